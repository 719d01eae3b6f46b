// The sender's report of a whole conversion: it stays with the sender, adds up to the source, and holds no value.

public import VillageAccess
public import VillageFormats
public import VillageModel

/// The sender's report of a whole conversion; it never travels with what was written.
public struct ConversionReport: Sendable, Hashable {
    /// The program, and its version.
    public var maker: String
    /// What was read.
    public var sources: [Source] = []
    /// The format that was written.
    public var targetFormat: String
    /// The version that was written.
    public var targetVersion: String?
    /// For whom and why, by which rules; `nil` while nothing was disclosed.
    public var context: DisclosedContext?
    /// What somebody stated and no record shows.
    public var assertions: [Assertion] = []
    /// The dossiers, in the order in which they were read.
    public var dossiers: [ConvertedDossier] = []
    /// The findings that a person let through, as `CODE@ENTRY`.
    public var confirmations: [String] = []
    /// The places of the target that were supplied; not the values.
    public var supplied: [String] = []
    /// What the target has no place for.
    public var withoutPlace: [String] = []
    /// What a person should know.
    public var diagnostics: [Diagnostic] = []

    /// Creates a report of nothing yet.
    public init(maker: String, targetFormat: String, targetVersion: String? = nil) {
        self.maker = maker
        self.targetFormat = targetFormat
        self.targetVersion = targetVersion
    }

    /// A source that was read.
    public struct Source: Sendable, Hashable {
        /// The format.
        public var format: String
        /// The version.
        public var version: String?
        /// The SHA-256 of the source, in hexadecimal digits.
        public var digest: String?
        /// Whether identifiers survive a new edition of the source.
        public var hasStableIdentifiers: Bool
        /// What became of data that belong to no one dossier: the header of the file, records that were set aside.
        public var file = ConversionAccount(file: ImportAccount())
        /// How many records were set aside.
        public var recordsSetAside = 0

        /// Creates a description.
        public init(format: String, version: String?, digest: String?, hasStableIdentifiers: Bool) {
            self.format = format
            self.version = version
            self.digest = digest
            self.hasStableIdentifiers = hasStableIdentifiers
        }
    }

    /// Something that somebody stated, and that no record shows (SEMANTICS 17.2).
    public struct Assertion: Sendable, Hashable {
        /// What: `enrolled`, `inspected`, `mandate` or `emergency`.
        public var fact: String
        /// The role for which it was stated.
        public var role: Role
        /// The day that was stated.
        public var day: CalendarDate?

        /// Creates an assertion.
        public init(_ fact: String, role: Role, day: CalendarDate? = nil) {
            self.fact = fact
            self.role = role
            self.day = day
        }
    }

    /// The counts of all dossiers; they add up to the sources.
    public var counts: EndingCounts {
        var counts = EndingCounts()
        for source in sources { counts += source.file.counts }
        for dossier in dossiers { counts += dossier.account.counts }
        return counts
    }
}
