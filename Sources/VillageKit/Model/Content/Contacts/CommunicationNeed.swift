// Content of the section `contacts`: how to communicate with a family so that it is understood.

/// How to communicate with a family so that it is understood.
public struct CommunicationNeed: EntryContent {
    /// Whose need it is.
    public var person: PersonID?
    /// The language.
    public var language: CodedValue<Uncoded>?
    /// Whether an interpreter is needed; it is never the pupil.
    public var needsInterpreter: Bool?
    /// Whether to speak rather than to write.
    public var prefersOral: Bool?
    /// Whether reading is difficult.
    public var needsReadingSupport: Bool?
    /// The ways that work, the best first.
    public var channels: [ContactChannel] = []
    /// Whether telephone numbers change often.
    public var numbersChangeOften: Bool?
    /// What else helps.
    public var remark: Text?

    /// Creates an empty record.
    public init() {}
}

extension CommunicationNeed {
    /// The section that the content belongs to.
    public static let section = AccessSection.contacts
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.communicationNeeds
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("person", \.person),
        Field("language", \.language),
        Field("needsInterpreter", \.needsInterpreter),
        Field("prefersOral", \.prefersOral),
        Field("needsReadingSupport", \.needsReadingSupport),
        Field("channels", list: \.channels),
        Field("numbersChangeOften", \.numbersChangeOften),
        Field("remark", \.remark),
    ]

    /// Whether it is how this person wants to be spoken with.
    public func isAbout(_ person: PersonID) -> Bool { (self.person ?? .student) == person }
}
