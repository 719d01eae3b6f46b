// What a viewpoint says.

/// What a viewpoint says.
public enum ViewpointStance: String, ChoiceValue {
    /// Agrees.
    case agreed
    /// Agrees in part.
    case partly
    /// Objects.
    case objection
    /// Remarks.
    case remark
    /// Wishes.
    case wish
}
