// A conversion on its way: dossiers come in one by one, files go out together at the end.

import VillageKit

/// A conversion on its way.
struct Conversion: ~Copyable {
    private let options: ConvertCommand.Options
    private let question: Question
    private let session: Session
    private let target: Target
    private let destination: Destination
    private let schemas: SchemaCheck?
    private var gate: ContentGate
    private var writing: Writing?
    private var finished: [OutputSink] = []
    private var students = StudentsSeen()
    private var hasUsedConsents = false
    private var hasRead = false
    /// How many dossiers are the reader's, and how many are not.
    private var disclosed = 0
    private var others = 0
    private var log: [DisclosureRecord] = []
    private var report: ConversionReport
    /// What became of the data of all dossiers, and how many documents are among them.
    private var counts = EndingCounts()
    private var attachments = 0

    /// Checks what is written before any file is opened.
    static func begin(
        _ options: ConvertCommand.Options,
        _ question: Question,
        _ folder: FolderSettings,
        _ session: Session,
        sourceFormats: () throws(Failure) -> Set<String>
    ) throws(Failure) -> Conversion {
        try checkPlaces(options)
        guard options.to == nil || !options.isReadAloud else {
            throw .usage("'--to' and '--read-aloud' are given; give one of them")
        }
        let target = try Target(
            options.isReadAloud ? Target.readAloud(options.output) : options.to,
            output: options.output,
            sourceFormats: sourceFormats,
            settings: options.source.settings,
            layout: options.layout,
            supply: options.supply,
            reading: options.reading,
            folder,
            session
        )
        let gate = ContentGate(try Confirmations(options.confirmations))
        let schemas = try SchemaCheck(options.schemas, session)
        return Conversion(options, question, session, target, schemas, gate)
    }

    /// No file may take the place of another one of the same call.
    private static func checkPlaces(_ options: ConvertCommand.Options) throws(Failure) {
        let written = [("-o", options.output), ("--report", options.report), ("--log", options.log)]
        var seen = options.source.files.map { (option: "a source", path: $0) }
        for (option, path) in written {
            guard let path, path != "-", !path.hasPrefix("/dev/") else { continue }
            if let other = seen.first(where: { $0.path == path }) {
                throw .usage("\(option) and \(other.option) name the same file '\(path)'; give each its own")
            }
            seen.append((option, path))
        }
    }

    private init(
        _ options: ConvertCommand.Options,
        _ question: Question,
        _ session: Session,
        _ target: Target,
        _ schemas: SchemaCheck?,
        _ gate: ContentGate
    ) {
        self.options = options
        self.question = question
        self.session = session
        self.target = target
        self.schemas = schemas
        self.gate = gate
        destination = Destination(options.output, isDry: options.isDry)
        report = ConversionReport(
            maker: "\(Program.name) \(Program.version)",
            targetFormat: target.format.id,
            targetVersion: target.options.version ?? target.format.writtenVersions.first
        )
        report.assertions = question.assertions
        report.supplied = target.suppliedSettings
    }

    /// Reads a source, and writes what the reader may see of each dossier.
    mutating func read(_ source: Source, number: Int) throws(Failure) {
        var opened = try source.opened(options.source, session)
        while let imported = try opened.next() { try take(imported, &opened, number: number) }
        note(opened.report.diagnostics, in: source.label)
        if let schemas { note(try schemas.findings(in: source, of: opened.format.id), in: source.label) }
        let summary = opened.summary
        counts += summary.file.counts
        report.sources.append(summary)
    }

    private mutating func take(
        _ imported: ImportedDossier,
        _ source: inout OpenSource,
        number: Int
    ) throws(Failure) {
        hasRead = true
        var dossier = imported.dossier
        try students.add(dossier, source: number, label: source.label)
        if try question.addConsents(to: &dossier) { hasUsedConsents = true }
        // Nobody's dossier is answered as one that is not there.
        let (request, inspection) = question.request(about: dossier)
        guard let disclosure = question.engine.disclose(dossier, to: request) else {
            others += 1
            return
        }
        session.console.note(inspection)
        try tell(disclosure.dossier.refusals)
        disclosed += 1
        gate.pass(disclosure.dossier, student: disclosed)
        if gate.isStopping { return }
        let account = try write(disclosure.dossier)
        let joined = ConversionAccount(
            imported.account,
            disclosure.receipt,
            account,
            isOwnFormat: source.format.id == target.format.id && source.report.version == report.targetVersion
        )
        report.context = disclosure.dossier.context
        let converted = ConvertedDossier(source: number, disclosure, joined)
        counts += joined.counts
        attachments += converted.attachments
        // Of very many students nothing is kept that nobody asks for.
        if options.report != nil || options.isDry { report.dossiers.append(converted) }
        if options.log != nil { log.append(DisclosureRecord(disclosure, source: source.settings.sourceDigest)) }
        if destination.isFolder { try endFile() }
    }

