// The kinds of educational need that this project tells apart.

/// The kinds of educational need that this project tells apart.
public enum NeedType: String, ChoiceValue {
    /// Reading and writing.
    case literacy
    /// Numbers.
    case numeracy
    /// Speaking and understanding.
    case language
    /// Attention.
    case attention
    /// Behaviour.
    case behaviour
    /// Feelings, and getting along.
    case socialEmotional = "social_emotional"
    /// The autism spectrum.
    case autism
    /// Hearing.
    case hearing
    /// Seeing.
    case vision
    /// Moving.
    case motor
    /// A long illness.
    case chronicIllness = "chronic_illness"
    /// Learning in general.
    case learningGeneral = "learning_general"
    /// Being far ahead.
    case giftedness
    /// Learning in a new language.
    case secondLanguage = "second_language"
    /// Organising work and time.
    case organisation
    /// Something else.
    case other
}
