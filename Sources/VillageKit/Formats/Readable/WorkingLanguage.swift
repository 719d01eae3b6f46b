// The languages in which the program asks and instructs: forms, questions, the charter, what is due.

/// A language in which the program asks and instructs.
///
/// Files that people read are written in more languages, see ``ReadableLanguage``: what is asked has to be understood again
/// by the program when it is answered, and so has words of its own.
public enum WorkingLanguage: String, Sendable, Hashable, CaseIterable {
    /// English.
    case english = "en"
    /// French.
    case french = "fr"
    /// Dutch.
    case dutch = "nl"

    /// The same language for what is read.
    public var readable: ReadableLanguage {
        switch self {
        case .english: .english
        case .french: .french
        case .dutch: .dutch
        }
    }

    /// The words of what is read, which forms use as well.
    package var words: ReadableWords { readable.words }
}
