// Wordings that make somebody smaller, each with a better one: data, with where they come from.

/// Wordings of one language for one kind, with where they come from.
///
/// A line holds the wordings, an equals sign, and what says the same better. Wordings are folded as those of
/// ``ForbiddenWordList`` are: small letters without diacritics, `*` for any ending, `!` for a text of this language alone.
/// Three points in what is better stand for what only the author knows.
struct WordingList: Sendable {
    let kind: WordingKind
    /// Where the rows come from.
    let source: String
    let rows: [Row]

    /// Some wordings, and a better one for all of them.
    struct Row: Sendable, Hashable {
        let words: [String]
        let better: String
    }

    init(_ kind: WordingKind, source: String, _ table: String) {
        self.kind = kind
        self.source = source
        rows = table.split(separator: "\n")
            .compactMap { line in
                guard let sign = line.firstRange(of: " = ") else { return nil }
                let words = line[..<sign.lowerBound].split(separator: ",")
                    .map { $0.split(separator: " ").joined(separator: " ") }
                return Row(words: words, better: String(line[sign.upperBound...]))
            }
    }

    /// Put together for this package from the workshops of parents and schools (SEMANTICS 13, F10; story S15).
    static let own = "compiled for this package; rule SEMANTICS 13, F10: no word that reduces a child, strengths first"
    /// The two guides that the rows about persons and labels follow.
    static let guides = """
        compiled for this package after: United Nations Office at Geneva, Disability-inclusive language guidelines (2021); \
        American Psychological Association, Inclusive language guide, 2nd edition (2023)
        """
}

extension ForbiddenLanguage {
    /// The wordings of the language.
    var wordings: [WordingList] {
        switch self {
        case .english: EnglishWording.lists
        case .french: FrenchWording.lists
        case .dutch: DutchWording.lists
        }
    }
}
