// The steps of a decision, in their order, each with its one code.

/// A step of a decision, in the order of evaluation.
public enum DecisionStep: String, Sendable, Hashable, CaseIterable {
    /// An absolute step: `unknown`.
    case a1 = "A1"
    /// An absolute step: `forbidden_data`.
    case a2 = "A2"
    /// An absolute step: `erased`.
    case a3 = "A3"
    /// An absolute step: `retention_expired`.
    case a4 = "A4"
    /// An absolute step: `superseded`.
    case a5 = "A5"
    /// An absolute step: `purpose_prohibited`.
    case a6 = "A6"
    /// An absolute step: `purpose_not_for_role`.
    case a7 = "A7"
    /// A step of the student: `serious_harm`.
    case s1 = "S1"
    /// A step of the student: `third_party`.
    case s2 = "S2"
    /// A step of the student: `assisted_access`.
    case s3 = "S3"
    /// A step of the student: `subject`.
    case s4 = "S4"
    /// A step of a guardian: `no_authority`.
    case g1 = "G1"
    /// A step of a guardian: `serious_harm`.
    case g2 = "G2"
    /// A step of a guardian: `student_confidential`.
    case g3 = "G3"
    /// A step of a guardian: `subject_is_adult`.
    case g4 = "G4"
    /// A step of a guardian: `not_for_role`.
    case g5 = "G5"
    /// A step of a guardian: `existence_secret`.
    case g6 = "G6"
    /// A step of a guardian: `third_party`.
    case g7 = "G7"
    /// A step of a guardian: `consent`.
    case g8 = "G8"
    /// A step of a guardian: `professional_secrecy`.
    case g9 = "G9"
    /// A step of a guardian: `guardian`.
    case g10 = "G10"
    /// A step of relation: `no_relation`.
    case r1 = "R1"
    /// A step of relation: `relation_ended`.
    case r2 = "R2"
    /// A step of migration: `student_confidential`.
    case m1 = "M1"
    /// A step of migration: `existence_secret`.
    case m2 = "M2"
    /// A step of migration: `same_controller`.
    case m3 = "M3"
    /// A step of the receiving side: `transfer_too_early`.
    case t1 = "T1"
    /// A step of the receiving side: `inspection_missing`.
    case t2 = "T2"
    /// A step of the receiving side: `separate_seal`.
    case t3 = "T3"
    /// An ordinary step: `not_for_role`.
    case o1 = "O1"
    /// An ordinary step: `student_confidential`.
    case o2 = "O2"
    /// An ordinary step: `existence_secret`.
    case o3 = "O3"
    /// An ordinary step: `role_masked`.
    case o4 = "O4"
    /// An ordinary step: `own_entry`.
    case o5 = "O5"
    /// An ordinary step: `legal_duty`.
    case o6 = "O6"
    /// An ordinary step: `public_task`.
    case o7 = "O7"
    /// An ordinary step: `consent`.
    case o8 = "O8"
    /// An ordinary step: `consent_refused`.
    case o9 = "O9"
    /// An ordinary step: `consent_missing`.
    case o10 = "O10"
    /// The cap: `restricted`.
    case c1 = "C1"
    /// A step of an emergency: `breakglass_invalid`.
    case e1 = "E1"
    /// A step of an emergency: `breakglass`.
    case e2 = "E2"
    /// A step of an emergency: `breakglass_contact_holder`.
    case e3 = "E3"

    /// The code of the step.
    public var code: ReasonCode {
        switch self {
        case .a1: .unknown
        case .a2: .forbiddenData
        case .a3: .erased
        case .a4: .retentionExpired
        case .a5: .superseded
        case .a6: .purposeProhibited
        case .a7: .purposeNotForRole
        case .s1: .seriousHarm
        case .s2: .thirdParty
        case .s3: .assistedAccess
        case .s4: .subject
        case .g1: .noAuthority
        case .g2: .seriousHarm
        case .g3: .studentConfidential
        case .g4: .subjectIsAdult
        case .g5: .notForRole
        case .g6: .existenceSecret
        case .g7: .thirdParty
        case .g8: .consent
        case .g9: .professionalSecrecy
        case .g10: .guardian
        case .r1: .noRelation
        case .r2: .relationEnded
        case .m1: .studentConfidential
        case .m2: .existenceSecret
        case .m3: .sameController
        case .t1: .transferTooEarly
        case .t2: .inspectionMissing
        case .t3: .separateSeal
        case .o1: .notForRole
        case .o2: .studentConfidential
        case .o3: .existenceSecret
        case .o4: .roleMasked
        case .o5: .ownEntry
        case .o6: .legalDuty
        case .o7: .publicTask
        case .o8: .consent
        case .o9: .consentRefused
        case .o10: .consentMissing
        case .c1: .restricted
        case .e1: .breakglassInvalid
        case .e2: .breakglass
        case .e3: .breakglassContactHolder
        }
    }
}
