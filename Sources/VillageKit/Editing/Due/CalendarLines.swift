// The lines of an iCalendar file: folded at 75 octets, ended by CR and LF (RFC 5545, 3.1 and 3.3.11).

import VillageModel

/// The lines of an iCalendar file.
struct CalendarLines {
    /// The most octets of a line, without its end.
    private static let longest = 75
    private(set) var bytes: [UInt8] = []

    /// Adds a property whose value needs no escaping.
    mutating func add(_ name: String, _ value: String) { add(line: "\(name):\(value)") }

    /// Adds a property with a text.
    mutating func add(_ name: String, text: String) { add(line: "\(name):\(Self.escaped(text))") }

    /// Adds a zone that every calendar knows.
    mutating func addUniversalTime() {
        add("BEGIN", "VTIMEZONE")
        add("TZID", "Etc/UTC")
        add("BEGIN", "STANDARD")
        add("DTSTART", "19700101T000000")
        add("TZOFFSETFROM", "+0000")
        add("TZOFFSETTO", "+0000")
        add("END", "STANDARD")
        add("END", "VTIMEZONE")
    }

    /// A day as `20261120`.
    static func date(_ day: CalendarDate) -> String { day.rawValue.replacing("-", with: "") }

    /// A text with what has a meaning of its own escaped.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
            .replacing("\n", with: "\\n")
    }

    /// Folds between characters, never within one.
    private mutating func add(line: String) {
        var length = 0
        for scalar in line.unicodeScalars {
            let encoded = Array(String(scalar).utf8)
            if length + encoded.count > Self.longest {
                bytes += [0x0D, 0x0A, 0x20]
                length = 1
            }
            bytes += encoded
            length += encoded.count
        }
        bytes += [0x0D, 0x0A]
    }
}
