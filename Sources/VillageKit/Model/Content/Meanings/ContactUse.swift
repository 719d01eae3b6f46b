// Where a number or address is used.

/// Where a number or address is used.
public enum ContactUse: String, ChoiceValue {
    /// At work.
    case work
    /// In private.
    case personal
    /// Elsewhere.
    case other
}
