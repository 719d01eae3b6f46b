// What a review decides.

/// What a review decides.
public enum ReviewOutcome: String, ChoiceValue {
    /// Go on otherwise.
    case adjust
    /// Go on as it is.
    case continueAsIs = "continue"
    /// Finish.
    case finish
}
