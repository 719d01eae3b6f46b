// Files come back as they were when their own school moves them.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct SIECLEMigrationTests {
    @Test func theImportFileComesBack() throws {
        let source = try SIECLEFiles.fixture("import")
        let moved = try SIECLEConversion.migrated(source)
        let expected = try SIECLEFiles.fixture(
            "import",
            [("<LOGICIEL>AUTRE<", "<LOGICIEL>VillageKit<"), ("PROFESSION>56<", "PROFESSION>99<")]
        )
        #expect(try SIECLEFiles.outline(moved.bytes) == SIECLEFiles.outline(expected))
        #expect(Latin9.text(of: moved.bytes).contains("SŒURETTE-ŸVAIN"), "one byte each, and no question mark")
        #expect(moved.accounted == moved.values)
        #expect(Set(moved.losses.keys).isSubset(of: ["siecle.replaced", "siecle.label-lost"]), "\(moved.losses)")
        if SIECLEFiles.isSharedThere { #expect(try SIECLEFiles.violations(moved.bytes) == []) }
    }

    @Test func theReportOfTheWholeConversionAddsUp() throws {
        let moved = try SIECLEConversion.migrated(try SIECLEFiles.fixture("import"))
        for (place, imported) in moved.imported.enumerated() {
            let request = SIECLEConversion.request(of: imported.dossier)
            let receipt = try #require(FormatConversion.engine.disclose(imported.dossier, to: request)).receipt
            let whole = ConversionAccount(imported.account, receipt, moved.accounts[place], isOwnFormat: true)
            #expect(whole.counts.total == imported.account.conservation.total)
            #expect(!whole.lines.contains { $0.code == "export.no-account" })
            let lost = whole.lines.filter { $0.ending == .rejected || $0.ending == .degraded }
            #expect(lost.isEmpty, "\(lost.map { "\($0.path) \($0.code ?? "")" })")
        }
    }

    @Test func withoutASettingNoOccupationIsInvented() throws {
        let source = try SIECLEFiles.fixture("import")
        let error = #expect(throws: ExportError.self) { try SIECLEConversion.migrated(source, [:]) }
        #expect(error?.code == .valueMissing && error?.places.map(\.path) == ["siecle.profession"])
    }

    @Test func otherVersionsLoseWhatIsNotUnderstood() throws {
        let old = try SIECLEFiles.fixture(
            "import",
            [
                ("VERSION=\"3.1\"", "VERSION=\"3.0\""), ("PAIE_FRAIS_SCOLAIRES>", "FINANCIER>"),
            ]
        )
        let error = #expect(throws: ExportError.self) { try SIECLEConversion.migrated(old) }
        #expect(error?.code == .valueMissing && error?.places.contains { $0.path == "ELEVE/CODE_REGIME" } == true)
    }

    @Test func aDossierOfTheExportsNeedsWhatOnlyTheImportFileHas() throws {
        let error = #expect(throws: ExportError.self) {
            try SIECLEConversion.migrated(try SIECLEFiles.fixture("pupils"))
        }
        #expect(error?.places.contains { $0.path.hasSuffix("NUM_ENVOI") } == true)
    }
}

@Suite(.enabled(if: SIECLEFiles.isSharedThere))
struct SIECLESampleTests {
    @Test(arguments: SIECLEFiles.samples)
    func samplesAreRead(_ name: String) throws {
        let source = try SIECLEFiles.sample(name)
        let violations = ImporterConformance(SIECLEImporter())
            .violations(reading: source, data: SIECLEFiles.count([source]))
        #expect(violations == [])
    }

    @Test func theMadeUpSetIsRead() throws {
        let files = try ["made-up_ElevesAvecAdresses", "made-up_ResponsablesAvecAdresses"]
            .map { try SIECLEFiles.sample($0) }
        let read = try SIECLEFiles.read(files)
        #expect(read.report.conservation.total == SIECLEFiles.count(files) && read.dossiers.count == 2)
        #expect(read.report.diagnostics.contains { $0.identifier == "siecle.pupil-missing" })
        #expect(read.dossiers[0].dossier.guardians.count == 1)
    }

    @Test func theImportSampleComesBackValid() throws {
        let source = try SIECLEFiles.sample("made-up_import_eleves")
        let moved = try SIECLEConversion.migrated(source)
        #expect(try SIECLEFiles.violations(moved.bytes) == [])
        #expect(moved.accounted == moved.values)
        func kept(_ bytes: [UInt8]) throws -> [String] {
            try SIECLEFiles.outline(bytes).filter { !$0.contains("/LOGICIEL=") }
        }
        #expect(try kept(moved.bytes) == kept(source))
    }
}
