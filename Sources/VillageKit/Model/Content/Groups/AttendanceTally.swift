// Counts in one unit.

/// Counts in one unit.
public struct AttendanceTally: FieldGroup {
    /// What is counted.
    public var unit: AttendanceUnit?
    /// How many there were.
    public var possible: Int?
    /// How many were attended.
    public var attended: Int?
    /// Absences with leave.
    public var authorised: Int?
    /// Absences without leave.
    public var unauthorised: Int?
    /// Absences of which nothing says whether they were with leave.
    public var absent: Int?
    /// Times late.
    public var late: Int?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("unit", \.unit),
        Field("possible", \.possible),
        Field("attended", \.attended),
        Field("authorised", \.authorised),
        Field("unauthorised", \.unauthorised),
        Field("absent", \.absent),
        Field("late", \.late),
    ]
}
