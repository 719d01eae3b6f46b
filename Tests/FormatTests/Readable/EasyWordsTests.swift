// The easy-to-read words keep the measure: short sentences, known words, no abbreviation.

import Testing
import VillageFormats
import VillageKit

/// Every phrase of the easy variants is measured, those too that are taken over from the plain words.
///
/// Source of the rules: Inclusion Europe, Information for all: European standards for making information easy to read and
/// understand; they give no figures, so the figures here are ours.
struct EasyWordsTests {
    private static let easy = ReadableLanguage.allCases.filter(\.isEasy)

    /// What a heading, label or sentence may be, by language: letters of a word.
    private static let letters: [ReadableLanguage: Int] = [.easyEnglish: 13, .easyFrench: 14, .easyDutch: 15]

    /// The words of a language that a page puts together itself; names of languages are names.
    private static func phrases(_ language: ReadableLanguage) -> [(key: String, words: String)] {
        ReadableWords.all(of: language).filter { !$0.key.hasPrefix("language.") }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.replacing(/\{[^}]*\}/, with: "Noor")) }
    }

    /// The sentences of a phrase; a colon begins a new one.
    private static func sentences(_ words: String) -> [[Substring]] {
        words.split(separator: /[.?!:;](\s|$)/)
            .map {
                $0.split(whereSeparator: \.isWhitespace)
                    .filter { word in
                        word.contains(where: \.isLetter)
                    }
            }
            .filter { !$0.isEmpty }
    }

    @Test(arguments: easy)
    func noSentenceIsLong(_ language: ReadableLanguage) {
        let long = Self.phrases(language).filter { Self.sentences($0.words).contains { $0.count > 12 } }
        #expect(long.map(\.key) == [])
        let whole = Self.phrases(language).flatMap { Self.sentences($0.words) }.filter { $0.count > 3 }
        let average = Double(whole.reduce(0) { $0 + $1.count }) / Double(whole.count)
        #expect(whole.count > 80)
        #expect(average <= 7)
    }

    @Test(arguments: easy)
    func noWordIsLong(_ language: ReadableLanguage) throws {
        let most = try #require(Self.letters[language])
        let long = Self.phrases(language)
            .filter { phrase in
                phrase.words.split { !$0.isLetter }.contains { $0.count > most }
            }
        #expect(long.map(\.words) == [])
    }

    @Test(arguments: easy)
    func nothingIsAbbreviatedOrInBrackets(_ language: ReadableLanguage) {
        let found = Self.phrases(language)
            .filter { phrase in
                let isShort = phrase.words.contains(/\b[A-Z]{2,}\b|\p{L}\.\p{L}|°|\b(no|nr|n)\.|[()\[\]&]/)
                return isShort
            }
        #expect(found.map(\.words) == [])
    }

    /// Two words that deny in one sentence.
    @Test(arguments: easy)
    func nothingIsDeniedTwice(_ language: ReadableLanguage) {
        let denying: Set<String> = [
            "not", "no", "nobody", "nothing", "never", "without", "sans", "jamais", "rien", "personne", "niet", "geen",
            "niemand", "niets", "nooit", "zonder", "pas",
        ]
        let twice = Self.phrases(language)
            .filter { phrase in
                Self.sentences(phrase.words)
                    .contains { sentence in
                        sentence.count { denying.contains($0.lowercased().filter(\.isLetter)) } > 1
                    }
            }
        #expect(twice.map(\.words) == [])
    }

    /// The readability index LIX: words in a sentence, and how many of a hundred words have more than six letters.
    ///
    /// Up to 25
    /// is easy, as in books for children; up to 35 simple, as in stories.
    @Test(arguments: [
        (ReadableLanguage.easyEnglish, 16.0), (.easyFrench, 26), (.easyDutch, 17),
    ])
    func theReadabilityIndexIsLow(_ language: ReadableLanguage, _ most: Double) {
        let easy = Self.index(language)
        #expect(easy <= most, "\(easy)")
        let plain = ReadableLanguage(rawValue: language.tag).map(Self.index) ?? 0
        #expect(easy + 4 < plain, "\(easy), plain \(plain)")
    }

    /// The index of all phrases that are sentences.
    static func index(_ language: ReadableLanguage) -> Double {
        let sentences = phrases(language).filter { $0.words.contains(/[.?!]$/) }.flatMap { Self.sentences($0.words) }
        let words = sentences.flatMap { $0 }.map { $0.count(where: \.isLetter) }
        return Double(words.count) / Double(sentences.count) + 100 * Double(words.count { $0 > 6 })
            / Double(words.count)
    }

    @Test func easyWordsAreOtherWordsAndFallBack() {
        let words = ReadableLanguage.easyFrench.words
        #expect(words.phrase("page.number", ["number": "3"]) == "numéro 3")
        #expect(words.phrase("yes") == "oui")
        #expect(ReadableLanguage.german.easy == nil)
        #expect(ReadableLanguage.french.easy == .easyFrench)
        #expect(ReadableLanguage.easyFrench.tag == "fr")
        #expect(ReadableLanguage.easyFrench.isNamed("fr-BE"))
    }
}
