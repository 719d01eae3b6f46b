// What a protection record is about.

/// What a protection record is about.
public enum ProtectionKind: String, ChoiceValue {
    /// A concern.
    case concern
    /// A report to an authority.
    case report
    /// An order of a court.
    case order
    /// A protection plan.
    case plan
    /// What followed.
    case followUp = "follow_up"
}
