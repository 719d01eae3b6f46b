// Bytes as small letters and digits, five bits each (RFC 4648, section 6, without padding, in small letters).

/// Bytes as small letters and digits.
public enum Base32: Sendable {
    private static let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    /// Writes bytes as letters and digits, without padding.
    public static func text(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(digits[Int(buffer >> bits & 31)])
            }
            buffer &= 1 << bits - 1
        }
        if bits > 0 { text.append(digits[Int(buffer << (5 - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }
}
