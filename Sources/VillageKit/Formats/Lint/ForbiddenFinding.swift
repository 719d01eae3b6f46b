// A place where forbidden content may stand: a code and a place, never the words.

public import VillageModel

/// A place where forbidden content may stand.
public struct ForbiddenFinding: Sendable, Hashable {
    /// What it may be.
    public let code: ForbiddenCode
    /// The entry, by the name that it has where it was searched.
    public let entry: EntryID
    /// The section.
    public let section: AccessSection
    /// The content type.
    public let type: String
    /// The field.
    public let field: FieldName
    /// The language of the list that found it, as a tag of BCP 47; `nil` for a rule without words.
    public let language: String?

    /// The confirmation that would let it pass, as `CODE@ENTRY`.
    public var confirmation: ForbiddenConfirmation { ForbiddenConfirmation(code: code, entry: entry) }
}
