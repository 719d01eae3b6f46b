// A programme before or at the beginning of primary school.

/// A programme before or at the beginning of primary school.
public struct EarlyProgramme: FieldGroup {
    /// What kind of institution it was.
    public var history: CodedValue<Uncoded>?
    /// The programme.
    public var programme: CodedValue<Uncoded>?
    /// For how many months.
    public var months: Int?
    /// Who referred the family.
    public var referrer: CodedValue<Uncoded>?
    /// How intensively.
    public var participation: CodedValue<Uncoded>?
    /// How many half-days a week.
    public var halfDaysPerWeek: Int?
    /// Whether it was before school began.
    public var isBeforeSchool: Bool?
    /// The first day.
    public var from: PartialDate?
    /// The last day.
    public var to: PartialDate?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("history", \.history),
        Field("programme", \.programme),
        Field("months", \.months),
        Field("referrer", \.referrer),
        Field("participation", \.participation),
        Field("halfDaysPerWeek", \.halfDaysPerWeek),
        Field("isBeforeSchool", \.isBeforeSchool),
        Field("from", \.from),
        Field("to", \.to),
    ]
}
