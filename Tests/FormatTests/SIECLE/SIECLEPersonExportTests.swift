// Persons in what is written: what may not be passed on is not, and nobody loses or gains authority.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct SIECLEPersonExportTests {
    private func written(_ request: (Dossier) -> AccessRequest, _ change: (inout Dossier) -> Void = { _ in }) throws
        -> (text: String, account: ExportAccount)
    {
        let read = try SIECLEImporter().read(try SIECLEFiles.fixture("import"), options: .repeatable)
        var dossier = read.dossiers[0].dossier
        change(&dossier)
        let view = try #require(FormatConversion.engine.disclose(dossier, to: request(dossier))).dossier
        let result = try SIECLEExporter().write([view], options: SIECLESupply.options)
        return (Latin9.text(of: result.bytes), result.accounts[0])
    }

    private static func student(_ dossier: Dossier) -> AccessRequest {
        AccessRequest(
            role: .student,
            purpose: .subjectAccess,
            profile: "FR",
            day: CalendarDate(rawValue: "2031-11-20") ?? .distantFuture
        )
    }

    @Test func anAddressThatMayNotBePassedOnIsNot() throws {
        let moved = try written(SIECLEConversion.request)
        #expect(moved.text.contains("Bâtiment C") && moved.text.contains("<COMMUNICATION_ADRESSE>false<"))
        let shown = try written(Self.student)
        #expect(!shown.text.contains("Bâtiment C") && shown.text.contains("<COMMUNICATION_ADRESSE>false<"))
        #expect(shown.text.contains("High Street"), "the other address may be passed on")
        #expect(shown.account.lines.contains { $0.code == "siecle.kept-back" && $0.fate == .rejected })
    }

    @Test func aThirdGuardianIsToldAndNotWrittenAsAnythingElse() throws {
        let result = try written(SIECLEConversion.request) { dossier in
            var entry = dossier.contactPersons[2]
            var content = entry.content
            content.authority = .full
            entry = Entry(entry.header, content)
            dossier.contactPersons[2] = entry
        }
        #expect(!result.text.contains("VOISIN") && !result.text.contains("PERSONNE_EN_CHARGE"))
        #expect(result.account.lines.contains { $0.code == "siecle.third-legal" })
    }

    @Test func whoHasDiedIsNobodyToCall() throws {
        let result = try written(SIECLEConversion.request) { dossier in
            var content = dossier.contactPersons[1].content
            content.isDeceased = true
            dossier.contactPersons[1] = Entry(dossier.contactPersons[1].header, content)
        }
        #expect(!result.text.contains("Sacha") && result.account.lines.contains { $0.code == "siecle.deceased" })
    }

    @Test func aLabelThatTheFileCannotSayIsTold() throws {
        let result = try written(SIECLEConversion.request) { dossier in
            var header = dossier.contactPersons[2].header
            header.label = .confidential
            dossier.contactPersons[2] = Entry(header, dossier.contactPersons[2].content)
        }
        #expect(result.account.lines.contains { $0.code == "siecle.label-lost" && $0.fate == .degraded })
    }

    @Test func whoHasLeftWithoutAReasonIsNotWrittenAsPresent() throws {
        let error = #expect(throws: ExportError.self) {
            let read = try SIECLEImporter().read(try SIECLEFiles.fixture("import"), options: .repeatable)
            var dossier = read.dossiers[1].dossier
            var content = dossier.enrolments[0].content
            content.exitReason = CodedValue(.changedSchool)
            dossier.enrolments[0] = Entry(dossier.enrolments[0].header, content)
            let request = SIECLEConversion.request(of: dossier)
            let view = try #require(FormatConversion.engine.disclose(dossier, to: request)).dossier
            var options = ExportOptions()
            options.settings = SIECLEConversion.profession
            _ = try SIECLEExporter().write([view], options: options)
        }
        #expect(error?.places.map(\.path) == ["ELEVE/CODE_MOTIF_SORTIE"])
    }
}
