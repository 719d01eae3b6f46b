// The verb `new`: a dossier begins, from nothing or from a partner's file.

import VillageKit

/// Begins a dossier.
enum NewCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var source: String?
        var given: [String] = []
        var prefix: String?
        var family: String?
        var born: PartialDate?
        var schoolYear: String?
        var group: String?
        var since: PartialDate?
        var guardians: [NewPerson] = []
        var operands: [String] = []
    }

    static let command = Command(
        name: "village-convert new",
        summary: "begin a dossier, and make the key and the settings of its folder",
        defaults: Options(),
        parameters: WriterOptions.parameters.map { $0.within(\.writer) } + [
            .path("--from", help: "begin with what a partner's file holds", into: \.source),
            .list("--given", value: "name", help: "a given name", into: \.given) { (text) throws(UsageError) in text },
            .text(
                "--prefix",
                value: "name",
                help: "what stands before the family name, such as 'van den'",
                into: \.prefix
            ),
            .text("--family", value: "name", help: "the family name", into: \.family),
            .option("--born", value: "date", help: "the birth date", into: \.born) { PartialDate(rawValue: $0) },
            .text("--school-year", value: "year", help: "the school year, such as 2026-2027", into: \.schoolYear),
            .text("--class", value: "name", help: "the class", into: \.group),
            .option("--since", value: "date", help: "the first day at this school", into: \.since) {
                PartialDate(rawValue: $0)
            },
            .list(
                "--guardian",
                value: "id:relation:authority:name",
                help: "a person with parental authority: mother, father, ...; full, limited or none; \(TypedName.help)",
                into: \.guardians
            ) { (text) throws(UsageError) in try NewPerson(text) },
            .operands("archive", most: 1, help: "the archive to make, such as noor.village.json", into: \.operands),
        ]
    )

    static let verb = Verb("new", command) { (options, session) throws(Failure) in
        let session = session.speaking(options.writer.diagnostics)
        let (path, _) = try Operands.archive(options.operands, atLeast: 0, of: "")
        guard path.hasSuffix(".village.json") else {
            throw .usage("'\(path)': an archive is named .village.json")
        }
        guard !Platform.isThere(path) else {
            throw Failure(.file, "'\(path)' is there already; nothing was changed")
        }
        var writer = options.writer.completed(by: try FolderSettings(beside: path))
        let engine = try writer.engine()
        let request = try writer.request(engine.model, session)
        try NewPerson.check(options.guardians, by: request.person)
        if writer.identifierKey == nil, let made = try Keys.make(beside: path, session) {
            session.console.note("made the key '\(made)': keep it, and keep it secret")
        }
        writer.identifierKey = writer.identifierKey ?? FolderSettings.folder(of: path) + Keys.name
        let key = try Keys.key(writer.identifierKey, beside: path)
        let dossier: Dossier
        if let source = options.source {
            dossier = try imported(source, writer, request, session)
        } else {
            dossier = try begun(options, request, engine, key, session)
        }
        try NewFile.write(DossierArchive(dossier).bytes(), to: path)
        try settings(beside: path, writer, session)
        for guardian in dossier.guardians {
            session.console.note("guardian \(guardian.id.rawValue), authority \(guardian.authority.rawValue)")
        }
        return .success
    }

    private static func begun(
        _ options: Options,
        _ request: WriteRequest,
        _ engine: DecisionEngine,
        _ key: IdentifierKey,
        _ session: Session
    ) throws(Failure) -> Dossier {
        guard let keeper = request.organisation else { throw .usage("the school is not said: give '--org ID'") }
        guard !options.given.isEmpty || options.family != nil else {
            throw .usage("who the student is is not said: give '--given' and '--family'")
        }
        var identity = StudentIdentity()
        identity.name.given = options.given
        identity.name.prefix = options.prefix
        identity.name.family = options.family
        identity.birthDate = options.born
        var start = DossierStart(identity: identity, keeper: keeper)
        start.enrolment.groupName = options.group
        start.enrolment.schoolYear = options.schoolYear
        start.enrolment.from = options.since
        start.persons = options.guardians.map(\.content)
        do throws(EditError) {
            return
                try DossierEditor.starting(
                    start,
                    as: request,
                    engine: engine,
                    key: key,
                    randomness: session.randomness
                )
                .dossier
        } catch { throw Failure(error) }
    }

    /// The one dossier of a partner's file, which the keeper's own key names.
    private static func imported(
        _ source: String,
        _ writer: WriterOptions,
        _ request: WriteRequest,
        _ session: Session
    ) throws(Failure) -> Dossier {
        var options = SourceOptions()
        options.files = [source]
        options.day = request.day
        options.identifierKey = writer.identifierKey
        var dossiers: [Dossier] = []
        for source in try Source.all(options, session) {
            var opened = try source.opened(options, session)
            while let imported = try opened.next() { dossiers.append(imported.dossier) }
            for finding in opened.report.diagnostics { session.console.tell(finding, in: source.label) }
        }
        guard let dossier = dossiers.first, dossiers.count == 1 else {
            throw .usage("'\(source)' holds \(dossiers.count) students; 'import' makes their archives")
        }
        return dossier
    }

    private static func settings(
        beside path: String,
        _ writer: WriterOptions,
        _ session: Session
    ) throws(Failure) {
        let place = FolderSettings.folder(of: path) + FolderSettings.name
        guard !Platform.isThere(place) else { return }
        var settings = FolderSettings()
        settings.organisation = writer.organisation
        settings.profile = writer.profile
        settings.identifierKey = writer.identifierKey.map { key in
            let folder = FolderSettings.folder(of: path)
            return key.hasPrefix(folder) ? String(key.dropFirst(folder.count)) : key
        }
        try NewFile.write(settings.bytes, to: place)
        session.console.note("made the settings '\(place)'")
    }
}
