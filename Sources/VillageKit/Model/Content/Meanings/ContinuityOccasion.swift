// During what learning went on.

/// During what learning went on.
public enum ContinuityOccasion: String, ChoiceValue {
    /// An absence.
    case absence
    /// An illness.
    case illness
    /// Days away from class, for whatever reason: it travels, and names no sanction.
    case daysAway = "days_away"
    /// A stay elsewhere.
    case stayElsewhere = "stay_elsewhere"
    /// Something else.
    case other
}
