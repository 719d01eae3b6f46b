// What every exporter has to keep, for generated dossiers and for those of a file with closed entries.

import Foundation
import Testing
import VillageKit
import VillageKitTesting

/// What is tried in a run; `VILLAGEKIT_CASES` asks for more.
enum LSUCases {
    static var count: UInt64 {
        ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap { UInt64($0) } ?? 40
    }

    /// What a file cannot be without, and invented dossiers lack.
    static let supplied: [String: [String: String]] = [
        "2d-7.0": [
            "lsun-bilans/entete/etablissement": "9990009Z",
            "lsun-bilans/donnees/eleves/eleve/@id-be": "31",
            "lsun-bilans/donnees/eleves/eleve/@code-division": "5EME_C",
            "lsun-bilans/donnees/responsables-etab/responsable-etab/@libelle": "Mme Test",
            "lsun-bilans/donnees/bilans-periodiques/bilan-periodique/@date-scolarite": "2024-09-02",
        ],
        "1d-1.0": [
            "lsun-bilans/entete/etablissement": "9990009Z",
            "lsun-bilans/donnees/eleves/eleve/@ine": "99999999999",
            "lsun-bilans/donnees/classes/classe/@id-be": "12",
            "lsun-bilans/donnees/directeurs/directeur/@civilite": "M",
            "lsun-bilans/donnees/directeurs/directeur/@nom": "Test",
            "lsun-bilans/donnees/directeurs/directeur/@prenom": "Luc",
            "lsun-bilans/donnees/enseignants/enseignant/@civilite": "M",
            "lsun-bilans/donnees/enseignants/enseignant/@nom": "Essai",
            "lsun-bilans/donnees/enseignants/enseignant/@prenom": "Noa",
            "lsun-bilans/donnees/bilans-periodiques/bilan-periodique/@date-scolarite": "2023-09-04",
            "lsun-bilans/donnees/bilans-periodiques/bilan-periodique/@date-verrou": "2025-01-28T16:00:00",
            "lsun-bilans/donnees/bilans-cycle/bilan-cycle/@date-verrou": "2025-06-28T16:00:00",
        ],
    ]

    static func options(_ version: String) -> ExportOptions {
        var options = ExportOptions(makerVersion: "0.1")
        options.version = version
        options.supplied = supplied[version] ?? [:]
        return options
    }

    /// The pupils of a fixture, with entries closed in one way or another.
    static func pupils(_ fixture: LSUFixture, _ seed: UInt64) throws -> [Dossier] {
        let read = try LSUImporter().read(fixture.bytes, options: .repeatable)
        return read.dossiers.map { imported in
            seed % 4 == 0
                ? imported.dossier
                : DossierGenerator(seed: seed).flaggingEntries(of: imported.dossier, except: [.identity])
        }
    }

    /// Somebody of the school, or of the next.
    static func request(_ seed: UInt64, _ dossier: Dossier) -> AccessRequest {
        if seed % 3 == 0 { return LSUConversion.head(of: dossier) }
        var request = AccessRequest.generated(seed)
        if seed % 3 == 1 { (request.organisation, request.profile) = (dossier.keeper, "FR") }
        return request
    }
}

struct LSUExporterTests {
    @Test(arguments: ["2d-7.0", "1d-1.0"])
    func theExporterConforms(_ version: String) {
        let conformance = ExporterConformance(LSUExporter(), options: LSUCases.options(version))
        for seed in 0..<LSUCases.count {
            let dossier = DossierGenerator(seed: seed).dossier()
            #expect(conformance.violations(writing: dossier, to: .generated(seed)) == [], "seed \(seed)")
        }
    }

    @Test(arguments: LSUFixture.allCases)
    func theExporterConformsForFiles(_ fixture: LSUFixture) throws {
        let conformance = ExporterConformance(LSUExporter(), options: LSUCases.options(fixture.version))
        var written = 0
        for seed in 0..<LSUCases.count / 2 {
            for dossier in try LSUCases.pupils(fixture, seed) {
                let request = LSUCases.request(seed, dossier)
                #expect(conformance.violations(writing: dossier, to: request) == [], "seed \(seed)")
                if conformance.writes(dossier, to: request) { written += 1 }
            }
        }
        #expect(written > Int(LSUCases.count) / 4)
    }

    @Test(.enabled(if: LSUShared.isThere), arguments: ["2d-7.0", "1d-1.0"])
    func whatIsWrittenIsValid(_ version: String) throws {
        var valid = 0
        for seed in 0..<LSUCases.count / 4 {
            var dossiers = [DossierGenerator(seed: seed).dossier()]
            dossiers += try LSUCases.pupils(version == "2d-7.0" ? .college : .ecole, seed)
            for dossier in dossiers {
                let request = LSUCases.request(seed, dossier)
                guard let view = FormatConversion.engine.disclose(dossier, to: request)?.dossier else { continue }
                let written: [UInt8]
                do throws(ExportError) {
                    written = try LSUExporter().write([view], options: LSUCases.options(version)).bytes
                } catch {
                    #expect(error.code == .valueMissing)
                    continue
                }
                #expect(try LSUShared.violations(written, version) == [], "seed \(seed)")
                let validation = try #require(LSUImporter().validator).validate
                let rules = try validation(written, nil).findings.filter { $0.severity == .error }
                #expect(rules == [], "seed \(seed)")
                valid += 1
            }
        }
        #expect(valid > 5)
    }

    @Test func nothingIsInvented() throws {
        let view = try #require(
            FormatConversion.engine.disclose(DossierGenerator(seed: 2).dossier(), to: .generated(2))
        )
        for (version, place) in [
            ("2d-7.0", "lsun-bilans/donnees/eleves/eleve[1]/@id-be"),
            ("1d-1.0", "lsun-bilans/donnees/eleves/eleve[1]/@ine"),
        ] {
            var options = ExportOptions(makerVersion: "0.1")
            options.version = version
            let error = #expect(throws: ExportError.self) {
                try LSUExporter().write([view.dossier], options: options)
            }
            #expect(error?.code == .valueMissing && error?.places.contains { $0.path == place } == true)
        }
        let error = #expect(throws: ExportError.self) {
            var options = ExportOptions()
            options.version = "2d-6.0"
            _ = try LSUExporter().write([view.dossier], options: options)
        }
        #expect(error?.code == .unsupportedVersion)
    }
}
