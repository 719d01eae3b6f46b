// The meaning of codes that nothing here maps: they are kept, and given back to their own list.

/// The meaning of codes that no other format needs to understand; there is none.
public enum Uncoded: String, ChoiceValue {
    /// Something that the list names and this model does not.
    case other
}
