// Content of the section `support_plan`: a measure of support at one of four levels.

/// A measure of support at one of four levels.
public struct SupportMeasure: EntryContent {
    /// The level.
    public var level: MeasureLevel?
    /// What is done.
    public var description: Text?
    /// The partner who does it.
    public var partner: String?
    /// From when.
    public var from: PartialDate?
    /// Until when.
    public var to: PartialDate?
    /// How it is prepared.
    public var preparation: Text?
    /// How the return to school is arranged.
    public var returnPlan: Text?
    /// How it is followed up.
    public var followUp: Text?

    /// Creates an empty record.
    public init() {}
}

extension SupportMeasure {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.supportMeasures
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("level", \.level),
        Field("description", \.description),
        Field("partner", \.partner),
        Field("from", \.from),
        Field("to", \.to),
        Field("preparation", \.preparation),
        Field("returnPlan", \.returnPlan),
        Field("followUp", \.followUp),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }
}
