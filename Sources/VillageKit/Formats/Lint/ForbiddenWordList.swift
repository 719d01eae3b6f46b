// The words of one language for one kind of forbidden content, as data, with where they come from.

/// The words of one language for one kind of forbidden content.
///
/// Words are folded: small letters without diacritics, blanks for hyphens and apostrophes. `*` at the end stands for any
/// ending, `^` for a word with a capital letter; `!` in front keeps a word to texts that are of this language, because it
/// means something else in another.
struct ForbiddenWordList: Sendable {
    let code: ForbiddenCode
    /// Where the list comes from.
    let source: String
    let words: [String]

    init(_ code: ForbiddenCode, source: String, _ words: String) {
        self.code = code
        self.source = source
        self.words = words.split { $0 == "," || $0.isNewline }
            .map { $0.split(separator: " ").joined(separator: " ") }
            .filter { !$0.isEmpty }
    }
}

/// The languages that there are lists for.
enum ForbiddenLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case french = "fr"
    case dutch = "nl"

    var lists: [ForbiddenWordList] {
        switch self {
        case .english: EnglishForbiddenWords.lists
        case .french: FrenchForbiddenWords.lists
        case .dutch: DutchForbiddenWords.lists
        }
    }

    /// Words that nearly every text of the language has, and none of the others.
    var commonWords: Set<String> {
        switch self {
        case .english:
            ["the", "and", "of", "his", "her", "with", "has", "was", "are", "their", "she", "he", "to", "this"]
        case .french:
            [
                "le", "la", "les", "des", "est", "une", "et", "il", "elle", "dans", "pas", "que", "qui", "du", "son",
                "sa",
            ]
        case .dutch:
            ["het", "een", "en", "van", "niet", "met", "hij", "zij", "dat", "zijn", "heeft", "voor", "op", "ze"]
        }
    }
}
