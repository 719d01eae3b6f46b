// A factor that weighs or protects.

/// A factor that weighs or protects.
public struct EngagementFactor: FieldGroup {
    /// The domain.
    public var domain: FactorDomain?
    /// Whether it protects.
    public var direction: FactorDirection?
    /// What it is.
    public var description: Text?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("domain", \.domain),
        Field("direction", \.direction),
        Field("description", \.description),
    ]
}
