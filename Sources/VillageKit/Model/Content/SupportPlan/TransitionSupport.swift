// Content of the section `support_plan`: help with the change of school.

/// Help with the change of school.
public struct TransitionSupport: EntryContent {
    /// Worries and hopes.
    public var thoughts: [TransitionThought] = []
    /// Days of trying out.
    public var trialDays: [TrialDay] = []
    /// Who accompanies the student.
    public var buddy: String?
    /// The choice of study.
    public var choiceOfStudy: Text?
    /// What helps in the first weeks.
    public var whatHelps: Text?

    /// Creates an empty record.
    public init() {}
}

extension TransitionSupport {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.transitionSupports
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("thoughts", each: \.thoughts),
        Field("trialDays", each: \.trialDays),
        Field("buddy", \.buddy),
        Field("choiceOfStudy", \.choiceOfStudy),
        Field("whatHelps", \.whatHelps),
    ]
}
