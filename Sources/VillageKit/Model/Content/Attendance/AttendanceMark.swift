// Content of the section `attendance`: a mark of attendance on one day.

/// A mark of attendance on one day.
public struct AttendanceMark: EntryContent {
    /// The day.
    public var on: CalendarDate?
    /// Which half-day, session or hour.
    public var session: String?
    /// The mark.
    public var mark: CodedValue<AttendanceMeaning>?
    /// How many minutes late.
    public var minutesLate: Int?
    /// The reason given.
    public var reason: Text?

    /// Creates an empty record.
    public init() {}
}

extension AttendanceMark {
    /// The section that the content belongs to.
    public static let section = AccessSection.attendance
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.attendanceMarks
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("on", \.on),
        Field("session", \.session),
        Field("mark", \.mark),
        Field("minutesLate", \.minutesLate),
        Field("reason", \.reason),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { on.map { PartialDate($0) } }
}
