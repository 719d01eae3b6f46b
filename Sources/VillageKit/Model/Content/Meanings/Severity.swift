// How serious something is.

/// How serious something is.
public enum Severity: String, ChoiceValue {
    /// Mild.
    case mild
    /// Moderate.
    case moderate
    /// Severe.
    case severe
    /// Life-threatening.
    case lifeThreatening = "life_threatening"
}
