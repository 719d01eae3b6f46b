// Words that are written in another direction than those around them: kept apart, so that neither disturbs the other.

/// Keeps words of another direction of writing apart from those around them.
///
/// In an Arabic sentence a name in Latin letters, a number of a file or a telephone number would otherwise change places with
/// its neighbours. Source: Unicode Standard Annex 9, isolates; a page says the same with `bdi`.
package enum DirectionIsolate {
    /// Opens a part whose own first letter says how it is written.
    package static let opening: Unicode.Scalar = "\u{2068}"
    /// Closes it.
    package static let closing: Unicode.Scalar = "\u{2069}"

    /// A value as it stands in words of a language.
    ///
    /// - Parameters:
    ///   - text: The value; signs that would turn the direction of what follows are left out.
    ///   - language: The language around it.
    /// - Returns: The value, kept apart where its direction may be another one.
    static func around(_ text: String, in language: ReadableLanguage) -> String {
        let plain = holdsTurning(text) ? withoutTurning(text) : text
        guard isOther(plain, than: language) else { return plain }
        return "\(opening)\(plain)\(closing)"
    }

    /// A text without the signs that turn the direction of what follows.
    package static func withoutTurning(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !isTurning($0) }))
    }

    /// Whether a text holds a sign that turns the direction of what follows.
    static func holdsTurning(_ text: String) -> Bool { text.unicodeScalars.contains(where: isTurning) }

    private static func isTurning(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    /// Whether a value could be written in another direction than the language: a number alone is not.
    private static func isOther(_ text: String, than language: ReadableLanguage) -> Bool {
        guard language.isFromTheRight else { return text.unicodeScalars.contains(where: isFromTheRight) }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return false }
        return !text.unicodeScalars.allSatisfy { $0 == " " || isFromTheRight($0) }
    }

    /// Whether a letter is written from right to left: those of Hebrew, Arabic and their neighbours.
    private static func isFromTheRight(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x590: false
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
