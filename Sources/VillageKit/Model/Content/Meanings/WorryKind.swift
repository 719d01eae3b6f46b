// What part of a transition it is.

/// What part of a transition it is.
public enum WorryKind: String, ChoiceValue {
    /// A worry.
    case worry
    /// A hope.
    case hope
}
