// The encodings in which schools exchange tables.

/// An encoding in which schools exchange tables.
public enum TableEncoding: String, Sendable, Hashable, CaseIterable {
    /// Unicode.
    case utf8 = "utf-8"
    /// What Windows writes in western Europe: ISO-8859-1 with more characters.
    case windows1252 = "windows-1252"
    /// Latin 1; it is read as its superset of Windows, and written without what that adds.
    case latin1 = "iso-8859-1"
    /// Latin 9, which has the euro sign and the ligature oe.
    case latin9 = "iso-8859-15"

    /// Reads a text.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The text; `nil` where the bytes are not of this encoding.
    public func text(of bytes: ArraySlice<UInt8>) -> String? {
        switch self {
        case .utf8: return String(validating: bytes, as: UTF8.self)
        case .latin9: return Latin9.text(of: bytes)
        case .windows1252, .latin1:
            var text = String.UnicodeScalarView()
            for byte in bytes { text.append(Self.scalar(byte)) }
            return String(text)
        }
    }

    /// Writes a text.
    ///
    /// - Parameter text: The text.
    /// - Returns: The bytes; `nil` where the encoding lacks a character.
    public func bytes(of text: String) -> [UInt8]? {
        if self == .utf8 { return Array(text.utf8) }
        if self == .latin9 { return Latin9.bytes(of: text) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x80, 0xA0...0xFF: bytes.append(UInt8(scalar.value))
            default:
                guard self == .windows1252, let byte = Self.own[scalar] else { return nil }
                bytes.append(byte)
            }
        }
        return bytes
    }

    /// What Windows has between 0x80 and 0x9F; five places are empty, and stay what they are.
    private static let extras: [Unicode.Scalar] = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars
    )

    private static let own: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: extras.enumerated().map { ($0.element, UInt8(0x80 + $0.offset)) }
    )

    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        (0x80..<0xA0).contains(byte) ? extras[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }
}
