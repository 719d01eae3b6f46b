// Whether a factor protects.

/// Whether a factor protects.
public enum FactorDirection: String, ChoiceValue {
    /// It protects.
    case protective
    /// It weighs.
    case risk
}
