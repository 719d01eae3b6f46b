// The verb `inspect-for`: the page that a guardian or the student gets before a transfer, and the guide for the meeting.

import VillageKit

/// Makes the page of an inspection.
enum InspectForCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var receiver = ReceiverOptions()
        var language: ReadableLanguage?
        var confirmations: [String] = []
        var output: String?
        var isScript = false
        var operands: [String] = []
    }

    static let command = Command(
        name: "village-convert inspect-for",
        summary: "make the page on which a guardian or the student reads and answers what would be sent",
        defaults: Options(),
        parameters: WriterOptions.lookingParameters.map { $0.within(\.writer) }
            + ReceiverOptions.parameters.map { $0.within(\.receiver) } + [
                .option(
                    "--language",
                    oneOf: ReadableLanguage.self,
                    value: "language",
                    help: "the language of the page; that of the family, of the folder or of the profile unless named",
                    into: \.language
                ),
                .flag("--script", help: "print a guide for the meeting instead, to be read aloud", into: \.isScript),
                .list(
                    "--confirm",
                    value: "finding",
                    help: "let a finding through, as CODE@ENTRY or @FILE",
                    into: \.confirmations
                ) { $0 },
                .path("-o", "--output", help: "write to this file", into: \.output),
                .operands(
                    "person archive",
                    most: 2,
                    help: "'guardian' or 'student', then the archive",
                    into: \.operands
                ),
            ]
    )

    static let verb = Verb("inspect-for", command) { (options, session) throws(Failure) in
        let session = session.speaking(options.writer.diagnostics)
        let persons = [Role.guardian, .student].map(\.rawValue)
        guard let word = options.operands.first, persons.contains(word) else {
            throw .usage("'inspect-for' needs 'guardian' or 'student' first, then the archive")
        }
        let (path, _) = try Operands.archive(Array(options.operands.dropFirst()), atLeast: 0, of: "")
        let settings = try FolderSettings(beside: path)
        var writer = options.writer
        writer.role = word
        writer = writer.completed(by: settings)
        let engine = try writer.engine()
        let person = try writer.reading(engine.model, session)
        let transfer = try options.receiver.transfer(profile: person.profile, on: person.day, engine.model)
        let sheet = try sheet(path, person, transfer, engine, writer)
        var gate = ContentGate(try Confirmations(options.confirmations))
        gate.pass(sheet.view, student: 1)
        try gate.check()
        let language = try language(options.language, settings, of: sheet.view)
        let bytes =
            options.isScript
            ? Array(InspectionGuide(sheet, in: language).text.utf8)
            : InspectionPage(sheet, in: language, by: Program.name).bytes
        let sink = try Destination(options.output, isDry: false)
            .sink(number: 1, ending: options.isScript ? "txt" : "html", isPrivate: true)
        do throws(CodecError) { try sink.write(bytes) } catch { throw sink.failure }
        try sink.settle()
        try sink.publish()
        return .success
    }

    private static func sheet(
        _ path: String,
        _ person: AccessRequest,
        _ transfer: AccessRequest,
        _ engine: DecisionEngine,
        _ writer: WriterOptions
    ) throws(Failure) -> InspectionSheet {
        let dossier = try PeekedArchive.read(path).dossier
        guard dossier.hasStableIdentifiers else {
            throw .usage(
                "'\(path)' has the identifiers of its source file, which hidden content would change",
                help: ["begin it with 'new --from', or import it with '--id-key'"]
            )
        }
        let key = try Keys.key(writer.identifierKey, beside: path)
        guard let proposal = engine.proposal(of: dossier, before: transfer, to: person.person ?? .student) else {
            throw ListCommand.nobodys
        }
        return InspectionSheet(proposal, key: key)
    }

    /// The language that is asked for, else that of the person's family, as every page finds it.
    private static func language(
        _ named: ReadableLanguage?,
        _ settings: FolderSettings,
        of view: DisclosedDossier
    ) throws(Failure) -> ReadableLanguage {
        var options = ExportOptions()
        options.settings["language"] = named?.rawValue
        options.usualLanguage = try settings.readingLanguage()?.rawValue
        do throws(ExportError) { return try ReadableChoice(options).language(of: view) } catch {
            throw Failure(.bug, "a language cannot be chosen")
        }
    }
}
