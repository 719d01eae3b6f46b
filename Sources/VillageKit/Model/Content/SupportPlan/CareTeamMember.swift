// Content of the section `support_plan`: a member of the team around the student.

/// A member of the team around the student.
public struct CareTeamMember: EntryContent {
    /// The person.
    public var person: PersonID?
    /// The name.
    public var name = PersonName()
    /// Formal or informal.
    public var kind: TeamMemberKind?
    /// What the person does in the team.
    public var role: String?
    /// The organisation.
    public var organisation: OrganisationID?
    /// Its name.
    public var organisationName: String?
    /// Whether the person is the single point of contact.
    public var isCoordinator: Bool?
    /// Whether the person goes on after a change of school.
    public var continuesAfterTransfer: Bool?
    /// A telephone number.
    public var telephone: String?
    /// An e-mail address.
    public var email: String?
    /// Since when.
    public var from: PartialDate?
    /// Until when.
    public var to: PartialDate?

    /// Creates an empty record.
    public init() {}
}

extension CareTeamMember {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.careTeamMembers
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("person", \.person),
        Field("name", group: \.name),
        Field("kind", \.kind),
        Field("role", \.role),
        Field("organisation", \.organisation),
        Field("organisationName", \.organisationName),
        Field("isCoordinator", \.isCoordinator),
        Field("continuesAfterTransfer", \.continuesAfterTransfer),
        Field("telephone", \.telephone),
        Field("email", \.email),
        Field("from", \.from),
        Field("to", \.to),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }
}
