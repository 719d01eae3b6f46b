// The four levels of Amarrages+.

/// The four levels of Amarrages+.
public enum MeasureLevel: String, ChoiceValue {
    /// Prevention for all.
    case collectivePrevention = "collective_prevention"
    /// Prevention for some.
    case specificPrevention = "specific_prevention"
    /// Intervention for one.
    case individualIntervention = "individual_intervention"
    /// Making up for what was lost.
    case compensation
}
