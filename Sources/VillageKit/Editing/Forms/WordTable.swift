// Words by their keys, read from a text with a line for each: the key, ` = `, and what stands for it.

/// Words by their keys; what is in braces is filled in.
package struct WordTable: Sendable {
    private let words: [String: String]

    /// Reads a table: a line for each key.
    package init(_ text: String) {
        var words: [String: String] = [:]
        for line in text.split(separator: "\n") {
            guard let sign = line.firstRange(of: " = ") else { continue }
            words[String(line[..<sign.lowerBound])] = String(line[sign.upperBound...])
        }
        self.words = words
    }

    /// Every key.
    package var keys: Set<String> { Set(words.keys) }

    /// What stands for a key, if the language has it.
    package subscript(key: String) -> String? { words[key] }

    /// What stands for a key, with its braces filled in; the key itself where the language lacks it.
    package func phrase(_ key: String, _ values: [String: String] = [:]) -> String {
        var phrase = words[key] ?? key
        for (name, value) in values { phrase = phrase.replacing("{\(name)}", with: value) }
        return phrase
    }
}
