// HMAC-SHA-256 (FIPS 198-1, RFC 2104): a digest that only the holder of a key can make.

/// A digest that only the holder of a key can make.
public enum HMAC: Sendable {
    /// Makes the code of a message.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - key: The key, of any length.
    /// - Returns: 32 bytes.
    public static func code(of message: [UInt8], key: [UInt8]) -> [UInt8] {
        var block = key.count > 64 ? SHA256.digest(key) : key
        block.append(contentsOf: repeatElement(0, count: 64 - block.count))
        let inner = SHA256.digest(block.map { $0 ^ 0x36 } + message)
        return SHA256.digest(block.map { $0 ^ 0x5C } + inner)
    }
}
