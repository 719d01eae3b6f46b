// Content of the section `support_plan`: the part of a follow-up that teachers need.

/// The part of a follow-up that teachers need.
public struct EngagementFollowUp: EntryContent {
    /// Watch or re-engaging.
    public var state: FollowUpState?
    /// Since when.
    public var since: PartialDate?
    /// What to do.
    public var whatToDo: Text?
    /// Whom to call.
    public var whomToCall: String?

    /// Creates an empty record.
    public init() {}
}

extension EngagementFollowUp {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.engagementFollowUps
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("state", \.state),
        Field("since", \.since),
        Field("whatToDo", \.whatToDo),
        Field("whomToCall", \.whomToCall),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { since }
}
