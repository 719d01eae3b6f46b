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
            .checked("--born", value: "date", help: "the birth date", into: \.born, read: Typed.date),
            .checked(
                "--school-year",
                value: "year",
                help: "the school year, such as 2026-2027",
                into: \.schoolYear,
                read: Typed.schoolYear
            ),
            .text("--class", value: "name", help: "the class", into: \.group),
            .checked("--since", value: "date", help: "the first day at this school", into: \.since, read: Typed.date),
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
        let writer = options.writer.completed(by: try FolderSettings(beside: path))
        let engine = try writer.engine()
        var request = try writer.request(engine.model, session)
        let charter = try writer.charter.map { (path) throws(Failure) in try Charters.charter(path) }
        request.charter = charter?.admitted
        try check(options, request, session)
        let key = try Keys.chosen(writer.identifierKey, beside: path, session)
        let begin = Beginning(options, request, engine, key.key, session)
        let dossier = try begin.dossier(charter)
        try keep(dossier, in: path, key, session)
        try settings(beside: path, writer, key, session)
        for guardian in dossier.guardians {
            session.console.note("guardian \(guardian.id.rawValue), authority \(guardian.authority.rawValue)")
        }
        return .success
    }

    /// Refuses what cannot be, and notes what hardly can.
    private static func check(_ options: Options, _ request: WriteRequest, _ session: Session) throws(Failure) {
        try NewPerson.check(options.guardians, by: request.person)
        guard let born = options.born else { return }
        guard !born.isAfter(request.day) else {
            throw .usage("option '--born': \(born.rawValue) is after \(request.day.rawValue), the day of writing")
        }
        if born.year + 30 < request.day.year {
            session.console.note("the student is born in \(born.year), more than 30 years ago; look at '--born'")
        }
    }

    /// Writes the archive, and a key that is new; of the one without the other nothing stays.
    private static func keep(
        _ dossier: Dossier,
        in path: String,
        _ key: Keys.Chosen,
        _ session: Session
    ) throws(Failure) {
        if let bytes = key.unkept { try NewFile.write(bytes, to: key.path) }
        do throws(Failure) { try NewFile.write(DossierArchive(dossier).bytes(), to: path) } catch {
            if key.unkept != nil { Platform.remove(key.path) }
            throw error
        }
        if key.unkept != nil { session.console.note("made the key '\(key.path)': keep it, and keep it secret") }
    }

    /// Writes the settings of a folder that has none.
    private static func settings(
        beside path: String,
        _ writer: WriterOptions,
        _ key: Keys.Chosen,
        _ session: Session
    ) throws(Failure) {
        let folder = FolderSettings.folder(of: path)
        let place = folder + FolderSettings.name
        guard !Platform.isThere(place) else {
            if let charter = writer.charter, try FolderSettings(beside: path).charter != charter {
                session.console.note("'\(place)' is there already, and does not name the charter '\(charter)'")
            }
            return
        }
        var settings = FolderSettings()
        settings.organisation = writer.organisation
        settings.profile = writer.profile
        settings.charter = writer.charter.map { FolderSettings.place(of: $0, from: folder) }
        settings.policy = writer.policy.map { FolderSettings.place(of: $0, from: folder) }
        settings.identifierKey = FolderSettings.place(of: key.path, from: folder)
        try NewFile.write(settings.bytes, to: place)
        session.console.note("made the settings '\(place)'")
    }
}
