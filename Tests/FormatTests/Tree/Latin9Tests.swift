// ISO-8859-15 in both directions, against the table of its standard.

import Testing
import VillageCodecs

struct Latin9Tests {
    @Test func everyByteComesBack() {
        let bytes = Array(UInt8.min...UInt8.max)
        #expect(Latin9.bytes(of: Latin9.text(of: bytes)) == bytes)
    }

    @Test func theSignsThatLatin1LacksAreThere() {
        #expect(Latin9.bytes(of: "€ŠšŽžŒœŸ") == [0xA4, 0xA6, 0xA8, 0xB4, 0xB8, 0xBC, 0xBD, 0xBE])
        #expect(Latin9.bytes(of: "Noël") == [0x4E, 0x6F, 0xEB, 0x6C])
    }

    @Test(arguments: ["¤", "¦", "¨", "´", "¸", "¼", "½", "¾", "ę", "e\u{301}", "محمد", "😀"])
    func whatItLacksIsRefused(text: String) {
        #expect(Latin9.bytes(of: text) == nil)
    }
}
