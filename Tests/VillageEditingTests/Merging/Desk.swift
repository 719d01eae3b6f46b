// Somebody who edits a copy of a dossier at random, by the rules of writing, and now and then against them.

import VillageAccess
import VillageEditing
import VillageKitTesting
import VillageModel

/// Somebody who edits a copy of a dossier at random.
struct Desk {
    private(set) var dossier: Dossier
    private var numbers: SeededNumbers
    private var time: Int64
    private let name: String

    init(_ dossier: Dossier, seed: UInt64, hour: Int64) {
        self.dossier = dossier
        numbers = SeededNumbers(seed: seed)
        time = 1_900_000_000 + hour * 3_600
        name = "\(seed)"
    }

    /// An entry of any type.
    private struct Item {
        var header: EntryHeader
        var content: any EntryContent
    }

    /// Whether several contents are written under the identifier; then nothing is opened on it.
    private static func isDisputed(_ id: EntryID) -> Bool { kind(of: id) == 0 }

    /// Whether the entry may be erased; then nobody corrects it.
    ///
    /// What only an erased entry closed reaches a correction of
    /// it where that was brought together first; such a correction waits for a person in any case.
    private static func isErasable(_ id: EntryID) -> Bool { kind(of: id) == 1 }

    private static func kind(of id: EntryID) -> Int { id.rawValue.utf8.reduce(0) { $0 &+ Int($1) } % 4 }

