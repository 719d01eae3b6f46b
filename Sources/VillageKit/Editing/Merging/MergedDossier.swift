// What a merge comes to: the dossier, what a person has to decide, and how many entries came from where.

public import VillageModel

/// What a merge comes to.
public struct MergedDossier: Sendable, Hashable, Opaque {
    /// The dossier that all parts became.
    public let dossier: Dossier
    /// What a person has to decide, by section.
    public let conflicts: [MergeConflict]
    /// How many entries each part had and the result has, by section; sections without any are left out.
    public let counts: [Count]

    /// The entries of a section.
    public struct Count: Sendable, Hashable {
        /// The section.
        public let section: AccessSection
        /// How many each part had, in the order of the parts.
        public let parts: [Int]
        /// How many the result has.
        public let united: Int
    }

    init(_ dossier: Dossier, _ conflicts: [MergeConflict], of parts: [Dossier]) {
        self.dossier = dossier
        self.conflicts = conflicts.sorted { $0.order.lexicographicallyPrecedes($1.order) }
        let before = parts.map { SectionCounts($0) }
        let after = SectionCounts(dossier)
        counts = AccessSection.allCases.compactMap { section in
            let count = Count(section: section, parts: before.map { $0[section] }, united: after[section])
            return count.united == 0 && count.parts.allSatisfy { $0 == 0 } ? nil : count
        }
    }
}

/// How many entries stand in each section.
private struct SectionCounts: EntryVisitor {
    private var counts: [AccessSection: Int] = [:]

    init(_ dossier: Dossier) { dossier.visitEntries(&self) }

    subscript(_ section: AccessSection) -> Int { counts[section] ?? 0 }

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        counts[Content.section, default: 0] += entries.count
    }
}
