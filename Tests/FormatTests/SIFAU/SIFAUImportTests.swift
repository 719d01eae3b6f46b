// Files are recognised by content, read with an account of every datum, and joined by identifiers.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct SIFAUImportTests {
    @Test(arguments: SIFAUShared.set + ["StudentDataTransferNote"])
    func everyFileConforms(_ name: String) throws {
        let source = try SIFAUShared.fixture(name)
        let conformance = ImporterConformance(SIFAUImporter())
        #expect(conformance.violations(reading: source, data: XMLDataCount.count(source)) == [])
        let cuts = conformance.truncations(of: source)
        #expect(cuts.violations == [])
        #expect(cuts.refused > 45)
    }

    @Test func theSetAddsUp() throws {
        let sum = try SIFAUShared.set.reduce(0) { $0 + XMLDataCount.count(try SIFAUShared.fixture($1)) }
        let read = try SIFAUShared.read(try SIFAUShared.school())
        #expect(read.report.conservation.total == sum)
        #expect(read.dossiers.count == 2)
        let accounts = read.dossiers.reduce(read.report.fileAccount.conservation.total) {
            $0 + $1.account.conservation.total
        }
        #expect(accounts == sum)
    }

    @Test func theOrderOfFilesChangesNothingButTheOrderOfPupils() throws {
        let files = try SIFAUShared.set.map { ($0, try SIFAUShared.fixture($0)) }
        let forward = try SIFAUShared.read(try SIFAUShared.archive(files))
        let backward = try SIFAUShared.read(try SIFAUShared.archive(files.reversed()))
        let students = Set(forward.dossiers.map(\.dossier.student))
        #expect(Set(backward.dossiers.map(\.dossier.student)) == students && students.count == 2)
        #expect(backward.report.conservation == forward.report.conservation)
        for imported in forward.dossiers {
            let other = backward.dossiers.first { $0.dossier.student == imported.dossier.student }?.dossier
            #expect(other?.identities.map(\.content) == imported.dossier.identities.map(\.content))
            #expect(other?.guardians == imported.dossier.guardians)
        }
    }

    @Test func thePupilIsRead() throws {
        let dossier = try #require(try SIFAUShared.read(try SIFAUShared.school()).dossiers.first).dossier
        let identity = try #require(dossier.identities.first).content
        #expect(identity.name.given == ["Ada"] && identity.registeredName.given == ["Adaeze", "Ngozi"])
        #expect(identity.formerNames.map(\.family) == ["Eze"] && identity.sex?.meaning == .female)
        #expect(identity.birthDate?.rawValue == "2014-05-03" && dossier.birthDate?.rawValue == "2014-05-03")
        #expect(identity.identifiers.map(\.system.rawValue) == ["sif.refid", "local", "sif-au.state", "sif-au.nusi"])
        #expect(dossier.keeper?.rawValue == "sif:50000000-0000-4000-8000-000000000001")
        #expect(dossier.stays.map(\.organisation.rawValue).contains("acara:48999"))
        let numbers = dossier.studentContacts.filter { $0.content.person == nil }
        #expect(numbers.map(\.header.label) == [nil, nil, .restricted, nil])
        #expect(dossier.healthAlerts.map(\.content.severity).contains(.severe))
        #expect(dossier.enrolments.map(\.content.yearGroup?.meaning) == [.primary5, .primary4])
        #expect(dossier.attendanceSummaries.first?.content.tallies.first?.attended == 90)
        #expect(dossier.attendanceMarks.map(\.content.mark?.meaning) == [.authorised, nil, .present, .authorised])
        #expect(dossier.formalPlans.map(\.content.kind?.meaning) == [.educationPlan])
        #expect(dossier.medications.map(\.content.name) == ["Salbutamol"])
        #expect(dossier.achievements.count == 2 && dossier.disciplineRecords.count == 1)
        #expect(dossier.healthRecords.first?.header.validTo?.rawValue == "2024-12-20")
    }

    @Test func whatMayNotBeThereIsOnlyCounted() throws {
        let dossier = try #require(try SIFAUShared.read(try SIFAUShared.school()).dossiers.first).dossier
        let forbidden = dossier.foreign.filter { $0.forbidden != nil }
        #expect(Set(forbidden.compactMap(\.forbidden)) == ["F01", "F05", "F06"])
        #expect(forbidden.allSatisfy { $0.raw.isEmpty && $0.count > 0 })
    }

    @Test func aSanctionIsNoReasonForLeaving() throws {
        let dossier = try #require(try SIFAUShared.read(try SIFAUShared.school()).dossiers.first).dossier
        #expect(dossier.enrolments.allSatisfy { $0.content.exitReason == nil })
        let kept = dossier.foreign.filter { $0.section == .discipline }
        #expect(kept.contains { $0.path.contains("ExitType") } && kept.contains { $0.path.contains("EntryType") })
        #expect(kept.contains { $0.path.contains("AttendanceCode") })
        #expect(!dossier.attendanceMarks.contains { $0.content.mark?.code.hasPrefix("400") == true })
    }

    @Test func codesWithoutCounterpartSurvive() throws {
        let read = try SIFAUShared.read(try SIFAUShared.school())
        let other = try #require(read.dossiers.last).dossier.identities.first?.content
        #expect(other?.sex?.code == "3" && other?.sex?.meaning == nil)
        let identifiers = read.report.diagnostics.map(\.identifier)
        #expect(identifiers.contains("sif-au.code-without-counterpart"))
        #expect(!identifiers.contains("sif-au.unknown-code"))
        let text = String(decoding: try SIFAUShared.fixture("PersonalisedPlans"), as: UTF8.self)
        let strange = try SIFAUShared.read(Array(text.replacing(">Ac<", with: ">Zz<").utf8))
        #expect(strange.report.diagnostics.contains { $0.identifier == "sif-au.unknown-code" })
        let kind = strange.dossiers.first?.dossier.formalPlans.first?.content.kind
        #expect(kind?.code == "Zz" && kind?.meaning == nil)
    }

    @Test func recognitionIsByContent() throws {
        func recognised(_ text: String) -> FormatRecognition? { SIFAUImporter().recognise(Array(text.utf8)) }
        let namespace = "http://www.sifassociation.org/datamodel/au/3.4"
        #expect(recognised("<WellbeingEvents xmlns='\(namespace)'/>")?.version == "3.4")
        #expect(recognised("<x:SchoolInfos xmlns:x='\(namespace)'/>")?.isReadable == true)
        #expect(recognised("<PersonalisedPlan RefId='1'/>") != nil)
        #expect(recognised("<PersonalisedPlan/>") == nil)
        #expect(
            recognised("<StudentPersonal xmlns='http://www.sifassociation.org/datamodel/na/4.x' RefId='1'/>") == nil
        )
        #expect(
            recognised("<StudentPersonal xmlns='http://www.sifassociation.org/datamodel/au/1.3'/>")?.isReadable == false
        )
        #expect(recognised("{}") == nil && recognised("<dossier/>") == nil)
    }
}
