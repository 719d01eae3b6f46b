// Whose need it is.

/// Whose need it is.
public enum NeedHolder: String, ChoiceValue {
    /// The student's.
    case student
    /// The family's.
    case family
    /// The teacher's.
    case teacher
    /// The class's.
    case group
}
