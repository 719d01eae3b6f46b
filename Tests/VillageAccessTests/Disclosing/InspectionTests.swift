// What the family inspects is the intersection of what would go and what the person may read (SEMANTICS 11.12).

import Testing
import VillageKit
import VillageKitTesting

struct InspectionTests {
    private let engine = DecisionEngine(.standard)

    @Test func nothingIsSeenThatWouldNotGoOrMayNotBeRead() {
        var seen = 0
        for seed in UInt64(0)..<300 {
            var generator = DossierGenerator(seed: seed)
            generator.entriesPerType = 0...1
            let dossier = generator.labellingFields(of: generator.dossier())
            let person = seed % 2 == 0 ? request(.guardian, "person-1") : request(.student, nil)
            guard let inspection = engine.inspection(of: dossier, before: transfer, by: person) else { continue }
            let sent = shown(engine.disclose(dossier, to: transferred))
            let read = shown(engine.disclose(dossier, to: person))
            let inspected = shown(inspection)
            #expect(inspected.isSubset(of: sent.intersection(read)), "seed \(seed)")
            seen += inspected.count
        }
        #expect(seen > 300)
    }

    @Test func aStudentSeesTheWholeOfWhatWouldGoButForWhatIsLockedOrOfOthers() throws {
        var generator = DossierGenerator(seed: 5)
        generator.hasFlags = false
        var dossier = generator.dossier()
        dossier.birthDate = CalendarDate(year: 2008, month: 1, day: 1)
        let inspection = try #require(engine.inspection(of: dossier, before: transfer, by: request(.student, nil)))
        #expect(shown(inspection) == shown(engine.disclose(dossier, to: transferred)))
    }

    private func shown(_ disclosure: Disclosure?) -> Set<EntryID> {
        Set(disclosure?.receipt.items.filter { $0.decision == .allow }.map(\.entry) ?? [])
    }

    private var transfer: AccessRequest {
        AccessRequest(
            role: .receivingHead,
            organisation: OrganisationID("local:next"),
            relation: .current,
            purpose: .transfer,
            profile: "NL",
            day: CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
        )
    }

    private var transferred: AccessRequest {
        var request = transfer
        request.isEnrolled = true
        request.inspectedOn = request.day
        return request
    }

    private func request(_ role: Role, _ person: String?) -> AccessRequest {
        AccessRequest(
            role: role,
            person: person.map { PersonID($0) },
            purpose: .subjectAccess,
            profile: "NL",
            day: CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
        )
    }
}
