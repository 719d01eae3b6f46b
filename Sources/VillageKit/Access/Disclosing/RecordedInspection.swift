// Whether a family has inspected what would go: true while nothing was added or changed since (SEMANTICS 17.2).

import VillageBasics
public import VillageModel

/// What the records of a dossier say about the inspection before a transfer.
public enum RecordedInspection: Sendable, Hashable {
    /// No inspection is recorded for this receiver.
    case none
    /// Somebody inspected on this day, and nothing was added or changed since.
    case current(CalendarDate)
    /// Somebody inspected on this day; something was added or changed since, and it does not count any more.
    case outdated(CalendarDate)

    /// The day of an inspection that counts.
    public var day: CalendarDate? { if case .current(let day) = self { day } else { nil } }
}

extension DecisionEngine {
    /// Finds whether the family has inspected what a receiver would get.
    ///
    /// An inspection counts that was done or declined by the day of the request, by a guardian with full authority of a student
    /// who is not of age, or by a student who is old enough to agree. It is compared with what would go now as that person may
    /// read it: what is withdrawn, closed or erased since makes no difference, what is new does.
    ///
    /// - Parameters:
    ///   - dossier: The dossier, with the agreements that count.
    ///   - transfer: Who would receive it.
    /// - Returns: What the records say; `none` where the request is not one of a receiver.
    public func recordedInspection(in dossier: Dossier, before transfer: AccessRequest) -> RecordedInspection {
        let isReceiving = prepare(AccessCase.Request(transfer, about: dossier)).isReceiving
        guard isReceiving, let receiver = transfer.organisation else { return .none }
        let records = dossier.transfers.filter { $0.to == receiver }.compactMap(\.inspection)
            .filter { $0.isCounted(on: transfer.day) }
        var outdated: CalendarDate?
        var current: CalendarDate?
        for record in records {
            guard let day = record.date, let person = record.by,
                isParty(person, of: dossier, transfer.profile, on: transfer.day)
            else { continue }
            if isUnchanged(dossier, since: record, of: person, before: transfer) {
                current = max(current ?? day, day)
            } else {
                outdated = max(outdated ?? day, day)
            }
        }
        return current.map { .current($0) } ?? outdated.map { .outdated($0) } ?? .none
    }

    /// What a person was shown, value by value, for the record of an inspection.
    ///
    /// - Parameters:
    ///   - dossier: The dossier.
    ///   - transfer: Who would receive it.
    ///   - person: Who looked.
    /// - Returns: The entries of ``proposal(of:before:to:)``; `nil` where there is none.
    public func inspectedEntries(
        of dossier: Dossier,
        before transfer: AccessRequest,
        by person: PersonID
    ) -> [InspectedEntry]? {
        entries(of: dossier, before: transfer, by: person, TransferRules(self, dossier, transfer, person).grants)
    }

    private func isUnchanged(
        _ dossier: Dossier,
        since record: InspectionRecord,
        of person: PersonID,
        before transfer: AccessRequest
    ) -> Bool {
        guard let present = entries(of: dossier, before: transfer, by: person, nil) else { return false }
        let seen = Dictionary(record.seen.map { ($0.entry, Set($0.values)) }) { $0.union($1) }
        return present.allSatisfy { entry in seen[entry.entry].map { $0.isSuperset(of: entry.values) } ?? false }
    }

    private func entries(
        of dossier: Dossier,
        before transfer: AccessRequest,
        by person: PersonID,
        _ agreements: [AccessCase.AgreementFact]?
    ) -> [InspectedEntry]? {
        var dossier = dossier
        // The record stays with the keeper, and names entries as the keeper does.
        dossier.hasStableIdentifiers = true
        let person = transfer.inspecting(person)
        let disclosure = inspection(of: dossier, before: transfer, by: person, assuming: agreements)
        return disclosure?.dossier.ordered.map { InspectedEntry($0) }
    }

    /// Whether an inspection by this person counts: who must agree may inspect (SEMANTICS 17.2).
    private func isParty(_ person: PersonID, of dossier: Dossier, _ profile: String, on day: CalendarDate) -> Bool {
        guard let ages = model.profiles[profile], let age = dossier.birthDate?.completedYears(on: day) else {
            return false
        }
        if person == .student { return age >= ages.assentAge }
        return age < ages.adultAge && dossier.guardians.contains { $0.id == person && $0.authority == .full }
    }
}

extension InspectionRecord {
    /// Whether it is a record of this program, of something done or declined by a day.
    fileprivate func isCounted(on day: CalendarDate) -> Bool {
        guard digest != nil, done == true || declined == true, let date else { return false }
        return date <= day
    }
}

extension InspectedEntry {
    /// Digests of every value that an entry shows; what only closes it is no value.
    fileprivate init(_ shown: any DisclosedContent) {
        var writer = JSONWriter(.canonical)
        shown.write(to: &writer)
        let object = (try? JSONParser.parse(writer.bytes))?.object ?? JSONObject()
        let told = object.members.filter { !Self.closing.contains($0.name) }
        var values: Set<String> = []
        Self.collect(.object(JSONObject(told)), at: [shown.header.id.rawValue], into: &values)
        self.init(entry: shown.header.id, values: values.sorted())
    }

    /// The members that say who may see an entry, and not what it tells.
    private static let closing: Set<String> = [
        "id", "label", "fieldLabels", "studentConfidential", "thirdParty", "harmLock", "holderDisclosed", "status",
        "retainUntil", "redacted",
    ]

    /// Lists hold their elements whole and in no order: one that is taken away leaves the others as they were.
    private static func collect(_ value: JSONValue, at path: [String], into values: inout Set<String>) {
        switch value {
        case .object(let object):
            for member in object.members { collect(member.value, at: path + [member.name], into: &values) }
        case .array(let elements): for element in elements { values.insert(digest(element, at: path)) }
        default: values.insert(digest(value, at: path))
        }
    }

    /// Eighty bits of a digest: enough to tell values apart that nobody chose to collide.
    private static func digest(_ value: JSONValue, at path: [String]) -> String {
        var writer = JSONWriter(.canonical)
        writer.beginArray()
        for name in path { writer.string(name) }
        writer.json(value)
        writer.endArray()
        return Base32.text(SHA256.digest(writer.bytes).prefix(10))
    }
}
