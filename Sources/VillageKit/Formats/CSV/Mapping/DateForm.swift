// A form of dates in tables, such as `dd/mm/yyyy`.

package import VillageModel

/// A form of dates in tables.
package struct DateForm: Sendable, Hashable {
    /// The form as a mapping writes it.
    package let pattern: String
    private let parts: [Part]

    private enum Part: Hashable {
        case year, month(Int), day(Int)
        case sign(Character)
    }

    /// Reads a form; `nil` where it is none: every part once, a year of four digits, signs between.
    package init?(_ pattern: String) {
        var parts: [Part] = []
        var rest = pattern[...]
        while let letter = rest.first {
            let run = rest.prefix { $0 == letter }
            rest = rest.dropFirst(run.count)
            switch (letter, run.count) {
            case ("y", 4): parts.append(.year)
            case ("m", 1...2): parts.append(.month(run.count))
            case ("d", 1...2): parts.append(.day(run.count))
            case ("/", 1), ("-", 1), (".", 1), (" ", 1): parts.append(.sign(letter))
            default: return nil
            }
        }
        let kinds = Set(parts.map { String("\($0)".prefix(3)) }.filter { $0 != "sig" })
        let isOnce = kinds.count == parts.count { if case .sign = $0 { false } else { true } }
        guard isOnce, parts.contains(.year), kinds.contains("mon") || !kinds.contains("day") else { return nil }
        self.pattern = pattern
        self.parts = parts
    }

    /// Whether it has a month, and a day.
    package var hasDay: Bool { parts.contains { if case .day = $0 { true } else { false } } }
    package var hasMonth: Bool { parts.contains { if case .month = $0 { true } else { false } } }

    /// Reads a date; one digit may stand where two are written.
    package func parse(_ text: String) -> PartialDate? {
        var rest = Array(text.utf8)[...]
        var (year, month, day): (Int?, Int?, Int?)
        let isPacked = !parts.contains { if case .sign = $0 { true } else { false } }
        for part in parts {
            switch part {
            case .sign(let sign):
                guard rest.first == sign.asciiValue else { return nil }
                rest = rest.dropFirst()
            case .year: year = Self.number(&rest, 4...4)
            case .month: month = Self.number(&rest, isPacked ? 2...2 : 1...2)
            case .day: day = Self.number(&rest, isPacked ? 2...2 : 1...2)
            }
        }
        guard rest.isEmpty, let year, (month != nil) == hasMonth, (day != nil) == hasDay else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    /// Writes a date; `nil` where this form says more or less than the date.
    package func print(_ date: PartialDate) -> String? {
        guard (date.day != nil) == hasDay, (date.month != nil) == hasMonth else { return nil }
        return
            parts.map { part in
                switch part {
                case .sign(let sign): String(sign)
                case .year: Self.digits(date.year, 4)
                case .month(let count): Self.digits(date.month ?? 0, count)
                case .day(let count): Self.digits(date.day ?? 0, count)
                }
            }
            .joined()
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, _ counts: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }.prefix(counts.upperBound)
        guard counts.contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
}
