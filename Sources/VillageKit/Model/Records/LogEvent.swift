// What was done with the dossier, by whom and when; no values.

/// What was done with the dossier.
public struct LogEvent: Sendable, Hashable, Opaque {
    /// What was done, as a stable word.
    public var action: String
    /// When.
    public var at: Instant
    /// The role of whoever did it.
    public var role: Role?
    /// The person.
    public var person: PersonID?
    /// The organisation.
    public var organisation: OrganisationID?
    /// The entry concerned.
    public var entry: EntryID?
    /// A digest of what was written.
    public var digest: String?
    /// The reason that was given.
    public var reason: String?

    /// Creates an event.
    public init(action: String, at: Instant) {
        self.action = action
        self.at = at
    }
}
