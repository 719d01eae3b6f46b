// Content of the section `voice`: the words of the student or of the family.

/// The words of the student or of the family.
public struct Statement: EntryContent {
    /// Who speaks.
    public var speaker: PersonID?
    /// Who it is, where no identifier says.
    public var speakerKind: SpeakerKind?
    /// The words.
    public var words: Text?
    /// The entries they are about.
    public var about: [EntryID] = []
    /// How they were told.
    public var howTold: ContactChannel?
    /// When.
    public var on: PartialDate?

    /// Creates an empty record.
    public init() {}
}

extension Statement {
    /// The section that the content belongs to.
    public static let section = AccessSection.voice
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.statements
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("speaker", \.speaker),
        Field("speakerKind", \.speakerKind),
        Field("words", \.words),
        Field("about", list: \.about),
        Field("howTold", \.howTold),
        Field("on", \.on),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { on }
    /// The entries it speaks of: it travels with them, and with none that is not shown (SEMANTICS 11.10).
    public var concerns: [EntryID] { about }
    /// The person whose words it holds.
    public var wordsOf: PersonID? { speaker ?? (speakerKind == .student ? .student : nil) }
}
