// A day of the civil calendar: no time, no time zone, no Foundation.

public import VillageBasics

/// A day of the proleptic Gregorian calendar, from year 1 to year 9999.
public struct CalendarDate: RawRepresentable, FieldValue, Comparable {
    /// Year, month and day in one number that keeps their order.
    private let packed: Int32

    /// Creates a day; `nil` when the calendar has none of that name.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
        else {
            return nil
        }
        packed = Int32(year << 9 | month << 5 | day)
    }

    /// Reads `2014-05-01`.
    public init?(rawValue: String) {
        guard let date = PartialDate(rawValue: rawValue)?.date else { return nil }
        self = date
    }

    /// The last day there is, for what has no end.
    public static let distantFuture = CalendarDate(packed: 9999 << 9 | 12 << 5 | 31)

    private init(packed: Int32) { self.packed = packed }

    /// The year.
    public var year: Int { Int(packed >> 9) }
    /// The month, from 1 to 12.
    public var month: Int { Int(packed >> 5 & 15) }
    /// The day, from 1 to 31.
    public var day: Int { Int(packed & 31) }

    /// The day as `2014-05-01`.
    public var rawValue: String { PartialDate(self).rawValue }

    /// Orders days from early to late.
    public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }

    /// The number of days of a month.
    public static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The completed years of a person born on this day; who was born on 29 February completes a year on 1 March.
    ///
    /// - Parameter day: The day for which the age is asked.
    /// - Returns: The age; negative before the birth.
    public func completedYears(on day: CalendarDate) -> Int {
        let hadBirthday = (day.month, day.day) >= (month, self.day)
        return day.year - year - (hadBirthday ? 0 : 1)
    }

    /// The days since 1 January 1970.
    public var daysSinceEpoch: Int {
        // Howard Hinnant's `days_from_civil`: years begin in March, so that a leap day is the last of its year.
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day some days after 1 January 1970; `nil` beyond the years 1 to 9999.
    public init?(daysSinceEpoch: Int) {
        let days = daysSinceEpoch + 719_468
        guard days >= 0, days < 4_000_000 else { return nil }
        let era = days / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// The shape of a day.
    public static var shape: FieldShape { .date }

    /// Reads `"2014-05-01"`.
    public init?(json: JSONValue) {
        guard let text = json.string else { return nil }
        self.init(rawValue: text)
    }

    /// Writes `"2014-05-01"`.
    public func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}

extension CalendarDate: Opaque {}
