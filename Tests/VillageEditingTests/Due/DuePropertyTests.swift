// Properties of lists of what is due, on generated dossiers with labels, flags, agreements and every role.

import Foundation
import Testing
import VillageEditing
import VillageKit
import VillageKitTesting

struct DuePropertyTests {
    /// Four slices run side by side; a nightly run asks for more, by `VILLAGEKIT_CASES`.
    private static let count = ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap(UInt64.init) ?? 400
    private static let slices = (0..<4).map { count * $0 / 4..<count * ($0 + 1) / 4 }

    private let engine = DecisionEngine()

    private func dossier(_ seed: UInt64) -> Dossier {
        var generator = DossierGenerator(seed: seed)
        generator.entriesPerType = 0...2
        var dossier = generator.dossier()
        if seed % 2 == 0 { dossier = generator.labellingFields(of: dossier) }
        // Agreements that end.
        var numbers = SeededNumbers(seed: seed &+ 11)
        for index in dossier.agreements.indices {
            let days = dossier.agreements[index].recorded.daysSinceEpoch + Int.random(in: 1...2_000, using: &numbers)
            dossier.agreements[index].until = CalendarDate(daysSinceEpoch: days) ?? .distantFuture
        }
        if seed % 3 == 0 { Self.bringBirthdayNear(&dossier, request(seed).day, &numbers) }
        Self.askToErase(&dossier, request(seed).day, &numbers)
        return dossier
    }

    /// The student asks that some entries be erased.
    private static func askToErase(_ dossier: inout Dossier, _ day: CalendarDate, _ numbers: inout SeededNumbers) {
        for entry in dossier.identifiersNotFlagged where numbers.happens(0.2) {
            var event = LogEvent(action: "request_erasure", at: Instant(startOf: day))
            (event.role, event.person, event.entry) = (.student, .student, entry)
            dossier.log.append(event)
        }
    }

    /// Makes a birthday that changes who decides fall into the days that are looked ahead, and every identity tell it.
    private static func bringBirthdayNear(_ dossier: inout Dossier, _ day: CalendarDate, _ numbers: inout SeededNumbers)
    {
        let days = day.daysSinceEpoch + Int.random(in: 10...380, using: &numbers)
        guard let birthday = CalendarDate(daysSinceEpoch: days) else { return }
        let age = numbers.pick([12, 16, 18])
        dossier.birthDate = CalendarDate(year: birthday.year - age, month: birthday.month, day: birthday.day)
        dossier.identities = dossier.identities.map { entry in
            var content = entry.content
            content.birthDate = dossier.birthDate.map { PartialDate($0) }
            return Entry(entry.header, content)
        }
    }

    /// Requests of every role, and often of those who are told of more than entries, on days of many years.
    private func request(_ seed: UInt64) -> AccessRequest {
        var request = AccessRequest.generated(seed)
        var numbers = SeededNumbers(seed: seed &+ 12)
        if numbers.happens(0.6) {
            let role = numbers.pick(["coordinator", "headteacher", "student", "guardian", "cpms_agent"])
            request.role = Role(role)
            request.person = role == "guardian" ? PersonID("person-1") : nil
            request.organisation = OrganisationID("local:school")
            request.relation = .current
            request.purpose = .support
        }
        request.emergency = nil
        request.day = CalendarDate(daysSinceEpoch: Int.random(in: 15_000...20_800, using: &numbers)) ?? request.day
        request.inspectedOn = request.inspectedOn.map { _ in request.day }
        return request
    }

    private struct Told {
        let disclosure: Disclosure
        let list: DueList
        /// Text, JSON and calendar of the list.
        let bytes: [UInt8]
    }

    private func told(_ dossier: Dossier, _ request: AccessRequest, within days: Int) -> Told? {
        guard let disclosure = engine.disclose(dossier, to: request) else { return nil }
        let facts = DueFacts(dossier, disclosedAs: disclosure, to: request)
        let list = DueList(disclosure.dossier, knowing: facts, within: days)
        var overview = DueOverview(for: request, within: days)
        overview.add(list, reference: DueReference.text(in: disclosure.dossier, of: .local))
        var writer = JSONWriter(.indented)
        overview.write(to: &writer)
        let bytes = Array(overview.text().utf8) + writer.bytes + DueCalendar(overview).bytes
        return Told(disclosure: disclosure, list: list, bytes: bytes)
    }

