// Nothing leaves with content that may not be in a dossier, unless a person let it through (SEMANTICS 13).

import VillageKit

/// Stops an export whose view contains findings that nobody let through.
struct ContentGate: Sendable {
    private let confirmations: Confirmations
    /// Whether findings stop; a migration is never stopped.
    private let isClosed: Bool
    /// The findings that were let through, as `CODE@ENTRY`.
    private(set) var used: [String] = []
    private var stopping: [String] = []

    init(_ confirmations: Confirmations, isClosed: Bool) {
        self.confirmations = confirmations
        self.isClosed = isClosed
    }

    /// Looks at a view.
    mutating func pass(_ view: DisclosedDossier, dossierNumber: Int) throws(Failure) {
        guard isClosed else { return }
        for finding in ViewFindings.all(in: view) {
            let name = "\(finding.code)@\(finding.entry.rawValue)"
            if confirmations.contains(finding.code, finding.entry) {
                if !used.contains(name) { used.append(name) }
            } else {
                stopping.append("student \(dossierNumber): \(name) in '\(finding.field)'")
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
