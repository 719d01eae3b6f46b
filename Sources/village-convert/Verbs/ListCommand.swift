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
        let sight = try sight(of: path, options.writer, session)
        let findings = ForbiddenContentLinter().findings(in: sight.view)
        try session.write(options.isJSON ? json(sight, findings) : text(sight, findings))
        for finding in findings { session.console.note("\(finding.place): \(finding.code.meaning)") }
        if !findings.isEmpty { for cure in ForbiddenFinding.cures { session.console.note(cure) } }
        return .success
    }

    /// What somebody may see of an archive, and who asked that something of it be erased.
    struct Sight {
        let view: DisclosedDossier
        let erasures: [ErasureRequest]

        /// Whether an entry of the view is asked to be erased.
        func isErasureAsked(_ entry: EntryID) -> Bool { erasures.contains { $0.entry == entry } }
    }

    /// What somebody may see of an archive.
    static func sight(
        of path: String,
        _ options: WriterOptions,
        _ session: Session
    ) throws(Failure) -> Sight {
        let writer = options.completed(by: try FolderSettings(beside: path))
        let engine = try writer.engine()
        let reader = try writer.reading(engine.model, session)
        let archive = try PeekedArchive.read(path)
        guard let disclosure = engine.disclose(archive.dossier, to: reader) else { throw nobodys }
        let view = disclosure.dossier
        if let refusal = view.refusals.first(where: Question.final.contains) {
            throw Failure(.refused, "refused (\(refusal.rawValue)): \(refusal.words)")
        }
        // Of what the reader does not see, nothing is told.
        session.console.noteHandEdits(in: archive.dossier, of: path, among: Set(view.ordered.map(\.header.id)))
        for refusal in view.refusals { session.console.note("\(refusal.rawValue): \(refusal.words)") }
        let erasures = ErasureRequest.open(in: archive.dossier, disclosedAs: disclosure, to: reader, by: engine.model)
        for erasure in erasures { session.console.note(words(for: erasure)) }
        return Sight(view: view, erasures: erasures)
    }

    /// What is said of a request to erase: to whoever decides it, how; to whoever asked, that it is open.
    private static func words(for erasure: ErasureRequest) -> String {
        let entry = erasure.entry.map { "entry \($0.rawValue)" } ?? "an entry"
        let asked = "\(entry) in '\(erasure.section.rawValue)' is asked to be erased since \(erasure.asked.rawValue)"
        guard erasure.isForReader else { return asked + "; somebody else decides" }
        return asked + ", by the role '\(erasure.role.rawValue)'; 'approve-erasure' erases it"
    }

    /// The answer for a dossier that does not exist.
    static let nobodys = Failure(.refused, "there is no such dossier for this reader")

    private static func text(_ sight: Sight, _ found: [ForbiddenFinding]) -> String {
        let view = sight.view
        let findings = Set(found.map(\.entry))
        let rows = lines(view)
            .map { day, entry in
                let header = entry.header
                return EntryLines.Row(
                    section: entry.section,
                    cells: [
                        header.id.rawValue, entry.typeName, day.rawValue,
                        header.author.role?.rawValue ?? header.author.organisation?.rawValue ?? "-",
                    ],
                    says: findings.contains(header.id) ? "(has a finding)" : EntryBeginning.text(of: entry),
                    marks: marks(of: header, in: sight)
                )
            }
        let count = view.ordered.count == 1 ? "1 entry" : "\(view.ordered.count) entries"
        let gaps = view.placeholders.isEmpty ? "" : ", \(view.placeholders.count) not shown"
        return EntryLines.text(rows, view.placeholders) + "\n\(count)\(gaps)\n"
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

    /// What is unusual about an entry.
    private static func marks(of header: DisclosedHeader, in sight: Sight) -> String {
        var marks = header.status == .active ? [] : [header.status.rawValue]
        if let label = header.label, label != .normal { marks.append(label.rawValue) }
        if header.isStudentConfidential { marks.append("in confidence") }
        if header.isHarmLocked { marks.append("locked") }
        if sight.isErasureAsked(header.id) { marks.append("erasure asked") }
        return marks.joined(separator: ", ")
    }

    private static func json(_ sight: Sight, _ findings: [ForbiddenFinding]) -> String {
        let view = sight.view
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
            writer.member("findings", findings.filter { $0.entry == header.id }.map(\.code.rawValue))
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
        writer.name("erasures")
        writer.beginArray()
        for erasure in sight.erasures {
            writer.beginObject()
            writer.member("entry", erasure.entry?.rawValue)
            writer.member("section", erasure.section.rawValue)
            writer.member("asked", erasure.asked.rawValue)
            writer.member("role", erasure.role.rawValue)
            writer.member("forReader", ifTrue: erasure.isForReader)
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
        let view = try ListCommand.sight(of: path, options.writer, session).view
        var gate = ContentGate(try Confirmations(options.confirmations))
        let findings = gate.findings(in: view)
        if let name = rest.first {
            let entry = try entry(name, in: view)
            let own = findings.filter { $0.entry == entry.header.id }
            guard own.isEmpty else {
                throw Failure("there is content in this entry that a person has to look at first", about: own)
            }
            var writer = JSONWriter(.indented)
            entry.write(to: &writer)
            try session.write(writer.bytes + [0x0A])
            return .success
        }
        let left = Set(findings.map(\.entry))
        var export = ExportOptions()
        try options.reading.complete(&export, for: PlainTextExporter.format, try FolderSettings(beside: path))
        let text: [UInt8]
        do throws(ExportError) {
            text = try PlainTextExporter().write([view.without(left)], options: export).bytes
        } catch {
            throw Failure(.bug, "a view cannot be written as text")
        }
        try session.write(text)
        if left.isEmpty { return .success }
        let count = left.count == 1 ? "1 entry is" : "\(left.count) entries are"
        let failure = Failure("\(count) left out: there is content that a person has to look at first", about: findings)
        session.console.tell(failure)
        return failure.status
    }

    private static func entry(_ name: String, in view: DisclosedDossier) throws(Failure) -> any DisclosedContent {
        let id = try EntryNames.entry(name, among: view.ordered.map(\.header.id))
        guard let entry = view.ordered.first(where: { $0.header.id == id }) else {
            throw .usage("there is no entry of this name that you may see; 'list' names them")
        }
        return entry
    }
}
