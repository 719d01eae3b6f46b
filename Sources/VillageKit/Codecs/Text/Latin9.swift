// ISO-8859-15, in which French administrations exchange names: Latin 1 with the euro sign and the ligature oe.

/// ISO-8859-15.
public enum Latin9: Sendable {
    /// The places where it differs from ISO-8859-1.
    private static let own: [(byte: UInt8, scalar: Unicode.Scalar)] = [
        (0xA4, "\u{20AC}"), (0xA6, "\u{160}"), (0xA8, "\u{161}"), (0xB4, "\u{17D}"), (0xB8, "\u{17E}"),
        (0xBC, "\u{152}"), (0xBD, "\u{153}"), (0xBE, "\u{178}"),
    ]

    /// The byte of a character; `nil` where the encoding lacks it.
    public static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        if let found = own.first(where: { $0.scalar == scalar }) { return found.byte }
        guard scalar.value <= 0xFF, !own.contains(where: { UInt32($0.byte) == scalar.value }) else { return nil }
        return UInt8(scalar.value)
    }

    /// Writes a text; `nil` where the encoding lacks a character of it, even when it is composed.
    public static func bytes(of text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard let byte = byte(of: scalar) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    /// Reads a text; every byte has a meaning.
    public static func text(of bytes: some Sequence<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            text.append(own.first { $0.byte == byte }?.scalar ?? Unicode.Scalar(byte))
        }
        return String(text)
    }
}
