// The verb `lint`: content that may never be in a dossier, wording with a better one, and the balance of strengths.

import VillageKit

/// Looks for content that may never be in a dossier, for wording, and for what is still to be done.
enum LintCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var source = SourceOptions()
        var reader = ReaderOptions()
        var isJSON = false
    }

    static let command = Command(
        name: "village-convert lint",
        summary:
            "look for content that may not be in a dossier, and for wording; with '--for', in what a reader may see",
        defaults: Options(),
        parameters: SourceOptions.parameters.map { $0.within(\.source) }
            + ReaderOptions.parameters.map { $0.within(\.reader) } + [
                .flag("--json", help: "write JSON, a finding on each line", into: \.isJSON)
            ]
    )

    static let verb = Verb("lint", command) { (options, session) throws(Failure) in
        let session = try session.reading(options.source)
        let question = try options.reader.role.map { (_) throws(Failure) in
            let settings = try FolderSettings(besideAll: options.source.files)
            return try Question(options.reader.completed(by: settings, session), options.source, session)
        }
        var search = LintSearch(isJSON: options.isJSON)
        var hasUsedConsents = false
        for source in try Source.all(options.source, session) {
            var opened = try source.opened(options.source, session)
            var number = 0
            while let imported = try opened.next() {
                number += 1
                session.console.noteHandEdits(in: imported.dossier, of: source.label)
                var dossier = imported.dossier
                if let question {
                    if try question.addConsents(to: &dossier) { hasUsedConsents = true }
                    if let view = question.engine.disclose(dossier, to: question.request)?.dossier {
                        search.look(in: view, file: source.label, student: number)
                    }
                } else {
                    search.look(in: dossier, file: source.label, student: number)
                }
                try session.write(search.takeLines())
            }
        }
        if let question, !hasUsedConsents { throw question.consentsOfAnother() }
        if !options.isJSON { try session.write(search.summary + "\n") }
        return search.findings == 0 ? .success : .found
    }
}

/// What was found so far, and the lines about it.
private struct LintSearch {
    let isJSON: Bool
    private(set) var findings = 0
    private var suggestions = 0
    private var wordings = 0
    private var lines = ""

    private let linter = ForbiddenContentLinter()
    private let wording = WordingLinter()

    init(isJSON: Bool) { self.isJSON = isJSON }

    /// Looks at a whole dossier, for whoever keeps it: which better wording there is tells too much of what stands there.
    mutating func look(in dossier: Dossier, file: String, student: Int) {
        let present = dossier.withoutOldVersions
        for finding in linter.findings(in: present) { add(finding, file, student) }
        for suggestion in DossierSuggestion.all(in: dossier) {
            suggestions += 1
            lines +=
                isJSON ? suggestion.json(file: file, student: student) : suggestion.text(file: file, student: student)
        }
        for finding in wording.findings(in: present) { add(finding, file, student, tellsBetter: false) }
        add(DossierBalance(dossier), file, student)
    }

    /// Looks at what a reader may see.
    mutating func look(in view: DisclosedDossier, file: String, student: Int) {
        for finding in linter.findings(in: view) { add(finding, file, student) }
        for finding in wording.findings(in: view) { add(finding, file, student, tellsBetter: true) }
        add(DossierBalance(view), file, student)
    }

    private mutating func add(_ finding: ForbiddenFinding, _ file: String, _ student: Int) {
        findings += 1
        lines += isJSON ? finding.json(file: file, student: student) : finding.text(file: file, student: student)
    }

    private mutating func add(_ finding: WordingFinding, _ file: String, _ student: Int, tellsBetter: Bool) {
        wordings += 1
        lines +=
            isJSON
            ? finding.json(file: file, student: student, tellsBetter: tellsBetter)
            : finding.text(file: file, student: student, tellsBetter: tellsBetter)
    }

    private mutating func add(_ balance: DossierBalance, _ file: String, _ student: Int) {
        guard balance.strengths + balance.difficulties > 0 else { return }
        lines += isJSON ? balance.json(file: file, student: student) : balance.text(file: file, student: student)
    }

    /// The lines since the last time.
    mutating func takeLines() -> String {
        defer { lines = "" }
        return lines
    }

    /// How much was found.
    var summary: String {
        [
            Self.counted(findings, "finding"), suggestions == 0 ? nil : Self.counted(suggestions, "suggestion"),
            wordings == 0 ? nil : Self.counted(wordings, "wording"),
        ]
        .compactMap(\.self).joined(separator: ", ")
    }

    private static func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
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
