// What an address is used for.

/// What an address is used for.
public enum AddressKind: String, ChoiceValue {
    /// Where the person lives.
    case home
    /// Where the register says the person lives.
    case registered
    /// Where letters go.
    case postal
    /// Where visitors go.
    case visiting
    /// Something else.
    case other
}
