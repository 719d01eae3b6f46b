// What `decide` answers.

/// What may be told of an entry, or of one of its fields.
public struct Verdict: Sendable, Hashable {
    /// The decision.
    public let decision: Decision
    /// Whether the requester may know of it.
    public let trace: Trace
    /// Why.
    public let reason: ReasonCode

    /// The class of the placeholder, where there is one.
    public var placeholderClass: PlaceholderClass? { decision == .redact ? reason.placeholderClass : nil }

    /// A decision; what shows less is less.
    public enum Decision: String, Sendable, Hashable, CaseIterable, Comparable {
        /// Nothing is shown.
        case deny
        /// A placeholder is shown.
        case redact
        /// The value is shown.
        case allow

        private var rank: Int {
            switch self {
            case .deny: 0
            case .redact: 1
            case .allow: 2
            }
        }

        /// Whether one shows less than the other.
        public static func < (left: Decision, right: Decision) -> Bool { left.rank < right.rank }
    }

    /// Whether the requester may know of a decision.
    public enum Trace: String, Sendable, Hashable, CaseIterable {
        /// The requester may know.
        case visible
        /// No sign that anything exists.
        case hidden
    }

    static func allow(_ reason: ReasonCode) -> Verdict { Verdict(decision: .allow, trace: .visible, reason: reason) }
    static func redact(_ reason: ReasonCode) -> Verdict { Verdict(decision: .redact, trace: .visible, reason: reason) }
    /// A denial that says why.
    static func refuse(_ reason: ReasonCode) -> Verdict { Verdict(decision: .deny, trace: .visible, reason: reason) }
    /// A denial without a trace.
    static func hide(_ reason: ReasonCode) -> Verdict { Verdict(decision: .deny, trace: .hidden, reason: reason) }
}
