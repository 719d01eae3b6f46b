// The plain members of an object of which only the beginning is at hand.

/// Reads the plain members of an object of which only the beginning is at hand.
struct HeadScan {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Strings, numbers and words of the outermost object, by name; escapes are not undone.
    mutating func members() -> [String: String] {
        var found: [String: String] = [:]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        skipSpace()
        guard take(UInt8(ascii: "{")) else { return [:] }
        while true {
            skipSpace()
            guard let name = string() else { return found }
            skipSpace()
            guard take(UInt8(ascii: ":")) else { return found }
            skipSpace()
            guard index < bytes.count else { return found }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                guard let text = string() else { return found }
                found[name] = text
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard skipNested() else { return found }
            default:
                let start = index
                while index < bytes.count, ![0x2C, 0x7D, 0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
                guard index < bytes.count else { return found }
                found[name] = String(decoding: bytes[start..<index], as: UTF8.self)
            }
            skipSpace()
            guard take(UInt8(ascii: ",")) else { return found }
        }
    }

    private mutating func string() -> String? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard index < bytes.count else { return nil }
        index += 1
        return String(decoding: bytes[start..<index - 1], as: UTF8.self)
    }

    private mutating func skipNested() -> Bool {
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                guard string() != nil else { return false }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            index += 1
            if depth == 0 { return true }
        }
        return false
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
    }
}
