// What a person is to the student.

/// What a person is to the student.
public enum RelationKind: String, ChoiceValue {
    /// The father.
    case father
    /// The mother.
    case mother
    /// A parent, the source does not say which.
    case parent
    /// A step-parent.
    case stepParent = "step_parent"
    /// A foster parent.
    case fosterParent = "foster_parent"
    /// A guardian appointed by law.
    case legalGuardian = "legal_guardian"
    /// A grandparent.
    case grandparent
    /// A brother or sister.
    case sibling
    /// Another relative.
    case relative
    /// Somebody else who cares for the student.
    case carer
    /// The general practitioner.
    case physician
    /// An institution, not a person.
    case institution
    /// Somebody else.
    case other
}
