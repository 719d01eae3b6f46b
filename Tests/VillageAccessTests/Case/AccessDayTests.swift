// Days: ISO dates in, nothing else.

import Testing
import VillageAccess

struct AccessDayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-20", 20_777),
        ("9999-12-31", 2_932_896), ("0001-01-01", -719_162),
    ])
    func isCounted(_ text: String, _ days: Int32) {
        #expect(AccessDay(text)?.daysSince1970 == days)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-20T00:00", "2026-02-29", "2026-00-10", "2026-13-01", "2026-11-00", "2026-11-31",
        "1900-02-29", "20261120", "2026/11/20", " 2026-11-20", "2026-11-2", "+026-11-20", "２０２６-11-20",
    ])
    func isNoDay(_ text: String) { #expect(AccessDay(text) == nil) }

    @Test func endlessIsTheLastDay() {
        #expect(AccessDay("9999-12-31") == .endless)
        #expect(AccessDay("2026-11-20")?.adding(days: 3) == AccessDay("2026-11-23"))
    }
}
