// Counting with days of the calendar: months, birthdays, ends of September, and dates of which a part is unknown.

import VillageModel

/// Counts with days of the calendar.
enum DueDays {
    /// The day some months later; the last day of the month where it is shorter.
    static func day(_ months: Int, monthsAfter day: CalendarDate) -> CalendarDate {
        let count = day.year * 12 + day.month - 1 + months
        let (year, month) = (count / 12, count % 12 + 1)
        let last = CalendarDate.days(in: month, of: year)
        return CalendarDate(year: year, month: month, day: min(day.day, last)) ?? .distantFuture
    }

    /// The day some days later.
    static func day(_ days: Int, daysAfter day: CalendarDate) -> CalendarDate {
        // Whatever a caller asks for, the sum must not overflow.
        CalendarDate(daysSinceEpoch: day.daysSinceEpoch + max(min(days, 4_000_000), -4_000_000)) ?? .distantFuture
    }

    /// The first day on which a person has so many completed years; 1 March for 29 February (SEMANTICS 2.2).
    static func birthday(_ age: Int, of birth: CalendarDate) -> CalendarDate? {
        let year = birth.year + age
        return CalendarDate(year: year, month: birth.month, day: birth.day)
            ?? CalendarDate(year: year, month: 3, day: 1)
    }

    /// The end of the September that follows the school year in which a watch began (SEMANTICS 15).
    ///
    /// A watch that begins in September belongs to the year that begins then.
    static func endOfWatch(from begin: CalendarDate) -> CalendarDate {
        CalendarDate(year: begin.month < 9 ? begin.year : begin.year + 1, month: 9, day: 30) ?? .distantFuture
    }

    /// The day on which an agreement is to be renewed at the latest: in June, where it ends in the holidays or with them
    /// (SEMANTICS 8.1).
    static func renewal(ofAgreementUntil end: CalendarDate, recorded: CalendarDate) -> CalendarDate {
        let endsInHolidays = end.month == 7 || end.month == 8 || end.month == 9 && end.day == 1
        guard endsInHolidays, let june = CalendarDate(year: end.year, month: 6, day: 30), recorded <= june else {
            return end
        }
        return june
    }
}

extension PartialDate {
    /// The first day that is meant by it.
    var firstDay: CalendarDate {
        CalendarDate(year: year, month: month ?? 1, day: day ?? 1) ?? .distantFuture
    }

    /// The last day that is meant by it.
    var lastDay: CalendarDate {
        let month = month ?? 12
        return CalendarDate(year: year, month: month, day: day ?? CalendarDate.days(in: month, of: year))
            ?? .distantFuture
    }
}
