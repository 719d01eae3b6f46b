// An attempt to reach the family.

/// An attempt to reach the family.
public struct ContactAttempt: FieldGroup {
    /// When.
    public var on: CalendarDate?
    /// How.
    public var channel: ContactChannel?
    /// What came of it.
    public var outcome: ContactOutcome?
    /// What should be known.
    public var remark: Text?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("on", \.on),
        Field("channel", \.channel),
        Field("outcome", \.outcome),
        Field("remark", \.remark),
    ]
}
