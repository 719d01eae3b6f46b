// The page about languages says of each what its file of words says, and the measure of the easy ones.

import Foundation
import Testing
import VillageFormats

struct LanguagePageTests {
    private static let page: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = root.appending(path: "Sources/VillageKit/Formats/Formats.docc/Languages.md")
        return (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    }()

    @Test func everyLanguageHasItsRow() {
        let rows = ReadableLanguage.allCases.map { language in
            let cells = [
                "`\(language.rawValue)`", language.about.name,
                language.isFromTheRight ? "from the right" : "from the left",
                WorkingLanguage(rawValue: language.rawValue) == nil ? "–" : "yes", language.about.checkedBy ?? "no",
                language.isEasy ? language.about.triedBy ?? "no" : "–",
            ]
            return "| \(cells.joined(separator: " | ")) |\n"
        }
        #expect(Self.page.contains(rows.joined()))
    }

    @Test func theReadabilityIsThatOfTheWords() {
        let names = [("English", ReadableLanguage.english), ("French", .french), ("Dutch", .dutch)]
        for (name, plain) in names {
            let easy = plain.easy ?? plain
            let row = "| \(name) | \(Self.rounded(plain)) | \(Self.rounded(easy)) |\n"
            #expect(Self.page.contains(row), "\(row)")
        }
    }

    private static func rounded(_ language: ReadableLanguage) -> Int {
        Int(EasyWordsTests.index(language).rounded(.toNearestOrAwayFromZero))
    }
}
