// What a document is.

/// What a document is.
public enum DocumentKind: String, ChoiceValue {
    /// A plan.
    case plan
    /// A report.
    case report
    /// An assessment.
    case assessment
    /// A letter.
    case correspondence
    /// Something else.
    case other
}
