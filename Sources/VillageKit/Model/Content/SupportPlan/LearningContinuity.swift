// Content of the section `support_plan`: work given while the student is away; names no sanction.

/// Work given while the student is away; names no sanction.
public struct LearningContinuity: EntryContent {
    /// During what.
    public var occasion: ContinuityOccasion?
    /// The work that was given.
    public var work: Text?
    /// Who gives it.
    public var givenBy: String?
    /// From when.
    public var from: PartialDate?
    /// Until when.
    public var until: PartialDate?
    /// When the return is talked over.
    public var returnConversation: CalendarDate?
    /// What should be known.
    public var remark: Text?

    /// Creates an empty record.
    public init() {}
}

extension LearningContinuity {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.learningContinuities
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("occasion", \.occasion),
        Field("work", \.work),
        Field("givenBy", \.givenBy),
        Field("from", \.from),
        Field("until", \.until),
        Field("returnConversation", \.returnConversation),
        Field("remark", \.remark),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }
}
