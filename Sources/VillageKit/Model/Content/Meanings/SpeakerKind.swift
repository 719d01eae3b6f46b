// Who speaks.

/// Who speaks.
public enum SpeakerKind: String, ChoiceValue {
    /// The student.
    case student
    /// A guardian.
    case guardian
    /// Somebody else of the family.
    case family
    /// A professional, on a proposal of their own.
    case professional
}
