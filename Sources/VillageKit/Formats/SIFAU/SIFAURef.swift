// The identifiers of SIF objects: compared without hyphens and case, and made for objects that have none.

import VillageBasics
package import VillageModel

/// The identifiers of SIF objects.
package enum SIFAURef {
    /// The scheme of organisations that are known by the RefId of their object.
    package static let scheme = "sif"

    /// What identifiers are compared by: hexadecimal digits without hyphens and case; `nil` for what is none.
    package static func key(_ text: String) -> String? {
        let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
        guard digits.count == 32, digits.allSatisfy(isHexadecimal) else { return nil }
        return String(decoding: digits, as: UTF8.self).uppercased()
    }

    /// Whether a text has the form that the schema asks for.
    package static func isRef(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.utf8.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { $0.utf8.allSatisfy(isHexadecimal) }
    }

    /// An identifier in the form that the schema asks for; `nil` for what is none.
    package static func written(_ text: String) -> String? {
        if isRef(text) { return text }
        return key(text).map(hyphenated)
    }

    /// The identifier that a thing always gets which has none of its own: the writer of an object names it.
    package static func made(of words: String...) -> String {
        let digest = SHA256.digest(Array((["sif-au"] + words).joined(separator: "\n").utf8))
        // Version 8 of RFC 9562: a name that its maker derives.
        var bytes = Array(digest.prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        return hyphenated(Hexadecimal.text(bytes).uppercased())
    }

    /// The identifier of a school's object: its own where it is known by one.
    package static func school(_ organisation: OrganisationID) -> String {
        if organisation.scheme == scheme, let own = written(organisation.value) { return own }
        return made(of: "school", organisation.rawValue)
    }

    private static func hyphenated(_ digits: String) -> String {
        var (result, rest) = ("", digits[...])
        for length in [8, 4, 4, 4, 12] {
            result += (result.isEmpty ? "" : "-") + rest.prefix(length)
            rest = rest.dropFirst(length)
        }
        return result
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
