// Sex as a register records it.

/// Sex as a register records it.
public enum Sex: String, ChoiceValue {
    /// Recorded as female.
    case female
    /// Recorded as male.
    case male
    /// The source says that it is not known.
    case unknown
    /// The source says that it does not apply, or names another.
    case notApplicable = "not_applicable"
}
