// One line of a report.

/// One line of a report.
public struct ReportLine: FieldGroup {
    /// The subject or part.
    public var name: String?
    /// The mark.
    public var mark = Mark()
    /// The date of the mark.
    public var on: PartialDate?
    /// The year group.
    public var yearGroup: CodedValue<YearGroup>?
    /// The period.
    public var period: String?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("name", \.name),
        Field("mark", group: \.mark),
        Field("on", \.on),
        Field("yearGroup", \.yearGroup),
        Field("period", \.period),
    ]
}
