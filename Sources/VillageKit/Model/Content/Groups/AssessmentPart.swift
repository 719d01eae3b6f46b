// A part of a test.

/// A part of a test.
public struct AssessmentPart: FieldGroup {
    /// The part.
    public var code: CodedValue<Uncoded>?
    /// Its name.
    public var name: String?
    /// What was counted.
    public var score = RawScore()
    /// The scores compared with others.
    public var references: [ReferenceScore] = []
    /// The level reached.
    public var level: CodedValue<Uncoded>?
    /// The domains within the part.
    public var domains: [AssessmentDomain] = []
    /// A document about it.
    public var document: Attachment?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("code", \.code),
        Field("name", \.name),
        Field("score", group: \.score),
        Field("references", each: \.references),
        Field("level", \.level),
        Field("domains", each: \.domains),
        Field("document", \.document),
    ]
}
