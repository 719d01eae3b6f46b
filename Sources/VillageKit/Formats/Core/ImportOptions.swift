// What the caller of an importer decides: the day, the identifiers, the limits.

public import VillageCodecs
public import VillageModel

/// What the caller of an importer decides.
///
/// Importers have no clock and no randomness of their own, so that tests can repeat them byte for byte.
public struct ImportOptions: Sendable {
    /// The day that counts as today: entries are recorded at its start where the source has no date of its own.
    public var today: CalendarDate
    /// The key that identifiers are made with.
    public var identifiers: IdentifierKey
    /// The SHA-256 of the source, in hexadecimal digits, for the provenance of its entries.
    public var sourceDigest: String?
    /// How much a source may ask for.
    public var limits = ReadLimits()

    /// Creates options.
    public init(today: CalendarDate, identifiers: IdentifierKey, sourceDigest: String? = nil) {
        self.today = today
        self.identifiers = identifiers
        self.sourceDigest = sourceDigest
    }
}
