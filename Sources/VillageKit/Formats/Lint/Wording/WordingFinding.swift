// A wording that makes somebody smaller: its place, and a better one.

public import VillageModel

/// A wording that makes somebody smaller: its place, and a better one; never the words themselves.
public struct WordingFinding: Sendable, Hashable {
    /// What would be better about another wording.
    public let kind: WordingKind
    /// A better wording, in the language of the text; points stand for what only the author knows.
    ///
    /// It tells what the text is about: it is for whoever may see the text, and for nobody else.
    public let better: String
    /// The entry, by the name that it has where it was searched.
    public let entry: EntryID
    /// The section.
    public let section: AccessSection
    /// The content type.
    public let type: String
    /// The field.
    public let field: FieldName
    /// The language of the wording, as a tag of BCP 47.
    public let language: String
}
