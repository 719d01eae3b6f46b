// What was brought together, and what a person has to decide: sections, numbers and identifiers, no values.

import VillageKit

/// What was brought together.
struct MergeReport {
    private let files: [MergedFile]
    private let result: MergedDossier

    init(_ files: [MergedFile], _ result: MergedDossier) {
        self.files = files
        self.result = result
    }

    /// The report as text.
    var text: String {
        let sources = zip(1..., files).map { ["source \($0)", $1.part.kind.rawValue, $1.label] }
        let names = files.indices.map { "source \($0 + 1)" }
        let counts = result.counts.map { count in
            [count.section.rawValue] + count.parts.map { "\($0)" } + ["\(count.united)"]
        }
        let sum = ["entries"] + files.indices.map { part in "\(result.counts.reduce(0) { $0 + $1.parts[part] })" }
        let table =
            [["section"] + names + ["united"]] + counts + [sum + ["\(result.counts.reduce(0) { $0 + $1.united })"]]
        return PlainTable(sources).text + PlainTable(table).text + decisions
    }

    private var decisions: String {
        if result.conflicts.isEmpty { return "nothing to decide\n" }
        let lines = result.conflicts.map { conflict in
            let names =
                conflict.entries.map(\.rawValue) + [conflict.agreement, conflict.guardian?.rawValue].compactMap { $0 }
            return
                "  \(conflict.section?.rawValue ?? "records"): \(names.joined(separator: " "))\n    \(conflict.words)\n"
        }
        return "to decide: \(result.conflicts.count)\n" + lines.joined()
    }

    /// The report as JSON.
    var json: String {
        var writer = JSONWriter(.indented)
        writer.beginObject()
        writer.member("schema", "villagekit/merge")
        writer.member("version", 1)
        writer.name("sources")
        writer.beginArray()
        for file in files {
            writer.beginObject()
            writer.member("kind", file.part.kind.rawValue)
            writer.member("digest", file.part.digest)
            writer.endObject()
        }
        writer.endArray()
        writer.name("sections")
        writer.beginArray()
        for count in result.counts {
            writer.beginObject()
            writer.member("section", count.section.rawValue)
            writer.name("sources")
            writer.beginArray()
            for number in count.parts { writer.integer(number) }
            writer.endArray()
            writer.member("united", count.united)
            writer.endObject()
        }
        writer.endArray()
        writer.name("conflicts")
        writer.beginArray()
        for conflict in result.conflicts { write(conflict, to: &writer) }
        writer.endArray()
        writer.endObject()
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func write(_ conflict: MergeConflict, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", conflict.kind.rawValue)
        writer.member("section", conflict.section?.rawValue)
        if !conflict.entries.isEmpty { writer.member("entries", conflict.entries.map(\.rawValue)) }
        writer.member("agreement", conflict.agreement)
        writer.member("guardian", conflict.guardian?.rawValue)
        writer.endObject()
    }
}
