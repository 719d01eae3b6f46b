// Content of the section `contacts`: a person or institution around the student.

/// A person or institution around the student.
public struct ContactPerson: EntryContent {
    /// The person's identifier in this dossier.
    public var person: PersonID?
    /// The name.
    public var name = PersonName()
    /// The name of the institution, where it is none of a person.
    public var institution: String?
    /// Sex as recorded.
    public var sex: CodedValue<Sex>?
    /// The birth date.
    public var birthDate: PartialDate?
    /// What the person is to the student.
    public var relation: CodedValue<RelationKind>?
    /// How much parental authority the person holds.
    public var authority: Guardian.Authority?
    /// Whether the person may be contacted about the student.
    public var mayContact: Bool?
    /// Whether the person may inspect the dossier.
    public var mayInspect: Bool?
    /// Whether the person may agree.
    public var mayAgree: Bool?
    /// Whether the student lives with the person.
    public var livesWith: Bool?
    /// Whether the person or institution is liable for the student.
    public var isLiable: Bool?
    /// In which order to call.
    public var order: Int?
    /// Whether to call in an emergency.
    public var isEmergency: Bool?
    /// Whether the person has died.
    public var isDeceased: Bool?
    /// When the person died.
    public var deceasedOn: PartialDate?

    /// Creates an empty record.
    public init() {}
}

extension ContactPerson {
    /// The section that the content belongs to.
    public static let section = AccessSection.contacts
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.contactPersons
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("person", \.person),
        Field("name", group: \.name),
        Field("institution", \.institution),
        Field("sex", \.sex),
        Field("birthDate", \.birthDate),
        Field("relation", \.relation),
        Field("authority", \.authority),
        Field("mayContact", \.mayContact),
        Field("mayInspect", \.mayInspect),
        Field("mayAgree", \.mayAgree),
        Field("livesWith", \.livesWith),
        Field("isLiable", \.isLiable),
        Field("order", \.order),
        Field("isEmergency", \.isEmergency),
        Field("isDeceased", \.isDeceased),
        Field("deceasedOn", \.deceasedOn),
    ]

    /// Whether it is this person.
    public func isAbout(_ person: PersonID) -> Bool { self.person == person }
}