    /// Changes something.
    mutating func edit() {
        time += 60
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0: removeSome()
        case 1: answer()
        case 2: changeRecords()
        default: changeEntry()
        }
    }

    /// Parts need not hold everything; what is not there has no events either.
    private mutating func removeSome() {
        let items = items().filter { _ in !numbers.happens(0.2) }
        let left = Set(items.map(\.header.id))
        dossier.log.removeAll { event in event.entry.map { !left.contains($0) } ?? false }
        replace(items)
    }

    private mutating func answer() {
        guard let place = dossier.agreements.indices.randomElement(using: &numbers) else { return }
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: dossier.agreements.remove(at: place)
        case 1: dossier.agreements[place].state = numbers.pick(["given", "refused", "withdrawn"])
        default:
            var event = dossier.agreements[place]
            event.id = "answer-\(name)-\(time)"
            event.state = numbers.pick(["given", "refused", "expired"])
            dossier.agreements.append(event)
        }
    }

    private mutating func changeRecords() {
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0:
            guard let place = dossier.guardians.indices.randomElement(using: &numbers) else { return }
            dossier.guardians[place].authority = numbers.pick(Guardian.Authority.allCases)
        case 1: dossier.stays.append(EnrolmentRecord(organisation: OrganisationID("local:\(name)")))
        case 2: dossier.receivedPlaceholders.removeLast(dossier.receivedPlaceholders.isEmpty ? 0 : 1)
        case 3:
            let ordinal = "\(Int.random(in: 1...12, using: &numbers))"
            dossier.foreign.append(
                ForeignContent(
                    format: "oso",
                    version: "2019.1",
                    path: "a/b",
                    ordinal: ordinal,
                    section: .learning,
                    raw: ordinal
                )
            )
        default:
            var transfer = TransferRecord()
            transfer.state = numbers.pick(["sent", "received"])
            transfer.envelope = [EnvelopeFact(path: "a", value: name)]
            dossier.transfers.append(transfer)
        }
    }

    private mutating func changeEntry() {
        var items = items()
        guard let place = items.indices.randomElement(using: &numbers) else { return }
        let (id, status) = (items[place].header.id, items[place].header.status)
        if status == .erased { return }
        let isDisputed = Self.isDisputed(id)
        // What says nothing is a part of everything, and no other content.
        if isDisputed, items[place].content.valueCount > 0, numbers.happens(0.4) {
            items[place].content = type(of: items[place].content).random(&numbers)
            return replace(items)
        }
        switch Int.random(in: 0..<12, using: &numbers) {
        case 0 where status != .superseded && !Self.isErasable(id): correct(&items, place)
        case 1 where status != .superseded:
            items[place].header.status = .superseded
            log("withdraw", id)
        case 2 where Self.isErasable(id): erase(&items, place)
        case 3: items[place].header.label = numbers.pick(Label.allCases)
        case 4:
            items[place].header.label = isDisputed ? .confidential : .normal
            log(isDisputed ? "raise_label" : "lower_label", id)
        case 5: toggle(&items[place].header, \.isStudentConfidential, "mark_confidence", "lift_confidence")
        case 6: toggle(&items[place].header, \.isForbidden, "mark_forbidden", "lift_forbidden")
        case 7:
            guard status != .superseded, status == .active || !isDisputed else { return }
            items[place].header.status = status == .active ? .restricted : .active
            log(status == .active ? "restrict" : "lift_restriction", id)
        case 8:
            let isLocked = items[place].header.harmLock != nil && !isDisputed
            items[place].header.harmLock =
                isLocked ? nil : HarmLock(setBy: PersonID("person-\(name)"), reason: "a reason")
            log(isLocked ? "lift_harm_lock" : "set_harm_lock", id)
        case 9:
            items[place].header.retainUntil = CalendarDate(
                daysSinceEpoch: Int.random(in: 22_000...23_000, using: &numbers)
            )
        case 10:
            items[place].header.isHolderDisclosed = true
            log("disclose_holder", id)
        default: items[place].header.concernsThirdParty = true
        }
        replace(items)
    }

    private mutating func toggle(
        _ header: inout EntryHeader,
        _ flag: WritableKeyPath<EntryHeader, Bool>,
        _ closes: String,
        _ opens: String
    ) {
        if header[keyPath: flag], Self.isDisputed(header.id) { return }
        header[keyPath: flag].toggle()
        log(header[keyPath: flag] ? closes : opens, header.id)
    }

    /// A correction takes over what was closed (SEMANTICS 16.5 and 16.6).
    private mutating func correct(_ items: inout [Item], _ place: Int) {
        let old = items[place].header
        var header = old
        header.id = EntryID("correction-\(name)-\(time)")
        header.supersedes = old.id
        header.recordedAt = Instant(seconds: time)
        items[place].header.status = .superseded
        items.append(Item(header: header, content: type(of: items[place].content).random(&numbers)))
        log("correct", header.id)
    }

    /// What is erased leaves neither content nor digests (SEMANTICS 15).
    private mutating func erase(_ items: inout [Item], _ place: Int) {
        let old = items[place].header
        var header = EntryHeader(id: old.id, author: Author(), recordedAt: Instant(seconds: time), basis: .document)
        header.status = .erased
        header.supersedes = old.supersedes
        items[place] = Item(header: header, content: type(of: items[place].content).init())
        for event in dossier.log.indices where dossier.log[event].entry == old.id {
            (dossier.log[event].digest, dossier.log[event].reason) = (nil, nil)
        }
        log("approve_erasure", old.id)
    }

    private mutating func log(_ action: String, _ entry: EntryID) {
        var event = LogEvent(action: action, at: Instant(seconds: time))
        event.entry = entry
        event.digest = "digest \(time)"
        event.reason = "a reason"
        event.person = PersonID("person-\(name)")
        dossier.log.append(event)
    }

    private func items() -> [Item] {
        var list = ItemList()
        dossier.visitEntries(&list)
        return list.items
    }

    private mutating func replace(_ items: [Item]) {
        for type in Dossier.contentTypes { dossier.removeEntries(of: type) }
        for item in items { dossier.append(item.header, item.content) }
    }

    private struct ItemList: EntryVisitor {
        var items: [Item] = []

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            items += entries.map { Item(header: $0.header, content: $0.content) }
        }
    }
}
