// Archives of generated dossiers: the same dossier, the same bytes.

import Testing
import VillageKit
import VillageKitTesting

struct ArchiveRoundTripTests {
    @Test(arguments: 1...25 as ClosedRange<UInt64>)
    func isTheSameDossier(_ seed: UInt64) throws {
        let generator = DossierGenerator(seed: seed)
        for dossier in [JSONSamples.complete(seed), generator.labellingFields(of: generator.dossier())] {
            let archive = DossierArchive(dossier)
            let indented = try DossierArchive(json: archive.bytes())
            #expect(indented.dossier == dossier)
            #expect(indented.bytes() == archive.bytes())
            #expect(indented.unreadPaths.isEmpty)
            let line = try DossierArchive(json: archive.bytes(.canonical))
            #expect(line.dossier == dossier)
            #expect(line.bytes(.canonical) == archive.bytes(.canonical))
        }
    }
}
