// Finds an entry by its identifier, and the labels of the fields that are present in it.

import VillageKit

/// Finds an entry by its identifier.
struct EntryFinder: EntryVisitor {
    let id: EntryID
    private(set) var found: Found?

    init(id: EntryID) { self.id = id }

    /// What is needed of an entry to decide about it.
    struct Found {
        let header: EntryHeader
        let section: AccessSection
        let type: String
        /// Whether it is the family's own account, for which an agreement has to name its recipients.
        let isOwnAccount: Bool
        /// The entries that it speaks of, where it is a remark.
        let concerns: [EntryID]
        /// The labels of the fields that have one, by name.
        let labels: [(field: FieldName, label: Label)]
    }

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        guard found == nil, let entry = entries.first(where: { $0.header.id == id }) else { return }
        var labels: [FieldName: Label] = [:]
        entry.content.visitValues { path, _ in
            let inherited = entry.header.fieldLabels.filter { path == $0.key || path.hasPrefix($0.key + ".") }.values
            labels[path] = (inherited + [Self.label(of: path, in: Content.self)].compactMap(\.self)).max()
        }
        found = Found(
            header: entry.header,
            section: Content.section,
            type: Content.typeName,
            isOwnAccount: entry.isOwnAccount,
            concerns: entry.content.concerns,
            labels: labels.sorted { $0.key < $1.key }.map { (field: $0.key, label: $0.value) }
        )
    }

    /// The highest label on the way to a field, in the catalogue of a record.
    private static func label<Record: FieldGroup>(of path: FieldName, in record: Record.Type) -> Label? {
        let head = String(path.prefix { $0 != "." })
        guard let field = Record.fields.first(where: { $0.name == head }) else { return nil }
        let rest = String(path.dropFirst(head.count + 1))
        let inner = rest.isEmpty ? nil : field.child.flatMap { label(of: rest, in: $0) }
        return [field.label, inner].compactMap(\.self).max()
    }
}

/// The identifiers of all entries, in the order of the dossier.
struct EntryIdentifiers: EntryVisitor {
    private(set) var found: [EntryID] = []

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) { found += entries.map(\.header.id) }
}
