// The format passes the checks that every format of VillageKit has to pass.

import OwnFormat
import Testing
import VillageKit
import VillageKitTesting

struct CardFormatTests {
    private static let cards = Array(
        """
        Village cards 1

        number: 7
        given: Aya
        family: El Fassi
        born: 2012-05-03
        talent: Repairs bicycles
        tattoo: none

        given: Nobody

        number: 8
        given: Tom
        born: the day before yesterday

        """
        .utf8
    )

    @Test func theImporterConforms() throws {
        let conformance = ImporterConformance(CardImporter())
        #expect(conformance.violations(reading: Self.cards, data: 10) == [])
        #expect(conformance.truncations(of: Self.cards).violations == [])
        let read = try CardImporter().read(Self.cards, options: .repeatable)
        #expect(read.dossiers.count == 2 && read.report.recordsSetAside == 1)
    }

    @Test(arguments: UInt64(0)..<40)
    func theExporterConforms(seed: UInt64) {
        let dossier = DossierGenerator(seed: seed).dossier()
        #expect(ExporterConformance(CardExporter()).violations(writing: dossier, to: .generated(seed)) == [])
    }

    @Test func whatIsCarriedComesBack() {
        let conformance = RoundTripConformance(CardImporter(), CardExporter())
        var carried = 0
        for seed in UInt64(0)..<100 {
            let result = conformance.compare(DossierGenerator(seed: seed).dossier(), to: .generated(seed))
            #expect(result.violations == [], "seed \(seed)")
            carried += result.carried
        }
        #expect(carried > 40)
    }

    @Test func aProgramCanOfferIt() {
        let registry = FormatRegistry.standard.adding(CardImporter()).adding(CardExporter())
        #expect(registry.recognise(Self.cards)?.recognition.version == "1")
    }
}
