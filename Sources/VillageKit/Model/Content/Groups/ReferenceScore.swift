// A score compared with others.

/// A score compared with others.
public struct ReferenceScore: FieldGroup {
    /// The scale.
    public var kind: CodedValue<Uncoded>?
    /// With whom it is compared.
    public var group: CodedValue<Uncoded>?
    /// The score.
    public var value: String?
    /// What the score is called.
    public var qualification: String?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("kind", \.kind),
        Field("group", \.group),
        Field("value", \.value),
        Field("qualification", \.qualification),
    ]
}
