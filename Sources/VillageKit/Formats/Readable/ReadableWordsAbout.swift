// The head of a file of words: what the language calls itself, and who has checked the words.

/// The head of a file of words.
///
/// Each file begins with lines such as `checked by a native reader: no`. Whoever checks a file writes who and when in the
/// place of the `no`.
public struct ReadableWordsAbout: Sendable, Hashable {
    /// What the language calls itself.
    public let name: String
    /// Who of its readers checked the words, and when; `nil` until somebody does.
    public let checkedBy: String?
    /// Of an easy variant: which people who need it checked the words, and when; `nil` until somebody does.
    public let triedBy: String?

    /// Reads the lines of a head.
    package init(_ text: String) {
        var lines: [String: String] = [:]
        for line in text.split(separator: "\n") {
            guard let sign = line.firstRange(of: ": ") else { continue }
            lines[String(line[..<sign.lowerBound])] = String(line[sign.upperBound...])
        }
        func told(_ key: String) -> String? { lines[key].flatMap { $0 == "no" ? nil : $0 } }
        name = lines["name"] ?? ""
        checkedBy = told("checked by a native reader")
        triedBy = told("checked by people who need easy words")
    }
}
