// Text in a page: what would end it is escaped, what may not be in it is replaced.

import VillageFormats

/// Text in a page.
enum HTMLText {
    /// What a page can carry of a text: everything but signs that it may not hold.
    static let manner = manner("html")

    /// The same for a format with another name.
    static func manner(_ prefix: String) -> ReadableManner {
        ReadableManner(prefix: prefix) { $0.unicodeScalars.allSatisfy(isAllowed) ? nil : "sign" }
    }

    /// Writes text so that it means itself in an element and in an attribute.
    static func escape(_ text: String, into bytes: inout [UInt8]) {
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            case "'": bytes += "&#39;".utf8
            case "\r": bytes.append(0x0A)
            case "\n": if !isAfterReturn { bytes.append(0x0A) }
            default:
                if scalar.isASCII, isAllowed(scalar) {
                    bytes.append(UInt8(truncatingIfNeeded: scalar.value))
                } else {
                    bytes += String(isAllowed(scalar) ? scalar : "\u{FFFD}").utf8
                }
            }
            isAfterReturn = scalar == "\r"
        }
    }

    /// Whether a page may hold a sign.
    ///
    /// Signs of control and those that stand for nothing are errors in a page; those that turn the direction of what
    /// follows would show other words than were written.
    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0..<0x20, 0x7F...0x9F: false
        case 0x202A...0x202E, 0x2066...0x2069: false
        case 0xFDD0...0xFDEF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }
}
