// The verbs `list` and `show`: what somebody may see of an archive, as `convert` would disclose it.

import VillageKit

/// Lists entries.
enum ListCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var isJSON = false
        var operands: [String] = []
    }

    static let command = Command(
        name: "village-convert list",
        summary: "list the entries that somebody may see: identifiers, types, days, authors",
        defaults: Options(),
        parameters: WriterOptions.readingParameters.map { $0.within(\.writer) } + [
            .flag("--json", help: "write JSON", into: \.isJSON),
            .operands("archive", most: 1, help: "the archive", into: \.operands),
        ]
    )

    static let verb = Verb("list", command) { (options, session) throws(Failure) in
        let session = session.speaking(options.writer.diagnostics)
        let (path, _) = try Operands.archive(options.operands, atLeast: 0, of: "")
        let view = try view(of: path, options.writer, session)
        try session.write(options.isJSON ? json(view) : text(view))
        return .success
    }

    /// What somebody may see of an archive.
    static func view(
        of path: String,
        _ options: WriterOptions,
        _ session: Session
    ) throws(Failure) -> DisclosedDossier {
        let writer = options.completed(by: try FolderSettings(beside: path))
        let engine = try writer.engine()
        let reader = try writer.reading(engine.model, session)
        let archive = try PeekedArchive.read(path)
        guard let view = engine.disclose(archive.dossier, to: reader)?.dossier else { throw nobodys }
        if let refusal = view.refusals.first(where: Question.final.contains) {
            throw Failure(.refused, "refused (\(refusal.rawValue)): \(refusal.words)")
        }
        // Of what the reader does not see, nothing is told.
        session.console.noteHandEdits(in: archive.dossier, of: path, among: Set(view.ordered.map(\.header.id)))
        for refusal in view.refusals { session.console.note("\(refusal.rawValue): \(refusal.words)") }
        return view
    }

    /// The answer for a dossier that does not exist.
    static let nobodys = Failure(.refused, "there is no such dossier for this reader")

    private static func text(_ view: DisclosedDossier) -> String {
        let findings = Set(ForbiddenContentLinter().findings(in: view).map(\.entry))
        var rows = [["entry", "section", "type", "day", "author", "status", "says"]]
        for (day, entry) in lines(view) {
            let header = entry.header
            rows.append([
                header.id.rawValue, entry.section.rawValue, entry.typeName, day.rawValue,
                header.author.role?.rawValue ?? header.author.organisation?.rawValue ?? "-", marks(of: header),
                findings.contains(header.id) ? "(has a finding)" : beginning(of: entry),
            ])
        }
        for placeholder in view.placeholders {
            rows.append([
                "-", placeholder.section.rawValue, "-", "-", "-", "not shown: \(placeholder.reasonClass.rawValue)", "",
            ])
        }
        let count = view.ordered.count == 1 ? "1 entry" : "\(view.ordered.count) entries"
        let gaps = view.placeholders.isEmpty ? "" : ", \(view.placeholders.count) not shown"
        return PlainTable(rows).text + "\n\(count)\(gaps)\n"
    }

    /// The entries section by section, in the order of the day that is told of each: when it was seen, else written.
    private static func lines(_ view: DisclosedDossier) -> [(day: PartialDate, entry: any DisclosedContent)] {
        let lines = view.ordered.map { entry in
            (day: entry.header.observedAt ?? PartialDate(entry.header.recordedAt.day), entry: entry)
        }
        return AccessSection.allCases.flatMap { section in
            let ofSection = lines.filter { $0.entry.section == section }.enumerated()
            return ofSection.sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
        }
    }

    /// The first words of what an entry says, on one line; without any, its first values.
    private static func beginning(of entry: any DisclosedContent) -> String {
        var words: [String] = []
        var name: [String] = []
        entry.visitValues { path, value in
            // A name is one text, in the order in which it is said.
            if ["name.given", "name.prefix", "name.family"].contains(path) {
                name += value.freeText
            } else if words.count < 3 {
                words += value.freeText
            }
        }
        if !name.isEmpty { words.insert(name.joined(separator: " "), at: 0) }
        if words.allSatisfy(\.isEmpty) { words = [ReadableLine.text(of: entry, in: .english)] }
        let line = words.joined(separator: ", ").split(whereSeparator: { $0.isWhitespace || $0.isNewline })
        let text = line.joined(separator: " ").unicodeScalars
            .filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
        return text.count <= 40
            ? String(String.UnicodeScalarView(text)) : String(String.UnicodeScalarView(text.prefix(38))) + "…"
    }

    private static func marks(of header: DisclosedHeader) -> String {
        var marks = [header.status.rawValue]
        if let label = header.label, label != .normal { marks.append(label.rawValue) }
        if header.isStudentConfidential { marks.append("in confidence") }
        if header.isHarmLocked { marks.append("locked") }
        return marks.joined(separator: ", ")
    }

    private static func json(_ view: DisclosedDossier) -> String {
        var writer = JSONWriter(.indented)
        writer.beginObject()
        writer.member("schema", "villagekit/list")
        writer.member("version", 1)
        writer.name("entries")
        writer.beginArray()
        for (day, entry) in lines(view) {
            let header = entry.header
            writer.beginObject()
            writer.member("id", header.id.rawValue)
            writer.member("section", entry.section.rawValue)
            writer.member("type", entry.typeName)
            writer.member("day", day.rawValue)
            writer.member("role", header.author.role?.rawValue)
            writer.member("organisation", header.author.organisation?.rawValue)
            writer.member("status", header.status.rawValue)
            writer.member("label", header.label?.rawValue)
            writer.member("studentConfidential", ifTrue: header.isStudentConfidential)
            writer.member("harmLock", ifTrue: header.isHarmLocked)
            writer.endObject()
        }
        writer.endArray()
        writer.name("placeholders")
        writer.beginArray()
        for placeholder in view.placeholders {
            writer.beginObject()
            writer.member("section", placeholder.section.rawValue)
            writer.member("class", placeholder.reasonClass.rawValue)
            writer.member("holder", placeholder.holder?.rawValue)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }
}

