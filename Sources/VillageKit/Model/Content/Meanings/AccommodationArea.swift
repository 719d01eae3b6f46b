// Where an accommodation applies.

/// Where an accommodation applies.
public enum AccommodationArea: String, ChoiceValue {
    /// In class.
    case classroom
    /// In tests and examinations.
    case assessment
    /// In the material.
    case material
    /// In the time given.
    case time
    /// In the place.
    case place
    /// In the help of a person.
    case staff
    /// On the way.
    case transport
    /// Elsewhere.
    case other
}
