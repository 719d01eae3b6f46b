// How far something has come.

/// How far something has come.
public enum Progress: String, ChoiceValue {
    /// Not begun.
    case notStarted = "not_started"
    /// Beginning.
    case emerging
    /// On the way.
    case developing
    /// Reached.
    case achieved
    /// Finished, whether reached or not.
    case finished
    /// Stopped.
    case stopped
}
