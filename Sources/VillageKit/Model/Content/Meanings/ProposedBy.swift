// Who proposed something.

/// Who proposed something.
public enum ProposedBy: String, ChoiceValue {
    /// The student.
    case student
    /// The family.
    case family
    /// The school.
    case school
    /// The psycho-medico-social centre.
    case centre
    /// An outside partner.
    case partner
    /// The team together.
    case team
}
