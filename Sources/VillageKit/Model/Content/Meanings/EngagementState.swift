// How far a student has moved away from school.

/// How far a student has moved away from school.
public enum EngagementState: String, ChoiceValue {
    /// At risk.
    case atRisk = "at_risk"
    /// Away since a short time.
    case recent
    /// Away since a long time.
    case longStanding = "long_standing"
    /// In neither education, employment nor training.
    case neet
    /// Back.
    case reEngaged = "re_engaged"
}
