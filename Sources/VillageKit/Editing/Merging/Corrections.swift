// What follows from corrections that one part holds and another does not know.

import VillageModel

/// The entries of the result with what their corrections bring about.
///
/// What was corrected in one part is superseded in the result. A correction does not undo what somebody else closed
/// (SEMANTICS 16.5, 16.6): what another part closed on the old entry closes the correction, too.
struct Corrections {
    private(set) var entries: [EntryID: UnitedEntry]
    private(set) var conflicts: [MergeConflict] = []
    private let log: ClosingLog

    init(_ united: [UnitedEntry], _ log: ClosingLog) {
        entries = Dictionary(united.map { ($0.header.id, $0) }) { first, _ in first }
        self.log = log
        for id in entries.keys.sorted(by: { (chain(of: $0).count, $0) < (chain(of: $1).count, $1) }) { inherit(id) }
        findRivals()
    }

    /// The entries that an entry corrects, the nearest first.
    private func chain(of id: EntryID) -> [EntryID] {
        var chain: [EntryID] = []
        var next = entries[id]?.header.supersedes
        while let old = next, old != id, !chain.contains(old), let entry = entries[old] {
            chain.append(old)
            next = entry.header.supersedes
        }
        return chain
    }

    private mutating func inherit(_ id: EntryID) {
        guard var entry = entries[id], let old = entry.header.supersedes, old != id, var before = entries[old] else {
            return
        }
        if before.isErased {
            close(&entry, after: before)
        } else {
            before.isSuperseded = true
            entries[old] = before
            if !entry.isErased { close(&entry, like: before) }
        }
        entries[id] = entry
    }

    /// A correction of what was erased waits for a person: its content may be what was erased.
    private mutating func close(_ entry: inout UnitedEntry, after old: UnitedEntry) {
        guard entry.isInForce, !log.story(.restriction, of: entry.base).isProvablyOpen else { return }
        entry.isRestricted = true
        let ids = [old.header.id, entry.header.id]
        conflicts.append(MergeConflict(.correctionOfErased, in: entry.section, entries: ids))
    }

    private func close(_ entry: inout UnitedEntry, like old: UnitedEntry) {
        let bases = [entry.base] + chain(of: entry.header.id).compactMap { entries[$0]?.base }
        if old.header.isStudentConfidential, !log.story(.confidence, of: bases).isProvablyOpen {
            entry.header.isStudentConfidential = true
        }
        if old.isRestricted, !log.story(.restriction, of: bases).isProvablyOpen { entry.isRestricted = true }
        if old.header.concernsThirdParty { entry.header.concernsThirdParty = true }
        if closesAgain(.label, entry, old) {
            entry.header.label = [entry.header.label, old.header.label].compactMap(\.self).max()
            entry.header.fieldLabels.merge(old.header.fieldLabels) { max($0, $1) }
        }
        if entry.header.harmLock == nil, closesAgain(.harmLock, entry, old) {
            entry.header.harmLock = old.header.harmLock
        }
        entry.header.retainUntil = [entry.header.retainUntil, old.header.retainUntil].compactMap(\.self).min()
    }

    /// Whether what is closed on the old entry counts for its correction: not where it was opened on the correction itself,
    /// and no log tells that the old one was closed by somebody.
    private func closesAgain(_ kind: ClosingAction, _ entry: UnitedEntry, _ old: UnitedEntry) -> Bool {
        log.story(kind, of: entry.base).openings.isEmpty || !log.story(kind, of: old.base).closings.isEmpty
    }

    /// Finds entries that were corrected more than once, and identifiers with more than one content.
    private mutating func findRivals() {
        let inForce = entries.values.filter(\.isInForce).sorted { $0.header.id < $1.header.id }
        let corrections = Dictionary(grouping: inForce.filter { $0.header.supersedes != nil }) { $0.header.supersedes }
        for (old, rivals) in corrections where rivals.count > 1 {
            let ids = [old].compactMap(\.self) + rivals.map(\.header.id)
            conflicts.append(MergeConflict(.corrections, in: rivals.first?.section, entries: ids))
        }
        for (_, rivals) in Dictionary(grouping: inForce, by: \.base) where rivals.count > 1 {
            conflicts.append(MergeConflict(.contents, in: rivals.first?.section, entries: rivals.map(\.header.id)))
        }
        for entry in inForce where entry.isClosedAgain {
            conflicts.append(MergeConflict(.closedAgain, in: entry.section, entries: [entry.header.id]))
        }
    }
}
