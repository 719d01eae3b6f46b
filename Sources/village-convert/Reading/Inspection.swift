// What is known of a file without a word of what it says.

import VillageKit

/// What is known of a file without a word of what it says.
struct Inspection {
    private let label: String
    private let format: FormatDescriptor
    private var students = 0
    /// The persons of each student, where somebody asks for them.
    private var persons: [[PersonListing]] = []
    private let listsPersons: Bool
    private var sections: [AccessSection: Int] = [:]
    private var conservation = Conservation()
    private var report: ImportReport
    private var digest: String?

    init(label: String, format: FormatDescriptor, listsPersons: Bool) {
        self.listsPersons = listsPersons
        self.label = label
        self.format = format
        report = ImportReport(format: format.id)
    }

    /// Looks at a dossier.
    mutating func add(_ imported: ImportedDossier) {
        var counter = SectionCounter()
        imported.dossier.visitEntries(&counter)
        for (section, count) in counter.counts { sections[section, default: 0] += count }
        students += 1
        if listsPersons { persons.append(PersonListing.all(of: imported.dossier)) }
        conservation += imported.account.conservation
    }

    /// Ends with what the reader tells of the whole.
    mutating func end(_ report: ImportReport, digest: String?) {
        self.report = report
        self.digest = digest
    }

    /// The text for a person.
    var text: String {
        var rows = [
            ["file", label], ["format", "\(format.id), \(format.name)"], ["version", report.version ?? "-"],
            ["students", String(students)], ["sha-256", digest ?? "-"],
        ]
        if let profile = report.suggestedProfile ?? format.suggestedProfile { rows.append(["suggests", profile]) }
        var text = PlainTable(rows).text + "entries\n"
        text += PlainTable(filled.map { [$0.rawValue, String(sections[$0] ?? 0)] }, indent: "  ").text
        text += "data\n" + PlainTable(Fate.allCases.map { [$0.rawValue, String(conservation[$0])] }, indent: "  ").text
        if !report.diagnostics.isEmpty {
            text += "findings\n" + report.diagnostics.map { "  \($0.line)\n" }.joined()
        }
        for (number, persons) in zip(1..., persons) {
            let rows = persons.map { [$0.id, $0.relation, $0.authority ?? ""] }
            text += "persons of student \(number)\n" + PlainTable(rows, indent: "  ").text
        }
        return text
    }

    /// The same as JSON.
    var json: String {
        var writer = JSONWriter(.indented)
        writer.beginObject()
        writer.member("file", label)
        writer.member("format", format.id)
        writer.member("version", report.version)
        writer.member("students", students)
        writer.member("sha256", digest)
        writer.member("suggestedProfile", report.suggestedProfile ?? format.suggestedProfile)
        writer.name("sections")
        writer.beginObject()
        for section in filled { writer.member(section.rawValue, sections[section] ?? 0) }
        writer.endObject()
        writer.name("data")
        writer.beginObject()
        for fate in Fate.allCases { writer.member(fate.rawValue, conservation[fate]) }
        writer.endObject()
        writer.name("findings")
        writer.beginArray()
        for finding in report.diagnostics { finding.write(to: &writer) }
        writer.endArray()
        if listsPersons { write(persons, to: &writer) }
        writer.endObject()
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func write(_ students: [[PersonListing]], to writer: inout JSONWriter) {
        writer.name("persons")
        writer.beginArray()
        for persons in students {
            writer.beginArray()
            for person in persons { person.write(to: &writer) }
            writer.endArray()
        }
        writer.endArray()
    }

    private var filled: [AccessSection] { AccessSection.allCases.filter { sections[$0] ?? 0 > 0 } }
}
