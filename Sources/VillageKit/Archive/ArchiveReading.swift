// A dossier from the canonical object of kind `dossier`; what cannot be read is left out here and kept by the archive.

import VillageBasics
import VillageFormats
import VillageModel

/// Reads the canonical object of kind `dossier`.
enum ArchiveReading {
    /// The dossier; `nil` where the object names no student.
    static func dossier(_ object: JSONObject) -> Dossier? {
        guard let student = object["student"]?.string else { return nil }
        var dossier = Dossier(student: StudentID(student))
        if let records = object["records"]?.object { RecordsForm(json: records) { _, _ in }.fill(&dossier) }
        let sources = (object["sources"]?.array ?? [])
            .map { element in
                element.object.flatMap { SourceForm(json: $0) { _, _ in }.file }.map { Provenance($0) }
            }
        for section in object["sections"]?.object?.members ?? [] {
            for element in section.value["entries"]?.array ?? [] {
                guard let entry = element.object, let name = entry["type"]?.string,
                    let type = ContentTypes.named(name), type.section.rawValue == section.name
                else { continue }
                read(type, entry, sources, into: &dossier)
            }
        }
        if let order = object["order"]?.object {
            for member in order.members {
                guard let type = ContentTypes.named(member.name) else { continue }
                arrange(type, (member.value.array ?? []).compactMap(\.string), in: &dossier)
            }
        }
        return dossier
    }

    private static func read<Content: EntryContent>(
        _ type: Content.Type,
        _ entry: JSONObject,
        _ sources: [Provenance?],
        into dossier: inout Dossier
    ) {
        let known = ["type", "content"]
        let members = JSONObject(entry.members.filter { !known.contains($0.name) })
        // A label or flag that cannot be read may close: such an entry is kept, and not used.
        var isReadable = true
        let form = HeaderForm(json: members) { path, _ in if HeaderForm.hasField(path) { isReadable = false } }
        guard isReadable, let content = entry["content"]?.object, form.isComplete, let id = form.id else { return }
        var provenance: Provenance?
        if let source = form.source {
            guard sources.indices.contains(source - 1), let file = sources[source - 1] else { return }
            provenance = file
        }
        let header = form.header(id: id, recordedAt: Instant(seconds: 0), provenance: provenance)
        let path = Content.entries
        dossier[keyPath: path].append(Entry(header, Content(json: content) { _, _ in }))
    }

    /// Puts the entries of a type in the order that they had in the dossier.
    private static func arrange<Content: EntryContent>(
        _ type: Content.Type,
        _ order: [String],
        in dossier: inout Dossier
    ) {
        let path = Content.entries
        var places: [EntryID: Int] = [:]
        for (index, id) in order.enumerated() { places[EntryID(id)] = index }
        let entries = dossier[keyPath: path]
        // What the list does not name stays behind what it names.
        let keys = entries.indices.map { (places[entries[$0].header.id] ?? order.count, $0) }
        dossier[keyPath: path] = keys.sorted { $0 < $1 }.map { entries[$0.1] }
    }
}
