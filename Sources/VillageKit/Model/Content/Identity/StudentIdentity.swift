// Content of the section `identity`: who the student is.

/// Who the student is.
public struct StudentIdentity: EntryContent {
    /// The name in use at school.
    public var name = PersonName()
    /// The name in the register of persons.
    public var registeredName = PersonName()
    /// Names of before.
    public var formerNames: [PersonName] = []
    /// The birth date.
    public var birthDate: PartialDate?
    /// The birth date in the register of persons.
    public var registeredBirthDate: PartialDate?
    /// The place of birth.
    public var birthPlace: String?
    /// The country of birth.
    public var birthCountry: CodedValue<Uncoded>?
    /// Sex as recorded.
    public var sex: CodedValue<Sex>?
    /// The nationalities.
    public var nationalities: [CodedValue<Uncoded>] = []
    /// The numbers that others gave.
    public var identifiers: [Identifier] = []
    /// The languages and their use.
    public var languages: [SpokenLanguage] = []

    /// Creates an empty record.
    public init() {}
}

extension StudentIdentity {
    /// The section that the content belongs to.
    public static let section = AccessSection.identity
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.identities
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("name", group: \.name),
        Field("registeredName", group: \.registeredName),
        Field("formerNames", each: \.formerNames),
        Field("birthDate", \.birthDate),
        Field("registeredBirthDate", \.registeredBirthDate),
        Field("birthPlace", \.birthPlace),
        Field("birthCountry", \.birthCountry),
        Field("sex", \.sex),
        Field("nationalities", list: \.nationalities),
        Field("identifiers", list: \.identifiers),
        Field("languages", each: \.languages),
    ]
}
