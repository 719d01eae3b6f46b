// A day of trying out the next school.

/// A day of trying out the next school.
public struct TrialDay: FieldGroup {
    /// When.
    public var on: PartialDate?
    /// Where.
    public var place: String?
    /// How it was.
    public var remark: Text?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("on", \.on),
        Field("place", \.place),
        Field("remark", \.remark),
    ]
}
