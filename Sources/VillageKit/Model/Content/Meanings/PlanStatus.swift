// Where a plan stands.

/// Where a plan stands.
public enum PlanStatus: String, ChoiceValue {
    /// Being written.
    case draft
    /// In force.
    case active
    /// Finished.
    case finished
    /// Stopped.
    case stopped
    /// Refused.
    case refused
}
