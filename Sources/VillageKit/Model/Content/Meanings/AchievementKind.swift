// What an achievement is.

/// What an achievement is.
public enum AchievementKind: String, ChoiceValue {
    /// A badge.
    case badge
    /// A credential of an institution.
    case credential
    /// A certificate.
    case certificate
    /// A prize.
    case award
    /// Something else.
    case other
}
