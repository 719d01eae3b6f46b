// Searches free text for content that may never be in a dossier (SEMANTICS 13); it never changes a decision.

public import VillageAccess
public import VillageModel

/// Searches free text for content that may never be in a dossier.
///
/// A finding is a question to the author, not a verdict. It holds a code and a place, never the words.
public struct ForbiddenContentLinter: Sendable {
    private let matcher: WordMatcher<ForbiddenCode>

    /// The lists of all languages, prepared once.
    private static let everyLanguage = WordMatcher<ForbiddenCode>(
        ForbiddenLanguage.allCases.flatMap { language in
            language.lists.flatMap { list in list.words.map { (language, $0, list.code) } }
        }
    )

    /// Creates a linter with the lists of this package.
    public init() { matcher = Self.everyLanguage }

    /// Searches a view: entries have the names that they have in it.
    public func findings(in view: DisclosedDossier) -> [ForbiddenFinding] {
        view.ordered.flatMap { entry in
            var linted = LintedEntry(
                id: entry.header.id,
                section: entry.section,
                type: entry.typeName,
                authorRole: entry.header.author.role
            )
            entry.visitValues { linted.add($0, $1) }
            return findings(in: linted)
        }
    }

    /// Searches a whole dossier.
    public func findings(in dossier: Dossier) -> [ForbiddenFinding] {
        var visitor = Visitor(linter: self)
        dossier.visitEntries(&visitor)
        return visitor.findings
    }

    /// Searches one text, whoever says it and wherever it stands.
    package func codes(in text: Text) -> Set<ForbiddenCode> {
        var linted = LintedEntry(id: EntryID(""), section: .wellbeing, type: "", authorRole: nil)
        linted.add("", text)
        return Set(linted.texts.flatMap { matcher.matches(in: $0.words, stated: $0.language) }.map(\.code))
    }

    /// The findings that stop an export: those that nobody confirmed; a migration is never stopped.
    ///
    /// - Parameters:
    ///   - view: What is about to be written.
    ///   - confirmations: What a person let pass.
    /// - Returns: The findings that are left.
    public func stoppingFindings(
        in view: DisclosedDossier,
        confirmations: Set<ForbiddenConfirmation>
    ) -> [ForbiddenFinding] {
        if view.context.purpose == .migration { return [] }
        return findings(in: view).filter { !confirmations.contains($0.confirmation) }
    }

    private func findings(in entry: LintedEntry) -> [ForbiddenFinding] {
        var findings: [ForbiddenFinding] = []
        func add(_ code: ForbiddenCode, _ field: FieldName, _ language: String?) {
            let finding = ForbiddenFinding(
                code: code,
                entry: entry.id,
                section: entry.section,
                type: entry.type,
                field: field,
                language: language
            )
            let isKnown = findings.contains { $0.code == code && $0.field == field }
            if !isKnown { findings.append(finding) }
        }
        if entry.hasBareDiagnosis { add(.reducingWords, "diagnosis", nil) }
        for piece in entry.texts {
            let matches = matcher.matches(in: piece.words, stated: piece.language)
            if matches.isEmpty { continue }
            let sorted = matches.sorted {
                ($0.code.rawValue, $0.language.rawValue) < ($1.code.rawValue, $1.language.rawValue)
            }
            for match in sorted where !entry.isExempt(from: match.code) {
                add(match.code, piece.field, match.language.rawValue)
            }
        }
        return findings
    }

    private struct Visitor: EntryVisitor {
        let linter: ForbiddenContentLinter
        var findings: [ForbiddenFinding] = []

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            for entry in entries {
                var linted = LintedEntry(
                    id: entry.header.id,
                    section: Content.section,
                    type: Content.typeName,
                    authorRole: entry.header.author.role
                )
                entry.content.visitValues { linted.add($0, $1) }
                findings += linter.findings(in: linted)
            }
        }
    }
}
