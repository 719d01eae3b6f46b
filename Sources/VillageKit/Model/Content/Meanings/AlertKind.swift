// What a health alert is about.

/// What a health alert is about.
public enum AlertKind: String, ChoiceValue {
    /// An allergy.
    case allergy
    /// Medication.
    case medication
    /// Seeing.
    case vision
    /// Hearing.
    case hearing
    /// Moving.
    case mobility
    /// Seizures.
    case seizure
    /// Diabetes.
    case diabetes
    /// Breathing.
    case asthma
    /// Food.
    case diet
    /// Getting tired.
    case fatigue
    /// Something else.
    case other
}
