// Words as they are compared: whatever a keyboard or a mail program made of accents, quotes and blanks.

/// Brings words into the shape in which they are compared.
enum FoldedWords {
    /// Words in small letters, with straight quotes and single blanks.
    static func folded(_ text: some StringProtocol) -> String {
        var folded = ""
        var isAfterBlank = true
        for character in text.lowercased() {
            if isBlank(character) {
                if !isAfterBlank { folded.append(" ") }
                isAfterBlank = true
            } else {
                folded.append(straight(character))
                isAfterBlank = false
            }
        }
        if folded.hasSuffix(" ") { folded.removeLast() }
        return folded
    }

    /// The letters and digits alone, small: what is left of a label however its line was broken and its marks were changed.
    static func letters(_ text: some StringProtocol) -> [Character] {
        text.lowercased().filter { isLetter($0) }
    }

    /// Whether a character is a letter or a digit.
    static func isLetter(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    /// A text without blanks of any kind at its ends.
    static func trimmed(_ text: some StringProtocol) -> String {
        var rest = text[...]
        while let first = rest.first, isBlank(first) { rest = rest.dropFirst() }
        while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
        return String(rest)
    }

    /// Letters whose accents were typed apart become one with them, as other programs write them.
    static func composed(_ text: String) -> String {
        // What has two scalars in a character is rare; most texts are handed back as they are.
        guard text.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) else { return text }
        return String(text.map { $0.unicodeScalars.count > 1 ? composedLetters[$0] ?? $0 : $0 })
    }

    /// Whether a character is a blank: also the one that does not break, the one without width, and the mark of byte order.
    static func isBlank(_ character: Character) -> Bool {
        character.isWhitespace || character == "\u{200B}" || character == "\u{FEFF}"
    }

    private static func straight(_ character: Character) -> Character {
        switch character {
        case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{B4}", "`": "'"
        case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": "\""
        case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": "-"
        default: character
        }
    }

    /// Letters with accents; a letter is found by the same one with its accent apart, for the two are equal.
    private static let composedLetters: [Character: Character] = {
        var letters: [Character: Character] = [:]
        let ranges: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF]
        for value in ranges.joined() {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
            letters[Character(scalar)] = Character(scalar)
        }
        return letters
    }()
}
