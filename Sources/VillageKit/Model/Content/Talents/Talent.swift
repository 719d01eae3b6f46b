// Content of the section `talents`: a talent: shown first.

/// A talent: shown first.
public struct Talent: EntryContent {
    /// What the student is good at.
    public var talent: Text?
    /// Where it was seen.
    public var shownIn: Text?
    /// The category.
    public var category: CodedValue<Uncoded>?
    /// The document that describes the categories.
    public var reference: String?
    /// How far it is mastered.
    public var mastery: String?
    /// Whether a partner file called it a strength.
    public var isFromPartner: Bool?

    /// Creates an empty record.
    public init() {}
}

extension Talent {
    /// The section that the content belongs to.
    public static let section = AccessSection.talents
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.talents
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("talent", \.talent),
        Field("shownIn", \.shownIn),
        Field("category", \.category),
        Field("reference", \.reference),
        Field("mastery", \.mastery),
        Field("isFromPartner", \.isFromPartner),
    ]
}
