// A file becomes dossiers: every datum has one line, and what may not be read stays out.

import Foundation
import Testing
import VillageFormats
import VillageKit
import VillageKitTesting

struct CTFImportTests {
    @Test func theImporterConforms() throws {
        let bytes = Array(try CTFText.fixture().utf8)
        let conformance = ImporterConformance(CTFImporter())
        #expect(conformance.violations(reading: bytes, data: XMLDataCount.count(bytes), marker: "ZQXETH") == [])
        let cuts = conformance.truncations(of: bytes, parts: 200)
        #expect(cuts.violations == [])
        #expect(cuts.refused > 190)
    }

    @Test func whoThePupilIs() throws {
        let dossier = try #require(try CTFText.read(Array(try CTFText.fixture().utf8)).dossiers.first).dossier
        let identity = try #require(dossier.identities.first).content
        #expect(identity.name.family == "O'Dell" && identity.registeredName.family == "Okafor")
        #expect(identity.name.given == ["Tamsin", "Rose Ada"] && identity.name.preferred == "Tam")
        #expect(identity.formerNames.first?.family == "Brook" && identity.formerNames.first?.given == ["Tamsyn"])
        #expect(identity.identifiers.map(\.system.rawValue) == ["upn", "uln", "upn.former"])
        #expect(identity.sex?.meaning == .female && identity.birthDate?.rawValue == "2014-10-02")
        #expect(identity.languages.map(\.language?.code) == ["ENG", "IGB"])
        #expect(identity.languages.map(\.use?.meaning) == [.motherTongue, nil])
        #expect(dossier.keeper == OrganisationID("dfe:9982001"))
        #expect(dossier.transfers.first?.to == OrganisationID("dfe:9984002"))
        #expect(dossier.birthDate?.rawValue == "2014-10-02")
    }

