// Breaks sentences into lines of a width.

/// Breaks sentences into lines.
enum LineBreaking {
    /// The words of a text in lines of at most so many characters; a longer word has a line of its own.
    ///
    /// - Parameters:
    ///   - text: The sentences.
    ///   - width: The most characters of a line, with what stands in front.
    ///   - first: What stands before the first line.
    ///   - rest: What stands before the others.
    /// - Returns: The lines; none for a text without words.
    static func lines(_ text: String, width: Int, first: String = "", rest: String = "") -> [String] {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = rest
                isEmpty = true
            }
            line += isEmpty ? String(word) : " \(word)"
            isEmpty = false
        }
        return isEmpty ? lines : lines + [line]
    }
}
