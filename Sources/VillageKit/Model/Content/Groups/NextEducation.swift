// What a pupil is about to do after this school.

/// What a pupil is about to do after this school.
public struct NextEducation: FieldGroup {
    /// The programme the pupil chose.
    public var choice: String?
    /// Whether a test of interests was made.
    public var hasCareerTest: Bool?
    /// Whether there is a portfolio.
    public var hasPortfolio: Bool?
    /// Whether there is a personal development plan.
    public var hasDevelopmentPlan: Bool?
    /// Whether there is a letter of motivation.
    public var hasMotivationLetter: Bool?
    /// Whether there is a dossier of career guidance.
    public var hasCareerDossier: Bool?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("choice", \.choice),
        Field("hasCareerTest", \.hasCareerTest),
        Field("hasPortfolio", \.hasPortfolio),
        Field("hasDevelopmentPlan", \.hasDevelopmentPlan),
        Field("hasMotivationLetter", \.hasMotivationLetter),
        Field("hasCareerDossier", \.hasCareerDossier),
    ]
}
