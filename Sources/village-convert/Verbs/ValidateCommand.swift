// The verb `validate`: structure, official schema, and the format's own rules.

import VillageKit

/// Compares files with the rules of their format.
enum ValidateCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var source = SourceOptions()
        var schemas: String?
    }

    static let command = Command(
        name: "village-convert validate",
        summary: "compare files with structure, official schema and rules of their format",
        defaults: Options(),
        parameters: SourceOptions.parameters.map { $0.within(\.source) } + [
            .path(
                "--schemas",
                value: "folder",
                help: "the folder of the official schemas, else VILLAGEKIT_SCHEMAS",
                into: \.schemas
            )
        ]
    )

    static let verb = Verb("validate", command) { (options, session) throws(Failure) in
        let session = try session.reading(options.source)
        var hasFindings = false
        for source in try Source.all(options.source.files) {
            let validation = try validation(of: source, options, session)
            for finding in validation.findings { session.console.tell(finding, in: source.label) }
            hasFindings = hasFindings || validation.findings.contains { $0.severity != .note }
            try session.write(summary(of: validation, source))
        }
        return hasFindings ? .found : .success
    }

    private static func validation(
        of source: Source,
        _ options: Options,
        _ session: Session
    ) throws(Failure) -> FormatValidation {
        let format = type(of: try source.importer(options.source, session)).format
        guard let validator = session.registry.validator(of: format.id) else {
            return try reading(source, options, session)
        }
        let schemas = options.schemas ?? session.variable("VILLAGEKIT_SCHEMAS").flatMap { $0.isEmpty ? nil : $0 }
        if let schemas, !Platform.isFolder(schemas) { throw .unreadable(schemas) }
        do throws(ImportError) { return try validator.validate(try bytes(of: source), schemas: schemas) } catch {
            throw Failure(error, in: source.label)
        }
    }

    /// A format without rules of its own is in order when it can be read.
    private static func reading(
        _ source: Source,
        _ options: Options,
        _ session: Session
    ) throws(Failure) -> FormatValidation {
        var opened = try source.opened(options.source, session)
        var findings: [Diagnostic] = []
        while let imported = try opened.next() {
            // No content stands here: the identifier of an entry tells nothing.
            findings += imported.dossier.entriesChangedByHand.map { entry in
                Diagnostic("archive.edited", .warning, "entry is not as it was written", path: entry.rawValue)
            }
        }
        return FormatValidation(version: opened.report.version, findings: opened.report.diagnostics + findings)
    }

    private static func bytes(of source: Source) throws(ImportError) -> [UInt8] {
        do throws(CodecError) {
            var bytes = try source.part.open()
            return try bytes.readAll(limit: ReadLimits().wholeBytes)
        } catch { throw ImportError(error) }
    }

    private static func summary(of validation: FormatValidation, _ source: Source) -> String {
        let errors = validation.findings.count { $0.severity == .error }
        let warnings = validation.findings.count { $0.severity == .warning }
        return """
            \(source.label): \(errors) errors, \(warnings) warnings
              official schema: \(validation.isOfficialSchemaChecked ? "checked" : "not checked")
              rules of the format: \(validation.areRulesChecked ? "checked" : "not checked")

            """
    }
}
