// A part of a report with its own totals.

/// A part of a report with its own totals.
public struct ReportBlock: FieldGroup {
    /// Its name.
    public var name: String?
    /// Its lines.
    public var lines: [ReportLine] = []
    /// Its totals.
    public var totals: [Mark] = []

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("name", \.name),
        Field("lines", each: \.lines),
        Field("totals", each: \.totals),
    ]
}
