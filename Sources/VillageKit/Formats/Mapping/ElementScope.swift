// Whose fields the lines of a mapping speak of: an entry, and the record in it.

package import VillageModel

/// Whose fields the lines of a mapping speak of.
package struct ElementScope: Sendable {
    /// The entry.
    package let entry: EntryID
    /// What stands before the name of a field: the names of the records around it, each with a dot.
    package let prefix: String

    /// The fields of an entry itself.
    package init(_ entry: EntryID, prefix: String = "") {
        self.entry = entry
        self.prefix = prefix
    }

    /// The fields of a record within.
    package func inside(_ field: FieldName) -> ElementScope { ElementScope(entry, prefix: "\(prefix)\(field).") }

    /// The home of a field.
    package func home(_ field: FieldName) -> Home { .field(entry, prefix + field) }
}
