// The kinds of thing that can be due in a dossier.

/// What kind of thing is due.
///
/// The raw values are stable: files and other programs name kinds by them.
public enum DueKind: String, Sendable, Hashable, CaseIterable {
    /// A review that was planned and is not held yet.
    case review
    /// A goal or plan that was not looked at for six months, and no review of it is planned (rule PIT).
    case reviewMissing = "review_missing"
    /// An agreement of the student that ends and was not renewed (SEMANTICS 8.1).
    case studentAgreement = "student_agreement"
    /// An agreement of a guardian that ends and was not renewed (SEMANTICS 8.1).
    case guardianAgreement = "guardian_agreement"
    /// The birthday from which the student's own agreement is needed (SEMANTICS 7).
    case assentAge = "assent_age"
    /// The birthday from which the student alone agrees (SEMANTICS 7).
    case soloAge = "solo_age"
    /// The birthday from which a guardian reads only with the student's agreement (SEMANTICS 7).
    case adultAge = "adult_age"
    /// A harm lock that has to be looked at again (SEMANTICS 16.5, B17).
    case harmLockReview = "harm_lock_review"
    /// A request to erase an entry, which somebody has to decide; on the day when it was asked (SEMANTICS 15).
    case erasureRequest = "erasure_request"
    /// The first day on which an entry may not be used any more (SEMANTICS 15).
    case retentionEnd = "retention_end"
    /// The end of a watch: the end of the next September (SEMANTICS 15).
    case watchEnd = "watch_end"
    /// A month more on a waiting list.
    case waiting
    /// The end of the pause of a concern about absence.
    case pauseEnd = "pause_end"
    /// What somebody was to do.
    case action
    /// What was to be reached.
    case goal
    /// The conversation about the return to class.
    case returnConversation = "return_conversation"
    /// The end of a formal plan.
    case planEnd = "plan_end"
    /// A day of trying out the next school.
    case trialDay = "trial_day"

    /// Whether one entry may have several of the kind, told apart by their days.
    var recurs: Bool {
        switch self {
        case .waiting, .trialDay, .studentAgreement, .guardianAgreement: true
        default: false
        }
    }

    /// Whether it is a birthday, so that its day is a personal value.
    var isBirthday: Bool {
        switch self {
        case .assentAge, .soloAge, .adultAge: true
        default: false
        }
    }

    /// The place in the order of the kinds.
    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
