// Content of the section `support_plan`: who does what until when.

/// Who does what until when.
public struct Action: EntryContent {
    /// What is done.
    public var description: Text?
    /// Who does it.
    public var responsible: String?
    /// The person who does it.
    public var responsiblePerson: PersonID?
    /// The goals it serves.
    public var goals: [EntryID] = []
    /// How far it has come.
    public var progress: Progress?
    /// Until when.
    public var due: PartialDate?
    /// What came of it.
    public var result: Text?

    /// Creates an empty record.
    public init() {}
}

extension Action {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.actions
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("description", \.description),
        Field("responsible", \.responsible),
        Field("responsiblePerson", \.responsiblePerson),
        Field("goals", list: \.goals),
        Field("progress", \.progress),
        Field("due", \.due),
        Field("result", \.result),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { due }
}
