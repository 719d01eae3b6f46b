// What a reader may not see moves no byte of what the reader gets of a merged dossier.

import Testing
import VillageAccess
import VillageKit
import VillageKitTesting
import VillageModel

@testable import VillageEditing

struct MergeViewTests {
    @Test func whatIsHiddenMovesNoByte() throws {
        let engine = DecisionEngine(.standard)
        var compared = 0
        for seed in mergeCases {
            let found = MergeCase(seed: seed)
            let request = AccessRequest.generated(seed)
            let result = try found.united(found.parts)
            guard let disclosure = engine.disclose(result, to: request) else { continue }
            let hidden = Self.hidden(in: disclosure.receipt, result)
            if hidden.isEmpty { continue }
            let parts = found.parts.map { MergePart($0.dossier.without(hidden), digest: $0.digest) }
            let other = try found.united(parts)
            let view = try #require(engine.disclose(other, to: request)).dossier
            let (first, second) = (try JSONExporter().write([disclosure.dossier]), try JSONExporter().write([view]))
            guard first.bytes == second.bytes else {
                Issue.record("a hidden entry shows, seed \(seed)")
                return
            }
            compared += 1
        }
        #expect(compared > mergeCases.count / 4, "\(compared)")
    }

    /// The entries of which nothing is told; not those that were corrected, because what is closed on them closes others.
    private static func hidden(in receipt: DisclosureReceipt, _ result: Dossier) -> Set<EntryID> {
        let headers = OccurrenceCollector([result]).occurrences.map(\.header)
        let corrected = Set(headers.compactMap(\.supersedes))
        let second = result.log.filter { $0.action == "merge_contents" }
        let disputed = Set(second.compactMap(\.entry) + second.compactMap { $0.reason.map { EntryID($0) } })
        return Set(receipt.items.filter { $0.decision == .deny }.map(\.entry)).subtracting(corrected)
            .subtracting(disputed)
    }
}

extension Dossier {
    /// The dossier without some entries, and without what its log tells of them.
    fileprivate func without(_ ids: Set<EntryID>) -> Dossier {
        var dossier = self
        dossier.log.removeAll { $0.entry.map { ids.contains($0) } ?? false }
        dossier.removeEntries()
        for occurrence in OccurrenceCollector([self]).occurrences where !ids.contains(occurrence.id) {
            dossier.add(occurrence.header, occurrence.content)
        }
        return dossier
    }
}
