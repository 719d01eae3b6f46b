// Content of the section `support_plan`: the approval of a plan by the family or the student.

/// The approval of a plan by the family or the student.
public struct PlanApproval: EntryContent {
    /// Who approved.
    public var approvedBy: PersonID?
    /// When.
    public var approvedOn: CalendarDate?
    /// Whether it is approved.
    public var isApproved: Bool?
    /// What remains open.
    public var reservations: Text?
    /// The plan.
    public var plan: EntryID?

    /// Creates an empty record.
    public init() {}
}

extension PlanApproval {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.planApprovals
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("approvedBy", \.approvedBy),
        Field("approvedOn", \.approvedOn),
        Field("isApproved", \.isApproved),
        Field("reservations", \.reservations),
        Field("plan", \.plan),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { approvedOn.map { PartialDate($0) } }

    /// Whether it is this person's approval.
    public func isAbout(_ person: PersonID) -> Bool { approvedBy == person }
}
