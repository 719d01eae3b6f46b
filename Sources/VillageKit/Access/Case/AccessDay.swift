// A day of the proleptic Gregorian calendar, cheap to compare.

/// A day.
public struct AccessDay: Sendable, Hashable, Comparable {
    /// How many days it lies after 1 January 1970.
    public let daysSince1970: Int32

    /// The day that stands for no end: 31 December 9999.
    public static let endless = AccessDay(daysSince1970: 2_932_896)

    /// Creates a day from its number.
    public init(daysSince1970: Int32) { self.daysSince1970 = daysSince1970 }

    /// Creates a day from an ISO date, such as `2026-11-20`; `nil` for anything else.
    public init?(_ text: String) {
        var numbers = (year: Int32(0), month: Int32(0), day: Int32(0))
        var place = 0
        for byte in text.utf8 {
            if place == 4 || place == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard (0x30...0x39).contains(byte) else { return nil }
                let digit = Int32(byte) - 0x30
                switch place {
                case 0..<4: numbers.year = numbers.year * 10 + digit
                case 5, 6: numbers.month = numbers.month * 10 + digit
                case 8, 9: numbers.day = numbers.day * 10 + digit
                default: return nil
                }
            }
            place += 1
        }
        guard place == 10 else { return nil }
        self.init(year: numbers.year, month: numbers.month, day: numbers.day)
    }

    /// Creates a day from year, month and day; `nil` if there is no such day.
    init?(year: Int32, month: Int32, day: Int32) {
        guard (1...12).contains(month), day >= 1, day <= Self.length(of: month, in: year) else { return nil }
        // The year begins in March here, so that the leap day is its last.
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        daysSince1970 = era * 146_097 + dayOfEra - 719_468
    }

    /// The day so many days later.
    public func adding(days: Int) -> AccessDay {
        AccessDay(daysSince1970: Int32(clamping: Int(daysSince1970) + max(min(days, 10_000_000), -10_000_000)))
    }

    /// How many days there are until another day.
    public func days(until other: AccessDay) -> Int { Int(other.daysSince1970) - Int(daysSince1970) }

    /// Whether one day lies before the other.
    public static func < (left: AccessDay, right: AccessDay) -> Bool { left.daysSince1970 < right.daysSince1970 }

    private static func length(of month: Int32, in year: Int32) -> Int32 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
