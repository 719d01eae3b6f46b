// Searches free text for wordings that make somebody smaller, and offers better ones; nobody is stopped by it.

public import VillageAccess
public import VillageModel

/// Searches free text for wordings that make somebody smaller.
///
/// The own words of student and family are left as they are: nobody corrects how somebody speaks of their own life.
public struct WordingLinter: Sendable {
    /// What a wording stands for.
    struct Advice: Sendable, Hashable {
        let kind: WordingKind
        let better: String
    }

    private let matcher: WordMatcher<Advice>

    /// The tables of all languages, prepared once.
    private static let everyLanguage = WordMatcher<Advice>(
        ForbiddenLanguage.allCases.flatMap { language in
            language.wordings.flatMap { list in
                list.rows.flatMap { row in
                    row.words.map { (language, $0, Advice(kind: list.kind, better: row.better)) }
                }
            }
        }
    )

    /// Creates a linter with the tables of this package.
    public init() { matcher = Self.everyLanguage }

    /// Searches a view: entries have the names that they have in it.
    public func findings(in view: DisclosedDossier) -> [WordingFinding] {
        view.ordered.flatMap { entry in
            findings(in: entry.header.id, entry.section, entry.typeName, entry.header.author.role) {
                entry.visitValues($0)
            }
        }
    }

    /// Searches a whole dossier.
    public func findings(in dossier: Dossier) -> [WordingFinding] {
        var visitor = Visitor(linter: self)
        dossier.visitEntries(&visitor)
        return visitor.findings
    }

    /// Searches what somebody is about to write.
    ///
    /// - Parameters:
    ///   - content: What is written.
    ///   - role: Who writes it.
    /// - Returns: The findings, without an identifier.
    public func findings(in content: some EntryContent, by role: Role) -> [WordingFinding] {
        findings(in: EntryID(""), type(of: content).section, type(of: content).typeName, role) {
            content.visitValues($0)
        }
    }

    private func findings(
        in id: EntryID,
        _ section: AccessSection,
        _ type: String,
        _ role: Role?,
        _ visit: ((FieldName, any FieldValue) -> Void) -> Void
    ) -> [WordingFinding] {
        var entry = LintedEntry(id: id, section: section, type: type, authorRole: role)
        visit { entry.add($0, $1) }
        if entry.isOwnAccount { return [] }
        var findings: [WordingFinding] = []
        for piece in entry.texts {
            let matches = matcher.matches(in: piece.words, stated: piece.language)
            let sorted = matches.sorted {
                ($0.code.kind.rawValue, $0.code.better) < ($1.code.kind.rawValue, $1.code.better)
            }
            for match in sorted {
                let finding = WordingFinding(
                    kind: match.code.kind,
                    better: match.code.better,
                    entry: id,
                    section: section,
                    type: type,
                    field: piece.field,
                    language: match.language.rawValue
                )
                if !findings.contains(finding) { findings.append(finding) }
            }
        }
        return findings
    }

    private struct Visitor: EntryVisitor {
        let linter: WordingLinter
        var findings: [WordingFinding] = []

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            for entry in entries {
                findings += linter.findings(
                    in: entry.header.id,
                    Content.section,
                    Content.typeName,
                    entry.header.author.role
                ) { entry.content.visitValues($0) }
            }
        }
    }
}
