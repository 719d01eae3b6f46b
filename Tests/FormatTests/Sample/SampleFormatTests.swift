// The sample format passes the checks that every format has to pass.

import Foundation
import Testing
import VillageKit
import VillageKitTesting

struct SampleFormatTests {
    @Test func theImporterConforms() throws {
        let source = try fixture("two-students")
        #expect(ImporterConformance(SampleImporter()).violations(reading: source, data: 10) == [])
        let cuts = ImporterConformance(SampleImporter()).truncations(of: source)
        #expect(cuts.violations == [])
        #expect(cuts.refused > 40)
    }

    @Test func theExporterConforms() {
        let conformance = ExporterConformance(SampleExporter())
        for seed in UInt64(0)..<40 {
            let dossier = DossierGenerator(seed: seed).dossier()
            #expect(conformance.violations(writing: dossier, to: .generated(seed)) == [], "seed \(seed)")
        }
    }

    @Test func whatIsDisclosedComesBack() throws {
        let source = try fixture("two-students")
        let dossier = try #require(try SampleImporter().read(source, options: .repeatable).dossiers.first).dossier
        let disclosed = try #require(DecisionEngine().disclose(dossier, to: .student)).dossier
        let written = try SampleExporter().write([disclosed]).bytes
        let again = try #require(try SampleImporter().read(written, options: .repeatable).dossiers.first).dossier
        #expect(again.learningObservations.map(\.content) == dossier.learningObservations.map(\.content))
        #expect(again.identities.map(\.content) == dossier.identities.map(\.content))
    }

    @Test func anEmbedderCanAddAFormat() {
        let registry = FormatRegistry(importers: [], exporters: []).adding(SampleImporter()).adding(SampleExporter())
        #expect(registry.importer(of: "sample-xml") != nil)
        #expect(registry.exporter(of: "sample-xml") != nil)
        #expect(registry.exporter(of: "unknown") == nil)
    }

    private func fixture(_ name: String) throws -> [UInt8] {
        let url = Bundle.module.url(forResource: "Fixtures/sample/\(name)", withExtension: "xml")
        return [UInt8](try Data(contentsOf: try #require(url)))
    }
}

extension AccessRequest {
    /// The student, who reads what is about them.
    fileprivate static var student: AccessRequest {
        AccessRequest(
            role: .student,
            purpose: .subjectAccess,
            profile: "BE-FWB",
            day: CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
        )
    }
}
