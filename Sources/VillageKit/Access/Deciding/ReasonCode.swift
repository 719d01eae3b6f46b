// Why a decision is as it is: the codes, closed and stable across versions.

/// Why a decision is as it is.
///
/// Reasons of hidden denials are for the audit log, never for the requester.
public enum ReasonCode: String, Sendable, Hashable, CaseIterable {
    /// Step A1: the request uses a value this dossier does not know.
    case unknown
    /// Step A2: the entry contains something that may not be in a dossier.
    case forbiddenData = "forbidden_data"
    /// Step A3: the entry was erased.
    case erased
    /// Step A4: the time for keeping the entry is over.
    case retentionExpired = "retention_expired"
    /// Step A5: the entry was corrected; the corrected one is shown instead.
    case superseded
    /// Step A6: the dossier may never be used for this purpose.
    case purposeProhibited = "purpose_prohibited"
    /// Step A7: this role may not use the dossier for this purpose.
    case purposeNotForRole = "purpose_not_for_role"
    /// Steps S1 and G2: showing it would seriously harm the student.
    case seriousHarm = "serious_harm"
    /// Steps S2 and G7: the entry speaks of another person.
    case thirdParty = "third_party"
    /// Step S3: read it together with an adult you trust.
    case assistedAccess = "assisted_access"
    /// Step S4: it is about you.
    case subject
    /// Step G1: the guardian does not hold full authority.
    case noAuthority = "no_authority"
    /// Step G4: the student is of age and has not agreed.
    case subjectIsAdult = "subject_is_adult"
    /// Step G9: another service holds this; ask there.
    case professionalSecrecy = "professional_secrecy"
    /// Step G10: You are a guardian of this student.
    case guardian
    /// Step R1: no relation to this student.
    case noRelation = "no_relation"
    /// Step R2: Your work with this student has ended.
    case relationEnded = "relation_ended"
    /// Step M3: the school moves its own file.
    case sameController = "same_controller"
    /// Step T1: the enrolment is not confirmed yet.
    case transferTooEarly = "transfer_too_early"
    /// Step T2: the family has not yet been able to look at the file.
    case inspectionMissing = "inspection_missing"
    /// Step T3: this part goes under its own seal.
    case separateSeal = "separate_seal"
    /// Steps O1 and G5: this role does not need this section.
    case notForRole = "not_for_role"
    /// Steps O2, G3 and M1: the student told it in confidence.
    case studentConfidential = "student_confidential"
    /// Steps O3, G6 and M2: that this exists is itself a secret.
    case existenceSecret = "existence_secret"
    /// Step O4: something is kept here that this role does not read.
    case roleMasked = "role_masked"
    /// Step O5: You wrote it.
    case ownEntry = "own_entry"
    /// Step O6: the law orders this part to follow the student.
    case legalDuty = "legal_duty"
    /// Step O7: needed for the task of this role; no agreement is asked.
    case publicTask = "public_task"
    /// Steps O8 and G8: those who decide have agreed.
    case consent
    /// Step O9: not available without agreement.
    case consentRefused = "consent_refused"
    /// Step O10: not available without agreement.
    case consentMissing = "consent_missing"
    /// Step C1: being verified; not to be used meanwhile.
    case restricted
    /// Step E1: an emergency was declared but does not count.
    case breakglassInvalid = "breakglass_invalid"
    /// Step E2: opened in an emergency; this is recorded and reviewed.
    case breakglass
    /// Step E3: call the holder named here now.
    case breakglassContactHolder = "breakglass_contact_holder"
    /// A fact that a step reads is not known yet.
    case undecided

    /// The class of the placeholder that this reason leaves, where it leaves one.
    public var placeholderClass: PlaceholderClass? {
        switch self {
        case .thirdParty: .thirdParty
        case .assistedAccess: .assisted
        case .professionalSecrecy, .roleMasked: .role
        case .consentRefused, .consentMissing: .agreement
        case .restricted: .restricted
        case .breakglassContactHolder: .emergencyHolder
        default: nil
        }
    }
}
