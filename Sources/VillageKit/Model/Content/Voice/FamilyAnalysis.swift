// Content of the section `voice`: the family's own analysis of its situation.

/// The family's own analysis of its situation.
public struct FamilyAnalysis: EntryContent {
    /// Who speaks for the family.
    public var speaker: PersonID?
    /// What we live.
    public var whatWeLive: Text?
    /// What is hard for us.
    public var whatIsHard: Text?
    /// What goes well.
    public var whatGoesWell: Text?
    /// What we do ourselves.
    public var whatWeDo: Text?
    /// Which help we want.
    public var helpWeWant: Text?
    /// When.
    public var on: PartialDate?

    /// Creates an empty record.
    public init() {}
}

extension FamilyAnalysis {
    /// The section that the content belongs to.
    public static let section = AccessSection.voice
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.familyAnalyses
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("speaker", \.speaker),
        Field("whatWeLive", \.whatWeLive),
        Field("whatIsHard", \.whatIsHard),
        Field("whatGoesWell", \.whatGoesWell),
        Field("whatWeDo", \.whatWeDo),
        Field("helpWeWant", \.helpWeWant),
        Field("on", \.on),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { on }
    /// The person whose words it holds.
    public var wordsOf: PersonID? { speaker }
}
