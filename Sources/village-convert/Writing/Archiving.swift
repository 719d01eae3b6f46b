// Archives on their way to their files: for their keeper only, whole or not at all.

import VillageKit

/// Archives on their way to their files.
struct Archiving {
    private let options: ImportCommand.Options
    private let destination: Destination
    /// Whether one file holds an archive in each line.
    private let holdsLines: Bool
    private var students = StudentsSeen()
    private var count = 0
    private var sinks: [OutputSink] = []
    private var conservation = Conservation()
    private var hasFindings = false
    private let charter: ContentCharter?
    /// The entries that the charter does not admit, by section.
    private var setAside: [AccessSection: Int] = [:]

    init(_ options: ImportCommand.Options) throws(Failure) {
        self.options = options
        charter = try options.charter.map { (path) throws(Failure) in try Charters.charter(path) }
        destination = Destination(options.output, isDry: options.isDry)
        holdsLines = options.output?.hasSuffix(".ndjson") == true
        if case .file(let path) = destination, !path.hasSuffix(".json"), !path.hasSuffix(".ndjson") {
            throw .usage("'\(path)': an archive is named .village.json, or .village.ndjson for several students")
        }
    }

    /// Reads a source, and writes the archive of each dossier.
    mutating func read(_ source: Source, number: Int, _ session: Session) throws(Failure) {
        var opened = try source.opened(options.source, session)
        while let imported = try opened.next() {
            try students.add(imported.dossier, source: number, label: source.label)
            let admitted = admitted(imported)
            try write(admitted.dossier)
            conservation += admitted.account.conservation
        }
        for finding in opened.report.diagnostics {
            session.console.tell(finding, in: source.label)
            hasFindings = hasFindings || finding.severity != .note
        }
    }

    /// The dossier without the entries that the charter does not admit.
    private mutating func admitted(_ imported: ImportedDossier) -> ImportedDossier {
        guard let charter else { return imported }
        let admitted = charter.quarantine(imported)
        for content in admitted.dossier.foreign.dropFirst(imported.dossier.foreign.count) {
            setAside[content.section, default: 0] += 1
        }
        return admitted
    }

    /// What the charter set aside, by section.
    private var charterNote: String {
        let count = setAside.values.reduce(0, +)
        let sections = AccessSection.allCases.compactMap { section in
            setAside[section].map { "\(section.rawValue) \($0)" }
        }
        let entries = count == 1 ? "1 entry" : "\(count) entries"
        return "the charter sets \(entries) aside" + (count == 0 ? "" : ": \(sections.joined(separator: ", "))")
    }

    private mutating func write(_ dossier: Dossier) throws(Failure) {
        count += 1
        if destination.isFolder || sinks.isEmpty {
            sinks.append(try destination.sink(number: count, ending: "village.json", isPrivate: true))
        } else if !holdsLines {
            throw .usage(
                "there are several students; name the output .village.ndjson, or give a folder, as '-o FOLDER/'"
            )
        }
        guard let sink = sinks.last else { return }
        let bytes = DossierArchive(dossier).bytes(holdsLines ? .canonical : .indented)
        do throws(CodecError) { try sink.write(bytes) } catch { throw sink.failure }
        if destination.isFolder { try sink.settle() }
    }

    /// Publishes everything.
    func finish(_ session: Session) throws(Failure) -> ExitStatus {
        guard count > 0 else { throw Failure(.malformed, "there is no student in what was read") }
        for sink in sinks { try sink.settle() }
        for sink in sinks { try sink.publish() }
        let counts = Fate.allCases.map { "\(conservation[$0]) \($0.rawValue)" }.joined(separator: ", ")
        let students = count == 1 ? "1 student" : "\(count) students"
        session.console.note("\(students), \(conservation.total) data: \(counts)")
        if charter != nil { session.console.note(charterNote) }
        return switch options.failOn {
        case .loss: conservation.total > conservation[.carried] + conservation[.mapped] ? .found : .success
        case .finding: hasFindings ? .found : .success
        case nil: .success
        }
    }
}
