// The plain words of the codes of writing, in English, as data.

/// The plain words of the codes of writing, in English.
public enum WriteReasonWords: Sendable {
    /// One sentence for each code that denies; other languages are files keyed by ``WriteReason/wordsKey``.
    public static let english: [WriteReason: String] = [
        .unknown: "The request uses a value this dossier does not know.",
        .purposeProhibited: "The dossier may never be used for this purpose.",
        .purposeNotForWriting: "Nothing is written for this purpose.",
        .noAuthority: "The guardian does not hold full authority.",
        .noRelation: "No relation to this student.",
        .relationEnded: "Your work with this student has ended.",
        .actionNotForRole: "This role does not do this.",
        .subjectIsAdult: "The student is of age.",
        .noSuchEntry: "There is no such entry.",
        .purposeNotForSection: "This section is written for another purpose.",
        .forbiddenData: "The entry contains something that may not be in a dossier; rewrite it first.",
        .superseded: "The entry was corrected; use the corrected one.",
        .notForRole: "This role does not write this section.",
        .notOwn: "You write for yourself; this is somebody else's.",
        .referralOnly: "Only the referral is noted here; the service writes the rest.",
        .notTheAuthor: "Somebody else wrote it; propose it in voice.",
        .personsWords: "These are a person's own words.",
        .notToldByStudent: "The student did not tell this.",
        .noChange: "There is nothing to change.",
        .sectionChanged: "A correction stays in its section.",
        .notInCharter: "This school's dossiers do not hold this.",
        .basisMissing: "It is not said how this is known.",
        .diagnosisIncomplete: "A diagnosis needs author and date.",
        .speakerMissing: "It is not said whose words these are.",
        .labelLowered: "A correction keeps the label.",
        .secondPersonMissing: "A second person is needed.",
        .samePerson: "The second person must be somebody else.",
        .reasonMissing: "A reason is needed.",
        .reviewMissing: "A review within six months is needed.",
        .beneficiaryNotInformed: "Student and family must know first.",
        .notAParty: "This person's answer does not count here.",
        .methodMissing: "It is not said how the answer was given.",
        .languageMissing: "It is not said in which language.",
        .evidenceMissing: "The signed paper is missing.",
        .witnessMissing: "A witness is needed.",
        .interpreterIsStudent: "A child does not interpret for its parents here.",
        .interpreterMissing: "The interpreter is not named.",
    ]
}

extension WriteReason {
    /// The plain words, in English; the code itself where nothing is denied.
    public var words: String { WriteReasonWords.english[self] ?? rawValue }
}
