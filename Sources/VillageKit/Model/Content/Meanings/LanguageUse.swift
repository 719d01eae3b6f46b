// How a language is used.

/// How a language is used.
public enum LanguageUse: String, ChoiceValue {
    /// Spoken at home.
    case home
    /// The first language.
    case motherTongue = "mother_tongue"
    /// The language of schooling.
    case schooling
    /// Being learned.
    case learning
    /// The language in which the family wants to be addressed.
    case contact
}
