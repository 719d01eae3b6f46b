// How many single letters differ between two words, for "did you mean".

/// How many single letters differ between two words.
package enum EditDistance {
    /// The number of letters that are added, left out or replaced (Levenshtein).
    package static func between(_ left: some Sequence<Character>, _ right: [Character]) -> Int {
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
