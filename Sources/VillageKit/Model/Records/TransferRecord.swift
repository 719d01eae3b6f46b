// A transfer of the dossier: where it stands, what the family saw, and the envelope of the file it came in.

/// A transfer of the dossier.
public struct TransferRecord: Sendable, Hashable, Opaque {
    /// Where it stands, as a word of SEMANTICS 17.3; `nil` for what a file only tells of itself.
    public var state: String?
    /// The school that sent.
    public var from: OrganisationID?
    /// The school that receives.
    public var to: OrganisationID?
    /// The inspection by the family.
    public var inspection: InspectionRecord?
    /// Facts and switches of the file as a whole, in its own words and order.
    public var envelope: [EnvelopeFact]
    /// The format that the envelope belongs to.
    public var format: String?
    /// The version of that format.
    public var version: String?

    /// Creates a transfer of which nothing is known.
    public init() { envelope = [] }
}

/// An inspection of what is transferred, by student or guardians.
public struct InspectionRecord: Sendable, Hashable, Opaque {
    /// Whether it was offered.
    public var offered: Bool?
    /// Whether it was done.
    public var done: Bool?
    /// Whether it was declined.
    public var declined: Bool?
    /// When.
    public var date: CalendarDate?
    /// How: on paper, on screen, read aloud.
    public var method: String?
    /// The digest of the projected file that was shown.
    public var digest: String?
    /// Who inspected.
    public var by: PersonID?
    /// What was shown, entry by entry: what is added later was not.
    public var seen: [InspectedEntry]

    /// Creates a record of which nothing is known.
    public init() { seen = [] }
}

/// An entry that somebody inspected, by digests of its values: the words themselves are not kept twice.
public struct InspectedEntry: Sendable, Hashable, Opaque {
    /// The entry.
    public var entry: EntryID
    /// A digest of each value that was shown, bound to the entry and to the place of the value in it, in order.
    public var values: [String]

    /// Creates what was shown of an entry.
    public init(entry: EntryID, values: [String]) {
        self.entry = entry
        self.values = values
    }
}

/// One fact that a source file tells of itself.
public struct EnvelopeFact: Sendable, Hashable, Opaque {
    /// Where it stands in the file.
    public var path: String
    /// What stands there.
    public var value: String

    /// Creates a fact.
    public init(path: String, value: String) {
        self.path = path
        self.value = value
    }
}
