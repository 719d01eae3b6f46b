// Days of the calendar, without a clock and without a time zone.

import Testing
import VillageModel

struct CalendarDateTests {
    @Test(arguments: ["2024-02-29", "1970-01-01", "0001-01-01", "9999-12-31", "2000-02-29"])
    func isWrittenAsItWasRead(_ text: String) throws {
        let date = try #require(CalendarDate(rawValue: text))
        #expect(date.rawValue == text)
        #expect(CalendarDate(daysSinceEpoch: date.daysSinceEpoch) == date)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "24-01-01", "2024-1-1", "0000-01-01",
    ])
    func otherTextIsNoDay(_ text: String) { #expect(CalendarDate(rawValue: text) == nil) }

    @Test func everyDayFollowsTheOneBefore() throws {
        var previous = try #require(CalendarDate(daysSinceEpoch: -20_000))
        for days in -19_999...60_000 {
            let day = try #require(CalendarDate(daysSinceEpoch: days))
            #expect(previous < day)
            #expect(day.daysSinceEpoch == days)
            previous = day
        }
    }

    /// SEMANTICS 2.2: who was born on 29 February completes a year on 1 March of a common year.
    @Test(arguments: [
        ("2010-05-01", "2026-04-30", 15), ("2010-05-01", "2026-05-01", 16), ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18), ("2008-02-29", "2028-02-29", 20), ("2026-01-01", "2025-12-31", -1),
    ])
    func yearsAreCompletedOnTheBirthday(_ birth: String, _ day: String, _ age: Int) throws {
        let date = try #require(CalendarDate(rawValue: birth))
        #expect(date.completedYears(on: try #require(CalendarDate(rawValue: day))) == age)
    }

    @Test(arguments: ["1970-01-01T00:00:00Z", "2026-11-20T23:59:59Z", "1969-12-31T23:59:59Z"])
    func instantsAreWrittenAsTheyWereRead(_ text: String) { #expect(Instant(text)?.text == text) }

    @Test(arguments: [
        "2026-11-20T24:00:00Z", "2026-11-20T10:00:00+01:00", "2026-11-20 10:00:00Z", "2026-11-20T1:00:00Z",
    ])
    func otherTextIsNoInstant(_ text: String) { #expect(Instant(text) == nil) }
}
