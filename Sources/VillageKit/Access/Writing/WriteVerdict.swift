// What `mayWrite` answers.

/// Whether somebody may write, and why.
public struct WriteVerdict: Sendable, Hashable {
    /// The decision.
    public let decision: Decision
    /// Why.
    public let reason: WriteReason

    /// Whether the actor may do it.
    public var isAllowed: Bool { decision == .allow }

    /// A decision.
    public enum Decision: String, Sendable, Hashable, CaseIterable {
        /// The actor may do it.
        case allow
        /// The actor may not.
        case deny
    }

    /// A verdict that denies.
    package init(denied reason: WriteReason) { self.init(decision: .deny, reason: reason) }

    init(decision: Decision, reason: WriteReason) { (self.decision, self.reason) = (decision, reason) }

    static let admitted = WriteVerdict(decision: .allow, reason: .admitted)
    static func deny(_ reason: WriteReason) -> WriteVerdict { WriteVerdict(decision: .deny, reason: reason) }
}
