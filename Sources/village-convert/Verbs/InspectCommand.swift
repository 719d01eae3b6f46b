// The verb `inspect`: what is this file.

import VillageKit

/// Says what a file is, without a word of what it says.
enum InspectCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var source = SourceOptions()
        var wantsPersons = false
        var isJSON = false
    }

    static let command = Command(
        name: "village-convert inspect",
        summary: "say what a file is: format, version, students, sections, findings",
        defaults: Options(),
        parameters: SourceOptions.parameters.map { $0.within(\.source) } + [
            .flag("--persons", help: "list the identifiers of student and guardians", into: \.wantsPersons),
            .flag("--json", help: "write JSON", into: \.isJSON),
        ]
    )

    static let verb = Verb("inspect", command) { (options, session) throws(Failure) in
        let session = try session.reading(options.source)
        for source in try Source.all(options.source, session) {
            var opened = try source.opened(options.source, session)
            var inspection = Inspection(label: source.label, format: opened.format, listsPersons: options.wantsPersons)
            while let imported = try opened.next() {
                session.console.noteHandEdits(in: imported.dossier, of: source.label)
                inspection.add(imported)
            }
            inspection.end(opened.report, digest: opened.settings.sourceDigest)
            try session.write(options.isJSON ? inspection.json : inspection.text)
        }
        return .success
    }
}
