// Who may inspect, who is kept away, what is nobody's own: the rules that must be right.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct SIFAUSafetyTests {
    private func pupils(_ change: (String, [UInt8]) -> [UInt8] = { $1 }) throws -> [Dossier] {
        try SIFAUShared.read(try SIFAUShared.school(change)).dossiers.map(\.dossier)
    }

    private func replacing(_ file: String, _ old: String, _ new: String) throws -> [Dossier] {
        try pupils { name, bytes in
            name == file ? Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8) : bytes
        }
    }

    private func authorities(_ dossier: Dossier) -> [String: Guardian.Authority] {
        var found: [String: Guardian.Authority] = [:]
        for guardian in dossier.guardians {
            let person = dossier.contactPersons.first { $0.content.person == guardian.id }
            found[person?.content.name.given.first ?? ""] = guardian.authority
        }
        return found
    }

    @Test func flagsSayWhoMayInspect() throws {
        let dossiers = try pupils()
        #expect(authorities(dossiers[0]) == ["Chioma": .full, "Emeka": .limited])
        #expect(authorities(dossiers[1]) == ["Chioma": .limited])
        let flags = dossiers[0].contactPersons.map(\.content)
        #expect(flags.map(\.mayInspect) == [true, true] && flags.map(\.mayAgree) == [true, true])
        #expect(flags.map(\.livesWith) == [true, false] && flags.map(\.order) == [1, 2])
    }

    @Test(arguments: ["N", "U", "X", "maybe", ""])
    func onlyAClearYesGivesAccess(_ answer: String) throws {
        let flag = "<AccessToRecords>Y</AccessToRecords>"
        let changed = "<AccessToRecords>\(answer)</AccessToRecords>"
        let dossier = try replacing("StudentContactRelationships", flag, changed)[0]
        #expect(authorities(dossier)["Chioma"] == .limited)
        #expect(dossier.contactPersons.first?.content.mayInspect != true)
    }

    @Test func anOrderGoesToProtection() throws {
        let dossier = try pupils()[0]
        let orders = dossier.protectionRecords.filter { $0.content.kind?.code == "InterventionOrder" }
        #expect(orders.count == 1 && orders.first?.content.kind?.meaning == .order)
        #expect(orders.first?.content.text == nil)
        let unknown = try replacing("StudentContactRelationships", "Order>N<", "Order>U<")[0]
        #expect(authorities(unknown)["Chioma"] == .limited)
        #expect(unknown.protectionRecords.count == dossier.protectionRecords.count)
    }

    @Test func theCloserOfTwoRelationshipsCounts() throws {
        let twice = try replacing(
            "StudentContactRelationships",
            "20000000-0000-4000-8000-000000000002",
            "20000000-0000-4000-8000-000000000001"
        )[0]
        #expect(twice.guardians.map(\.authority) == [.limited])
        #expect(twice.contactPersons.map(\.content.authority) == [.limited, .limited])
    }

    /// The order does not travel to who may not see it; then access does not travel either.
    @Test func whoIsKeptAwayIsNotLetInByAnotherFile() throws {
        let dossier = try pupils()[0]
        let request = AccessRequest(
            role: .headteacher,
            organisation: dossier.keeper,
            relation: .current,
            purpose: .support,
            profile: "EN",
            day: try #require(CalendarDate(rawValue: "2024-07-01"))
        )
        let view = try #require(DecisionEngine().disclose(dossier, to: request)?.dossier)
        #expect(view.contactPersons.count == 2)
        let written = try SIFAUExporter().write([view]).bytes
        let again = try #require(try SIFAUShared.read(written).dossiers.first).dossier
        #expect(authorities(again) == ["Chioma": .full, "Emeka": .limited])
        let moved = try #require(try SIFAUShared.read(try SIFAUMove(dossier).bytes).dossiers.first).dossier
        #expect(authorities(moved) == authorities(dossier))
        #expect(moved.contactPersons.map(\.content.mayInspect) == [true, true])
    }

    @Test func groupEventsAreNobodysOwn() throws {
        let read = try SIFAUShared.read(try SIFAUShared.school())
        let dossier = read.dossiers[0].dossier
        let texts = dossier.wellbeingSignals.compactMap { $0.content.description?.value }
        #expect(texts.contains("Sits alone at lunch") && !texts.contains("Quarrel at the tap"))
        #expect(dossier.foreign.contains { $0.raw.contains("Quarrel at the tap") && $0.section == .wellbeing })
        #expect(read.dossiers[1].dossier.wellbeingSignals.isEmpty)
        #expect(!read.dossiers[1].dossier.foreign.contains { $0.raw.contains("Quarrel") })
        #expect(read.report.diagnostics.contains { $0.identifier == "sif-au.group-event" })
        #expect(read.report.recordsSetAside == 1 + 1)
    }

    @Test func aPersonInAnEventMakesItAGroupEvent() throws {
        let persons = """
            <PersonInvolvementList><PersonInvolvement>
            <PersonRefId SIF_RefObject="StudentPersonal">10000000-0000-4000-8000-000000000009</PersonRefId>
            </PersonInvolvement></PersonInvolvementList></WellbeingEvent>
            """
        let dossier = try replacing("WellbeingEvents", "</WellbeingEvent>", persons)[0]
        #expect(dossier.wellbeingSignals.allSatisfy { $0.content.kind?.system == "sif-au.WellbeingAlertCategory" })
    }

    @Test(arguments: [
        "<ShortName>a friend</ShortName>", "<PersonRefId SIF_RefObject='StudentContactPersonal'>x</PersonRefId>",
    ])
    func anUnknownPersonMakesItAGroupEvent(_ person: String) throws {
        let list = "<PersonInvolvementList><PersonInvolvement>\(person)</PersonInvolvement></PersonInvolvementList>"
        let dossier = try replacing("WellbeingEvents", "</WellbeingEvent>", "\(list)</WellbeingEvent>")[0]
        #expect(dossier.wellbeingSignals.allSatisfy { $0.content.kind?.system == "sif-au.WellbeingAlertCategory" })
        #expect(!dossier.achievements.contains { $0.content.description?.value == "Showed a new pupil around" })
    }

    @Test func aMemberOfStaffDoesNotMakeItAGroupEvent() throws {
        let staff = "<PersonRefId SIF_RefObject='StaffPersonal'>90000000-0000-4000-8000-00000000000A</PersonRefId>"
        let list = "<PersonInvolvementList><PersonInvolvement>\(staff)</PersonInvolvement></PersonInvolvementList>"
        let dossier = try replacing("WellbeingEvents", "</WellbeingEvent>", "\(list)</WellbeingEvent>")[0]
        #expect(dossier.wellbeingSignals.contains { $0.content.description?.value == "Sits alone at lunch" })
    }

    @Test func whatIsConfidentialIsClosed() throws {
        let dossier = try pupils()[0]
        let signal = dossier.wellbeingSignals.first { $0.content.description?.value == "Sits alone at lunch" }
        #expect(signal?.header.label == .confidential)
        let unclear = try replacing("WellbeingEvents", "Flag>Y<", "Flag>X<")[0]
        let other = unclear.wellbeingSignals.first { $0.content.description?.value == "Sits alone at lunch" }
        #expect(other?.header.label == .confidential)
    }

    @Test func obligationsOnlyClose() throws {
        let dossier = try pupils()[0]
        #expect(dossier.agreements.map(\.state) == ["refused"])
        #expect(dossier.agreements.map(\.sections) == [["learning"]])
        #expect(dossier.agreements.first?.from.rawValue == "2024-02-01")
        #expect(dossier.agreements.first?.until.rawValue == "2025-01-01")
        let named = try replacing(
            "PersonPrivacyObligationDocuments",
            "<DoNotShareWithPurpose>",
            "<DoNotShareWithRefId>20000000-0000-4000-8000-000000000001</DoNotShareWithRefId><DoNotShareWithPurpose>"
        )
        #expect(authorities(named[0])["Chioma"] == .limited && named[0].agreements.isEmpty)
    }

    @Test func flagsOfTheNoteStayFlags() throws {
        let read = try SIFAUShared.read(try SIFAUShared.fixture("StudentDataTransferNote"))
        let dossier = try #require(read.dossiers.first).dossier
        #expect(dossier.healthAlerts.map(\.content.isPresent) == [true])
        #expect(dossier.healthAlerts.allSatisfy { $0.content.consequence == nil && $0.content.kind == nil })
        #expect(dossier.protectionRecords.map(\.content.text) == [nil])
        #expect(dossier.attendanceConcerns.isEmpty && dossier.disciplineRecords.isEmpty)
        #expect(dossier.psychosocialNotes.isEmpty && dossier.guardians.isEmpty && dossier.agreements.isEmpty)
        #expect(dossier.formalPlans.contains { $0.content.isPresent == true })
        #expect(dossier.talents.map(\.content.talent?.value) == ["Builds kites"])
        #expect(read.report.diagnostics.contains { $0.identifier == "sif-au.agreement-without-person" })
        #expect(
            dossier.foreign.contains { $0.section == .psychosocial && $0.path.hasSuffix("SchoolCounsellorFileHeld") }
        )
    }

    @Test func oneBadPupilAmongAThousandIsSetAside() throws {
        var text = "<StudentPersonals xmlns='\(SIFAUFormat.namespace)'>"
        for number in 0..<1_000 {
            let digits = String(number)
            let reference = "0000000000000000000000000000".prefix(28 - digits.count) + digits + "ABCD"
            text += "<StudentPersonal RefId='\(number == 500 ? "not one" : String(reference))'>"
            text += "<LocalId>\(number)</LocalId><PersonInfo><Name Type='LGL'><FamilyName>F\(number)</FamilyName>"
            text +=
                "</Name><Demographics><BirthDate>2014-01-01</BirthDate></Demographics></PersonInfo></StudentPersonal>"
        }
        text += "</StudentPersonals>"
        let read = try SIFAUShared.read(Array(text.utf8))
        #expect(read.dossiers.count == 999 && read.report.recordsSetAside == 1)
        #expect(read.report.conservation.total == XMLDataCount.count(Array(text.utf8)))
        let finding = read.report.diagnostics.first { $0.identifier == "sif-au.bad-identifier" }
        #expect(finding?.path == "StudentPersonal" && finding?.summary.contains("not one") == false)
    }
}
