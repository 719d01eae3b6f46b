// Content of the section `discipline`: a sanction; it never travels to the next school.

/// A sanction; it never travels to the next school.
public struct DisciplineRecord: EntryContent {
    /// What was decided.
    public var measure: CodedValue<DisciplineMeasure>?
    /// The first day.
    public var from: PartialDate?
    /// The last day.
    public var to: PartialDate?
    /// Why.
    public var reason: Text?
    /// The learning that goes on meanwhile.
    public var continuity: EntryID?

    /// Creates an empty record.
    public init() {}
}

extension DisciplineRecord {
    /// The section that the content belongs to.
    public static let section = AccessSection.discipline
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.disciplineRecords
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("measure", \.measure),
        Field("from", \.from),
        Field("to", \.to),
        Field("reason", \.reason),
        Field("continuity", \.continuity),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }
}
