// Content of the section `voice`: a conversation with the family.

/// A conversation with the family.
public struct Conversation: EntryContent {
    /// When.
    public var on: CalendarDate?
    /// How.
    public var channel: ContactChannel?
    /// Who took part.
    public var participants: [String] = []
    /// In which language.
    public var language: CodedValue<Uncoded>?
    /// Who interpreted; never the pupil.
    public var interpreter: String?
    /// The entries that were talked about.
    public var about: [EntryID] = []
    /// What came of it.
    public var outcome: Text?

    /// Creates an empty record.
    public init() {}
}

extension Conversation {
    /// The section that the content belongs to.
    public static let section = AccessSection.voice
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.conversations
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("on", \.on),
        Field("channel", \.channel),
        Field("participants", list: \.participants),
        Field("language", \.language),
        Field("interpreter", \.interpreter),
        Field("about", list: \.about),
        Field("outcome", \.outcome),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { on.map { PartialDate($0) } }
    /// The entries it speaks of: it travels with them, and with none that is not shown (SEMANTICS 11.10).
    public var concerns: [EntryID] { about }
}
