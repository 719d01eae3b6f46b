// How a person belongs to the care team.

/// How a person belongs to the care team.
public enum TeamMemberKind: String, ChoiceValue {
    /// As a professional.
    case formal
    /// As family, friend or neighbour.
    case informal
}
