// What the caller of a merge decides: the time, the key, who acts, and what only a person can state.

public import VillageFormats
public import VillageModel

/// What the caller of a merge decides.
public struct MergeOptions: Sendable {
    /// When the parts are brought together.
    public var instant: Instant
    /// The keeper's own key: what arrives without identifiers, and second contents, get their identifiers from it.
    public var key: IdentifierKey
    /// Who brings the parts together, for the log.
    public var actor: Author
    /// The keeper of the result; asked for where the archives have different ones.
    public var keeper: OrganisationID?
    /// Whether a person states that all parts are about the same student; the statement is written in the log.
    public var isSameStudentStated = false

    /// Creates options.
    ///
    /// - Parameters:
    ///   - instant: When the parts are brought together.
    ///   - key: The keeper's own key.
    ///   - actor: Who brings them together.
    public init(at instant: Instant, key: IdentifierKey, actor: Author = Author()) {
        self.instant = instant
        self.key = key
        self.actor = actor
    }
}
