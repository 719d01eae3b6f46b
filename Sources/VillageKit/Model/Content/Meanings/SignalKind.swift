// What a signal of ill-being is about.

/// What a signal of ill-being is about.
public enum SignalKind: String, ChoiceValue {
    /// Mood.
    case mood
    /// Fear.
    case anxiety
    /// Being alone.
    case isolation
    /// Being bullied.
    case bullying
    /// Conflict.
    case conflict
    /// Sleep.
    case sleep
    /// A change of behaviour.
    case behaviour
    /// Social and emotional functioning in general.
    case socialEmotional = "social_emotional"
    /// Something else.
    case other
}
