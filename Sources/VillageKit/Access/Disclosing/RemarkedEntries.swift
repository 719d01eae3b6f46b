// What the entries come to that others speak of; worked out first, since a remark never goes further (SEMANTICS 11.10).

import VillageModel

/// What the entries come to that others speak of.
enum RemarkedEntries {
    static func outcomes(in dossier: Dossier, _ prepared: PreparedRequest) -> [EntryID: EntryOutcome] {
        var remarks = Remarks()
        dossier.visitEntries(&remarks)
        if remarks.concerned.isEmpty { return [:] }
        var outcomes = Outcomes(concerned: remarks.concerned, prepared: prepared)
        dossier.visitEntries(&outcomes)
        return outcomes.found
    }

    private struct Remarks: EntryVisitor {
        var concerned: Set<EntryID> = []

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            for entry in entries { concerned.formUnion(entry.content.concerns) }
        }
    }

    private struct Outcomes: EntryVisitor {
        let concerned: Set<EntryID>
        let prepared: PreparedRequest
        var found: [EntryID: EntryOutcome] = [:]

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            for entry in entries where concerned.contains(entry.header.id) {
                found[entry.header.id] = ProjectedEntry(entry, prepared).outcome
            }
        }
    }
}
