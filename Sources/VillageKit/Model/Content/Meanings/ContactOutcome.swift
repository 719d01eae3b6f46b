// What came of an attempt to reach somebody.

/// What came of an attempt to reach somebody.
public enum ContactOutcome: String, ChoiceValue {
    /// Reached.
    case reached
    /// Not reached.
    case notReached = "not_reached"
    /// A message was left.
    case messageLeft = "message_left"
    /// The person did not want to talk.
    case refused
    /// Something was agreed.
    case agreed
}
