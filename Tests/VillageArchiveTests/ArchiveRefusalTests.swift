// What is no archive is refused, with a code.

import Testing
import VillageArchive

struct ArchiveRefusalTests {
    @Test(arguments: [
        ("", ArchiveError.Code.malformed),
        ("{}", .notAnArchive),
        (#"{"kind":"disclosure","schema":"villagekit/dossier","version":1,"student":"s"}"#, .disclosure),
        (#"{"kind":"dossier","schema":"villagekit/dossier","version":2,"student":"s"}"#, .unsupportedVersion),
        (#"{"kind":"dossier","schema":"villagekit/dossier","version":1}"#, .malformed),
        (#"{"kind":"dossier","schema":"another","version":1,"student":"s"}"#, .notAnArchive),
    ])
    func isRefused(_ text: String, _ code: ArchiveError.Code) {
        let error = #expect(throws: ArchiveError.self) { try DossierArchive(json: Array(text.utf8)) }
        #expect(error?.code == code)
    }
}
