// The sections of a disclosure: entries with fresh or kept identifiers, and placeholders that were received.

import VillageBasics
import VillageModel

extension DisclosureReading {
    /// Reads one section.
    mutating func readSection(_ name: String, _ value: JSONValue) {
        let path = ForeignPath(names: ["sections", name], ordinals: [])
        guard let section = AccessSection(rawValue: name), let object = value.object else {
            return setAside(value, path, in: AccessSection(rawValue: name) ?? .protection)
        }
        for member in object.members {
            let path = ForeignPath(names: path.names + [member.name], ordinals: [])
            guard let elements = member.value.array, ["entries", "placeholders"].contains(member.name) else {
                setAside(member.value, path, in: section)
                continue
            }
            for (index, element) in elements.enumerated() {
                if member.name == "entries" {
                    readEntry(element, section, path, index)
                } else {
                    readPlaceholder(element, section, path, index)
                }
            }
        }
    }

    private mutating func readPlaceholder(
        _ element: JSONValue,
        _ section: AccessSection,
        _ path: ForeignPath,
        _ index: Int
    ) {
        var path = path
        path.ordinals = ["\(index + 1)"]
        guard let object = element.object else { return setAside(element, path, in: section) }
        let reading = GroupReading<PlaceholderForm>(object)
        guard let placeholder = reading.group.received(in: section) else { return setAside(element, path, in: section) }
        dossier.receivedPlaceholders.append(placeholder)
        account.note(path.path, .carried, at: .dossier("receivedPlaceholders"), count: reading.carriedCount)
        setAside(reading.leftovers, under: path, in: section)
    }

    private mutating func readEntry(
        _ element: JSONValue,
        _ section: AccessSection,
        _ path: ForeignPath,
        _ index: Int
    ) {
        var path = path
        path.ordinals = ["\(index + 1)"]
        guard let object = element.object, let typeName = object["type"]?.string,
            let type = ContentTypes.named(typeName), let content = object["content"]?.object
        else {
            tell("json.unknown-entry", "an entry is of no known type and was kept aside", path: path)
            return setAside(element, path, in: section)
        }
        let known = ["type", "content", "redacted"]
        let header = GroupReading<HeaderForm>(JSONObject(object.members.filter { !known.contains($0.name) }))
        // A label or flag that cannot be read may close: such an entry is not used.
        guard !header.hasUnreadable, let stated = header.group.id, !isTaken(stated) else {
            tell("json.entry-set-aside", "the header of an entry cannot be read; the entry was kept aside", path: path)
            return setAside(element, path, in: section)
        }
        seen[stated, default: 0] += 1
        let id = names.name(of: stated, copy: seen[stated] ?? 1)
        readEntry(type, id, header, object, content, path)
    }

    /// Whether an identifier that is kept was met already.
    private func isTaken(_ id: EntryID) -> Bool { names.keepsIdentifiers && seen[id] != nil }

    private mutating func readEntry<Content: EntryContent>(
        _ type: Content.Type,
        _ id: EntryID,
        _ form: GroupReading<HeaderForm>,
        _ object: JSONObject,
        _ contentObject: JSONObject,
        _ path: ForeignPath
    ) {
        let path = ForeignPath(names: path.names + [Content.typeName], ordinals: [id.rawValue])
        let reading = GroupReading<Content>(contentObject)
        var content = reading.group
        var header = form.group.header(
            id: id,
            recordedAt: Instant(startOf: options.today),
            provenance: provenance(of: form.group)
        )
        if !names.keepsIdentifiers {
            content.rename(names)
            header.author.person = header.author.person.flatMap { names.name(of: $0) }
            header.supersedes = header.supersedes.flatMap { names.name(of: $0) }
            header.originalID = header.originalID ?? form.group.id?.rawValue
        }
        let entries = Content.entries
        dossier[keyPath: entries].append(Entry(header, content))

        account.note(path.path, .carried, at: .field(id, ""), count: form.carriedCount + 1)
        setAside(form.leftovers, under: path, in: Content.section)
        for (field, count) in reading.carried.sorted(by: { $0.key < $1.key }) {
            account.note(path.path + "/content" + Self.pointer(field), .carried, at: .field(id, field), count: count)
        }
        setAside(
            reading.leftovers,
            under: ForeignPath(names: path.names + ["content"], ordinals: path.ordinals),
            in: Content.section
        )
        if let redacted = object["redacted"] {
            readRedacted(
                redacted,
                Content.section,
                ForeignPath(names: path.names + ["redacted"], ordinals: path.ordinals)
            )
        }
    }

    /// What was left out of an entry is remembered in its section.
    private mutating func readRedacted(_ value: JSONValue, _ section: AccessSection, _ path: ForeignPath) {
        guard let elements = value.array else { return setAside(value, path, in: section) }
        for (index, element) in elements.enumerated() {
            let path = ForeignPath(names: path.names, ordinals: path.ordinals + ["\(index + 1)"])
            let reading = element.object.map { GroupReading<RedactedFieldForm>($0) }
            guard let reading, let reasonClass = reading.group.reasonClass else {
                setAside(element, path, in: section)
                continue
            }
            dossier.receivedPlaceholders.append(ReceivedPlaceholder(section: section, reasonClass: reasonClass))
            let home = Home.dossier("receivedPlaceholders")
            let named = reading.carried["field"] ?? 0
            account.note(path.path + "/class", .carried, at: home, count: reading.carriedCount - named)
            account.note(path.path + "/field", .degraded, at: home, code: "json.redacted-field", count: named)
            setAside(reading.leftovers, under: path, in: section)
        }
    }

    /// The file of an entry: one of the sources, or one that is known by its format only.
    private mutating func provenance(of form: HeaderForm) -> Provenance? {
        if let source = form.source { return sources.indices.contains(source - 1) ? sources[source - 1] : nil }
        if names.keepsIdentifiers, form.format == nil, object["purpose"]?.string == "migration" { return nil }
        let format = form.format ?? Canonical.format
        if let known = provenances[format] { return known }
        let provenance = Provenance(
            SourceFile(
                format: format,
                version: form.format == nil ? Canonical.versionText : nil,
                importer: "\(Canonical.format) \(Canonical.versionText)",
                digest: options.sourceDigest
            )
        )
        provenances[format] = provenance
        return provenance
    }
}
