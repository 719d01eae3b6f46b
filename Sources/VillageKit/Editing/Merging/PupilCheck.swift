// Whether all parts are about the same student (SEMANTICS 17.1).

import VillageModel

/// What the parts say about who the student is.
struct PupilCheck {
    /// What one part says.
    private struct Facts {
        var students: Set<StudentID>
        var identifiers: [Identifier.System: Set<String>] = [:]
        var births: Set<PartialDate> = []
    }

    /// Every identifier of the student in this system.
    let students: Set<StudentID>
    /// The birth date of the result.
    let birthDate: CalendarDate?
    /// Whether a statement was needed that all parts are about one student.
    let isStated: Bool

    /// National numbers, of which a student has one: equal, they tell the same student, different, another one.
    private static let exclusive: Set<Identifier.System> = [
        .upn, .uln, .ine, .bsn, .onderwijsnummer, .niss, .cfNum,
    ]
    /// Numbers that no two students share, of which one may have several.
    private static let shared: Set<Identifier.System> = [.eckID, .sifRefID]

    /// Compares parts.
    ///
    /// - Parameters:
    ///   - parts: The parts; what arrives without identifiers is told by its numbers alone.
    ///   - entries: The entries of the result: a wrong number or date that one part corrected contradicts nothing.
    ///   - isStated: Whether a person states that it is the same student.
    /// - Throws: ``MergeError`` where they are not, or nothing says that they are.
    init(_ parts: [MergeSource], entries: [UnitedEntry], isStated: Bool) throws(MergeError) {
        let dossiers = parts.map(\.dossier)
        let closed = Set(entries.filter { !$0.isInForce }.map(\.header.id))
        let takenBack = Self.takenBack(entries)
        let facts = parts.map { Self.facts(of: $0, closed, takenBack) }
        for (place, left) in facts.enumerated() {
            for right in facts[(place + 1)...] { try Self.compare(left, right) }
        }
        let dates = Set(dossiers.compactMap(\.birthDate)).subtracting(takenBack)
        guard dates.count < 2 else { throw .birthDatesDiffer }
        birthDate = dates.first
        self.isStated = !Self.areConnected(facts)
        guard isStated || !self.isStated else { throw .differentStudents }
        students = facts.reduce(into: []) { $0.formUnion($1.students) }
    }

    private static func facts(
        of part: MergeSource,
        _ closed: Set<EntryID>,
        _ takenBack: Set<CalendarDate>
    ) -> Facts {
        let dossier = part.dossier
        var facts = Facts(students: part.arrives ? [] : [dossier.student])
        for event in dossier.log where event.action == MergeAction.sameStudent.rawValue {
            if let student = event.reason { facts.students.insert(StudentID(student)) }
        }
        for entry in dossier.identities where entry.isInForce(beside: closed) {
            for identifier in entry.content.identifiers where (exclusive.union(shared)).contains(identifier.system) {
                let plain = identifier.value.uppercased().filter { $0.isLetter || $0.isNumber }
                if !plain.isEmpty { facts.identifiers[identifier.system, default: []].insert(plain) }
            }
            if dossier.birthDate == nil, let date = entry.content.birthDate { facts.births.insert(date) }
        }
        if let date = dossier.birthDate, !takenBack.contains(date) { facts.births = [PartialDate(date)] }
        return facts
    }

    /// Full birth dates that stand in no identity in force, and stand in one that was corrected or taken back.
    ///
    /// An erased identity takes nothing back: nobody knows any more what it said.
    private static func takenBack(_ entries: [UnitedEntry]) -> Set<CalendarDate> {
        func dates(_ entries: [UnitedEntry]) -> Set<CalendarDate> {
            Set(entries.compactMap { ($0.content as? StudentIdentity)?.birthDate?.date })
        }
        return dates(entries.filter { !$0.isInForce }).subtracting(dates(entries.filter(\.isInForce)))
    }

    private static func compare(_ left: Facts, _ right: Facts) throws(MergeError) {
        if !left.births.isEmpty, !right.births.isEmpty,
            !left.births.contains(where: { date in right.births.contains { $0.agrees(with: date) } })
        {
            throw .birthDatesDiffer
        }
        for (system, values) in left.identifiers where exclusive.contains(system) {
            guard let others = right.identifiers[system] else { continue }
            if values.isDisjoint(with: others) { throw .identifiersDiffer }
        }
    }

    /// Whether each part is tied to the others by an identifier, directly or through a third one.
    private static func areConnected(_ facts: [Facts]) -> Bool {
        guard var known = facts.first else { return true }
        var rest = Array(facts.dropFirst())
        while let place = rest.firstIndex(where: { isTied($0, known) }) {
            let next = rest.remove(at: place)
            known.students.formUnion(next.students)
            known.identifiers.merge(next.identifiers) { $0.union($1) }
        }
        return rest.isEmpty
    }

    private static func isTied(_ left: Facts, _ right: Facts) -> Bool {
        !left.students.isDisjoint(with: right.students)
            || left.identifiers.contains { system, values in !values.isDisjoint(with: right.identifiers[system] ?? []) }
    }
}

extension Entry<StudentIdentity> {
    /// Whether the entry counts, with what other parts know of it.
    fileprivate func isInForce(beside closed: Set<EntryID>) -> Bool {
        header.status != .erased && header.status != .superseded && !header.isForbidden && !closed.contains(header.id)
    }
}

extension PartialDate {
    /// Whether both can be the same day.
    fileprivate func agrees(with other: PartialDate) -> Bool {
        rawValue.hasPrefix(other.rawValue) || other.rawValue.hasPrefix(rawValue)
    }
}
