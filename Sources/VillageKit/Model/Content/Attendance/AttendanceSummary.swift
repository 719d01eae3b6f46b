// Content of the section `attendance`: presence and absence over a period.

/// Presence and absence over a period.
public struct AttendanceSummary: EntryContent {
    /// The first day of the period.
    public var from: PartialDate?
    /// The last day of the period.
    public var to: PartialDate?
    /// The counts.
    public var tallies: [AttendanceTally] = []
    /// How often there was an absence without leave.
    public var unauthorisedOccasions: Int?
    /// Whether more than a quarter of the time was missed.
    public var isOverQuarter: Bool?
    /// Whether the authority for compulsory schooling was contacted.
    public var isAuthorityContacted: Bool?
    /// Whether it was reported.
    public var isReported: Bool?
    /// Documents about it.
    public var documents: [Attachment] = []

    /// Creates an empty record.
    public init() {}
}

extension AttendanceSummary {
    /// The section that the content belongs to.
    public static let section = AccessSection.attendance
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.attendanceSummaries
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("from", \.from),
        Field("to", \.to),
        Field("tallies", each: \.tallies),
        Field("unauthorisedOccasions", \.unauthorisedOccasions),
        Field("isOverQuarter", \.isOverQuarter),
        Field("isAuthorityContacted", \.isAuthorityContacted),
        Field("isReported", \.isReported),
        Field("documents", list: \.documents),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }
}
