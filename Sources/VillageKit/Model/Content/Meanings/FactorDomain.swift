// The four domains of factors.

/// The four domains of factors.
public enum FactorDomain: String, ChoiceValue {
    /// The student.
    case personal
    /// The family.
    case family
    /// The school.
    case school
    /// The environment.
    case environment
}
