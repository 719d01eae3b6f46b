// A list is made of any day, and never fails at the end of the calendar.

import Testing
import VillageEditing
import VillageKit

struct DueDaysTests {
    @Test(arguments: ["0001-01-01", "1999-12-31", "2024-02-29", "9999-12-31"])
    func everyDayHasAList(_ day: String) {
        var fixture = DueFixture()
        fixture.request.day = DueFixture.day(day)
        let author = Author(role: .coordinator, organisation: DueFixture.school)
        fixture.add(Goal.self, "goal") { $0.from = PartialDate(rawValue: "9999-12-31") }
        fixture.add(Goal.self, "early") { $0.from = PartialDate(rawValue: "0001") }
        fixture.add(ExternalCareRecord.self, "care", by: author) {
            $0.waitingSince = PartialDate(rawValue: "9999-11-30")
        }
        fixture.add(EngagementFollowUp.self, "watch") {
            ($0.state, $0.since) = (.watch, PartialDate(rawValue: "9999-12"))
        }
        for days in [Int.min, -1, 0, 31, 4_000, Int.max] {
            let list = fixture.list(within: days)
            #expect(list?.day == fixture.request.day)
            #expect(list.map { $0.lastDay >= $0.day } == true)
        }
    }

    @Test func whatIsLookedAheadIsCounted() {
        var fixture = DueFixture()
        fixture.add(Action.self) { $0.due = PartialDate(rawValue: "2026-11-27") }
        #expect(fixture.list(within: 6)?.items.isEmpty == true)
        #expect(fixture.list(within: 7)?.items.count == 1)
        #expect(fixture.list(within: 0)?.lastDay == DueFixture.today)
        #expect(fixture.list()?.lastDay == DueFixture.day("2026-12-21"))
    }

    @Test func overdueAndComingAreTheWhole() {
        var fixture = DueFixture()
        for (number, day) in ["2026-11-01", "2026-11-20", "2026-12-01", "2025-01-01"].enumerated() {
            fixture.add(Action.self, "action-\(number)") { $0.due = PartialDate(rawValue: day) }
        }
        let list = fixture.list()
        #expect(list?.overdue.map(\.day.rawValue) == ["2025-01-01", "2026-11-01"])
        #expect(list?.coming.map(\.day.rawValue) == ["2026-11-20", "2026-12-01"])
    }
}
