// Content of the section `health_detail`: a medicine.

/// A medicine.
public struct Medication: EntryContent {
    /// Its name.
    public var name: String?
    /// The dose.
    public var dose: String?
    /// When it is taken.
    public var when: String?
    /// Whether it is taken at school.
    public var atSchool: Bool?
    /// Who prescribed it.
    public var prescribedBy: String?
    /// From when.
    public var from: PartialDate?
    /// Until when.
    public var to: PartialDate?
    /// What to do.
    public var instructions: Text?

    /// Creates an empty record.
    public init() {}
}

extension Medication {
    /// The section that the content belongs to.
    public static let section = AccessSection.healthDetail
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.medications
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("name", \.name),
        Field("dose", \.dose),
        Field("when", \.when),
        Field("atSchool", \.atSchool),
        Field("prescribedBy", \.prescribedBy),
        Field("from", \.from),
        Field("to", \.to),
        Field("instructions", \.instructions),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }
}
