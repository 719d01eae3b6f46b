// What a viewpoint is about.

/// What a viewpoint is about.
public enum ViewpointSubject: String, ChoiceValue {
    /// The dossier as a whole.
    case dossier
    /// A transfer.
    case transfer
    /// One entry.
    case entry
    /// The choice of a school or programme.
    case orientation
}