    @Test func everyItemIsAboutAShownEntry() {
        var seen: [DueKind: Int] = [:]
        for seed in 0..<Self.count {
            let (dossier, request) = (dossier(seed), request(seed))
            guard let told = told(dossier, request, within: 400) else { continue }
            let list = told.list
            #expect(list == engine.due(in: dossier, for: request, within: 400))
            let shown = Dictionary(uniqueKeysWithValues: told.disclosure.dossier.ordered.map { ($0.header.id, $0) })
            for item in list.items {
                seen[item.kind, default: 0] += 1
                if let id = item.entry {
                    let entry = shown[id]
                    // Of a request to erase the identifier is told to whoever decides, where a placeholder stands for it.
                    if item.kind == .erasureRequest {
                        let outcome = told.disclosure.receipt.items.first { $0.viewName == id || $0.entry == id }
                        #expect(outcome?.section == item.section && outcome?.decision != .deny, "seed \(seed)")
                        continue
                    }
                    #expect(entry?.section == item.section, "seed \(seed)")
                    let isOfPersons = entry?.header.status == .restricted && item.kind == .retentionEnd
                    #expect(entry?.header.status == .active || isOfPersons, "seed \(seed)")
                } else {
                    let kinds: [DueKind] = [.studentAgreement, .guardianAgreement, .erasureRequest]
                    #expect(kinds.contains(item.kind), "seed \(seed)")
                    if item.kind == .erasureRequest { continue }
                    let roles: [Role] = [.coordinator, .headteacher, .recordsOfficer, .student, .guardian]
                    #expect(roles.contains(request.role), "seed \(seed)")
                }
                #expect(item.isOverdue == (item.day < list.day), "seed \(seed)")
                #expect(item.day <= list.lastDay, "seed \(seed)")
            }
            #expect(list.items == list.items.sorted() && Set(list.items).count == list.items.count, "seed \(seed)")
            let calendar = CalendarReading.calendar(DueCalendar(overview(list, request)).bytes)
            #expect(calendar?.components.filter { $0.name == "VEVENT" }.count == list.items.count, "seed \(seed)")
        }
        // Properties of nothing would hold as well.
        let missing = DueKind.allCases.filter { seen[$0] == nil }
        #expect(missing.isEmpty, "\(missing.map(\.rawValue))")
    }

    private func overview(_ list: DueList, _ request: AccessRequest) -> DueOverview {
        var overview = DueOverview(for: request, within: 400)
        overview.add(list)
        return overview
    }

    @Test(arguments: slices)
    func whatIsHiddenChangesNoByte(_ seeds: Range<UInt64>) {
        var (hidden, items) = (0, 0)
        for seed in seeds {
            let (dossier, request) = (dossier(seed), request(seed))
            guard let told = told(dossier, request, within: 400) else { continue }
            var numbers = SeededNumbers(seed: seed)
            var other = dossier.withoutHidden(told.disclosure.receipt)
            // A migration keeps the order of the source (SEMANTICS 9.5).
            if request.purpose != .migration { other = other.shuffled(using: &numbers) }
            let isSame = self.told(other, request, within: 400)?.bytes == told.bytes
            #expect(isSame, "seed \(seed)")
            hidden += told.disclosure.receipt.hidden
            items += told.list.items.count
        }
        #expect(hidden > 1_000)
        #expect(items > 50)
    }

