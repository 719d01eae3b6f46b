// Content of the section `talents`: a step in one of the five life skills.

/// A step in one of the five life skills.
public struct LifeSkillRecord: EntryContent {
    /// The skill.
    public var skill: LifeSkill?
    /// How far the student has come.
    public var progress: Progress?
    /// What shows it.
    public var evidence: Text?
    /// What the student says about it.
    public var selfAssessment: Text?
    /// When.
    public var on: PartialDate?

    /// Creates an empty record.
    public init() {}
}

extension LifeSkillRecord {
    /// The section that the content belongs to.
    public static let section = AccessSection.talents
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.lifeSkillRecords
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("skill", \.skill),
        Field("progress", \.progress),
        Field("evidence", \.evidence),
        Field("selfAssessment", \.selfAssessment),
        Field("on", \.on),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { on }
}
