// K1 and K2 of SEMANTICS 18: counts add up, and importing an own export gives the same entries, labels and flags.

import Testing
import VillageKit
import VillageKitTesting

struct RepeatedConversionTests {
    @Test(arguments: [0..<1000, 1000..<2000] as [Range<UInt64>])
    func anOwnExportComesBackTheSame(_ seeds: Range<UInt64>) throws {
        let engine = DecisionEngine()
        for seed in seeds {
            var generator = DossierGenerator(seed: seed)
            generator.entriesPerType = 0...1
            generator.filling = 0.3
            var dossier = generator.labellingFields(of: generator.dossier())
            dossier.hasStableIdentifiers = true
            let disclosure = try #require(engine.disclose(dossier, to: Self.migration))
            let written = try NDJSONExporter().write([disclosure.dossier])
            let isRepeated = try NDJSONExporter().write([disclosure.dossier]).bytes == written.bytes
            #expect(isRepeated, "seed \(seed)")
            let read = try NDJSONImporter().read(written.bytes, options: .repeatable)
            let imported = try #require(read.dossiers.first)
            #expect(imported.account.conservation == read.report.conservation, "seed \(seed)")
            let again = try #require(engine.disclose(imported.dossier, to: Self.migration))
            let isSame = again.dossier.ordered.map(Self.bytes) == disclosure.dossier.ordered.map(Self.bytes)
            #expect(isSame, "seed \(seed)")
        }
    }

    private static func bytes(_ entry: any DisclosedContent) -> [UInt8] {
        var writer = JSONWriter(.canonical)
        entry.write(to: &writer)
        return writer.bytes
    }

    /// The keeper moves its own file.
    private static var migration: AccessRequest {
        AccessRequest(
            role: .recordsOfficer,
            organisation: OrganisationID("local:school"),
            relation: .current,
            purpose: .migration,
            profile: "NL",
            day: CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
        )
    }
}