    /// An agreement that applies to nobody opens and closes nothing; whoever may not know of it sees no other list.
    @Test(arguments: slices)
    func agreementsOfOthersChangeNoByte(_ seeds: Range<UInt64>) {
        var (same, different) = (0, 0)
        for seed in seeds {
            let (dossier, request) = (dossier(seed), request(seed))
            guard let told = told(dossier, request, within: 400) else { continue }
            var other = dossier
            for person in ["person-1", "student", "person-2"] where PersonID(person) != request.person {
                if person == "student", request.role == .student { continue }
                var event = AgreementEvent(
                    id: "more-\(person)",
                    by: PersonID(person),
                    state: "given",
                    sections: ["*"],
                    recipients: ["org:local:nobody"],
                    purposes: ["*"],
                    from: request.day,
                    until: request.day,
                    recorded: request.day,
                    isNoticeValid: true
                )
                event.until = CalendarDate(daysSinceEpoch: request.day.daysSinceEpoch + 20) ?? .distantFuture
                other.agreements.append(event)
            }
            let isSame = self.told(other, request, within: 400)?.bytes == told.bytes
            let isTold =
                request.role == .coordinator
                || [.headteacher, .recordsOfficer].contains(request.role) && request.organisation == dossier.keeper
            if !isTold { #expect(isSame, "seed \(seed)") }
            if isSame { same += 1 } else { different += 1 }
        }
        #expect(same > 50)
        #expect(different > 10)
    }

    /// The day of a review of a harm lock is told to those who set locks, and moves nothing for others.
    @Test(arguments: slices)
    func locksOfOthersChangeNoByte(_ seeds: Range<UInt64>) {
        var (same, different) = (0, 0)
        for seed in seeds {
            let (dossier, request) = (dossier(seed), request(seed))
            guard let told = told(dossier, request, within: 400) else { continue }
            let moved = Self.movingLocks(dossier, to: request.day)
            let isSame = self.told(moved, request, within: 400)?.bytes == told.bytes
            if ![.headteacher, .cpmsAgent, .sajDelegate].contains(request.role) { #expect(isSame, "seed \(seed)") }
            if isSame { same += 1 } else { different += 1 }
        }
        #expect(same > 50)
        #expect(different > 10)
    }

    private static func movingLocks(_ dossier: Dossier, to day: CalendarDate) -> Dossier {
        func move<Content: EntryContent>(_ type: Content.Type, in dossier: inout Dossier) {
            dossier[keyPath: type.entries] = dossier[keyPath: type.entries]
                .map { entry in
                    var header = entry.header
                    header.harmLock?.reviewDue = day
                    return Entry(header, entry.content)
                }
        }
        var dossier = dossier
        for type in Dossier.contentTypes { move(type, in: &dossier) }
        return dossier
    }

    /// The tasks that stay until somebody does them.
    private static let tasks: Set<DueKind> = [
        .review, .reviewMissing, .watchEnd, .waiting, .pauseEnd, .action, .goal, .returnConversation,
    ]

    @Test(arguments: slices)
    func anotherDayLosesNothingThatIsStillOpen(_ seeds: Range<UInt64>) {
        var kept = 0
        for seed in seeds {
            // A student who reads everything on both days.
            var generator = DossierGenerator(seed: seed)
            generator.hasFlags = false
            var dossier = generator.dossier()
            // Entries keep their identifiers in the view, so that those of two days can be compared.
            dossier.hasStableIdentifiers = true
            dossier.birthDate = CalendarDate(year: 1990, month: 2, day: 1)
            var request = AccessRequest(role: .student, purpose: .support, profile: "BE-FWB", day: request(seed).day)
            guard let before = engine.due(in: dossier, for: request) else { continue }
            var numbers = SeededNumbers(seed: seed &+ 13)
            let days = request.day.daysSinceEpoch + Int.random(in: 1...900, using: &numbers)
            request.day = CalendarDate(daysSinceEpoch: days) ?? request.day
            let after = engine.due(in: dossier, for: request)?.items ?? []
            for item in before.items where Self.tasks.contains(item.kind) {
                // A plan that is over is not reviewed any more.
                let plan = dossier.formalPlans.first { $0.header.id == item.entry }
                if let plan, item.kind == .reviewMissing, Self.isOver(plan, on: request.day) { continue }
                // Waiting is told anew each month.
                let isThere = after.contains {
                    $0.kind == item.kind && $0.entry == item.entry && ($0.day == item.day || item.kind == .waiting)
                }
                #expect(isThere, "seed \(seed), \(item.kind.rawValue)")
                kept += 1
            }
            #expect(engine.due(in: dossier, for: request, within: 400)?.items.starts(with: after) == true)
        }
        #expect(kept > 150)
    }

    private static func isOver(_ plan: Entry<FormalPlan>, on day: CalendarDate) -> Bool {
        guard let end = plan.content.to ?? plan.header.validTo else { return false }
        // The text of a month or year comes before that of its days.
        return end.rawValue + "~" < day.rawValue
    }
}

extension Dossier {
    /// The entries that nobody flagged: of those that are, the data steward alone has a list.
    fileprivate var identifiersNotFlagged: [EntryID] {
        var search = NotFlagged()
        visitEntries(&search)
        return search.found
    }
}

private struct NotFlagged: EntryVisitor {
    var found: [EntryID] = []

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        found += entries.map(\.header).filter { !$0.isForbidden }.map(\.id)
    }
}
