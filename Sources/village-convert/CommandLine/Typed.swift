// Values as people type them, with words about how they are written.

import VillageKit

/// Reads values of options.
enum Typed {
    /// A date of which the day, or month and day, may be unknown.
    static func date(_ text: String) throws(UsageError) -> PartialDate {
        guard let date = PartialDate(rawValue: text) else {
            throw UsageError(
                "'\(text)' is not a date; write it as yyyy-mm-dd, such as 2012-04-03, as yyyy-mm or as yyyy"
            )
        }
        return date
    }

    /// An organisation: who gave the number, and the number.
    static func organisation(_ text: String) throws(UsageError) -> String {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !text.contains(where: \.isWhitespace) else {
            throw UsageError(
                "'\(text)' is not an organisation; write it as scheme:number without blanks, such as fase:1234 or local:centre"
            )
        }
        return text
    }

    /// A school year.
    static func schoolYear(_ text: String) throws(UsageError) -> String {
        let years = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        let numbers = years.compactMap { $0.count == 4 ? Int($0) : nil }
        guard numbers.count == years.count, numbers.count == 1 || numbers.count == 2,
            numbers.count == 1 || numbers[1] == numbers[0] + 1
        else { throw UsageError("'\(text)' is not a school year; write it as 2026-2027, or as 2026") }
        return text
    }
}

extension PartialDate {
    /// Whether it is later than a day, as far as it is known.
    func isAfter(_ day: CalendarDate) -> Bool {
        if year != day.year { return year > day.year }
        guard let month, month == day.month else { return self.month.map { $0 > day.month } ?? false }
        return self.day.map { $0 > day.day } ?? false
    }
}
