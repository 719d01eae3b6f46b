// Content of the section `support_plan`: a review of the plan.

/// A review of the plan.
public struct Review: EntryContent {
    /// When it is due.
    public var due: CalendarDate?
    /// When it was done.
    public var done: CalendarDate?
    /// What was decided.
    public var outcome: ReviewOutcome?
    /// What was said.
    public var summary: Text?
    /// The goals looked at.
    public var goals: [EntryID] = []
    /// What goes well.
    public var strengths: Text?
    /// What is hard.
    public var difficulties: Text?

    /// Creates an empty record.
    public init() {}
}

extension Review {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.reviews
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("due", \.due),
        Field("done", \.done),
        Field("outcome", \.outcome),
        Field("summary", \.summary),
        Field("goals", list: \.goals),
        Field("strengths", \.strengths),
        Field("difficulties", \.difficulties),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { done.map { PartialDate($0) } }
}
