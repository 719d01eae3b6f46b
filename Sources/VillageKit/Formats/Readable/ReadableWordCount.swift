// How many words a part of a chapter has, with its labels.

import VillageModel

extension ReadableChapter.Part {
    /// How many words are told, with labels and what has to be heeded.
    func wordCount(in words: ReadableWords) -> Int {
        switch self {
        case .entry(let piece):
            let told =
                piece.withheld.flatMap { [$0.label, $0.reason, words.phrase("page.ask")] } + piece.notes.map(\.words)
            return Self.count(piece.items, in: words)
                + ([piece.title, words.phrase("page.number")] + told).reduce(0) { $0 + $1.wordCount }
        case .excerpts(let title, let excerpts):
            return title.wordCount
                + excerpts.reduce(0) { $0 + Self.count($1.items, in: words) + words.phrase("see").wordCount }
        case .gap(let gap): return gap.wordCount(in: words)
        case .leftOut: return words.phrase("layout.more").wordCount
        }
    }

    private static func count(_ items: [ReadableDocument.Item], in words: ReadableWords) -> Int {
        items.reduce(0) { count, item in
            var own = (item.label?.wordCount ?? 0) + item.value.wordCount
            // A page says in which language somebody spoke.
            if case .speech(let text, _) = item.content, text.language != nil {
                own += words.phrase("page.in").wordCount
            }
            return count + own + Self.count(item.items, in: words)
        }
    }
}

extension ReadableChapter.Gap {
    /// How many words are told in its place.
    func wordCount(in words: ReadableWords) -> Int {
        reason.wordCount + words.phrase("ask").wordCount + words.phrase("page.count").wordCount
    }
}

extension String {
    /// How many words stand between blanks.
    package var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}
