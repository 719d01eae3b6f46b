// A mark of a report.

/// A mark of a report.
public struct Mark: FieldGroup {
    /// The mark.
    public var value: String?
    /// What the mark is called.
    public var qualification: String?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("value", \.value),
        Field("qualification", \.qualification),
    ]
}
