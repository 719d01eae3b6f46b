// The plain words of the reason codes, in English, as data.

/// The plain words of the reason codes, in English.
public enum ReasonWords: Sendable {
    /// One sentence for each code; other languages are files keyed by the same codes.
    public static let english: [ReasonCode: String] = [
        .unknown: "The request uses a value this dossier does not know.",
        .forbiddenData: "The entry contains something that may not be in a dossier.",
        .erased: "The entry was erased.",
        .retentionExpired: "The time for keeping the entry is over.",
        .superseded: "The entry was corrected; the corrected one is shown instead.",
        .purposeProhibited: "The dossier may never be used for this purpose.",
        .purposeNotForRole: "This role may not use the dossier for this purpose.",
        .seriousHarm: "Showing it would seriously harm the student.",
        .thirdParty: "The entry speaks of another person.",
        .assistedAccess: "Read it together with an adult you trust.",
        .subject: "It is about you.",
        .noAuthority: "The guardian does not hold full authority.",
        .subjectIsAdult: "The student is of age and has not agreed.",
        .professionalSecrecy: "Another service holds this; ask there.",
        .guardian: "You are a guardian of this student.",
        .noRelation: "No relation to this student.",
        .relationEnded: "Your work with this student has ended.",
        .sameController: "The school moves its own file.",
        .transferTooEarly: "The enrolment is not confirmed yet.",
        .inspectionMissing: "The family has not yet been able to look at the file.",
        .separateSeal: "This part goes under its own seal.",
        .notForRole: "This role does not need this section.",
        .studentConfidential: "The student told it in confidence.",
        .existenceSecret: "That this exists is itself a secret.",
        .roleMasked: "Something is kept here that this role does not read.",
        .ownEntry: "You wrote it.",
        .legalDuty: "The law orders this part to follow the student.",
        .publicTask: "Needed for the task of this role; no agreement is asked.",
        .consent: "Those who decide have agreed.",
        .consentRefused: "Not available without agreement.",
        .consentMissing: "Not available without agreement.",
        .restricted: "Being verified; not to be used meanwhile.",
        .breakglassInvalid: "An emergency was declared but does not count.",
        .breakglass: "Opened in an emergency; this is recorded and reviewed.",
        .breakglassContactHolder: "Call the holder named here now.",
        .undecided: "A fact is not known yet.",
    ]
}

extension ReasonCode {
    /// The plain words, in English.
    public var words: String { ReasonWords.english[self] ?? rawValue }
}
