// What following up a student has due: watches, waiting lists, pauses, returns, trial days, and the end of keeping.

import Testing
import VillageEditing
import VillageKit

struct DueFollowUpTests {
    private static func date(_ text: String) -> PartialDate? { PartialDate(rawValue: text) }
    private static func day(_ text: String) -> CalendarDate { DueFixture.day(text) }

    @Test(arguments: [
        ("2026-03-02", "2026-09-30"), ("2026-08-31", "2026-09-30"), ("2026-09-01", "2027-09-30"),
        ("2025-12", "2026-09-30"), ("2026", "2026-09-30"),
    ])
    func aWatchEndsWithTheNextSeptember(_ since: String, _ end: String) {
        var fixture = DueFixture()
        fixture.add(EngagementFollowUp.self) { ($0.state, $0.since) = (.watch, Self.date(since)) }
        #expect(fixture.lines(on: "2026-09-01", within: 700).contains("\(end) watch_end entry"))
    }

    @Test func aWatchStaysUntilSomebodyWritesHowItWentOn() {
        var fixture = DueFixture()
        fixture.add(EngagementFollowUp.self) { ($0.state, $0.since) = (.watch, Self.date("2026-03-02")) }
        #expect(fixture.lines() == ["2026-09-30 watch_end entry *"])
        fixture.add(EngagementFollowUp.self, "next") { ($0.state, $0.since) = (.steady, Self.date("2026-10-01")) }
        #expect(fixture.lines().isEmpty)
    }

    @Test func onlyAWatchEnds() {
        for state in [FollowUpState.reEngaging, .steady] {
            var fixture = DueFixture()
            fixture.add(EngagementFollowUp.self) { ($0.state, $0.since) = (state, Self.date("2026-03-02")) }
            #expect(fixture.lines().isEmpty)
        }
    }

    private static let service = Author(role: .amoWorker, organisation: OrganisationID("local:amo"))

    /// The service that keeps the waiting list asks.
    private static let worker = DueFixture.request(.amoWorker, organisation: OrganisationID("local:amo"))

    private static func waiting(since: String, _ state: CareState?) -> DueFixture {
        var fixture = DueFixture()
        fixture.add(ExternalCareRecord.self, by: service) { care in
            care.waitingSince = date(since)
            care.state = state.map { CodedValue($0) }
        }
        return fixture
    }

    @Test(arguments: [
        ("2026-06-10", ["2026-11-10 waiting entry *", "2026-12-10 waiting entry"]),
        ("2026-10-31", ["2026-11-30 waiting entry"]), ("2026-11-20", ["2026-12-20 waiting entry"]),
        ("2026-10-20", ["2026-11-20 waiting entry", "2026-12-20 waiting entry"]),
        // A month that is too short has the reminder on its last day.
        ("2025-12-31", ["2026-10-31 waiting entry *", "2026-11-30 waiting entry"]),
        ("2026-12-01", []),
    ])
    func aWaitIsRememberedEveryMonth(_ since: String, _ lines: [String]) {
        #expect(Self.waiting(since: since, .waiting).lines(Self.worker) == lines)
    }

    @Test(arguments: CareState.allCases + [nil])
    func onlyWhoWaitsIsRemembered(_ state: CareState?) {
        let isWaiting = state == nil || state == .waiting || state == .referred
        let lines = Self.waiting(since: "2026-11-01", state).lines(Self.worker)
        #expect(lines == (isWaiting ? ["2026-12-01 waiting entry"] : []))
    }

    @Test func aWaitSaysHowLong() {
        let items = Self.waiting(since: "2026-06-10", .waiting).list(Self.worker)?.items ?? []
        // So far on the line that is overdue, on its own day on the one that comes.
        let since = Self.day("2026-06-10")
        #expect(items.map(\.detail) == [.waiting(since: since, days: 163), .waiting(since: since, days: 183)])
        for words in DueWords.all {
            let lines = items.map { words.line(for: $0) }
            #expect(lines[0].contains("163") && lines[1].contains("183"))
            #expect(lines[0].replacing("163", with: "183") != lines[1])
        }
        // The section tells that somebody helps: a calendar does not.
        #expect(items.allSatisfy { $0.isReserved })
    }

    @Test func aWaitIsNotForTheSchoolToKnow() {
        let fixture = Self.waiting(since: "2026-06-10", .waiting)
        for role in [Role.coordinator, .headteacher, .classTeacher, .cpmsAgent] {
            #expect(fixture.lines(DueFixture.request(role)).isEmpty)
        }
    }

    @Test func aPauseEnds() {
        for isPaused in [true, false, nil] {
            var fixture = DueFixture()
            fixture.add(AttendanceConcern.self) { ($0.isPaused, $0.pausedUntil) = (isPaused, Self.day("2026-11-02")) }
            #expect(fixture.lines() == (isPaused == false ? [] : ["2026-11-02 pause_end entry *"]))
        }
    }

    @Test func theReturnIsTalkedOver() {
        var fixture = DueFixture()
        fixture.add(LearningContinuity.self) { $0.returnConversation = Self.day("2026-11-18") }
        #expect(fixture.lines() == ["2026-11-18 return_conversation entry *"])
        fixture.add(Conversation.self, "another") { $0.on = Self.day("2026-11-18") }
        #expect(fixture.lines() == ["2026-11-18 return_conversation entry *"])
        fixture.add(Conversation.self, "talk") { $0.about = [EntryID("entry")] }
        #expect(fixture.lines().isEmpty)
    }

    @Test func trialDaysAreToldUntilTheyPass() {
        var fixture = DueFixture()
        fixture.add(TransitionSupport.self) { support in
            support.trialDays = ["2026-11-19", "2026-11-20", "2026-12", "2027-05-03"]
                .map { text in
                    var trial = TrialDay()
                    trial.on = Self.date(text)
                    return trial
                }
        }
        #expect(fixture.lines() == ["2026-11-20 trial_day entry", "2026-12-01 trial_day entry"])
    }

    @Test func theEndOfKeepingIsToldBeforeItComes() {
        for (end, lines) in [
            ("2026-11-21", ["2026-11-21 retention_end entry"]), ("2026-12-22", []),
            // From that day on the entry is there for nobody.
            ("2026-11-20", []), ("2026-11-01", []),
        ] {
            var fixture = DueFixture()
            var talent = Talent()
            talent.talent = Text("Draws")
            fixture.add(talent, "entry") { $0.retainUntil = Self.day(end) }
            #expect(fixture.lines() == lines)
        }
    }

    @Test func whatIsRestrictedIsKeptNoLonger() {
        var fixture = DueFixture()
        var goal = Goal()
        goal.due = Self.date("2026-11-01")
        fixture.add(goal, "entry") { ($0.status, $0.retainUntil) = (.restricted, Self.day("2026-12-01")) }
        #expect(fixture.lines(DueFixture.request(.student)) == ["2026-12-01 retention_end entry"])
    }
}
