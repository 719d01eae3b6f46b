// Headers of columns as they are compared: without case, accents, blanks and punctuation.

/// Headers of columns as they are compared.
package enum HeaderText {
    /// What is left of a header for comparing.
    package static func folded(_ text: String) -> String {
        let symbols = FoldedText(text).symbols
        // Letters of other alphabets are all one symbol there: such headers are compared as they stand.
        guard !symbols.contains(FoldedText.letter) else {
            return text.lowercased().filter { !$0.isWhitespace }
        }
        return String(
            decoding: symbols.compactMap { symbol -> UInt8? in
                switch symbol {
                case 0..<26: symbol + 0x61
                case 26..<36: symbol - 26 + 0x30
                default: nil
                }
            },
            as: UTF8.self
        )
    }

    /// The words of a text, folded.
    package static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }.filter { !$0.isEmpty }
    }

    /// A text without the blanks around it, also those that do not break.
    package static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}
