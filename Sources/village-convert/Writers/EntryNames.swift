// Which entries somebody may name by the beginning of an identifier: those that are seen, or were written by the same.

import VillageKit

/// Finds the entries that somebody may name.
enum EntryNames {
    /// The identifiers of the entries that are there for a writer; of others not even an ambiguous beginning is told.
    static func visible(to request: WriteRequest, _ engine: DecisionEngine, in dossier: Dossier) -> [EntryID] {
        var headers = Headers()
        dossier.visitEntries(&headers)
        return headers.ids.filter { id in
            let facts = engine.writeCase(request, .withdraw, entry: id, in: dossier)
            guard let entry = facts.entry else { return false }
            let isOwn =
                entry.authorOrganisation == facts.actor.organisation && entry.authorRole == facts.actor.role
            return isOwn || entry.seen != "nothing"
        }
    }

    private struct Headers: EntryVisitor {
        var ids: [EntryID] = []
        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) { ids += entries.map(\.header.id) }
    }
}
