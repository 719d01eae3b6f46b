// "Did you mean": the nearest of a few words.

import VillageBasics

/// Finds the word that was probably meant.
enum NearestWord {
    /// The most characters of what is compared, so that hostile text costs nothing.
    private static let longest = 80

    /// The nearest word, by single letters that differ; `nil` when none is near.
    ///
    /// - Parameters:
    ///   - text: What was typed.
    ///   - words: What might be meant.
    /// - Returns: The word; the first of several that are equally near.
    static func nearest(to text: String, among words: [String]) -> String? {
        let typed = Array(FoldedWords.folded(text.prefix(longest + 1)))
        guard typed.count > 1, typed.count <= longest else { return nil }
        var best: (word: String, distance: Int)?
        for word in words {
            let letters = Array(FoldedWords.folded(word))
            let most = min(2, min(typed.count, letters.count) - 1)
            guard abs(letters.count - typed.count) <= most else { continue }
            let distance = EditDistance.between(typed, letters)
            if distance <= most, distance < best?.distance ?? .max { best = (word, distance) }
        }
        return best?.word
    }
}
