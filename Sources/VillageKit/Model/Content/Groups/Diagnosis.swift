// What a professional called it; counts only with author and date.

/// What a professional called it; counts only with author and date.
public struct Diagnosis: FieldGroup {
    /// The codes.
    public var codes: [CodedValue<Uncoded>] = []
    /// The name.
    public var name: String?
    /// When it was made.
    public var on: PartialDate?
    /// Who made it.
    public var author: String?
    /// Where that person works.
    public var institution: String?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("codes", list: \.codes),
        Field("name", \.name),
        Field("on", \.on),
        Field("author", \.author),
        Field("institution", \.institution),
    ]
}
