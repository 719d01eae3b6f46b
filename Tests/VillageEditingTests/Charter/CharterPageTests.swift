// The page of a charter fits a page, in every language, whatever a school admits.

import Testing
import VillageEditing
import VillageFormats
import VillageModel

struct CharterPageTests {
    @Test func languagesHaveTheSameKeys() {
        let english = CharterWords.table(.english).keys
        #expect(english.count >= 24)
        for language in WorkingLanguage.allCases { #expect(CharterWords.table(language).keys == english) }
    }

    @Test(arguments: WorkingLanguage.allCases)
    func theLongestPageFits(_ language: WorkingLanguage) throws {
        // Of each section all types but one, each named alone, and texts as long as they may be.
        let partly = AccessSection.allCases.flatMap { section in
            Dossier.contentTypes.filter { $0.section == section }.dropFirst()
                .map { "\(section.rawValue)/\($0.typeName)" }
        }
        let text = String(String(repeating: "nous tous ", count: 24).prefix(240))
        let charters = [
            try CharterSamples.charter(admitting: partly, text: text),
            try CharterSamples.charter(admitting: [], text: text),
            try CharterSamples.charter(admitting: AccessSection.allCases.map(\.rawValue), text: text),
        ]
        for charter in charters + (try (0..<30).map(CharterSamples.generated)) {
            let lines = charter.page(in: language).split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count <= 61 && lines.last == "")
            #expect(lines.allSatisfy { $0.count <= 78 })
        }
    }

    @Test(arguments: WorkingLanguage.allCases)
    func everyProhibitionAndEveryAdmittedSectionIsOnIt(_ language: WorkingLanguage) throws {
        let charter = try ContentCharter(json: CharterSamples.example())
        let page = charter.page(in: language).replacing("\n  ", with: " ").replacing("\n", with: " ")
        let words = CharterWords.table(language)
        for code in 1...14 { #expect(page.contains(words.phrase("F\(code < 10 ? "0" : "")\(code)"))) }
        for section in AccessSection.allCases {
            #expect(page.contains(language.words.known("section.\(section.rawValue)") ?? "?"))
        }
        #expect(page.contains(charter.title[language] ?? "?"))
        #expect(page.contains(charter.deciding[language] ?? "?"))
        #expect(page.contains(charter.correcting[language] ?? "?"))
    }

    /// A section stands on the page once: as held, as held in part, or as closed.
    @Test(arguments: WorkingLanguage.allCases)
    func everySectionStandsThereOnce(_ language: WorkingLanguage) throws {
        for type in Dossier.contentTypes {
            let one = "\(type.section.rawValue)/\(type.typeName)"
            for names in [[one], [type.section.rawValue, one]] {
                let page = try CharterSamples.charter(admitting: names).page(in: language)
                let held = page.replacing("\n  ", with: " ").split(separator: "\n").filter { $0.hasPrefix("- ") }
                let name = language.words.known("section.\(type.section.rawValue)") ?? "?"
                let lines = held.filter { $0.hasPrefix("- \(name)") }
                #expect(lines.count == 1, "\(one): \(lines)")
                // Nor is a part of it called like the whole.
                let twice = CharterWords.table(language).phrase("partly", ["section": name, "types": name])
                #expect(lines != ["- \(twice)"])
            }
        }
    }

    @Test func whatIsGivenInOneLanguageIsShownInAll() throws {
        let charter = try CharterSamples.charter(admitting: ["talents"])
        #expect(charter.page(in: .dutch).hasPrefix("Charte\nfase:1234, uitgave 2026-09\n"))
        // A closed voice is not possible: it stands there although nobody named it.
        #expect(charter.page(in: .english).contains("- In their own words (always"))
    }
}
