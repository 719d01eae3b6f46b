// Where the practical follow-up of engagement stands.

/// Where the practical follow-up of engagement stands.
public enum FollowUpState: String, ChoiceValue {
    /// Keep an eye on it.
    case watch
    /// Coming back.
    case reEngaging = "re_engaging"
    /// Steady again.
    case steady
}
