// The five skills of the life-skills passport.

/// The five skills of the life-skills passport.
public enum LifeSkill: String, ChoiceValue {
    /// Knowing oneself.
    case selfAwareness = "self_awareness"
    /// Managing oneself.
    case selfManagement = "self_management"
    /// Understanding others.
    case socialAwareness = "social_awareness"
    /// Getting along with others.
    case relationshipSkills = "relationship_skills"
    /// Deciding responsibly.
    case responsibleDecisionMaking = "responsible_decision_making"
}
