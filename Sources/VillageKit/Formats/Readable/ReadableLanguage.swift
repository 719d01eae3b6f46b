// The languages of readable files.

/// A language of readable files.
public enum ReadableLanguage: String, Sendable, Hashable, CaseIterable {
    /// English.
    case english = "en"
    /// French.
    case french = "fr"
    /// Dutch.
    case dutch = "nl"

    /// The words of the language.
    package var words: ReadableWords {
        switch self {
        case .english: ReadableWords.english
        case .french: ReadableWords.french
        case .dutch: ReadableWords.dutch
        }
    }

    /// Whether a tag of BCP 47 names this language, with or without a region.
    package func isNamed(_ tag: String?) -> Bool {
        guard let tag else { return false }
        return tag.prefix { $0 != "-" }.lowercased() == rawValue
    }
}
