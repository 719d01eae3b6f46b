// The verb `formats`: list what can be read and written, or tell what is known of one format.

import VillageKit

/// Lists the formats.
enum FormatsCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var isJSON = false
        var names: [String] = []
    }

    static let command = Command(
        name: "village-convert formats",
        summary: "list the formats that can be read and written",
        defaults: Options(),
        parameters: [
            .flag("--json", help: "write JSON", into: \.isJSON),
            .operands("format", most: 1, help: "the format to tell of, with its settings; else all", into: \.names),
        ]
    )

    static let verb = Verb("formats", command) { (options, session) throws(Failure) in
        let formats = formats(session.registry)
        guard let name = options.names.first else {
            try session.write(options.isJSON ? json(formats, session.registry) : table(formats, session.registry))
            return .success
        }
        guard let format = formats.first(where: { $0.id == name }) else {
            throw Failure(
                .format,
                Suggestion.refusal(of: name, as: "a format", in: "formats", among: formats.map(\.id))
            )
        }
        try session.write(options.isJSON ? json([format], session.registry) : text(format, session.registry))
        return .success
    }

    /// One line for each format: its identifier, what is read and written, and its name.
    private static func table(_ formats: [FormatDescriptor], _ registry: FormatRegistry) -> String {
        let rows =
            formats.map { format in
                [
                    format.id,
                    versions(format.readVersions, registry.importer(of: format.id) != nil),
                    isWithoutTool(format.id, registry)
                        ? "no tool" : versions(format.writtenVersions, registry.exporter(of: format.id) != nil),
                    format.name,
                ]
            }
        return PlainTable([["format", "read", "write", "name"]] + rows).text
    }

    private static func versions(_ versions: [String], _ isOffered: Bool) -> String {
        guard isOffered, let first = versions.first, let last = versions.last else { return isOffered ? "yes" : "-" }
        // A row has to fit on a terminal; all are in JSON.
        return versions.count > 4 ? "\(first) … \(last)" : versions.joined(separator: " ")
    }

    /// Whether the program that would write a format is missing.
    private static func isWithoutTool(_ format: String, _ registry: FormatRegistry) -> Bool {
        (registry.exporter(of: format) as? any RenderedTarget).map { $0.tool == nil } ?? false
    }

    private static func formats(_ registry: FormatRegistry) -> [FormatDescriptor] {
        let all = registry.importers.map { type(of: $0).format } + registry.exporters.map { type(of: $0).format }
        var seen: Set<String> = []
        return all.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    }

    /// What is known of one format, for a person.
    private static func text(_ format: FormatDescriptor, _ registry: FormatRegistry) -> String {
        func versions(_ versions: [String], _ isOffered: Bool) -> String {
            isOffered ? versions.isEmpty ? "yes" : versions.joined(separator: ", ") : "-"
        }
        var rows = [
            ["format", "\(format.id), \(format.name)"],
            ["endings", format.extensions.map { ".\($0)" }.joined(separator: ", ")],
            ["read", versions(format.readVersions, registry.importer(of: format.id) != nil)],
            ["written", versions(format.writtenVersions, registry.exporter(of: format.id) != nil)],
            ["students", format.holdsManyStudents ? "several in a file" : "one in a file"],
        ]
        if let name = format.fileName { rows.append(["file name", name]) }
        if let profile = format.suggestedProfile { rows.append(["suggests", profile]) }
        if !format.sections.isEmpty {
            rows.append(["sections", format.sections.map(\.rawValue).joined(separator: ", ")])
        }
        rows.append(["validator", registry.validator(of: format.id) != nil ? "yes" : "-"])
        if let evidence = format.evidence {
            rows.append(["evidence", "\(evidence.grade.rawValue): \(evidence.basis)"])
        }
        let settings = format.settings.map { setting in
            let values = setting.values.isEmpty ? "" : ": \(setting.values.joined(separator: ", "))"
            return ["\(format.id).\(setting.name)", setting.help + values]
        }
        return PlainTable(rows).text + (settings.isEmpty ? "" : "settings\n" + PlainTable(settings, indent: "  ").text)
    }

    private static func json(_ formats: [FormatDescriptor], _ registry: FormatRegistry) -> String {
        var writer = JSONWriter(.indented)
        writer.beginArray()
        for format in formats { write(format, registry, to: &writer) }
        writer.endArray()
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func write(_ format: FormatDescriptor, _ registry: FormatRegistry, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", format.id)
        writer.member("name", format.name)
        writer.member("extensions", format.extensions)
        writer.member("fileName", format.fileName)
        writer.name("reads")
        writer.bool(registry.importer(of: format.id) != nil)
        writer.member("readVersions", format.readVersions)
        writer.name("writes")
        writer.bool(registry.exporter(of: format.id) != nil)
        writer.member("writtenVersions", format.writtenVersions)
        writer.name("isStreamed")
        writer.bool(format.isStreamed)
        writer.member("tool", (registry.exporter(of: format.id) as? any RenderedTarget)?.tool)
        writer.name("holdsManyStudents")
        writer.bool(format.holdsManyStudents)
        writer.member("suggestedProfile", format.suggestedProfile)
        writer.member("sections", format.sections.map(\.rawValue))
        writer.name("hasValidator")
        writer.bool(registry.validator(of: format.id) != nil)
        writer.member("evidence", format.evidence?.grade.rawValue)
        writer.member("evidenceBasis", format.evidence?.basis)
        write(format.codeLists, to: &writer)
        writer.name("settings")
        writer.beginArray()
        for setting in format.settings {
            writer.beginObject()
            writer.member("name", "\(format.id).\(setting.name)")
            writer.member("help", setting.help)
            writer.member("values", setting.values)
            writer.member("isList", ifTrue: setting.isList)
            writer.member("isFile", ifTrue: setting.isFile)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }

    private static func write(_ lists: [CodeListing], to writer: inout JSONWriter) {
        writer.name("codeLists")
        writer.beginArray()
        for list in lists {
            writer.beginObject()
            writer.member("name", list.name)
            writer.member("edition", list.edition)
            writer.member("meaning", list.meaning)
            writer.member("codes", list.rows.count)
            writer.endObject()
        }
        writer.endArray()
    }
}
