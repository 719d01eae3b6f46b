// The verb `merge`: archives and disclosures of one student become one archive.

import VillageKit

/// Brings archives and disclosures of one student together.
enum MergeCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var source = SourceOptions()
        var output: String?
        var keeper: String?
        var role: String?
        var person: String?
        var organisation: String?
        var isSameStudent = false
        var isJSON = false
        var isDry = false
        var failOn: FailOn?
    }

    /// What ends with status 1.
    enum FailOn: String, Sendable, CaseIterable {
        /// A person has something to decide.
        case conflict
        /// A finding is a warning or an error.
        case finding
    }

    static let command = Command(
        name: "village-convert merge",
        summary: "bring archives and disclosures of one student together, and overwrite nothing",
        defaults: Options(),
        parameters: SourceOptions.parameters.map { $0.within(\.source) } + [
            .path("-o", "--output", help: "a new archive, which is named .village.json", into: \.output),
            .checked(
                "--keeper",
                value: "id",
                help: "whose the result is, where the archives differ",
                into: \.keeper,
                read: Typed.organisation
            ),
            .text("--by", value: "role", help: "the role of whoever does this, for the log", into: \.role)
                .offering(AccessModel.standard.roles),
            .text("--person", value: "id", help: "who does this, for the log", into: \.person),
            .checked(
                "--org",
                value: "id",
                help: "the organisation of whoever does this, for the log",
                into: \.organisation,
                read: Typed.organisation
            ),
            .flag(
                "--same-student",
                help: "state that all are about one student, where no number says so; goes with '--by'",
                into: \.isSameStudent
            ),
            .flag("--json", help: "write what was brought together as JSON", into: \.isJSON),
            .flag("--dry-run", help: "show what would be brought together, write nothing", into: \.isDry),
            .option(
                "--fail-on",
                oneOf: FailOn.self,
                value: "event",
                help: "end with status 1 if it happened",
                into: \.failOn
            ),
        ]
    )

    static let verb = Verb("merge", command) { (options, session) throws(Failure) in
        let session = try session.reading(options.source)
        try check(options)
        let settings = try FolderSettings(beside: options.output ?? options.source.files[0])
        let files = try MergedFile.all(options.source, session)
        let merge = try Merging(files, options, settings, session)
        let result = try merge.result()
        let archive = Merging.archive(of: result.dossier, files)
        if let output = options.output, !options.isDry { try NewFile.write(archive.bytes(), to: output) }
        var hasFindings = files.contains(where: \.hasFindings)
        for (file, path) in Merging.lost(files, in: archive) {
            let finding = Diagnostic(
                "merge.unread-left-out",
                .warning,
                "member is not known and is left out",
                path: path
            )
            session.console.tell(finding, in: file.label)
            hasFindings = true
        }
        let report = MergeReport(files, result)
        try session.write(options.isJSON ? report.json : report.text)
        return switch options.failOn {
        case .conflict: result.conflicts.isEmpty ? .success : .found
        case .finding: hasFindings || !result.conflicts.isEmpty ? .found : .success
        case nil: .success
        }
    }

    private static func check(_ options: Options) throws(Failure) {
        let files = options.source.files
        guard files.count > 1 else { throw .usage("name two files at least: archives or disclosures of one student") }
        guard let output = options.output else {
            guard options.isDry else { throw .usage("where to write is not said: give '-o NAME.village.json'") }
            return
        }
        guard output.hasSuffix(".json") else { throw .usage("'\(output)': an archive is named .village.json") }
        guard !files.contains(output) else {
            throw .usage("-o and a source name the same file '\(output)'; give each its own")
        }
        guard options.isDry || !Platform.isThere(output) else {
            throw Failure(.file, "'\(output)' is there already; nothing was written", help: ["give '-o' a new name"])
        }
    }
}
