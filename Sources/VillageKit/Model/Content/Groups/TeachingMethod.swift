// A way of teaching that was tried.

/// A way of teaching that was tried.
public struct TeachingMethod: FieldGroup {
    /// What was done.
    public var method: Text?
    /// Whether it helped.
    public var helped: Bool?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("method", \.method),
        Field("helped", \.helped),
    ]
}
