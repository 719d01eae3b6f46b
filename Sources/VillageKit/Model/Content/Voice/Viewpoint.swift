// Content of the section `voice`: a view on the dossier, a transfer, or an advice.

/// A view on the dossier, a transfer, or an advice.
public struct Viewpoint: EntryContent {
    /// Whose view.
    public var speaker: PersonID?
    /// Who it is, where no identifier says.
    public var speakerKind: SpeakerKind?
    /// What it is about.
    public var subject: ViewpointSubject?
    /// What it says.
    public var stance: ViewpointStance?
    /// The programme that is wished for.
    public var wish: CodedValue<Uncoded>?
    /// The words.
    public var words: Text?
    /// When.
    public var on: PartialDate?
    /// The entries it is about.
    public var about: [EntryID] = []

    /// Creates an empty record.
    public init() {}
}

extension Viewpoint {
    /// The section that the content belongs to.
    public static let section = AccessSection.voice
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.viewpoints
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("speaker", \.speaker),
        Field("speakerKind", \.speakerKind),
        Field("subject", \.subject),
        Field("stance", \.stance),
        Field("wish", \.wish),
        Field("words", \.words),
        Field("on", \.on),
        Field("about", list: \.about),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { on }
    /// The entries it speaks of: it travels with them, and with none that is not shown (SEMANTICS 11.10).
    public var concerns: [EntryID] { about }
    /// The person whose words it holds.
    public var wordsOf: PersonID? { speaker ?? (speakerKind == .student ? .student : nil) }
}
