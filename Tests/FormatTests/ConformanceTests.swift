// Every exporter passes the checks of VillageKitTesting on generated dossiers: what is hidden moves no byte of a file.

import Foundation
import Testing
import VillageKit
import VillageKitTesting

struct ConformanceTests {
    /// The gate writes a part of them; `VILLAGEKIT_CASES=2000` writes all.
    private static var dossiers: UInt64 {
        ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap(UInt64.init) ?? 100
    }

    @Test(arguments: standardExporters.map { type(of: $0).format.id })
    func whatIsHiddenMovesNoByte(_ id: String) throws {
        let exporter = try #require(FormatRegistry.standard.exporter(of: id))
        let conformance = ExporterConformance(exporter, options: FormatFixtures.options(of: id))
        let read = try Self.readDossier()
        var written = 0
        for seed in 0..<Self.dossiers {
            var generator = DossierGenerator(seed: seed)
            generator.entriesPerType = 0...1
            generator.filling = 0.4
            // Every other dossier is one that was read, so that formats with obligatory fields have something to write.
            var dossier = seed % 2 == 0 ? generator.dossier() : Self.flagged(read, by: generator)
            if seed % 4 == 0 { dossier = generator.labellingFields(of: dossier) }
            let request = seed % 3 == 0 || seed % 2 == 1 ? Self.receivingHead : AccessRequest.generated(seed)
            #expect(conformance.violations(writing: dossier, to: request) == [], "\(id), seed \(seed)")
            if conformance.writes(dossier, to: request) { written += 1 }
        }
        #expect(written > Int(Self.dossiers) / 10, "\(id)")
    }

    /// What a format cannot be without stays open.
    private static func flagged(_ read: Dossier, by generator: DossierGenerator) -> Dossier {
        generator.flaggingEntries(of: read, except: [.identity, .schooling])
    }

    private static func readDossier() throws -> Dossier {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/oso/popo", withExtension: "xml"))
        let read = try OSOImporter().read([UInt8](try Data(contentsOf: url)), options: .repeatable)
        return try #require(read.dossiers.first).dossier
    }

    /// A request under which most of a dossier may be shown.
    private static var receivingHead: AccessRequest {
        var request = AccessRequest(
            role: .receivingHead,
            organisation: OrganisationID("local:next"),
            relation: .current,
            purpose: .transfer,
            profile: "NL",
            day: CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
        )
        request.isEnrolled = true
        request.inspectedOn = CalendarDate(year: 2026, month: 11, day: 1)
        return request
    }
}
