// A domain within a part of a test.

/// A domain within a part of a test.
public struct AssessmentDomain: FieldGroup {
    /// The domain.
    public var code: CodedValue<Uncoded>?
    /// Its name.
    public var name: String?
    /// The level reached.
    public var level: CodedValue<Uncoded>?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("code", \.code),
        Field("name", \.name),
        Field("level", \.level),
    ]
}
