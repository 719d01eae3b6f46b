// Content of the section `learning`: the result in one subject.

/// The result in one subject.
public struct SubjectReport: EntryContent {
    /// The subject.
    public var subject: CodedValue<Uncoded>?
    /// Its name.
    public var name: String?
    /// Whether it is completed.
    public var isCompleted: Bool?
    /// When it was completed.
    public var completedOn: PartialDate?
    /// Whether it is a subject of the examination.
    public var isExamSubject: Bool?
    /// A judgement instead of a mark.
    public var judgement: CodedValue<Uncoded>?
    /// The final mark of the examination.
    public var finalMark: String?
    /// The mark of the central examination.
    public var centralMark: DecimalNumber?
    /// The final mark of the school's examination.
    public var schoolFinalMark: DecimalNumber?
    /// The marks of the school's examination.
    public var schoolMarks: [DecimalNumber] = []
    /// The mark of a report.
    public var reportMark: DecimalNumber?
    /// The title of a project.
    public var projectTitle: String?
    /// The judgement of a project.
    public var projectJudgement: String?
    /// The comment of the teacher.
    public var comment: Text?

    /// Creates an empty record.
    public init() {}
}

extension SubjectReport {
    /// The section that the content belongs to.
    public static let section = AccessSection.learning
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.subjectReports
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("subject", \.subject),
        Field("name", \.name),
        Field("isCompleted", \.isCompleted),
        Field("completedOn", \.completedOn),
        Field("isExamSubject", \.isExamSubject),
        Field("judgement", \.judgement),
        Field("finalMark", \.finalMark),
        Field("centralMark", \.centralMark),
        Field("schoolFinalMark", \.schoolFinalMark),
        Field("schoolMarks", list: \.schoolMarks),
        Field("reportMark", \.reportMark),
        Field("projectTitle", \.projectTitle),
        Field("projectJudgement", \.projectJudgement),
        Field("comment", \.comment),
    ]
}
