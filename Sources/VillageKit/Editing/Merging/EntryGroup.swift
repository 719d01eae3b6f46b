// All that the parts hold under one identifier, and what of it the result holds.

import VillageModel

/// All that the parts hold under one identifier, second contents of it included.
struct EntryGroup {
    private let base: EntryID
    private let occurrences: [Occurrence]
    private let names: SecondNames
    private let log: ClosingLog
    /// What is erased in any part, of all groups.
    private let erased: Set<EntryID>

    init(
        _ base: EntryID,
        _ occurrences: [Occurrence],
        _ names: SecondNames,
        _ log: ClosingLog,
        erased: Set<EntryID>
    ) {
        self.base = base
        self.occurrences = occurrences
        self.names = names
        self.log = log
        self.erased = erased
    }

    /// The entries of the result.
    func united() -> [UnitedEntry] {
        let gone = Set(occurrences.map(\.id)).filter { erased.contains($0) }
        let left = gone.filter { !isCovered($0) }
            .map { id in
                let same = occurrences.filter { $0.id == id }
                return UnitedEntry(tombstone: id, base: base, of: same, stones: same.filter { $0.core == nil })
            }
        var live = occurrences.filter { $0.core != nil && !erased.contains($0.id) && !isCovered($0.id) }
        if Set(live.compactMap(\.core)).count > 1 {
            // A second content that was erased under its own identifier does not come back under the first one.
            live = live.filter { occurrence in
                occurrence.core.map { !erased.contains(names.name(of: $0, beside: base)) } ?? false
            }
        }
        return left + contents(of: live)
    }

    /// Whether a second content is erased with the identifier it comes from: by a part that does not know it apart.
    private func isCovered(_ id: EntryID) -> Bool {
        guard id != base else { return false }
        let parts = occurrences.filter { $0.id == base && $0.core == nil }.map(\.part)
        return parts.contains { part in !occurrences.contains { $0.part == part && $0.id == id } }
    }

    private func contents(of live: [Occurrence]) -> [UnitedEntry] {
        let all = Dictionary(grouping: live) { $0.core }
        var firsts: [(core: EntryCore, first: Occurrence)] = []
        for (core, same) in all {
            guard let core, !all.keys.contains(where: { $0.map { core.isPart(of: $0) } ?? false }) else { continue }
            guard let first = same.min(by: { $0.isEarlier(than: $1) }) else { continue }
            firsts.append((core, first))
        }
        if firsts.count > 1 {
            firsts.sort {
                ($0.first.header.recordedAt, $0.core.digest) < ($1.first.header.recordedAt, $1.core.digest)
            }
        }
        return firsts.enumerated()
            .map { place, content in
                let exact = all[content.core] ?? []
                let parts = live.filter { $0.core.map { $0 == content.core || $0.isPart(of: content.core) } ?? false }
                let known = exact.map(\.id).filter { $0 != base }.min()
                let isFirst = place == 0 && !erased.contains(base)
                let id = isFirst ? base : known ?? names.name(of: content.core, beside: base)
                return UnitedEntry(id, base: base, exact: exact, all: parts, first: content.first, log)
            }
    }
}
