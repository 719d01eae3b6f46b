// A date as the schema means it, which is a little more than a day.

/// A date of the schema: a day, perhaps with a time zone.
struct OSODate: Sendable, Hashable {
    var year: Int
    var month: Int
    var day: Int
    /// Minutes east of Greenwich; a date without a zone is taken as if it were there.
    var zone = 0

    init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads a date.
    ///
    /// White space around it is refused: libxml2 refuses it, and so do the validators that are built on it.
    init?(_ text: String) {
        var rest = text.utf8[...]
        let isBefore = rest.first == UInt8(ascii: "-")
        if isBefore { rest = rest.dropFirst() }
        let year = rest.prefix(while: OSOValue.isDigit)
        guard (4...9).contains(year.count), year.count == 4 || year.first != UInt8(ascii: "0") else { return nil }
        rest = rest.dropFirst(year.count)
        guard let month = Self.part(&rest, in: 1...12), let day = Self.part(&rest, in: 1...31) else { return nil }
        let number = year.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        self.init(year: isBefore ? -number : number, month: month, day: day)
        guard number != 0, day <= Self.days(of: month, in: self.year), readZone(rest) else { return nil }
    }

    /// Minutes from a fixed day on, for comparisons.
    var minutes: Int { days * 1_440 - zone }

    private var days: Int {
        // Years begin in March here, so that the odd day is the last one.
        let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let era = (year >= 0 ? year : year - 399) / 400
        let inEra = year - era * 400
        let inYear = (153 * month + 2) / 5 + day - 1
        return era * 146_097 + inEra * 365 + inEra / 4 - inEra / 100 + inYear
    }

    private static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Reads a stroke and two digits.
    private static func part(_ rest: inout Substring.UTF8View, in range: ClosedRange<Int>) -> Int? {
        guard rest.first == UInt8(ascii: "-") else { return nil }
        rest = rest.dropFirst()
        return number(&rest, in: range)
    }

    private static func number(_ rest: inout Substring.UTF8View, in range: ClosedRange<Int>) -> Int? {
        let digits = rest.prefix(2)
        guard digits.count == 2, digits.allSatisfy(OSOValue.isDigit) else { return nil }
        rest = rest.dropFirst(2)
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return range.contains(number) ? number : nil
    }

    private mutating func readZone(_ text: Substring.UTF8View) -> Bool {
        var rest = text
        guard let sign = rest.popFirst() else { return true }
        if sign == UInt8(ascii: "Z") { return rest.isEmpty }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return false }
        guard let hours = Self.number(&rest, in: 0...14), rest.popFirst() == UInt8(ascii: ":") else { return false }
        guard let minutes = Self.number(&rest, in: 0...59), rest.isEmpty else { return false }
        let offset = hours * 60 + minutes
        zone = sign == UInt8(ascii: "-") ? -offset : offset
        return offset <= 840
    }
}
