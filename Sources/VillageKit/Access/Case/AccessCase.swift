// Every fact that a decision depends on.

/// Every fact that a decision depends on (SEMANTICS, 2.2).
///
/// Profiles, roles, purposes, sections, statuses and labels are strings: what is unknown is answered by a step.
public struct AccessCase: Sendable, Hashable {
    /// What is asked.
    public var request: Request
    /// The entry, or one of its fields.
    public var entry: EntryFacts

    /// Creates a case.
    public init(request: Request, entry: EntryFacts) {
        self.request = request
        self.entry = entry
    }
}