    @Test func schoolsAndSupport() throws {
        let dossier = try #require(try CTFText.read(Array(try CTFText.fixture().utf8)).dossiers.first).dossier
        #expect(
            dossier.enrolments.map(\.content.school.organisation?.rawValue) == [
                "dfe:9982007", "dfe:9982008", "dfe:9982001",
            ]
        )
        let current = try #require(dossier.enrolments.last).content
        #expect(
            current.isCurrent == true && current.yearGroup?.meaning == .primary6 && current.status?.meaning == .main
        )
        #expect(dossier.stays.count == 3)
        #expect(dossier.formalPlans.map(\.content.kind?.meaning) == [nil, .senSupport, .ehcPlan])
        #expect(dossier.formalPlans.map(\.content.isPresent) == [false, nil, nil])
        #expect(dossier.supportNeeds.map(\.content.type?.meaning) == [.hearing, .language])
        #expect(dossier.supportNeeds.map(\.content.priority) == [1, 2])
        #expect(dossier.supportNeeds.last?.header.validTo?.rawValue == "2023-07-21")
        #expect(dossier.healthAlerts.map(\.content.isPresent) == [true])
        let results = dossier.assessmentResults.map(\.content)
        #expect(results.map(\.level?.code) == ["KS1", "KS1", "KS2"])
        #expect(results.map(\.area) == ["ENG", "MAT", "MAT"] && results.map(\.name) == ["REA", "MAT", "MTC"])
        #expect(results.map(\.kind) == [.teacherAssessment, .teacherAssessment, .standardised])
        #expect(results.map(\.references.first?.value) == ["EXS", "WTS", "21"])
    }

    @Test func contactsInTheirOrder() throws {
        let dossier = try #require(try CTFText.read(Array(try CTFText.fixture().utf8)).dossiers.first).dossier
        let persons = dossier.contactPersons
        #expect(persons.map(\.content.order) == [1, 2, 3])
        #expect(persons.map(\.content.relation?.meaning) == [.father, .fosterParent, .other])
        #expect(persons.map(\.content.mayAgree) == [true, false, true])
        #expect(persons.map(\.header.label) == [nil, nil, .confidential])
        #expect(persons[1].header.fieldLabels == ["relation": .confidential])
        #expect(dossier.guardians.map(\.id) == [persons[0].content.person].compactMap(\.self))
        #expect(persons[0].content.livesWith == true)
        let ways = dossier.studentContacts
        #expect(ways.count == 8)
        #expect(
            ways.filter { $0.content.person == nil }.map(\.content.kind?.meaning) == [.address, .telephone, .email]
        )
        #expect(
            ways.filter { $0.content.person == persons[2].content.person }
                .allSatisfy { $0.header.label == .confidential }
        )
    }

    @Test func whatTheLawKeepsOutStaysOut() throws {
        let read = try CTFText.read(Array(try CTFText.fixture().utf8))
        let dossier = try #require(read.dossiers.first).dossier
        let forbidden = dossier.foreign.filter { $0.forbidden != nil }
        #expect(forbidden.count == 2 && forbidden.allSatisfy { $0.forbidden == "F01" && $0.raw.isEmpty })
        #expect(dossier.healthRecords.isEmpty)
        #expect(dossier.protectionRecords.map(\.content.authority) == ["998"])
        let lines = read.dossiers[0].account.lines
        #expect(lines.contains { $0.path.hasSuffix("Disabilities") && $0.code == "F10" })
        #expect(lines.contains { $0.path.hasSuffix("LeavingReason") && $0.code == "ctf.sanction" })
        #expect(dossier.enrolments.map(\.content.exitReason?.code) == ["PM", nil, nil])
        for path in ["FSMhistory", "ServiceChild"] {
            #expect(lines.contains { $0.path.hasSuffix(path) && $0.code == "ctf.not-imported" }, "\(path)")
        }
        #expect(lines.contains { $0.path.hasSuffix("SuppInfo") && $0.code == "ctf.vendor-private" })
        #expect(read.report.unread.isEmpty, "\(read.report.unread)")
    }

    @Test func notBeingInCareIsNoRecord() throws {
        let bytes = try CTFText.fixture("<InCare>true</InCare>", "<InCare>false</InCare>")
        let dossier = try #require(try CTFText.read(bytes).dossiers.first).dossier
        #expect(dossier.protectionRecords.isEmpty)
        #expect(dossier.foreign.contains { $0.path.contains("LookedAfter") && $0.section == .protection })
    }

    @Test func aWrongCheckLetterIsToldAndKept() throws {
        let read = try CTFText.read(Array(try CTFText.fixture().utf8))
        #expect(read.report.diagnostics.filter { $0.identifier == "ctf.rule.upn" }.count == 2)
        #expect(read.dossiers[1].dossier.identities.first?.content.identifiers.first?.value == "G801200001001")
    }

    @Test func oneBadPupilOfAThousandIsSetAside() throws {
        let pupils = (1...1000)
            .map { $0 == 500 ? "<Pupil><DOB>2014-01-01</DOB><Sex>M</Sex></Pupil>" : CTFText.pupil($0) }
        let bytes = CTFText.file("25.0", pupils.joined())
        let read = try CTFText.read(bytes)
        #expect(read.dossiers.count == 999 && read.report.recordsSetAside == 1)
        #expect(Set(read.dossiers.map(\.dossier.student)).count == 999)
        let finding = try #require(read.report.diagnostics.first { $0.identifier == "ctf.nobody" })
        #expect(finding.path == "Pupil[500]")
        #expect(read.report.conservation.total == XMLDataCount.count(bytes))
    }

    @Test func twoPupilsWithOneNumberAreTwo() throws {
        let read = try CTFText.read(CTFText.file("25.0", CTFText.pupil(1) + CTFText.pupil(1)))
        #expect(Set(read.dossiers.map(\.dossier.student)).count == 2)
        #expect(read.report.diagnostics.contains { $0.identifier == "ctf.duplicate-pupil" })
    }
}
