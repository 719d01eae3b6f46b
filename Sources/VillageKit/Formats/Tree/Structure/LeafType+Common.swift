// Types of leaves that many formats share, each as strict as XML Schema 1.0, part 2, and its usual restrictions.

import VillageModel

extension LeafType {
    /// Any text, even none.
    package static let text = LeafType(complaint: "text is not accepted", cure: "leave the element out") { _ in true }

    /// Text that is not empty.
    package static let word = LeafType(complaint: "element is empty", cure: "leave it out, or fill it") { !$0.isEmpty }

    /// Text of so many characters (`maxLength` counts code points).
    package static func text(_ lengths: ClosedRange<Int>) -> LeafType {
        LeafType(
            complaint: "text has not from \(lengths.lowerBound) to \(lengths.upperBound) characters",
            cure: "shorten the text, or leave the element out where there is none",
            longest: lengths.upperBound
        ) { lengths.contains($0.unicodeScalars.count) }
    }

    /// One of some words.
    package static func words(_ words: [String]) -> LeafType {
        let known = Set(words)
        return LeafType(complaint: "text is none of the allowed codes", cure: "use a code of the list") {
            known.contains($0)
        }
    }

    /// A date, as `yyyy-mm-dd`.
    package static let date = LeafType(complaint: "text is not a date", cure: "write yyyy-mm-dd") {
        CalendarDate(rawValue: $0) != nil
    }

    /// A date with the day first, as `dd/mm/yyyy`.
    package static let dayFirst = LeafType(complaint: "text is not a date", cure: "write dd/mm/yyyy") { text in
        guard matches("99/99/9999", text) else { return false }
        return CalendarDate(rawValue: text.split(separator: "/").reversed().joined(separator: "-")) != nil
    }

    /// A date and a time, as `yyyy-mm-ddThh:mm:ss` with an optional fraction and zone.
    package static let dateTime = LeafType(
        complaint: "text is not a date and a time",
        cure: "write yyyy-mm-ddThh:mm:ss"
    ) {
        isDateTime($0)
    }

    /// `true` or `false`, `1` or `0`.
    package static let boolean = LeafType.words(["true", "false", "1", "0"])

    /// A whole number of a range.
    package static func integer(_ range: ClosedRange<Int>) -> LeafType {
        LeafType(
            complaint: "text is not a whole number from \(range.lowerBound) to \(range.upperBound)",
            cure: "write digits only"
        ) { text in
            isInteger(text) && Int(text).map(range.contains) ?? false
        }
    }

    /// A whole number of any size.
    package static let integer = LeafType(complaint: "text is not a whole number", cure: "write digits only") {
        isInteger($0) && $0.utf8.count <= 24
    }

    /// A number with a point.
    package static let decimal = LeafType(complaint: "text is not a number", cure: "write digits with a point") {
        text in
        let digits = text.utf8.first.map { $0 == 0x2B || $0 == 0x2D } == true ? text.utf8.dropFirst() : text.utf8[...]
        let parts = digits.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { $0.allSatisfy(isDigit) } && parts.contains { !$0.isEmpty } && digits.count <= 24
    }

    /// Text of a form: `9` stands for a digit, `A` for a capital of ASCII, `X` for one of both, all else for itself.
    package static func form(_ form: String) -> LeafType {
        LeafType(complaint: "text has not the form \(form)", cure: "write it in that form") { matches(form, $0) }
    }

    /// Text of one of several types.
    package static func either(_ types: [LeafType]) -> LeafType {
        LeafType(complaint: types.first?.complaint ?? "text is not accepted", cure: types.first?.cure ?? "leave it out")
        {
            text in types.contains { $0.accepts(text) }
        }
    }

    /// Whether a text has a form.
    package static func matches(_ form: String, _ text: String) -> Bool {
        guard form.utf8.count == text.utf8.count else { return false }
        return zip(form.utf8, text.utf8)
            .allSatisfy { expected, byte in
                switch expected {
                case UInt8(ascii: "9"): isDigit(byte)
                case UInt8(ascii: "A"): isCapital(byte)
                case UInt8(ascii: "X"): isDigit(byte) || isCapital(byte)
                default: expected == byte
                }
            }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    private static func isInteger(_ text: String) -> Bool {
        let digits = text.utf8.first.map { $0 == 0x2B || $0 == 0x2D } == true ? text.utf8.dropFirst() : text.utf8[...]
        return !digits.isEmpty && digits.allSatisfy(isDigit)
    }

    private static func isDateTime(_ text: String) -> Bool {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, CalendarDate(rawValue: String(parts[0])) != nil else { return false }
        var time = parts[1]
        if time.hasSuffix("Z") {
            time = time.dropLast()
        } else if let sign = time.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            guard isClock(time[time.index(after: sign)...], hours: 14) else { return false }
            time = time[..<sign]
        }
        let halves = time.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        if halves.count == 2, halves[1].isEmpty || !halves[1].utf8.allSatisfy(isDigit) { return false }
        guard let clock = halves.first, clock.utf8.count == 8, isClock(clock.prefix(5), hours: 24) else { return false }
        let seconds = String(clock.suffix(3))
        return matches(":99", seconds) && seconds < ":60" && (!clock.hasPrefix("24") || clock == "24:00:00")
    }

    private static func isClock(_ text: Substring, hours: Int) -> Bool {
        guard matches("99:99", String(text)), let hour = Int(text.prefix(2)), let minute = Int(text.suffix(2)) else {
            return false
        }
        return minute < 60 && (hour < hours || hour == hours && minute == 0)
    }
}
