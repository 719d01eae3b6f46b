// Content of the section `support_plan`: a goal.

/// A goal.
public struct Goal: EntryContent {
    /// What is to be reached.
    public var description: Text?
    /// Who proposed it.
    public var proposedBy: ProposedBy?
    /// How one will see it.
    public var indicator: Text?
    /// How far it has come.
    public var progress: Progress?
    /// From when.
    public var from: PartialDate?
    /// Until when.
    public var due: PartialDate?
    /// The needs it answers.
    public var needs: [EntryID] = []

    /// Creates an empty record.
    public init() {}
}

extension Goal {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.goals
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("description", \.description),
        Field("proposedBy", \.proposedBy),
        Field("indicator", \.indicator),
        Field("progress", \.progress),
        Field("from", \.from),
        Field("due", \.due),
        Field("needs", list: \.needs),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }

    /// Whether this person, student or family, proposes it.
    public func isAbout(_ person: PersonID) -> Bool { proposedBy == (person == .student ? .student : .family) }
}
