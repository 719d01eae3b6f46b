// A view for the same controller's move: full headers, records, and foreign content that is given back.

import VillageAccess
import VillageBasics
import VillageModel

/// A view for the same controller's move as the canonical object.
struct MigrationWriting {
    private let view: DisclosedDossier
    private let migration: MigrationView

    init(_ view: DisclosedDossier, _ migration: MigrationView) {
        self.view = view
        self.migration = migration
    }

    func bytes(_ style: JSONWriter.Style) -> (bytes: [UInt8], account: ExportAccount) {
        var writer = JSONWriter(style)
        let own = migration.foreign.indices.filter { isOwn(migration.foreign[$0]) }
        guard !own.isEmpty, let tree = tree() else {
            write(to: &writer, foreign: migration.foreign)
            return (writer.bytes, account())
        }
        // What this very format left aside goes back to where it stood; what finds no place stays in the list.
        var restored = tree
        var placed: Set<Int> = []
        for index in own where ForeignReturn.insert(migration.foreign[index], into: &restored) { placed.insert(index) }
        let rest = migration.foreign.indices.filter { !placed.contains($0) }.map { migration.foreign[$0] }
        writer.json(appending(rest, to: restored))
        return (writer.bytes, account())
    }

    private func isOwn(_ content: ForeignContent) -> Bool {
        content.format == Canonical.format && content.version == Canonical.versionText
    }

    private func tree() -> JSONValue? {
        var writer = JSONWriter(.indented)
        write(to: &writer, foreign: [])
        return try? JSONParser.parse(writer.bytes)
    }

    private func appending(_ foreign: [ForeignContent], to tree: JSONValue) -> JSONValue {
        guard !foreign.isEmpty, var object = tree.object else { return tree }
        var writer = JSONWriter(.indented)
        writer.beginObject()
        ForeignForm.write("foreign", foreign.map { ForeignForm($0) }, to: &writer)
        writer.endObject()
        var records = object["records"]?.object ?? JSONObject()
        records["foreign"] = (try? JSONParser.parse(writer.bytes))?["foreign"]
        object["records"] = .object(records)
        return .object(object)
    }

    private func write(to writer: inout JSONWriter, foreign: [ForeignContent]) {
        writer.beginObject()
        DisclosureWriting(view).begin(&writer)
        let sources = SourceList(migration.headers.values)
        sources.write(to: &writer)
        var sections = CanonicalSections()
        for type in Dossier.contentTypes { add(type, sources, to: &sections) }
        for placeholder in view.placeholders { sections.add(placeholder.section, PlaceholderForm(placeholder)) }
        sections.write(to: &writer)
        var records = RecordsForm(migration)
        records.foreign = foreign.map { ForeignForm($0) }
        if !records.isEmpty {
            writer.name("records")
            records.write(to: &writer)
        }
        writer.endObject()
    }

    private func add<Content: EntryContent>(
        _ type: Content.Type,
        _ sources: SourceList,
        to sections: inout CanonicalSections
    ) {
        let entries: [DisclosedEntry<Content>] = view[dynamicMember: Content.entries]
        for entry in entries {
            guard let header = migration.headers[entry.header.id] else {
                sections.add(Content.section) { entry.write(to: &$0) }
                continue
            }
            let form = HeaderForm(header, source: sources.place(of: header))
            let redacted = entry.redactedFields.map { RedactedFieldForm($0) }
            sections.add(Content.section) { form.writeEntry(entry.content, redacted: redacted, to: &$0) }
        }
    }

    private func account() -> ExportAccount {
        var account = DisclosureWriting(view).account()
        if migration.keeper != nil { account.note(.dossier("keeper"), .carried) }
        account.note(.dossier("guardians"), .carried, count: migration.guardians.count)
        account.note(.dossier("stays"), .carried, count: migration.stays.count)
        account.note(.dossier("receivedPlaceholders"), .carried, count: migration.receivedPlaceholders.count)
        for event in migration.agreements { account.note(.agreement(event.id), .carried) }
        for transfer in migration.transfers {
            account.note(.dossier("transfers"), .carried)
            for fact in transfer.envelope { account.note(.envelope(fact.path), .carried) }
        }
        for (place, content) in zip(migration.foreignPlaces, migration.foreign) {
            account.note(.foreign(place), .carried, count: content.count)
        }
        return account
    }
}

extension RedactedFieldForm {
    init(_ redacted: RedactedField) {
        field = redacted.name
        reasonClass = redacted.reasonClass.rawValue
    }
}
