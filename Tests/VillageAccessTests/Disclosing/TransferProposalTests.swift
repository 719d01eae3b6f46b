// What one person is shown before a transfer: the same whatever is hidden from that person and whatever others answered.

import Foundation
import Testing
import VillageKit
import VillageKitTesting

struct TransferProposalTests {
    private let engine = DecisionEngine(.standard)

    private static var seeds: Range<UInt64> {
        0..<(ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap(UInt64.init) ?? 300)
    }

    @Test func whatIsHiddenAndWhatOthersAnsweredMovesNothing() {
        var shown = 0
        for seed in Self.seeds {
            let (dossier, person) = Self.case(seed)
            let transfer = Self.transfer(seed)
            guard let proposal = engine.proposal(of: dossier, before: transfer, to: person) else { continue }
            var other = dossier.withoutHidden(proposal.disclosure.receipt)
            // A student who is of age decides whether the parents read at all: that answer is no secret to them.
            let isParentOfAdult = person != .student && proposal.disclosure.dossier.refusals == [.subjectIsAdult]
            if isParentOfAdult || person == .student { other.agreements.removeAll { $0.by != person } }
            other.agreements.append(contentsOf: Self.refusals(of: other.guardians.map(\.id).filter { $0 != person }))
            let again = engine.proposal(of: other, before: transfer, to: person)
            #expect(
                again?.disclosure.dossier.canonicalBytes == proposal.disclosure.dossier.canonicalBytes,
                "seed \(seed)"
            )
            #expect(again?.parts == proposal.parts && again?.ownAnswers == proposal.ownAnswers, "seed \(seed)")
            shown += proposal.disclosure.receipt.shown
        }
        #expect(shown > Self.seeds.count)
    }

    @Test func whatHappensToASectionIsSaidByTheRulesAlone() {
        for seed in Self.seeds.prefix(100) {
            let (dossier, person) = Self.case(seed)
            guard let proposal = engine.proposal(of: dossier, before: Self.transfer(seed), to: person) else { continue }
            var bare = Dossier(student: dossier.student)
            (bare.keeper, bare.birthDate, bare.guardians) = (dossier.keeper, dossier.birthDate, dossier.guardians)
            let parts = engine.proposal(of: bare, before: Self.transfer(seed), to: person)?.parts
            #expect(parts == proposal.parts, "seed \(seed)")
        }
    }

    @Test func nothingIsShownThatNoAgreementCouldSendOrThatMayNotBeRead() {
        var seen = 0
        for seed in Self.seeds {
            var (dossier, person) = Self.case(seed)
            let transfer = Self.transfer(seed)
            guard let proposal = engine.proposal(of: dossier, before: transfer, to: person) else { continue }
            let shown = Self.shown(proposal.disclosure)
            let read = AccessRequest(
                role: person == .student ? .student : .guardian,
                person: person,
                purpose: .subjectAccess,
                profile: transfer.profile,
                day: transfer.day
            )
            #expect(shown.isSubset(of: Self.shown(engine.disclose(dossier, to: read))), "seed \(seed)")
            dossier.agreements = Self.grants(of: [.student] + dossier.guardians.map(\.id), to: transfer)
            var sent = transfer
            (sent.isEnrolled, sent.inspectedOn) = (true, transfer.day)
            #expect(shown.isSubset(of: Self.shown(engine.disclose(dossier, to: sent))), "seed \(seed)")
            seen += shown.count
        }
        #expect(seen > Self.seeds.count)
    }

    @Test(arguments: [
        ("BE-FWB", 14, "student", 7, 0), ("BE-FWB", 14, "m", 7, 0), ("BE-FWB", 10, "m", 7, 0),
        ("BE-FWB", 10, "student", 0, 7), ("NL", 17, "student", 1, 0), ("NL", 17, "m", 0, 1),
        ("BE-FWB-DAccE", 14, "m", 4, 0), ("EN", 14, "m", 3, 0),
    ])
    func whoIsAskedAboutHowMuch(_ profile: String, _ age: Int, _ person: String, _ asked: Int, _ others: Int) throws {
        let dossier = Self.pupil(ofAge: age)
        let transfer = Self.transfer(profile)
        let proposal = try #require(engine.proposal(of: dossier, before: transfer, to: PersonID(person)))
        #expect(proposal.asked.count == asked)
        #expect(proposal.parts.count { $0.fate == .askedOfOthers } == others)
        let fates = Dictionary(proposal.parts.map { ($0.section, $0.fate) }) { first, _ in first }
        #expect(fates[.discipline] == .stays && fates[.psychosocial] == .stays && fates[.identity] != .asked)
        #expect(fates[.healthDetail] == .pointedTo)
    }

    @Test func whatTheLawOrdersIsNotAsked() throws {
        let proposal = try #require(
            engine.proposal(of: Self.pupil(ofAge: 14), before: Self.transfer("BE-FWB-DAccE"), to: PersonID("m"))
        )
        let byLaw = proposal.parts.filter { $0.fate == .sentByLaw }.map(\.section)
        #expect(byLaw.contains(.learning) && byLaw.contains(.supportPlan) && !byLaw.contains(.wellbeing))
    }

    @Test func withoutABirthDateNothingIsAskedAndNothingOpened() throws {
        var dossier = Self.pupil(ofAge: 14)
        dossier.birthDate = nil
        let proposal = try #require(engine.proposal(of: dossier, before: Self.transfer("BE-FWB"), to: .student))
        #expect(proposal.asked.isEmpty && proposal.parts.contains { $0.fate == .sent })
    }

    @Test func whoHasNothingToDoWithTheStudentIsShownNothing() {
        var dossier = Self.pupil(ofAge: 14)
        let transfer = Self.transfer("BE-FWB")
        #expect(engine.proposal(of: dossier, before: transfer, to: PersonID("somebody")) == nil)
        dossier.guardians[0].authority = .limited
        #expect(engine.proposal(of: dossier, before: transfer, to: PersonID("m")) == nil)
    }

    // MARK: - Cases

    private static func `case`(_ seed: UInt64) -> (Dossier, PersonID) {
        var generator = DossierGenerator(seed: seed)
        generator.entriesPerType = 0...1
        let dossier = generator.dossier()
        let person = seed % 3 == 0 ? PersonID.student : PersonID("person-1")
        return (seed % 2 == 0 ? generator.labellingFields(of: dossier) : dossier, person)
    }

    private static func pupil(ofAge age: Int) -> Dossier {
        var dossier = Dossier(student: StudentID("s"))
        dossier.keeper = OrganisationID("local:school")
        dossier.birthDate = CalendarDate(year: 2026 - age, month: 1, day: 1)
        dossier.guardians = [Guardian(id: PersonID("m"), authority: .full)]
        return dossier
    }

    private static func transfer(_ seed: UInt64) -> AccessRequest {
        let profiles = AccessModel.standard.profiles.keys.sorted()
        return transfer(profiles[Int(seed % UInt64(profiles.count))], seed % 5 == 0 ? .cpmsAgent : .receivingHead)
    }

    private static func transfer(_ profile: String, _ role: Role = .receivingHead) -> AccessRequest {
        AccessRequest(
            role: role,
            organisation: OrganisationID("local:next"),
            relation: .current,
            purpose: .transfer,
            profile: profile,
            day: CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
        )
    }

    private static func shown(_ disclosure: Disclosure?) -> Set<EntryID> {
        Set(disclosure?.receipt.items.filter { $0.decision == .allow }.map(\.entry) ?? [])
    }

    private static func grants(of persons: [PersonID], to transfer: AccessRequest) -> [AgreementEvent] {
        persons.map { answer(of: $0, "given", to: "\(transfer.role.rawValue)@local:next", on: transfer.day) }
    }

    private static func refusals(of persons: [PersonID]) -> [AgreementEvent] {
        persons.map {
            answer(of: $0, "refused", to: "*", on: CalendarDate(year: 2026, month: 1, day: 1) ?? .distantFuture)
        }
    }

    private static func answer(
        of person: PersonID,
        _ state: String,
        to recipient: String,
        on day: CalendarDate
    ) -> AgreementEvent {
        AgreementEvent(
            id: "\(state) \(person.rawValue)",
            by: person,
            state: state,
            sections: ["*"],
            recipients: [recipient],
            purposes: ["*"],
            from: day,
            until: .distantFuture,
            recorded: day,
            isNoticeValid: true
        )
    }
}
