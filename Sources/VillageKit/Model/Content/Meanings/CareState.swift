// Where outside care stands.

/// Where outside care stands.
public enum CareState: String, ChoiceValue {
    /// Referred.
    case referred
    /// On a waiting list.
    case waiting
    /// Begun.
    case started
    /// Paused.
    case paused
    /// Ended.
    case ended
}
