// The verb `due`: what is overdue and what comes, as far as the reader may know.

import VillageKit

/// Lists what is due in dossiers.
enum DueCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var source = SourceOptions()
        var reader = ReaderOptions()
        var days: Int?
        var grouping: DueOverview.Grouping?
        var language: WorkingLanguage?
        var reference: String?
        var calendar: String?
        var isJSON = false
    }

    /// The most days that are looked ahead: ten years.
    private static let mostDays = 3_653

    static let command = Command(
        name: "village-convert due",
        summary: "list what is overdue and what comes; a folder stands for the archives in it",
        defaults: Options(),
        parameters: SourceOptions.parameters.map { $0.within(\.source) }
            + ReaderOptions.parameters.map { $0.within(\.reader) } + own
    )

    private static let own: [Parameter<Options>] = [
        .option(
            "--within",
            value: "number of days",
            help: "how far to look ahead, 31 unless named; at most \(mostDays)",
            into: \.days
        ) { text in Int(text).flatMap { (0...mostDays).contains($0) ? $0 : nil } },
        grouping,
        .option(
            "--language",
            oneOf: WorkingLanguage.self,
            value: "language",
            help: "the language of list and calendar; that of the folder, or 'en', unless named",
            into: \.language
        ),
        .text(
            "--reference",
            value: "system",
            help:
                "name dossiers by the number of this system of the school's own, 'local' unless named; by 'file', or by 'place'",
            into: \.reference
        )
        .offering(DossierNames.choices),
        .path("--calendar", help: "write an iCalendar file too, without names or content", into: \.calendar),
        .flag("--json", help: "write JSON", into: \.isJSON),
    ]

    /// What the lines stand under; a role stands behind another option.
    private static var grouping: Parameter<Options> {
        let option = Parameter<Options>
            .option(
                "--by",
                oneOf: DueOverview.Grouping.self,
                value: "grouping",
                help: "what the lines stand under, 'month' unless named",
                into: \.grouping
            )
        return Parameter(info: option.info) { (options, text) throws(UsageError) in
            guard !AccessModel.standard.roles.contains(text) else {
                throw UsageError("option '--by': says what the lines stand under; the reader's role is '--for \(text)'")
            }
            try option.store(&options, text)
        }
    }

    static let verb = Verb("due", command) { (options, session) throws(Failure) in
        let session = try session.reading(options.source)
        let names = try DossierNames(options.reference)
        var source = options.source
        source.files = try SourceFolder.files(source.files)
        let settings = try FolderSettings(besideAll: source.files)
        let known = options.reader.completed(by: settings, session)
        let question = try Question(try reader(known), source, session)
        if let path = options.calendar, path != "-", source.files.contains(path) {
            throw .usage("--calendar and a source name the same file '\(path)'; give each its own")
        }
        if options.calendar == "-", options.isJSON {
            throw .usage("'--calendar -' and '--json' both write to standard output; give the calendar a file")
        }
        tellWhoIsTold(question.request, session)
        var listing = DueListing(question, names, within: options.days ?? DueList.usualDays, session)
        var setAside: ExitStatus?
        if options.source.files.contains(where: { Platform.isFolder($0) }) {
            for file in source.files { try read(file, source, into: &listing, &setAside, session) }
        } else {
            for part in try Source.all(source.files) { try listing.read(part, source) }
        }
        try write(try listing.finished(), in: try language(options, settings, session), options, session)
        return setAside ?? .success
    }

    /// Reads a file of a folder; one that is damaged is set aside, and the status tells.
    private static func read(
        _ file: String,
        _ options: SourceOptions,
        into listing: inout DueListing,
        _ setAside: inout ExitStatus?,
        _ session: Session
    ) throws(Failure) {
        do throws(Failure) {
            for part in try Source.all([file]) { try listing.read(part, options) }
        } catch {
            guard [.file, .malformed, .format, .limit].contains(error.status) else { throw error }
            session.console.tell(error)
            session.console.note("'\(file)' is set aside; the list goes on without it")
            setAside = setAside ?? error.status
        }
    }

    /// Following a student up is support, where the role is admitted to it; no other purpose is taken for granted.
    private static func reader(_ options: ReaderOptions) throws(Failure) -> ReaderOptions {
        var options = options
        let admitted = try Rules.model(options.policy).purposes[Purpose.support.rawValue] ?? []
        if options.purpose == nil, options.role.map(admitted.contains) ?? true {
            options.purpose = Purpose.support.rawValue
        }
        return options
    }

    /// Says what a call lacks to be told of agreements; it depends on the call alone.
    private static func tellWhoIsTold(_ request: AccessRequest, _ session: Session) {
        guard [.headteacher, .recordsOfficer].contains(request.role), request.organisation == nil else { return }
        session.console.note("agreements that end are left out: '--org' does not say that the reader is of the keeper")
    }

    private static func language(
        _ options: Options,
        _ settings: FolderSettings,
        _ session: Session
    ) throws(Failure) -> WorkingLanguage {
        if let language = options.language { return language }
        return try settings.workingLanguage(session)
    }

    private static func write(
        _ overview: DueOverview,
        in language: WorkingLanguage,
        _ options: Options,
        _ session: Session
    ) throws(Failure) {
        let words = DueWords.words(of: language)
        if let path = options.calendar {
            let bytes = DueCalendar(overview, words).bytes
            if path == "-" { return try session.write(bytes) }
            let sink = try OutputSink(path: path, isPrivate: true)
            do throws(CodecError) { try sink.write(bytes) } catch { throw sink.failure }
            try sink.settle()
            try sink.publish()
        }
        guard options.isJSON else { return try session.write(overview.text(words, by: options.grouping ?? .month)) }
        var writer = JSONWriter(.indented)
        overview.write(to: &writer)
        writer.endLine()
        try session.write(writer.bytes)
    }
}
