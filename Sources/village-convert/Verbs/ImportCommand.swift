// The verb `import`: a partner's file becomes the keeper's archive.

import VillageKit

/// Makes archives of partners' files.
enum ImportCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var source = SourceOptions()
        var output: String?
        var charter: String?
        var isDry = false
        var failOn: ConvertCommand.FailOn?
    }

    static let command = Command(
        name: "village-convert import",
        summary: "make the keeper's archive of a partner's file",
        defaults: Options(),
        parameters: SourceOptions.parameters.map { $0.within(\.source) } + [
            .path(
                "-o",
                "--output",
                help: "a name that ends with .village.json, with .village.ndjson for several students, or FOLDER/",
                into: \.output
            ),
            .path("--charter", help: "set aside what this charter of the school does not admit", into: \.charter),
            .option(
                "--fail-on",
                oneOf: ConvertCommand.FailOn.self,
                value: "event",
                help: "end with status 1 if it happened",
                into: \.failOn
            ),
            .flag("--dry-run", help: "read everything, write nothing", into: \.isDry),
        ]
    )

    static let verb = Verb("import", command) { (options, session) throws(Failure) in
        let session = try session.reading(options.source)
        _ = try session.writingDay(options.source.day)
        var archiving = try Archiving(options)
        for (number, source) in zip(1..., try Source.all(options.source, session)) {
            try archiving.read(source, number: number, session)
        }
        return try archiving.finish(session)
    }
}
