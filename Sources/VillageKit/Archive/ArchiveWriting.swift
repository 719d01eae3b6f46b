// A dossier as the canonical object of kind `dossier`.

import VillageBasics
import VillageFormats
import VillageModel

/// A dossier as the canonical object of kind `dossier`.
struct ArchiveWriting: EntryVisitor {
    private let dossier: Dossier
    private let sources: SourceList
    private var items: [Item] = []
    private var order: [(type: String, ids: [String])] = []

    /// An entry, and what it is put in order by.
    private struct Item {
        let section: AccessSection
        let date: PartialDate?
        let type: String
        let id: EntryID
        let write: (inout JSONWriter) -> Void
    }

    init(_ dossier: Dossier) {
        self.dossier = dossier
        sources = SourceList(dossier)
        dossier.visitEntries(&self)
    }

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        if entries.isEmpty { return }
        let start = items.count
        for entry in entries {
            let form = HeaderForm(entry.header, source: sources.place(of: entry.header))
            items.append(
                Item(
                    section: Content.section,
                    date: entry.header.observedAt,
                    type: Content.typeName,
                    id: entry.header.id,
                    write: { form.writeEntry(entry.content, to: &$0) }
                )
            )
        }
        // Files are written by date and identifier; where the dossier has another order, it is written down.
        let here = items[start...].map(\.id)
        let there = items[start...].sorted(by: Self.precedes).map(\.id)
        if here != there { order.append((Content.typeName, here.map(\.rawValue))) }
    }

    func bytes(_ style: JSONWriter.Style) -> [UInt8] {
        var writer = JSONWriter(style)
        writer.beginObject()
        writer.member("kind", Canonical.Kind.dossier.rawValue)
        writer.member("schema", Canonical.schema)
        writer.member("version", Canonical.version)
        writer.member("student", dossier.student.rawValue)
        sources.write(to: &writer)
        var sections = CanonicalSections()
        for item in items.sorted(by: Self.precedes) { sections.add(item.section, item.write) }
        sections.write(to: &writer)
        if !order.isEmpty {
            writer.name("order")
            writer.beginObject()
            for (type, ids) in order { writer.member(type, ids) }
            writer.endObject()
        }
        let records = RecordsForm(dossier)
        if !records.isEmpty {
            writer.name("records")
            records.write(to: &writer)
        }
        writer.endObject()
        return writer.bytes
    }

    private static func precedes(_ left: Item, _ right: Item) -> Bool {
        if left.date != right.date {
            guard let date = left.date else { return false }
            return right.date.map { date < $0 } ?? true
        }
        return (left.type, left.id.rawValue) < (right.type, right.id.rawValue)
    }
}
