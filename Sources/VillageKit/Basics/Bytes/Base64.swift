// Bytes as base64 (RFC 4648, section 4), written without line breaks and read with them.

/// Bytes as base64.
public enum Base64: Sendable {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    /// Writes bytes, with padding and without line breaks.
    public static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let count = min(3, bytes.count - index)
            var group = UInt32(bytes[index]) << 16
            if count > 1 { group |= UInt32(bytes[index + 1]) << 8 }
            if count > 2 { group |= UInt32(bytes[index + 2]) }
            for position in 0..<4 {
                text.append(position <= count ? digits[Int(group >> (18 - 6 * UInt32(position)) & 63)] : 0x3D)
            }
            index += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads text; white space is skipped.
    ///
    /// - Parameter text: The text.
    /// - Returns: The bytes; `nil` when the text is not base64 with its padding.
    public static func bytes(_ text: String) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count / 4 * 3)
        var group: UInt32 = 0
        var count = 0
        var padding = 0
        for byte in text.utf8 {
            if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { continue }
            if byte == 0x3D {
                padding += 1
                continue
            }
            let value = values[Int(byte)]
            guard value < 64, padding == 0 else { return nil }
            group = group << 6 | UInt32(value)
            count += 1
            if count == 4 {
                result.append(UInt8(group >> 16 & 255))
                result.append(UInt8(group >> 8 & 255))
                result.append(UInt8(group & 255))
                group = 0
                count = 0
            }
        }
        guard (count + padding) % 4 == 0, padding <= 2, count != 1 else { return nil }
        if count == 2 { result.append(UInt8(group >> 4 & 255)) }
        if count == 3 {
            result.append(UInt8(group >> 10 & 255))
            result.append(UInt8(group >> 2 & 255))
        }
        return result
    }
}
