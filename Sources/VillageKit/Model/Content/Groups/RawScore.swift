// What was counted in a test.

/// What was counted in a test.
public struct RawScore: FieldGroup {
    /// How many items there were.
    public var itemCount: Int?
    /// How many were right.
    public var rightCount: Int?
    /// How many were wrong.
    public var wrongCount: Int?
    /// How many were read.
    public var readCount: Int?
    /// How long it took, in seconds.
    public var seconds: DecimalNumber?
    /// The ability score.
    public var ability: DecimalNumber?
    /// The scale of the ability score.
    public var abilityScale: CodedValue<Uncoded>?
    /// The lower end of the confidence interval.
    public var confidenceLow: DecimalNumber?
    /// The upper end of the confidence interval.
    public var confidenceHigh: DecimalNumber?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("itemCount", \.itemCount),
        Field("rightCount", \.rightCount),
        Field("wrongCount", \.wrongCount),
        Field("readCount", \.readCount),
        Field("seconds", \.seconds),
        Field("ability", \.ability),
        Field("abilityScale", \.abilityScale),
        Field("confidenceLow", \.confidenceLow),
        Field("confidenceHigh", \.confidenceHigh),
    ]
}
