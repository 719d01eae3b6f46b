// The generator fills every field of every type, and every value survives its canonical form.

import Testing
import VillageKit
import VillageKitTesting

struct DossierGeneratorTests {
    @Test func everyFieldOfEveryTypeIsFilled() {
        var generator = DossierGenerator(seed: 1)
        generator.filling = 1
        generator.entriesPerType = 2...2
        let dossier = generator.dossier()
        for type in Dossier.contentTypes { expectFilled(type, in: dossier) }
    }

    @Test func everyValueSurvivesItsCanonicalForm() throws {
        for seed in UInt64(0)..<50 {
            let dossier = DossierGenerator(seed: seed).dossier()
            for type in Dossier.contentTypes { try expectRoundTrip(type, in: dossier) }
        }
    }

    @Test func theSameSeedGivesTheSameDossier() {
        #expect(DossierGenerator(seed: 7).dossier() == DossierGenerator(seed: 7).dossier())
        #expect(DossierGenerator(seed: 7).dossier() != DossierGenerator(seed: 8).dossier())
    }

    private func expectFilled<Content: EntryContent>(_ type: Content.Type, in dossier: Dossier) {
        // The first types have no entries yet that they could refer to; the second entry of each has.
        var filled: Set<FieldName> = []
        for entry in dossier[keyPath: type.entries] {
            entry.content.visitValues { name, _ in filled.insert(String(name.prefix { $0 != "." })) }
        }
        #expect(filled == Set(type.fields.map(\.name)), "\(type.typeName)")
    }

    private func expectRoundTrip<Content: EntryContent>(_ type: Content.Type, in dossier: Dossier) throws {
        for entry in dossier[keyPath: type.entries] {
            var writer = JSONWriter(.canonical)
            entry.content.write(to: &writer)
            let object = try #require(try JSONParser.parse(writer.bytes).object)
            var problems = 0
            let again = Content(json: object) { _, _ in problems += 1 }
            #expect(problems == 0)
            #expect(again == entry.content)
        }
    }
}
