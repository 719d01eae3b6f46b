// A school's picture stands at the head of its page, as itself and asking for nothing.

import Testing
import VillageBasics
import VillageFormats
import VillageKit

struct LogoTests {
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [UInt8](repeating: 1, count: 13)
    private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xD9]

    private func page(_ logo: [UInt8]) throws -> HTMLParsed {
        try HTMLParsed(try #require(HTMLSamples.view(HTMLSamples.full(1))), files: ["logo": logo])
    }

    @Test(arguments: [("image/png", png), ("image/jpeg", jpeg)])
    func picturesStandInThePageItself(_ type: String, _ bytes: [UInt8]) throws {
        let page = try page(bytes)
        let picture = try #require(page.named("img").first)
        #expect(page.named("img").count == 1)
        #expect(picture.attribute("src") == "data:\(type);base64,\(Base64.text(bytes))")
        #expect(picture.attribute("alt") == "")
        HTMLHostileTests.check(page)
    }

    @Test(arguments: [
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "GIF89a", "",
        "\u{FEFF}<?xml?><svg/>",
    ])
    func whatIsNoPictureIsRefused(_ text: String) {
        let error = #expect(throws: ExportError.self) { try page(Array(text.utf8)) }
        #expect(error?.code == .badSetting)
        #expect(error?.places.first?.path == "html.logo")
    }

    @Test func aHugePictureIsRefused() {
        let error = #expect(throws: ExportError.self) { try page(Self.png + [UInt8](repeating: 0, count: 300_000)) }
        #expect(error?.places.first?.help == "give a picture of at most 256 KiB")
    }

    @Test func aPictureIsGivenAsAFile() throws {
        let view = try #require(HTMLSamples.view(HTMLSamples.full(1)))
        let error = #expect(throws: ExportError.self) { try HTMLParsed(view, ["logo": "https://example.org/a.png"]) }
        #expect(error?.code == .badSetting)
    }
}
