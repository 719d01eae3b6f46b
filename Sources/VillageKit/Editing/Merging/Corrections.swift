// What follows from corrections that one part holds and another does not know.

import VillageModel

/// The entries of the result with what their corrections bring about.
///
/// What was corrected in one part is superseded in the result. A correction does not undo what somebody else closed
/// (SEMANTICS 16.5, 16.6): what another part closed on the old entry closes the correction, too.
struct Corrections {
    private(set) var entries: [EntryID: UnitedEntry]
    private let log: ClosingLog
    /// The second contents of each identifier.
    private let seconds: [EntryID: [EntryID]]
    /// The corrections of each identifier.
    private let corrections: [EntryID: [EntryID]]

    init(_ united: [UnitedEntry], _ log: ClosingLog) {
        self.log = log
        entries = Dictionary(united.map { ($0.header.id, $0) }) { first, _ in first }
        seconds = Dictionary(grouping: united.filter { $0.header.id != $0.base }, by: \.base)
            .mapValues { $0.map(\.header.id).sorted() }
        self.corrections = united.reduce(into: [:]) { corrections, entry in
            if let old = entry.header.supersedes { corrections[old, default: []].append(entry.header.id) }
        }
        let corrections = entries.values.filter { $0.header.supersedes != nil }.map(\.header.id).sorted()
        // Corrections of corrections take a pass each; everything only ever closes, so that this ends.
        var isChanging = !corrections.isEmpty
        while isChanging {
            isChanging = false
            for id in corrections where inherit(id) { isChanging = true }
        }
    }

    /// The entries that an entry may have corrected: all contents of the identifier that it names.
    private func corrected(by entry: UnitedEntry) -> [EntryID] {
        guard let old = entry.header.supersedes else { return [] }
        return ([old] + (seconds[old] ?? [])).filter { entries[$0] != nil && $0 != entry.header.id }
    }

    /// Whether an entry takes the place of another one.
    ///
    /// A part that corrected an identifier without knowing its second contents corrected whichever it had.
    private func isReplaced(_ old: EntryID, by entry: UnitedEntry) -> Bool {
        old == entry.header.supersedes || entry.holders.keys.contains { entries[old]?.holders[$0]?.id != old }
    }

    /// Passes on what follows from one correction.
    ///
    /// - Returns: Whether anything changed.
    private mutating func inherit(_ id: EntryID) -> Bool {
        guard var entry = entries[id] else { return false }
        let before = entry.state
        var isChanged = false
        for old in corrected(by: entry) {
            guard let corrected = entries[old] else { continue }
            if corrected.isErased {
                // The content of the correction may be what was erased: it waits for a person.
                if isUndecided(entry) { entry.isRestricted = true }
                continue
            }
            if !corrected.isSuperseded, isReplaced(old, by: entry) {
                entries[old]?.isSuperseded = true
                isChanged = true
            }
            if !entry.isErased { close(&entry, like: corrected) }
        }
        entries[id] = entry
        return isChanged || entry.state != before
    }

    /// Whether nobody has looked at a correction of what was erased.
    private func isUndecided(_ entry: UnitedEntry) -> Bool {
        entry.isInForce && !log.story(.restriction, of: entry.base).isProvablyOpen
    }

    private func close(_ entry: inout UnitedEntry, like old: UnitedEntry) {
        let bases = chain(of: entry)
        let holders = entry.holders
        func isOpen(_ kind: ClosingAction, _ state: (EntryHeader) -> Bool?) -> Bool {
            let story = log.story(kind, of: bases)
            return story.isProvablyOpen || story.isOpened(holders.map { (part: $0.key, isClosed: state($0.value)) })
        }
        if old.header.isStudentConfidential, !isOpen(.confidence, { $0.isStudentConfidential }) {
            entry.header.isStudentConfidential = true
        }
        if old.isRestricted, !isOpen(.restriction, { $0.isRestricted }) { entry.isRestricted = true }
        if isNews(in: old, to: entry, \.concernsThirdParty), old.header.concernsThirdParty {
            entry.header.concernsThirdParty = true
        }
        if isNews(in: old, to: entry, \.label) || isNews(in: old, to: entry, \.fieldLabels) {
            entry.header.label = [entry.header.label, old.header.label].compactMap(\.self).max()
            entry.header.fieldLabels.merge(old.header.fieldLabels) { max($0, $1) }
        }
        if isNews(in: old, to: entry, \.isHarmLocked) {
            entry.header.harmLock = entry.header.harmLock ?? old.header.harmLock
        }
        if isNews(in: old, to: entry, \.retainUntil) {
            entry.header.retainUntil = [entry.header.retainUntil, old.header.retainUntil].compactMap(\.self).min()
        }
    }

