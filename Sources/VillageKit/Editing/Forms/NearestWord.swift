// "Did you mean": the nearest of a few words.

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
            let distance = distance(typed, letters)
            if distance <= most, distance < best?.distance ?? .max { best = (word, distance) }
        }
        return best?.word
    }

    /// The number of single-letter edits between two words.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for letter in left {
            var diagonal = row[0]
            row[0] += 1
            for column in right.indices {
                let above = row[column + 1]
                let changed = diagonal + (letter == right[column] ? 0 : 1)
                row[column + 1] = min(changed, above + 1, row[column] + 1)
                diagonal = above
            }
        }
        return row[right.count]
    }
}
