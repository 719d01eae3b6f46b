// What a way of reaching somebody is.

/// What a way of reaching somebody is.
public enum ContactKind: String, ChoiceValue {
    /// A postal address in the country.
    case address
    /// An address abroad, in lines.
    case foreignAddress = "foreign_address"
    /// No address, only the area it lies in.
    case area
    /// A telephone number.
    case telephone
    /// An e-mail address.
    case email
    /// Something else.
    case other
}
