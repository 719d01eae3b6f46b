// What a migration view holds beside its entries: decided here, wrapped in Disclosure.swift.

import VillageModel

/// What a migration view holds beside its entries.
struct MigrationFacts {
    let dossier: Dossier
    /// Whether the reader's organisation keeps the dossier.
    let isKeeper: Bool
    /// The foreign content that the reader may have, with its place in the dossier's list.
    let foreign: [(offset: Int, element: ForeignContent)]

    /// Decides; `nil` unless the purpose is migration and nothing of the request is refused.
    init?(_ dossier: Dossier, _ request: AccessRequest, _ prepared: ViewDecider) {
        guard request.purpose == .migration, prepared.refusals.isEmpty else { return nil }
        self.dossier = dossier
        isKeeper = request.organisation != nil && request.organisation == dossier.keeper
        foreign = dossier.foreign.enumerated()
            .filter { _, content in
                guard content.forbidden == nil else { return false }
                let facts = AccessCase.EntryFacts(
                    section: content.section.rawValue,
                    authorOrganisation: dossier.keeper?.rawValue ?? "",
                    authorRole: "",
                    status: EntryHeader.Status.active.rawValue
                )
                return prepared.decide(facts).decision == .allow
            }
            .map { (offset: $0.offset, element: $0.element) }
    }
}
