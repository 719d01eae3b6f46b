// Content of the section `attendance`: a concern about absence, and what was tried.

/// A concern about absence, and what was tried.
public struct AttendanceConcern: EntryContent {
    /// The threshold that was passed.
    public var threshold: String?
    /// Since when.
    public var since: PartialDate?
    /// The attempts to reach the family.
    public var attempts: [ContactAttempt] = []
    /// The authority it was reported to.
    public var reportedTo: String?
    /// When it was reported.
    public var reportedOn: CalendarDate?
    /// Whether the concern sleeps by agreement.
    public var isPaused: Bool?
    /// Until when it sleeps.
    public var pausedUntil: CalendarDate?
    /// What should be known.
    public var remark: Text?

    /// Creates an empty record.
    public init() {}
}

extension AttendanceConcern {
    /// The section that the content belongs to.
    public static let section = AccessSection.attendance
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.attendanceConcerns
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("threshold", \.threshold),
        Field("since", \.since),
        Field("attempts", each: \.attempts),
        Field("reportedTo", \.reportedTo),
        Field("reportedOn", \.reportedOn),
        Field("isPaused", \.isPaused),
        Field("pausedUntil", \.pausedUntil),
        Field("remark", \.remark),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { since }
}
