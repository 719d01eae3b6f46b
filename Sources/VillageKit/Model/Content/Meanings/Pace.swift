// How a career goes on.

/// How a career goes on.
public enum Pace: String, ChoiceValue {
    /// To the next year.
    case promoted
    /// The same year again.
    case repeated
    /// Away from this school.
    case left
    /// Otherwise.
    case other
}