    /// The identifiers that the entry and those that it corrects had before any merge.
    private func chain(of entry: UnitedEntry) -> [EntryID] {
        var chain = [entry.base]
        var next = entry.header.supersedes
        while let old = next.flatMap({ entries[$0] }), !chain.contains(old.base) {
            chain.append(old.base)
            next = old.header.supersedes
        }
        return chain
    }

    /// Whether a part that holds the correction does not know what others closed on the old entry.
    ///
    /// Where all know it, the correction is as they left it: a label that was lowered on it does not come back.
    private func isNews<Value: Equatable>(
        in old: UnitedEntry,
        to entry: UnitedEntry,
        _ value: (EntryHeader) -> Value
    ) -> Bool {
        let united = value(old.header)
        return entry.holders.contains { part, _ in old.holders[part].map { value($0) != united } ?? true }
    }

    /// Whether every version in force of an entry, or of what it was corrected to, is open.
    ///
    /// - Parameters:
    ///   - kind: In which respect.
    ///   - base: The identifier that the entry had before any merge.
    /// - Returns: Whether it is.
    func isOpen(_ kind: ClosingAction, _ base: EntryID) -> Bool {
        var known: Set<EntryID> = []
        var next = entries.values.filter { $0.base == base }.map(\.header.id)
        var isAnyOpen = false
        while let id = next.popLast() {
            guard known.insert(id).inserted, let entry = entries[id] else { continue }
            if entry.isErased { return false }
            if entry.isInForce {
                if entry.isClosed(kind) { return false }
                isAnyOpen = true
            } else {
                next += corrections[id] ?? []
            }
        }
        return isAnyOpen
    }

    /// What a person has to decide about the entries.
    var conflicts: [MergeConflict] {
        var conflicts: [MergeConflict] = []
        let inForce = entries.values.filter(\.isInForce).sorted { $0.header.id < $1.header.id }
        let corrections = Dictionary(grouping: inForce.filter { $0.header.supersedes != nil }) { $0.header.supersedes }
        for (old, rivals) in corrections where rivals.count > 1 {
            let ids = [old].compactMap(\.self) + rivals.map(\.header.id)
            conflicts.append(MergeConflict(.corrections, in: rivals.first?.section, entries: ids))
        }
        for (_, rivals) in Dictionary(grouping: inForce, by: \.base) where rivals.count > 1 {
            conflicts.append(MergeConflict(.contents, in: rivals.first?.section, entries: rivals.map(\.header.id)))
        }
        for entry in inForce {
            if entry.isClosedAgain {
                conflicts.append(MergeConflict(.closedAgain, in: entry.section, entries: [entry.header.id]))
            }
            if let old = entry.header.supersedes, log.withdrawn.contains(entries[old]?.base ?? old) {
                conflicts.append(
                    MergeConflict(.correctionOfWithdrawn, in: entry.section, entries: [old, entry.header.id])
                )
            }
            guard let old = entry.header.supersedes, entries[old]?.isErased == true, isUndecided(entry) else {
                continue
            }
            conflicts.append(MergeConflict(.correctionOfErased, in: entry.section, entries: [old, entry.header.id]))
        }
        return conflicts
    }
}

extension EntryHeader {
    fileprivate var isHarmLocked: Bool { harmLock != nil }
}

extension UnitedEntry {
    /// Whether it is closed in a respect in which the order of events decides.
    fileprivate func isClosed(_ kind: ClosingAction) -> Bool {
        switch kind {
        case .restriction: isRestricted
        case .confidence: header.isStudentConfidential
        case .forbidden: header.isForbidden
        case .label, .harmLock: true
        }
    }

    /// What a correction may change.
    fileprivate var state: [EntryHeader] {
        var header = finishedHeader
        // A superseded entry remembers whether it is restricted.
        header.isForbidden = isRestricted
        return [finishedHeader, header]
    }
}
