// What is written: valid, within the rules, nothing that the view lacks, and nothing hidden moves a byte.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

/// Options with everything that the format cannot be without and no dossier needs to have.
enum SIECLESupply {
    static let header = "IMPORT_ELEVES/PARAMETRES"

    static var options: ExportOptions {
        var options = ExportOptions(makerVersion: "0.1")
        options.settings = ["number": "file", "profession": "99"]
        options.supplied = [
            "\(header)/UAJ": "0010001W", "\(header)/ANNEE_SCOLAIRE": "2026", "\(header)/NUM_ENVOI": "1",
            "ELEVE/NOM_DE_FAMILLE": "SANS NOM", "ELEVE/PRENOM": "Sans", "ELEVE/DATE_NAISS": "2012-02-03",
            "ELEVE/CODE_PAYS_NAT": "995", "ELEVE/CODE_SEXE": "1", "ELEVE/CODE_PAYS": "995",
            "ELEVE/VILLE_NAISS": "EXEMPLETOWN", "ELEVE/ADHESION_TRANSPORT": "false", "ELEVE/CODE_REGIME": "0",
            "ELEVE/DOUBLEMENT": "false", "ELEVE/SCOLARITE_ACTIVE/CODE_MEF": "10110001110",
            "ELEVE/SCOLARITE_ACTIVE/CODE_STATUT": "ST", "ELEVE/SCOLARITE_ACTIVE/DATE_DEB_SCO": "2026-09-01",
            "ELEVE/ETABLISSEMENT_AN_DERNIER/CODE_DEPARTEMENT": "001",
            "ELEVE/ETABLISSEMENT_AN_DERNIER/CODE_PROVENANCE": "1",
            "ELEVE/CODE_MOTIF_SORTIE": "99", "ELEVE/DATE_SORTIE": "2026-11-01",
        ]
        let link = "ELEVE/RESPONSABLES_ELEVE/LEGAL[1]"
        options.supplied["\(link)/CODE_PARENTE"] = "90"
        options.supplied["\(link)/HEBERGE_ELEVE"] = "false"
        options.supplied["\(link)/PERSONNE/CODE_CIVILITE"] = "1"
        options.supplied["\(link)/PERSONNE/NOM_DE_FAMILLE"] = "SANS NOM"
        options.supplied["\(link)/PERSONNE/PRENOM"] = "Sans"
        return options
    }

    static let cases = ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap { UInt64($0) } ?? 40
}

struct SIECLEExportTests {
    @Test func theExporterConforms() {
        let conformance = ExporterConformance(SIECLEExporter(), options: SIECLESupply.options)
        var written = 0
        for seed in 0..<SIECLESupply.cases {
            let dossier = DossierGenerator(seed: seed).dossier()
            #expect(conformance.violations(writing: dossier, to: .generated(seed)) == [], "seed \(seed)")
            if conformance.writes(dossier, to: .generated(seed)) { written += 1 }
        }
        #expect(written > SIECLESupply.cases / 4, "\(written) of \(SIECLESupply.cases)")
    }

    @Test func dossiersOfTheFormatConformToo() throws {
        let conformance = ExporterConformance(SIECLEExporter(), options: SIECLESupply.options)
        let source = try SIECLEFiles.fixture("import")
        let read = try SIECLEImporter().read(source, options: .repeatable)
        for seed in 0..<SIECLESupply.cases {
            let dossier = read.dossiers[Int(seed % 2)].dossier
            let flagged = DossierGenerator(seed: seed).flaggingEntries(of: dossier)
            #expect(conformance.violations(writing: flagged, to: .generated(seed)) == [], "seed \(seed)")
        }
    }

    @Test func whatIsCarriedComesBack() {
        let conformance = RoundTripConformance(SIECLEImporter(), SIECLEExporter(), options: SIECLESupply.options)
        var (carried, written) = (0, 0)
        for seed in 0..<SIECLESupply.cases {
            let result = conformance.compare(DossierGenerator(seed: seed).dossier(), to: .generated(seed))
            #expect(result.violations == [], "seed \(seed)")
            carried += result.carried
            written += result.isWritten ? 1 : 0
        }
        #expect(carried > 0 && written > SIECLESupply.cases / 4, "\(carried) values in \(written) files")
    }

    @Test func ownDossiersComeBack() throws {
        let conformance = RoundTripConformance(SIECLEImporter(), SIECLEExporter(), options: SIECLESupply.options)
        let read = try SIECLEImporter().read(try SIECLEFiles.fixture("import"), options: .repeatable)
        for seed in 0..<SIECLESupply.cases {
            let dossier = DossierGenerator(seed: seed).flaggingEntries(of: read.dossiers[Int(seed % 2)].dossier)
            #expect(conformance.compare(dossier, to: .generated(seed)).violations == [], "seed \(seed)")
        }
    }

    @Test(.enabled(if: SIECLEFiles.isSharedThere))
    func whatIsWrittenIsValid() throws {
        var valid = 0
        for seed in 0..<min(SIECLESupply.cases, 100) {
            let dossier = DossierGenerator(seed: seed).dossier()
            guard let view = FormatConversion.engine.disclose(dossier, to: .generated(seed))?.dossier,
                let written = try? SIECLEExporter().write([view], options: SIECLESupply.options)
            else { continue }
            #expect(try SIECLEFiles.violations(written.bytes) == [], "seed \(seed)")
            let own = try #require(SIECLEImporter().validator).validate(written.bytes, schemas: nil)
            #expect(
                own.findings.filter { $0.severity == .error && !($0.rule ?? "").contains("dates") } == [],
                "seed \(seed)"
            )
            valid += 1
        }
        #expect(valid > 5)
    }
}