/// Shows what somebody may read.
enum ShowCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var reading = ReadingOptions()
        var confirmations: [String] = []
        var operands: [String] = []
    }

    static let command = Command(
        name: "village-convert show",
        summary: "show what somebody may read of an archive, as plain text; or one entry, as JSON",
        defaults: Options(),
        parameters: WriterOptions.readingParameters.map { $0.within(\.writer) }
            + ReadingOptions.parameters.map { $0.within(\.reading) } + [
                .list(
                    "--confirm",
                    value: "finding",
                    help: "let a finding through, as CODE@ENTRY",
                    into: \.confirmations
                ) {
                    (text) throws(UsageError) in text
                },
                .operands("archive entry", most: 2, help: "the archive, then perhaps one entry", into: \.operands),
            ]
    )

    static let verb = Verb("show", command) { (options, session) throws(Failure) in
        let session = session.speaking(options.writer.diagnostics)
        let (path, rest) = try Operands.archive(options.operands, atLeast: 0, of: "")
        let view = try ListCommand.view(of: path, options.writer, session)
        var gate = ContentGate(try Confirmations(options.confirmations))
        gate.pass(view, student: 1)
        try gate.check()
        if let name = rest.first {
            try session.write(try entry(name, in: view))
            return .success
        }
        var export = ExportOptions()
        try options.reading.complete(&export, for: PlainTextExporter.format, try FolderSettings(beside: path))
        let text: [UInt8]
        do throws(ExportError) { text = try PlainTextExporter().write([view], options: export).bytes } catch {
            throw Failure(.bug, "a view cannot be written as text")
        }
        try session.write(text)
        return .success
    }

    private static func entry(_ name: String, in view: DisclosedDossier) throws(Failure) -> String {
        let id = try EntryNames.entry(name, among: view.ordered.map(\.header.id))
        guard let entry = view.ordered.first(where: { $0.header.id == id }) else {
            throw .usage("there is no entry of this name that you may see; 'list' names them")
        }
        var writer = JSONWriter(.indented)
        entry.write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }
}
