// Content of the section `contacts`: one way of reaching the student or a person of the student's.

/// One way of reaching the student or a person of the student's.
public struct StudentContact: EntryContent {
    /// Whose it is, where it is not the student's own.
    public var person: PersonID?
    /// What it is.
    public var kind: CodedValue<ContactKind>?
    /// Where it is used.
    public var use: CodedValue<ContactUse>?
    /// The number or e-mail address.
    public var value: String?
    /// The address.
    public var address = PostalAddress()
    /// Whether the source marks it as secret.
    public var isSecret: Bool?
    /// Whether the source keeps the value to itself because it is secret.
    public var isNotTransmitted: Bool?
    /// Whether it may be used in an emergency.
    public var isEmergency: Bool?

    /// Creates an empty record.
    public init() {}
}

extension StudentContact {
    /// The section that the content belongs to.
    public static let section = AccessSection.contacts
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.studentContacts
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("person", \.person),
        Field("kind", \.kind),
        Field("use", \.use),
        Field("value", \.value),
        Field("address", group: \.address),
        Field("isSecret", \.isSecret),
        Field("isNotTransmitted", \.isNotTransmitted),
        Field("isEmergency", \.isEmergency),
    ]

    /// Whether it is a way of reaching this person.
    public func isAbout(_ person: PersonID) -> Bool { (self.person ?? .student) == person }
}
