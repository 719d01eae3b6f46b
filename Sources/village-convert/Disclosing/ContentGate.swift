// Nothing leaves with content that may not be in a dossier, unless a person let it through (SEMANTICS 13).

import VillageKit

/// Stops an export whose view contains findings that nobody let through.
struct ContentGate: Sendable {
    private let linter = ForbiddenContentLinter()
    private let confirmations: Confirmations
    /// The findings that were let through, as `CODE@ENTRY`.
    private(set) var used: [String] = []
    private var stopping: [String] = []

    init(_ confirmations: Confirmations) { self.confirmations = confirmations }

    /// Whether nothing may be written any more.
    var isStopping: Bool { !stopping.isEmpty }

    /// The findings in a view that nobody let through; in a migration there are none.
    ///
    /// They are looked for in what the reader is shown and nowhere else, so that none tells of an entry that is hidden.
    mutating func findings(in view: DisclosedDossier) -> [ForbiddenFinding] {
        guard view.context.purpose != .migration else { return [] }
        var left: [ForbiddenFinding] = []
        for finding in linter.findings(in: view) {
            let name = finding.confirmation.text
            if !confirmations.contains(finding) {
                left.append(finding)
            } else if !used.contains(name) {
                used.append(name)
            }
        }
        return left
    }

    /// Looks at a view; a migration is never stopped.
    mutating func pass(_ view: DisclosedDossier, student: Int) {
        stopping += findings(in: view).map { "student \(student): \($0.place)" }
    }

    /// Stops if there is a finding that nobody let through.
    func check() throws(Failure) {
        guard !stopping.isEmpty else { return }
        throw Failure(
            .confirmation,
            "there is content that a person has to look at first",
            help: stopping + ["rewrite it, or let it through with '--confirm CODE@ENTRY'"]
        )
    }
}
