// The languages of readable files, each with one file of words; of three there is an easy-to-read one as well.

/// A language of readable files.
public enum ReadableLanguage: String, Sendable, Hashable, CaseIterable {
    /// English.
    case english = "en"
    /// French.
    case french = "fr"
    /// Dutch.
    case dutch = "nl"
    /// German.
    case german = "de"
    /// Arabic, Modern Standard.
    case arabic = "ar"
    /// Turkish.
    case turkish = "tr"
    /// English, easy to read.
    case easyEnglish = "en-easy"
    /// French, easy to read.
    case easyFrench = "fr-easy"
    /// Dutch, easy to read.
    case easyDutch = "nl-easy"

    /// The tag of the language (BCP 47), which an easy variant has in common with the plain one.
    public var tag: String { String(rawValue.prefix { $0 != "-" }) }

    /// Whether it is an easy-to-read variant.
    public var isEasy: Bool { rawValue.hasSuffix("-easy") }

    /// The easy-to-read variant, where there is one.
    public var easy: ReadableLanguage? { isEasy ? self : ReadableLanguage(rawValue: "\(rawValue)-easy") }

    /// Whether it is French, plain or easy.
    var isFrench: Bool { tag == "fr" }

    /// Whether it is written from right to left.
    public var isFromTheRight: Bool { self == .arabic }

    /// What is known of the file of words.
    public var about: ReadableWordsAbout { words.about }

    /// The words of the language.
    package var words: ReadableWords {
        switch self {
        case .english: ReadableWords.english
        case .french: ReadableWords.french
        case .dutch: ReadableWords.dutch
        case .german: ReadableWords.german
        case .arabic: ReadableWords.arabic
        case .turkish: ReadableWords.turkish
        case .easyEnglish: ReadableWords.easyEnglish
        case .easyFrench: ReadableWords.easyFrench
        case .easyDutch: ReadableWords.easyDutch
        }
    }

    /// Whether a tag of BCP 47 names this language, with or without a region.
    package func isNamed(_ tag: String?) -> Bool {
        guard let tag else { return false }
        return tag.prefix { $0 != "-" }.lowercased() == self.tag
    }
}
