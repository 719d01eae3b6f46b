// Content of the section `learning`: what is easy, what is hard, and what helped.

/// What is easy, what is hard, and what helped.
public struct LearningObservation: EntryContent {
    /// The subject or skill.
    public var subject: String?
    /// What goes well.
    public var strength: Text?
    /// What is hard.
    public var difficulty: Text?
    /// The kind of need.
    public var need: CodedValue<NeedType>?
    /// What was tried.
    public var methods: [TeachingMethod] = []
    /// What the next teacher should know.
    public var advice: Text?
    /// What the advice for the next school rests on.
    public var adviceReason: Text?
    /// Whether the help should go on.
    public var isToContinue: Bool?
    /// The domain of extra help.
    public var domain: CodedValue<Uncoded>?

    /// Creates an empty record.
    public init() {}
}

extension LearningObservation {
    /// The section that the content belongs to.
    public static let section = AccessSection.learning
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.learningObservations
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("subject", \.subject),
        Field("strength", \.strength),
        Field("difficulty", \.difficulty),
        Field("need", \.need),
        Field("methods", each: \.methods),
        Field("advice", \.advice),
        Field("adviceReason", \.adviceReason),
        Field("isToContinue", \.isToContinue),
        Field("domain", \.domain),
    ]
}
