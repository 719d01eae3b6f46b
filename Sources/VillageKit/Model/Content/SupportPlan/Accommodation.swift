// Content of the section `support_plan`: something that is done differently so that the student can take part.

/// Something that is done differently so that the student can take part.
public struct Accommodation: EntryContent {
    /// Where it applies.
    public var area: AccommodationArea?
    /// What is done.
    public var description: Text?
    /// From when.
    public var from: PartialDate?
    /// Until when.
    public var to: PartialDate?
    /// Whether it applies in examinations.
    public var appliesToExams: Bool?

    /// Creates an empty record.
    public init() {}
}

extension Accommodation {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.accommodations
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("area", \.area),
        Field("description", \.description),
        Field("from", \.from),
        Field("to", \.to),
        Field("appliesToExams", \.appliesToExams),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }
}
