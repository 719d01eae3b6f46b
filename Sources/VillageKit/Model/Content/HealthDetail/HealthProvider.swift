// Content of the section `health_detail`: a person or service that treats the student.

/// A person or service that treats the student.
public struct HealthProvider: EntryContent {
    /// The name.
    public var name: String?
    /// The speciality.
    public var speciality: String?
    /// The institution.
    public var institution: String?
    /// The telephone number.
    public var telephone: String?
    /// Since when.
    public var from: PartialDate?

    /// Creates an empty record.
    public init() {}
}

extension HealthProvider {
    /// The section that the content belongs to.
    public static let section = AccessSection.healthDetail
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.healthProviders
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("name", \.name),
        Field("speciality", \.speciality),
        Field("institution", \.institution),
        Field("telephone", \.telephone),
        Field("from", \.from),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }
}
