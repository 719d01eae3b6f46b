// A way to reach a family.

/// A way to reach a family.
public enum ContactChannel: String, ChoiceValue {
    /// By telephone.
    case telephone
    /// By text message.
    case textMessage = "text_message"
    /// By e-mail.
    case email
    /// By letter.
    case letter
    /// At home.
    case visit
    /// At school.
    case meeting
    /// Through a messenger application.
    case messenger
    /// In another way.
    case other
}
