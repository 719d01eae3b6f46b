// What a writer lets stand although it was found: the codes of findings in an entry that is still to be stored.

import VillageKit

/// The findings that a writer lets stand in a new entry, which has no identifier yet.
struct WordingOptions: Sendable {
    private var confirmed: [ForbiddenCode] = []

    static let parameters: [Parameter<WordingOptions>] = [
        .list(
            "--confirm",
            value: "code",
            help: "store it although this is found in it, such as F10",
            into: \.confirmed
        ) { (text) throws(UsageError) in
            guard let code = ForbiddenCode(rawValue: text) else {
                let codes = ForbiddenCode.allCases.map(\.rawValue)
                throw UsageError(Suggestion.refusal(of: text, as: "a code", in: "--confirm", among: codes))
            }
            return code
        }
        .offering(ForbiddenCode.allCases.map(\.rawValue))
    ]

    /// Stops what is about to be stored, where something is found in it that the writer did not let stand.
    ///
    /// - Parameters:
    ///   - edit: What the change would come to.
    ///   - session: Where somebody who typed the words just now is asked; `nil` where nobody is.
    /// - Throws: ``Failure``; then nothing is stored.
    func check(_ edit: Edit, asking session: Session? = nil) throws(Failure) {
        let found = edit.warnings.compactMap { warning -> ForbiddenFinding? in
            guard case .wording(let finding) = warning, !confirmed.contains(finding.code) else { return nil }
            return finding
        }
        guard !found.isEmpty else { return }
        let places = found.map { "\($0.code.rawValue) in '\($0.type).\($0.field)': \($0.code.meaning)" }
        if let session {
            let lines = places.map { "   \($0)\n" }.joined()
            session.console.write("\nThis may not be in a dossier:\n\(lines)Store it all the same? [y/n] > ")
            if let line = session.line(), ["y", "yes", "o", "oui", "j", "ja"].contains(line.lowercased()) { return }
        }
        let codes = Set(found.map(\.code.rawValue)).sorted().map { "'--confirm \($0)'" }.joined(separator: " ")
        throw Failure(
            .confirmation,
            "not stored: there is something in it that may not be in a dossier",
            help: places + [
                "say it in other words; or store it all the same with \(codes), and it is shown to nobody who does not let it through",
                "nothing was changed",
            ]
        )
    }
}
