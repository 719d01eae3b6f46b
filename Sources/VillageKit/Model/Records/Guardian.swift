// A holder of parental authority, as the rules of access need to know.

/// A person who may hold parental authority over the student.
public struct Guardian: Sendable, Hashable, Opaque {
    /// The person; never `student`.
    public var id: PersonID
    /// How much authority the person holds.
    public var authority: Authority

    /// Creates a guardian.
    public init(id: PersonID, authority: Authority) {
        self.id = id
        self.authority = authority
    }

    /// How much authority a person holds; only full authority agrees and reads.
    public enum Authority: String, Sendable, Hashable, CaseIterable, ChoiceValue {
        /// Full parental authority.
        case full
        /// Some of it, by law or by a court's order.
        case limited
        /// None.
        case none
    }
}
