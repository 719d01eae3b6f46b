// Why somebody may or may not write: the codes, closed and stable across versions.

/// Why somebody may or may not write.
public enum WriteReason: String, Sendable, Hashable, CaseIterable {
    /// No step denies.
    case admitted
    /// Step Q1: the request uses a value this dossier does not know.
    case unknown
    /// Step Q2: the dossier may never be used for this purpose.
    case purposeProhibited = "purpose_prohibited"
    /// Step Q3: nothing is written for this purpose.
    case purposeNotForWriting = "purpose_not_for_writing"
    /// Step Q4: the guardian does not hold full authority.
    case noAuthority = "no_authority"
    /// Step Q5: no relation to this student.
    case noRelation = "no_relation"
    /// Step Q6: Your work with this student has ended.
    case relationEnded = "relation_ended"
    /// Step Q7: this role does not do this.
    case actionNotForRole = "action_not_for_role"
    /// Step Q8: the student is of age.
    case subjectIsAdult = "subject_is_adult"
    /// Step N1: there is no such entry.
    case noSuchEntry = "no_such_entry"
    /// Step N2: this section is written for another purpose.
    case purposeNotForSection = "purpose_not_for_section"
    /// Step N3: the entry contains something that may not be in a dossier; rewrite it first.
    case forbiddenData = "forbidden_data"
    /// Step N4: the entry was corrected; use the corrected one.
    case superseded
    /// Step B1: this role does not write this section.
    case notForRole = "not_for_role"
    /// Step B2: You write for yourself; this is somebody else's.
    case notOwn = "not_own"
    /// Step B3: only the referral is noted here; the service writes the rest.
    case referralOnly = "referral_only"
    /// Step B4: somebody else wrote it; propose it in `voice`.
    case notTheAuthor = "not_the_author"
    /// Step B5: these are a person's own words.
    case personsWords = "persons_words"
    /// Step B6: the student did not tell this.
    case notToldByStudent = "not_told_by_student"
    /// Step B7: there is nothing to change.
    case noChange = "no_change"
    /// Step B8: a correction stays in its section.
    case sectionChanged = "section_changed"
    /// Step B9: this school's dossiers do not hold this.
    case notInCharter = "not_in_charter"
    /// Step B10: it is not said how this is known.
    case basisMissing = "basis_missing"
    /// Step B11: a diagnosis needs author and date.
    case diagnosisIncomplete = "diagnosis_incomplete"
    /// Step B12: it is not said whose words these are.
    case speakerMissing = "speaker_missing"
    /// Step B13: a correction keeps the label.
    case labelLowered = "label_lowered"
    /// Step B14: a second person is needed.
    case secondPersonMissing = "second_person_missing"
    /// Step B15: the second person must be somebody else.
    case samePerson = "same_person"
    /// Step B16: a reason is needed.
    case reasonMissing = "reason_missing"
    /// Step B17: a review within six months is needed.
    case reviewMissing = "review_missing"
    /// Step B18: student and family must know first.
    case beneficiaryNotInformed = "beneficiary_not_informed"
    /// Step J1: this person's answer does not count here.
    case notAParty = "not_a_party"
    /// Step J2: it is not said how the answer was given.
    case methodMissing = "method_missing"
    /// Step J3: it is not said in which language.
    case languageMissing = "language_missing"
    /// Step J4: the signed paper is missing.
    case evidenceMissing = "evidence_missing"
    /// Step J5: a witness is needed.
    case witnessMissing = "witness_missing"
    /// Step J6: a child does not interpret for its parents here.
    case interpreterIsStudent = "interpreter_is_student"
    /// Step J7: the interpreter is not named.
    case interpreterMissing = "interpreter_missing"

    /// The key of its plain words, apart from those of reading.
    public var wordsKey: String { "write." + rawValue }
}
