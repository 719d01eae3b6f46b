// Content of the section `learning`: a report over a period.

/// A report over a period.
public struct PeriodReport: EntryContent {
    /// Its name.
    public var name: String?
    /// Its date.
    public var on: PartialDate?
    /// The year group.
    public var yearGroup: CodedValue<YearGroup>?
    /// The period.
    public var period: String?
    /// The first day of the period.
    public var from: PartialDate?
    /// The last day of the period.
    public var to: PartialDate?
    /// Its parts.
    public var blocks: [ReportBlock] = []
    /// The comment.
    public var comment: Text?

    /// Creates an empty record.
    public init() {}
}

extension PeriodReport {
    /// The section that the content belongs to.
    public static let section = AccessSection.learning
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.periodReports
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("name", \.name),
        Field("on", \.on),
        Field("yearGroup", \.yearGroup),
        Field("period", \.period),
        Field("from", \.from),
        Field("to", \.to),
        Field("blocks", each: \.blocks),
        Field("comment", \.comment),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { on }
}
