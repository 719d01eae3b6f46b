// During what learning went on.

/// During what learning went on.
public enum ContinuityOccasion: String, ChoiceValue {
    /// An absence.
    case absence
    /// An illness.
    case illness
    /// Days away from class.
    case exclusion
    /// A stay elsewhere.
    case stayElsewhere = "stay_elsewhere"
    /// Something else.
    case other
}
