// Finds the words of all lists in one pass over a text.

/// Finds the words of all lists in one pass over a text.
struct WordMatcher<Code: Hashable & Sendable>: Sendable {
    /// What a word of a list stands for.
    struct Match: Sendable, Hashable {
        let code: Code
        let language: ForbiddenLanguage
        /// Whether the text has to be of the language.
        let isOfLanguageOnly: Bool
        /// Whether a name has to follow.
        let needsCapital: Bool
    }

    /// For each node the next one by symbol; 0 for none.
    private var next: [Int32]
    /// What ends at a node with a whole word.
    private var words: [Int32: [Match]] = [:]
    /// What begins at a node, whatever the ending.
    private var stems: [Int32: [Match]] = [:]
    /// The languages of which a node is a common word.
    private var common: [Int32: [ForbiddenLanguage]] = [:]

    /// Prepares to find words.
    ///
    /// - Parameter words: The words as lists have them, with their languages and what they stand for.
    init(_ words: [(language: ForbiddenLanguage, word: String, code: Code)]) {
        next = [Int32](repeating: 0, count: FoldedText.count)
        for word in words { add(word.word, word.code, word.language) }
        for language in ForbiddenLanguage.allCases {
            for word in language.commonWords { common[node(for: word), default: []].append(language) }
        }
    }

    private mutating func add(_ pattern: String, _ code: Code, _ language: ForbiddenLanguage) {
        var pattern = Substring(pattern)
        let isOfLanguageOnly = pattern.first == "!"
        if isOfLanguageOnly { pattern = pattern.dropFirst() }
        let needsCapital = pattern.hasSuffix(" ^")
        if needsCapital { pattern = pattern.dropLast(2) }
        let isStem = pattern.last == "*"
        if isStem { pattern = pattern.dropLast() }
        let match = Match(
            code: code,
            language: language,
            isOfLanguageOnly: isOfLanguageOnly,
            needsCapital: needsCapital
        )
        let place = node(for: String(pattern))
        if isStem { stems[place, default: []].append(match) } else { words[place, default: []].append(match) }
    }

    private mutating func node(for word: String) -> Int32 {
        var place: Int32 = 0
        for symbol in FoldedText(word).symbols {
            let index = Int(place) * FoldedText.count + Int(symbol)
            if next[index] == 0 {
                next[index] = Int32(next.count / FoldedText.count)
                next += [Int32](repeating: 0, count: FoldedText.count)
            }
            place = next[index]
        }
        return place
    }

    /// What may stand in a text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - stated: The language that it is said to be in.
    /// - Returns: Each match once.
    func matches(in text: String, stated: ForbiddenLanguage?) -> Set<Match> {
        let folded = FoldedText(text)
        let symbols = folded.symbols
        var found: Set<Match> = []
        var counts: [ForbiddenLanguage: Int] = [:]
        var start = 0
        while start < symbols.count {
            var place: Int32 = 0
            var index = start
            while index < symbols.count {
                place = next[Int(place) * FoldedText.count + Int(symbols[index])]
                if place == 0 { break }
                index += 1
                if let matches = stems[place] { found.formUnion(matches) }
                guard index == symbols.count || symbols[index] >= FoldedText.blank else { continue }
                for language in common[place] ?? [] { counts[language, default: 0] += 1 }
                for match in words[place] ?? [] {
                    if match.needsCapital, !isName(folded, after: index) { continue }
                    found.insert(match)
                }
            }
            // On to the next word.
            while start < symbols.count, symbols[start] < FoldedText.blank { start += 1 }
            start += 1
        }
        if found.isEmpty { return found }
        let language = stated ?? likeliest(counts)
        found = found.filter { !$0.isOfLanguageOnly || $0.language == language }
        // Where lists of several languages have a word, that of the text's language tells.
        let own = Set(found.lazy.filter { $0.language == language }.map(\.code))
        return found.filter { $0.language == language || !own.contains($0.code) }
    }

    /// Whether a word with a capital letter follows in the same sentence.
    private func isName(_ text: FoldedText, after index: Int) -> Bool {
        index < text.symbols.count && text.symbols[index] == FoldedText.blank && text.capitals.contains(index + 1)
    }

    /// The language with most of its common words; `nil` when none has more than the others.
    private func likeliest(_ counts: [ForbiddenLanguage: Int]) -> ForbiddenLanguage? {
        let sorted = counts.sorted { $0.value > $1.value }
        guard let first = sorted.first else { return nil }
        return sorted.count > 1 && sorted[1].value == first.value ? nil : first.key
    }
}
