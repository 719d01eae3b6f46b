// The verb `lint`: content that may never be in a dossier, and wording.

import VillageKit

/// Looks for content that may never be in a dossier, and for wording.
enum LintCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var source = SourceOptions()
        var isJSON = false
    }

    static let command = Command(
        name: "village-convert lint",
        summary: "look for content that may not be in a dossier, and for wording",
        defaults: Options(),
        parameters: SourceOptions.parameters.map { $0.within(\.source) } + [
            .flag("--json", help: "write JSON, a finding on each line", into: \.isJSON)
        ]
    )

    static let verb = Verb("lint", command) { (options, session) throws(Failure) in
        let session = try session.reading(options.source)
        let linter = ForbiddenContentLinter()
        var count = 0
        var suggestions = 0
        for source in try Source.all(options.source, session) {
            var opened = try source.opened(options.source, session)
            var number = 0
            while let imported = try opened.next() {
                number += 1
                session.console.noteHandEdits(in: imported.dossier, of: source.label)
                for finding in linter.findings(in: imported.dossier.withoutOldVersions) {
                    count += 1
                    try session.write(
                        options.isJSON
                            ? finding.json(file: source.label, student: number)
                            : finding.text(file: source.label, student: number)
                    )
                }
                for suggestion in DossierSuggestion.all(in: imported.dossier) {
                    suggestions += 1
                    try session.write(
                        options.isJSON
                            ? suggestion.json(file: source.label, student: number)
                            : suggestion.text(file: source.label, student: number)
                    )
                }
            }
        }
        if !options.isJSON {
            let more = suggestions == 0 ? "" : suggestions == 1 ? ", 1 suggestion" : ", \(suggestions) suggestions"
            try session.write((count == 1 ? "1 finding" : "\(count) findings") + more + "\n")
        }
        return count == 0 ? .success : .found
    }
}

extension Dossier {
    /// The dossier without versions that were corrected or withdrawn: nobody can mend those.
    fileprivate var withoutOldVersions: Dossier {
        var dossier = self
        for type in Self.contentTypes { type.dropOldVersions(of: &dossier) }
        return dossier
    }
}

extension EntryContent {
    fileprivate static func dropOldVersions(of dossier: inout Dossier) {
        dossier[keyPath: entries].removeAll { $0.header.status == .superseded || $0.header.status == .erased }
    }
}
