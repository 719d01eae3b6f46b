// What OSO takes for an e-mail address.

/// The form of e-mail addresses that the rules ask for.
enum OSOMailAddress {
    /// Whether a text ends like an address; what stands far in front of the sign does not matter.
    static func isEnd(of text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count > 1, let domain = parts.last, let last = parts[parts.count - 2].last else { return false }
        return isLocal(last)
            && domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy(isLabel)
    }

    private static func isLabel(_ label: Substring.UTF8View) -> Bool {
        guard let first = label.first, let last = label.last else { return false }
        return isPlain(first) && isPlain(last) && label.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isLocal(_ byte: UInt8) -> Bool { isPlain(byte) || "!#$%*+=?^_`{|}~.-".utf8.contains(byte) }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: OSOValue.isDigit(byte)
        }
    }
}
