// What was decided.

/// What was decided.
public enum DisciplineMeasure: String, ChoiceValue {
    /// A warning.
    case warning
    /// Staying after school.
    case detention
    /// Exclusion for some days.
    case temporaryExclusion = "temporary_exclusion"
    /// Exclusion for good.
    case permanentExclusion = "permanent_exclusion"
    /// Making good.
    case reparation
    /// Something else.
    case other
}
