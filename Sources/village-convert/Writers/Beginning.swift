// How a dossier begins: from nothing, or from what a partner's file holds.

import VillageKit

/// How a dossier begins.
struct Beginning {
    private let options: NewCommand.Options
    private let request: WriteRequest
    private let engine: DecisionEngine
    private let key: IdentifierKey
    private let session: Session

    init(
        _ options: NewCommand.Options,
        _ request: WriteRequest,
        _ engine: DecisionEngine,
        _ key: IdentifierKey,
        _ session: Session
    ) {
        (self.options, self.request, self.engine, self.key) = (options, request, engine, key)
        self.session = session
    }

    /// The dossier with which it begins.
    func dossier(_ charter: ContentCharter?) throws(Failure) -> Dossier {
        guard let keeper = request.organisation else { throw .usage("the school is not said: give '--org ID'") }
        if let source = options.source { return try continued(source, by: keeper, charter) }
        return try begun(by: keeper)
    }

    private func begun(by keeper: OrganisationID) throws(Failure) -> Dossier {
        guard !options.given.isEmpty || options.family != nil else {
            throw .usage("who the student is is not said: give '--given' and '--family'")
        }
        var identity = StudentIdentity()
        identity.name.given = options.given
        identity.name.prefix = options.prefix
        identity.name.family = options.family
        identity.birthDate = options.born
        var start = DossierStart(identity: identity, keeper: keeper)
        start.enrolment = stay
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
        } catch { throw Failure(error, to: request, by: engine.model) }
    }

    /// What a partner's file holds, continued by a school that keeps it from now on; who wrote an entry stays its author.
    private func continued(
        _ source: String,
        by keeper: OrganisationID,
        _ charter: ContentCharter?
    ) throws(Failure) -> Dossier {
        guard options.given.isEmpty, options.family == nil, options.prefix == nil, options.born == nil else {
            throw .usage("who the student is stands in '\(source)'; 'correct' it in the archive")
        }
        let imported = try imported(source)
        var dossier = charter.map { $0.quarantine(imported).dossier } ?? imported.dossier
        let setAside = dossier.foreign.count - imported.dossier.foreign.count
        if setAside > 0 { session.console.note("the charter sets \(setAside) entries aside") }
        dossier.keeper = keeper
        guard options.group != nil || options.schoolYear != nil || options.since != nil || !options.guardians.isEmpty
        else { return dossier }
        var editor = DossierEditor(
            dossier,
            as: request,
            engine: engine,
            key: key,
            randomness: session.randomness
        )
        let notes = EntryNotes(basis: .document)
        do throws(EditError) {
            var stay = stay
            if stay != Enrolment() {
                stay.isCurrent = true
                stay.school.organisation = keeper
                try editor.add(stay, notes)
            }
            for (number, guardian) in zip(1..., options.guardians) {
                var person = guardian.content
                let student = dossier.student.rawValue
                person.person =
                    person.person ?? key.person(format: "village", student: student, origin: "new \(number)")
                try editor.add(person, notes)
            }
        } catch { throw Failure(error, to: request, by: engine.model) }
        return editor.dossier
    }

    /// The stay at the school, as the call tells it.
    private var stay: Enrolment {
        var stay = Enrolment()
        stay.groupName = options.group
        stay.schoolYear = options.schoolYear
        stay.from = options.since
        return stay
    }

    /// The one dossier of a partner's file, which the keeper's own key names.
    private func imported(_ file: String) throws(Failure) -> ImportedDossier {
        var options = SourceOptions()
        options.files = [file]
        options.day = request.day
        options.key = key
        var dossiers: [ImportedDossier] = []
        for source in try Source.all(options, session) {
            var opened = try source.opened(options, session)
            let isArchive = [ArchiveImporter.format.id, ArchiveLinesImporter.format.id].contains(opened.format.id)
            while let imported = try opened.next() {
                // Nobody takes over what another school keeps: it discloses what is to go.
                guard !isArchive || imported.dossier.keeper == nil || imported.dossier.keeper == request.organisation
                else {
                    throw Failure(
                        .refused,
                        "refused: '\(file)' is an archive that another school keeps",
                        help: ["ask that school for what 'convert' discloses", "nothing was changed"]
                    )
                }
                dossiers.append(imported)
            }
            for finding in opened.report.diagnostics { session.console.tell(finding, in: source.label) }
        }
        guard let dossier = dossiers.first, dossiers.count == 1 else {
            throw .usage("'\(file)' holds \(dossiers.count) students; 'import' makes their archives")
        }
        return dossier
    }
}
