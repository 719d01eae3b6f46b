// The work of one merge: entries, then what stands beside them, then the log.

import VillageFormats
import VillageModel

/// The work of one merge.
struct MergeRun {
    private let parts: [MergePart]
    private let options: MergeOptions
    private let sources: [MergeSource]
    private let dossiers: [Dossier]
    private let names: SecondNames
    private let entries: Corrections

    init(_ parts: [MergePart], _ options: MergeOptions) {
        self.parts = parts
        self.options = options
        sources = MergeSource.all(parts, key: options.key)
        dossiers = sources.map(\.dossier)
        names = SecondNames(dossiers, key: options.key)
        let log = ClosingLog(dossiers, names)
        entries = Corrections(Self.united(dossiers, names, log), log)
    }

    private static func united(_ dossiers: [Dossier], _ names: SecondNames, _ log: ClosingLog) -> [UnitedEntry] {
        let occurrences = OccurrenceCollector(dossiers).occurrences
        let erased = Set(occurrences.filter { $0.core == nil }.map(\.id))
        return Dictionary(grouping: occurrences) { names.base(of: $0.id) }
            .flatMap { EntryGroup($0.key, $0.value, names, log, erased: erased).united() }
    }

    /// Everything that the merge comes to.
    func result() throws(MergeError) -> MergedDossier {
        let latest = dossiers.flatMap(\.log).map(\.at).max()
        if let latest, latest > options.instant { throw .clockBeforeLastEvent }
        let pupil = try PupilCheck(sources, entries: entries.ordered, isStated: options.isSameStudentStated)
        let keeper = try keeper()
        // An archive alone, however often it is given, is brought together with nothing.
        if let only = parts.first, only.kind == .archive, only.dossier.keeper == keeper,
            Set(parts.map(\.dossier)).count == 1
        {
            return MergedDossier(only.dossier, entries.conflicts, of: parts.map(\.dossier))
        }
        try checkKey()
        var result = Dossier(student: student(pupil))
        result.keeper = keeper
        result.birthDate = pupil.birthDate
        result.hasStableIdentifiers = dossiers.allSatisfy(\.hasStableIdentifiers)
        let cleared = dossiers.map { part in
            var part = part
            part.forgetInspected(erased)
            return part
        }
        RecordUnion.unite(cleared, into: &result)
        let guardians = GuardianUnion(dossiers, at: options.instant)
        result.guardians = guardians.guardians
        let agreements = AgreementUnion(dossiers, doubted: guardians.doubted)
        result.agreements = agreements.events
        for entry in entries.ordered { result.add(entry.finishedHeader, entry.content) }
        var log = log(of: result, pupil, guardians.found)
        result.log = log.sorted
        for id in result.entriesChangedByHand {
            guard let digest = result.digest(of: id) else { continue }
            var event = LogEvent(.state, options)
            (event.entry, event.digest) = (id, digest)
            log.addState(event)
        }
        result.log = log.sorted
        let conflicts = entries.conflicts + identities(in: result) + guardians.conflicts + agreements.conflicts
        return MergedDossier(result, conflicts, of: parts.map(\.dossier))
    }

    /// Identities that differ, where nothing but a statement says that they are one student's.
    private func identities(in result: Dossier) -> [MergeConflict] {
        guard result.log.contains(where: { $0.action == MergeAction.stateSameStudent.rawValue }) else { return [] }
        let inForce = result.identities.filter { $0.header.status == .active || $0.header.status == .restricted }
        guard Set(inForce.map(\.content)).count > 1 else { return [] }
        return [MergeConflict(.identities, in: .identity, entries: inForce.map(\.header.id))]
    }

    /// The keeper of the archives; what only arrives belongs to nobody here yet.
    private func keeper() throws(MergeError) -> OrganisationID? {
        func keepers(_ kind: MergePart.Kind) -> Set<OrganisationID> {
            Set(sources.filter { $0.kind == kind }.compactMap(\.dossier.keeper))
        }
        let own = keepers(.archive)
        let possible = own.isEmpty ? keepers(.disclosure) : own
        if let keeper = options.keeper {
            guard own.isEmpty || own.contains(keeper) else { throw .keeperOfNone }
            return keeper
        }
        guard possible.count < 2 else { throw .keepersDiffer }
        return possible.first
    }

    /// The student's identifier in the archives, the first of several.
    private func student(_ pupil: PupilCheck) -> StudentID {
        let own = sources.filter { $0.kind == .archive }.map(\.dossier.student)
        let named = sources.filter { !$0.arrives }.map(\.dossier.student)
        return own.min() ?? named.min() ?? dossiers.map(\.student).min() ?? StudentID("")
    }

    /// Identifiers that are made go with those of a keeper's key only where that key makes them.
    private func checkKey() throws(MergeError) {
        if options.key.isStable { return }
        let lasting = sources.filter { !$0.arrives }
        guard lasting.contains(where: { $0.kind == .archive && $0.dossier.hasStableIdentifiers }) else { return }
        let known = Set(OccurrenceCollector(lasting.map(\.dossier)).occurrences.map(\.id))
        guard known.isSuperset(of: entries.entries.keys) else { throw .keyNeeded }
    }

    /// What is erased in the result.
    private var erased: Set<EntryID> { Set(entries.entries.filter { $0.value.isErased }.keys) }

    private func log(of result: Dossier, _ pupil: PupilCheck, _ guardians: [PersonID]) -> LogUnion {
        var contents: [EntryID: EntryID] = [:]
        for (id, entry) in entries.entries where id != entry.base && !entry.isErased { contents[id] = entry.base }
        var log = LogUnion(dossiers, erased: erased, contents: contents) { kind, entry in
            entries.isOpen(kind, names.base(of: entry))
        }
        for digest in sources.compactMap(\.digest) {
            var event = LogEvent(.merge, options)
            event.digest = digest
            log.add(event)
        }
        for (id, base) in contents {
            var event = LogEvent(.contents, options, reason: base.rawValue)
            event.entry = id
            log.add(event)
        }
        for guardian in guardians { log.add(LogEvent(.authority, options, reason: guardian.rawValue)) }
        for student in pupil.students where student != result.student {
            log.add(LogEvent(.sameStudent, options, reason: student.rawValue))
        }
        if pupil.isStated { log.add(LogEvent(.stateSameStudent, options)) }
        return log
    }
}

extension Corrections {
    /// The entries in the order in which an archive writes them.
    fileprivate var ordered: [UnitedEntry] {
        entries.values.sorted { left, right in
            if left.header.observedAt != right.header.observedAt {
                guard let date = left.header.observedAt else { return false }
                return right.header.observedAt.map { date < $0 } ?? true
            }
            return left.header.id < right.header.id
        }
    }
}
