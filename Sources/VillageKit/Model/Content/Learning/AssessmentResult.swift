// Content of the section `learning`: the result of a test.

/// The result of a test.
public struct AssessmentResult: EntryContent {
    /// What kind of assessment it is.
    public var kind: AssessmentKind?
    /// The test.
    public var test: CodedValue<Uncoded>?
    /// The domain or subject.
    public var area: String?
    /// The name of the test.
    public var name: String?
    /// The version of the test.
    public var version: String?
    /// The level of the test.
    public var level: CodedValue<Uncoded>?
    /// When it was taken.
    public var on: PartialDate?
    /// The year group.
    public var yearGroup: CodedValue<YearGroup>?
    /// The months of schooling at that time.
    public var monthsOfSchooling: Int?
    /// Who gave the test.
    public var takenBy: String?
    /// The function of that person.
    public var takenByFunction: String?
    /// Where that person works.
    public var takenAt = OrganisationDescription()
    /// Whether that place is a school.
    public var takenAtIsSchool: Bool?
    /// The exemption by law.
    public var exemption: CodedValue<Uncoded>?
    /// What was counted.
    public var score = RawScore()
    /// The standard score.
    public var standardScore: Int?
    /// The scores compared with others.
    public var references: [ReferenceScore] = []
    /// The advice that follows from the test alone.
    public var testAdvice: Text?
    /// The parts.
    public var parts: [AssessmentPart] = []
    /// Whether the student took part.
    public var hasTakenPart: Bool?
    /// A remark.
    public var remark: Text?
    /// Documents about it.
    public var documents: [Attachment] = []

    /// Creates an empty record.
    public init() {}
}

extension AssessmentResult {
    /// The section that the content belongs to.
    public static let section = AccessSection.learning
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.assessmentResults
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("kind", \.kind),
        Field("test", \.test),
        Field("area", \.area),
        Field("name", \.name),
        Field("version", \.version),
        Field("level", \.level),
        Field("on", \.on),
        Field("yearGroup", \.yearGroup),
        Field("monthsOfSchooling", \.monthsOfSchooling),
        Field("takenBy", \.takenBy),
        Field("takenByFunction", \.takenByFunction),
        Field("takenAt", group: \.takenAt),
        Field("takenAtIsSchool", \.takenAtIsSchool),
        Field("exemption", \.exemption),
        Field("score", group: \.score),
        Field("standardScore", \.standardScore),
        Field("references", each: \.references),
        Field("testAdvice", \.testAdvice),
        Field("parts", each: \.parts),
        Field("hasTakenPart", \.hasTakenPart),
        Field("remark", \.remark),
        Field("documents", list: \.documents),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { on }
}
