// Characters that the encoding lacks, and texts that are too long, are refused by name and never cut or replaced.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct SIECLECharacterTests {
    private func written(_ change: (inout Dossier) -> Void, _ supplied: [String: String] = [:]) throws
        -> (text: String, account: ExportAccount, report: ExportReport)
    {
        let read = try SIECLEImporter().read(try SIECLEFiles.fixture("import"), options: .repeatable)
        var dossier = read.dossiers[0].dossier
        change(&dossier)
        let request = SIECLEConversion.request(of: dossier)
        let view = try #require(FormatConversion.engine.disclose(dossier, to: request)).dossier
        var options = ExportOptions()
        options.settings = SIECLEConversion.profession
        options.supplied = supplied
        let result = try SIECLEExporter().write([view], options: options)
        return (Latin9.text(of: result.bytes), result.accounts[0], result.report)
    }

    private func named(_ family: String) -> (inout Dossier) -> Void {
        { dossier in
            var content = dossier.identities[0].content
            content.registeredName.family = family
            dossier.identities[0] = Entry(dossier.identities[0].header, content)
        }
    }

    @Test func aMandatoryNameStopsTheExportAndIsNotTold() throws {
        let error = #expect(throws: ExportError.self) { try written(named("Łódźska")) }
        let place = try #require(error?.places.first)
        #expect(error?.code == .valueMissing && place.path == "ELEVE/NOM_DE_FAMILLE")
        #expect(place.help.contains("U+0141") && place.help.contains("U+017A") && !place.help.contains("Ł"))
    }

    @Test func anotherSpellingCanBeSupplied() throws {
        let result = try written(named("Łódźska"), ["ELEVE/NOM_DE_FAMILLE": "LODZSKA"])
        #expect(result.text.contains("<NOM_DE_FAMILLE>LODZSKA</NOM_DE_FAMILLE>"))
        #expect(!result.text.contains("?odz") && result.report.supplied.contains("ELEVE/NOM_DE_FAMILLE"))
        #expect(result.account.lines.contains { $0.code == "siecle.character" && $0.fate == .rejected })
        let finding = try #require(result.report.diagnostics.first { $0.identifier == "siecle.character" })
        #expect(finding.summary.contains("U+0141") && !finding.summary.contains("dzska"))
    }

    @Test func whatMayBeLeftOutIsLeftOut() throws {
        let result = try written { dossier in
            var content = dossier.identities[0].content
            content.name.given = ["Anaïs", "Þóra\u{308}", "Noé", "Quatrième"]
            dossier.identities[0] = Entry(dossier.identities[0].header, content)
        }
        #expect(result.text.contains("<PRENOM>Anaïs<") && result.text.contains("<PRENOM3>Noé<"))
        #expect(!result.text.contains("PRENOM2") && !result.text.contains("Quatrième"))
        let codes = result.account.lines.filter { $0.fate == .rejected }.compactMap(\.code)
        #expect(codes.contains("siecle.character") && codes.contains("siecle.too-many-names"))
    }

    @Test func nothingIsCut() throws {
        let long = String(repeating: "x", count: 39)
        let result = try written { dossier in
            let place = dossier.studentContacts.firstIndex {
                $0.content.person == nil && !$0.content.address.lines.isEmpty
            }
            guard let place else { return }
            var content = dossier.studentContacts[place].content
            content.address.lines = [long, "2e étage"]
            dossier.studentContacts[place] = Entry(dossier.studentContacts[place].header, content)
        }
        #expect(!result.text.contains("xxx") && result.text.contains("2e étage"))
        #expect(result.account.lines.contains { $0.code == "siecle.too-long" && $0.count == 1 })
    }

    @Test func theEuroSignAndTheLigatureHaveOneByte() throws {
        let result = try written(named("CŒUR €ŠšŽžŸ"))
        #expect(result.text.contains("<NOM_DE_FAMILLE>CŒUR €ŠšŽžŸ</NOM_DE_FAMILLE>"))
    }
}