    /// Some refusals leave nothing to write; the others are told.
    private func tell(_ refusals: [ReasonCode]) throws(Failure) {
        for refusal in refusals {
            guard !Question.final.contains(refusal) else {
                throw Failure(.refused, "refused: \(refusal.rawValue)", help: [refusal.words])
            }
            if disclosed == 0 { session.console.note("left out: \(refusal.rawValue); \(refusal.words)") }
        }
    }

    private mutating func write(_ view: DisclosedDossier) throws(Failure) -> ExportAccount {
        if writing == nil {
            let ending = target.format.extensions.first ?? target.format.id
            let sink = try destination.sink(number: disclosed, ending: ending, isPrivate: true)
            writing = try Writing(target, sink)
        } else if !target.format.holdsManyStudents {
            throw Failure.oneStudent(target.format)
        }
        // Never nil here; an empty account would be told as a loss.
        return try writing?.write(view) ?? ExportAccount()
    }

    private mutating func note(_ findings: [Diagnostic], in file: String) {
        for finding in findings { session.console.tell(finding, in: file) }
        report.diagnostics += findings
    }

    private mutating func endFile() throws(Failure) {
        guard let ended = try writing?.finish() else { return }
        writing = nil
        finished.append(ended.sink)
        note(ended.report.diagnostics, in: target.format.id)
        if let proposed = ended.report.fileName { name(ended.sink, proposed) }
        if let schemas, let path = ended.sink.unfinishedPath {
            note(try schemas.findings(inFile: path, of: target.format.id), in: target.format.id)
        }
        report.supplied += ended.report.supplied.filter { !report.supplied.contains($0) }
        report.withoutPlace += ended.report.withoutPlace.filter { !report.withoutPlace.contains($0) }
        for index in log.indices where log[index].output == nil { log[index].output = ended.sink.digest }
    }

    /// In a folder a file gets the name that its format wants; of another one it is told what that would be.
    private func name(_ sink: OutputSink, _ proposed: ProposedFileName) {
        switch destination {
        case .folder: sink.proposedName = proposed
        case .nowhere: break
        case .file(let path):
            let name = path.split(separator: "/").last.map { String($0) } ?? path
            if !proposed.fits(name) { tell("'\(path)'", proposed) }
        case .standardOutput: tell("standard output", proposed)
        }
    }

    private func tell(_ place: String, _ proposed: ProposedFileName) {
        let form = target.format.fileName.map { "\($0), " } ?? ""
        let name = proposed.name(proposed.numbers.lowerBound)
        session.console.note(
            "\(place): a file of '\(target.format.id)' is named \(form)here \(name); '-o FOLDER/' names it so"
        )
    }

    /// The names that files got by the rule of their format.
    private func tellNames() {
        let names = finished.compactMap(\.chosenName)
        guard let first = names.first, let last = names.last else { return }
        session.console.note(names.count == 1 ? "the file is '\(first)'" : "the files are '\(first)' to '\(last)'")
    }

    /// Publishes everything: the log first, so that nothing leaves that is not in it.
    consuming func finish() throws(Failure) -> ExitStatus {
        guard hasRead else { throw Failure(.malformed, "there is no student in what was read") }
        guard disclosed > 0 else { throw Self.nobody }
        guard hasUsedConsents else { throw question.consentsOfAnother() }
        try gate.check()
        try endFile()
        report.confirmations = gate.used
        tellWhatHasNoPlace()
        if let path = options.report { try ReportFile.write(report, to: path) }
        if let path = options.log, !options.isDry { try DisclosureRecord.append(log, to: path) }
        if options.isDry { try session.write(report.table) }
        for sink in finished { try sink.publish() }
        tellNames()
        return status
    }

    /// The answer for a dossier that does not exist and for one that is not the reader's.
    private static var nobody: Failure {
        Failure(.refused, "refused: there is no dossier for this reader", help: ["check role, person and relation"])
    }

    private var status: ExitStatus {
        switch options.failOn {
        case .loss: counts.hasLoss ? .found : .success
        case .finding: report.diagnostics.contains { $0.severity != .note } ? .found : .success
        case nil: .success
        }
    }

    private func tellWhatHasNoPlace() {
        if others > 0 {
            session.console.note("nothing is written of \(others) more: to this reader they are not there")
        }
        for place in report.withoutPlace {
            let words =
                switch place {
                case "notice": report.context?.notice.map { ": \($0)" } ?? ""
                case "policy":
                    report.context.map { ": model \($0.modelVersion), sha-256 \($0.policyDigest)" } ?? ""
                default: ""
                }
            session.console.note("'\(target.format.id)' has no place for \(place)\(words)")
        }
        if attachments > 0 {
            session.console.note(
                "\(attachments) documents are written as they are; each may tell who made it, when and where"
            )
        }
    }
}
