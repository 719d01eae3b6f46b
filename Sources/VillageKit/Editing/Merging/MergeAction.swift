// The words by which a merge reads and writes the log.

import VillageModel

/// What a merge writes in the log.
enum MergeAction: String, CaseIterable {
    /// A source was brought in; its digest stands beside it.
    case merge
    /// An entry is a second content of the identifier that stands as the reason.
    case contents = "merge_contents"
    /// What the parts closed made the entry other than the log last recorded it; its digest stands beside it.
    case state = "merge_state"
    /// The authority of the guardian that stands as the reason differed.
    case authority = "merge_authority"
    /// The identifier that stands as the reason is another one of this student.
    case sameStudent = "same_student"
    /// A person stated that the parts are about one student, and nothing else said so.
    case stateSameStudent = "state_same_student"
}

/// The actions of writing that close or open an entry (SEMANTICS 16.4).
enum ClosingAction: CaseIterable {
    case restriction, confidence, forbidden, label, harmLock

    /// The event that closes.
    var closes: String {
        switch self {
        case .restriction: "restrict"
        case .confidence: "mark_confidence"
        case .forbidden: "mark_forbidden"
        case .label: "raise_label"
        case .harmLock: "set_harm_lock"
        }
    }

    /// The event that opens.
    var opens: String {
        switch self {
        case .restriction: "lift_restriction"
        case .confidence: "lift_confidence"
        case .forbidden: "lift_forbidden"
        case .label: "lower_label"
        case .harmLock: "lift_harm_lock"
        }
    }
}

extension LogEvent {
    /// The event that tells that the holder lets an entry be known.
    static let disclosesHolder = "disclose_holder"
    /// The event that takes an entry back.
    static let withdraws = "withdraw"
    /// The event that erases.
    static let erases = "approve_erasure"

    /// Whether a merge wrote it.
    var isOfMerge: Bool { MergeAction(rawValue: action) != nil }

    init(_ action: MergeAction, _ options: MergeOptions, reason: String? = nil) {
        self.init(action: action.rawValue, at: options.instant)
        (role, person, organisation) = (options.actor.role, options.actor.person, options.actor.organisation)
        self.reason = reason
    }
}
