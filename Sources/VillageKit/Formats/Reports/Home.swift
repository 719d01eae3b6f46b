// Where a datum of a source came to live in the dossier; where a datum of a view was found.

public import VillageModel

/// A place in a dossier that data come from or go to.
public enum Home: Sendable, Hashable {
    /// A field of an entry, or the header of one where the field is empty.
    case field(EntryID, FieldName)
    /// Foreign content, by its place in the dossier's list.
    case foreign(Int)
    /// A fact of the envelope, by its path in the source.
    case envelope(String)
    /// An agreement event, by its identifier.
    case agreement(String)
    /// A placeholder, by its place in the view's list.
    case placeholder(Int)
    /// What the dossier itself says: student, keeper, guardians, notice.
    case dossier(String)
}
