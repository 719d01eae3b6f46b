// A lock on what would seriously harm the student if student or guardian read it.

/// A lock on what would seriously harm the student if student or guardian read it.
public struct HarmLock: Sendable, Hashable, Opaque {
    /// Who set it.
    public var setBy: PersonID?
    /// Why.
    public var reason: String?
    /// When it has to be looked at again.
    public var reviewDue: CalendarDate?

    /// Creates a lock.
    public init(setBy: PersonID? = nil, reason: String? = nil, reviewDue: CalendarDate? = nil) {
        self.setBy = setBy
        self.reason = reason
        self.reviewDue = reviewDue
    }
}
