// What the entries come to that others speak of; worked out first, since a remark never goes further (SEMANTICS 11.10).

import VillageModel

/// What the entries come to that others speak of.
enum RemarkedEntries {
    static func outcomes(
        in dossier: Dossier,
        _ prepared: ViewDecider,
        _ versions: EntryVersions
    ) -> [EntryID: EntryOutcome] {
        var remarks = Remarks(versions)
        dossier.visitEntries(&remarks)
        if remarks.bindings.isEmpty { return [:] }
        var own = OwnOutcomes(concerned: Set(remarks.bindings.values.joined()), prepared: prepared)
        dossier.visitEntries(&own)
        // A remark on a remark goes no further than both.
        var settled: [EntryID: EntryOutcome] = [:]
        for id in own.found.keys { settle(id, own.found, remarks.bindings, &settled, path: []) }
        return settled
    }

    @discardableResult
    private static func settle(
        _ id: EntryID,
        _ own: [EntryID: EntryOutcome],
        _ bindings: [EntryID: [EntryID]],
        _ settled: inout [EntryID: EntryOutcome],
        path: Set<EntryID>
    ) -> EntryOutcome {
        if let outcome = settled[id] { return outcome }
        // What is remarked on and is not there counts as hidden: its absence must not tell.
        guard var outcome = own[id] else { return .hidden }
        // Remarks that speak of each other in a ring speak of nothing that could be shown.
        if path.contains(id) || path.count > 64 { return .hidden }
        for concerned in bindings[id] ?? [] {
            outcome = outcome.lower(settle(concerned, own, bindings, &settled, path: path.union([id])))
        }
        settled[id] = outcome
        return outcome
    }

    private struct Remarks: EntryVisitor {
        var bindings: [EntryID: [EntryID]] = [:]
        private let versions: EntryVersions

        init(_ versions: EntryVersions) { self.versions = versions }

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            for entry in entries where !entry.content.concerns.isEmpty {
                bindings[entry.header.id] = entry.content.concerns.map(versions.present)
            }
        }
    }

    private struct OwnOutcomes: EntryVisitor {
        let concerned: Set<EntryID>
        let prepared: ViewDecider
        var found: [EntryID: EntryOutcome] = [:]

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            for entry in entries where concerned.contains(entry.header.id) {
                found[entry.header.id] = ProjectedEntry(entry, .of(Content.self), prepared).outcome
            }
        }
    }
}
