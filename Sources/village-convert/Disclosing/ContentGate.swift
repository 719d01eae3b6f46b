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

    /// Looks at a view; a migration is never stopped.
    mutating func pass(_ view: DisclosedDossier, student: Int) {
        guard view.context.purpose != .migration else { return }
        for finding in linter.findings(in: view) {
            let name = finding.confirmation.text
            if confirmations.contains(finding) {
                if !used.contains(name) { used.append(name) }
            } else {
                stopping.append("student \(student): \(name) in '\(finding.type).\(finding.field)'")
            }
        }
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
