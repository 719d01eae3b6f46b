// The verb `explain`: why a reader sees or does not see each section, or one entry.

import VillageKit

/// Says step by step why a reader sees or does not see something; for the persons, the data steward and the log.
enum ExplainCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var source = SourceOptions()
        var reader = ReaderOptions()
        var entry: String?
        var unknown: [Fact] = []
        var isJSON = false
    }

    static let command = Command(
        name: "village-convert explain",
        summary: "say why a reader sees or does not see each section, or one entry",
        defaults: Options(),
        parameters: SourceOptions.parameters.map { $0.within(\.source) }
            + ReaderOptions.parameters.map { $0.within(\.reader) } + [
                .text(
                    "--entry",
                    value: "id",
                    help:
                        "explain this entry, and its fields; v3 as 'show' names it, or the beginning of its identifier",
                    into: \.entry
                ),
                .list("--unknown", value: "path", help: "ask as if this fact were not known", into: \.unknown) {
                    (text) throws(UsageError) in try fact(text)
                }
                .offering(Fact.allCases.map { $0.rawValue }),
                .flag("--json", help: "write JSON", into: \.isJSON),
            ]
    )

    static let verb = Verb("explain", command) { (options, session) throws(Failure) in
        let session = try session.reading(options.source)
        let settings = try FolderSettings(besideAll: options.source.files)
        let question = try Question(options.reader.completed(by: settings, session), options.source, session)
        var explainer = Explainer(question: question, entry: options.entry, absent: Set(options.unknown))
        var hasUsedConsents = false
        for source in try Source.all(options.source, session) {
            var opened = try source.opened(options.source, session)
            while let imported = try opened.next() {
                var dossier = imported.dossier
                if try question.addConsents(to: &dossier) { hasUsedConsents = true }
                session.console.note(try explainer.explain(dossier))
            }
        }
        guard hasUsedConsents else { throw question.consentsOfAnother() }
        guard !explainer.answers.isEmpty else {
            throw .usage("option '--entry': there is no entry '\(options.entry ?? "")' in what was read")
        }
        try session.write(options.isJSON ? explainer.json : explainer.text)
        return .success
    }

    private static func fact(_ text: String) throws(UsageError) -> Fact {
        guard let fact = Fact(rawValue: text) else {
            let facts = Fact.allCases.map(\.rawValue)
            throw UsageError(Suggestion.refusal(of: text, as: "a fact", in: "--unknown", among: facts))
        }
        return fact
    }
}
