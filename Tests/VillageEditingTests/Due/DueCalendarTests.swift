// The calendar is valid, stable, and holds nothing of anybody but the school's own reference.

import Testing
import VillageEditing
import VillageKit

struct DueCalendarTests {
    private static func overview(_ fixture: DueFixture, _ reference: String?, within days: Int = 31) -> DueOverview {
        var overview = DueOverview(for: fixture.request, within: days)
        if let list = fixture.list(within: days) { overview.add(list, reference: reference) }
        return overview
    }

    private static func busy() -> DueFixture {
        var fixture = DueFixture()
        fixture.request = DueFixture.request(.headteacher)
        fixture.add(Review.self, "review") { $0.due = DueFixture.day("2026-11-27") }
        fixture.add(Action.self, "action") { $0.due = PartialDate(rawValue: "2026-10-02") }
        var signal = WellbeingSignal()
        signal.description = Text("Sits alone at lunch")
        let head = Author(role: .headteacher, organisation: DueFixture.school)
        fixture.add(signal, "signal", by: head) { $0.retainUntil = DueFixture.day("2026-12-10") }
        return fixture
    }

    private static func events(_ bytes: [UInt8]) throws -> [CalendarComponent] {
        let calendar = try #require(CalendarReading.calendar(bytes))
        #expect(calendar.name == "VCALENDAR")
        #expect(calendar.only("VERSION") == "2.0")
        #expect(calendar.only("PRODID")?.isEmpty == false)
        #expect(!calendar.components.isEmpty)
        let events = calendar.components.filter { $0.name == "VEVENT" }
        for event in events {
            #expect(event.only("DTSTAMP") == "20261120T000000Z")
            #expect(event.properties.first { $0.name == "DTSTART" }?.parameters == ["VALUE": "DATE"])
            #expect(event.only("DTSTART").flatMap { Int($0) } ?? 0 >= 20_261_120)
            let names = ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "CLASS", "TRANSP"]
            #expect(event.properties.map(\.name) == names)
        }
        let names = Set(events.compactMap { $0.only("UID") })
        #expect(names.count == events.count)
        return events
    }

    @Test func everyItemIsAnEvent() throws {
        let events = try Self.events(DueCalendar(Self.overview(Self.busy(), "4711")).bytes)
        #expect(
            events.map { $0.only("SUMMARY") } == [
                "Something that was agreed is to be done (4711)", "Review of the plan (4711)",
                // What is intimate is not even named by its kind.
                "Something is due: see the list (4711)",
            ]
        )
        // What is overdue stands where somebody sees it.
        #expect(events.map { $0.only("DTSTART") } == ["20261120", "20261127", "20261210"])
    }

    @Test func nothingDueIsStillACalendar() throws {
        let bytes = DueCalendar(Self.overview(DueFixture(), "4711")).bytes
        #expect(try Self.events(bytes).isEmpty)
        let zone = try #require(CalendarReading.calendar(bytes)?.components.first)
        #expect(zone.name == "VTIMEZONE")
        #expect(zone.only("TZID") == "Etc/UTC")
        #expect(zone.components.map(\.name) == ["STANDARD"])
        #expect(zone.components.first?.properties.map(\.name) == ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"])
    }

    @Test func whatHasAMeaningIsEscapedAndLongLinesAreFolded() throws {
        let reference = "A,B;C\\D\\n:E" + String(repeating: "é🎒ñ", count: 60)
        let events = try Self.events(DueCalendar(Self.overview(Self.busy(), reference), .french).bytes)
        #expect(events.count == 3)
        #expect(events.allSatisfy { $0.only("SUMMARY")?.hasSuffix("(\(reference))") == true })
    }

    @Test func aReferenceIsOneLine() throws {
        let reference = "47\r\nATTENDEE:x\u{2028}\u{202E}11\u{0}\u{85} \t a"
        let events = try Self.events(DueCalendar(Self.overview(Self.busy(), reference)).bytes)
        #expect(events.allSatisfy { $0.only("SUMMARY")?.hasSuffix("(47ATTENDEE:x11 a)") == true })
    }

    @Test func anEventKeepsItsName() throws {
        var fixture = Self.busy()
        let before = try Self.events(DueCalendar(Self.overview(fixture, "4711")).bytes)
        // A week later, under another reference, the review put off, and with more in the dossier.
        fixture.dossier.reviews = []
        fixture.add(Review.self, "review") { $0.due = DueFixture.day("2026-12-04") }
        fixture.add(Goal.self, "goal") { $0.due = PartialDate(rawValue: "2026-11-22") }
        let after = try Self.events(DueCalendar(Self.overview(fixture, "B12")).bytes)
        let names = Set(before.compactMap { $0.only("UID") })
        #expect(names.isSubset(of: Set(after.compactMap { $0.only("UID") })))
        #expect(after.count == before.count + 1)
    }

    @Test func withoutAKeyANameSaysNoMoreThanTheCalendar() throws {
        // Two dossiers that a calendar may not tell apart: the same day, the same reference, other kinds that are reserved.
        func names(_ kind: (inout DueFixture) -> Void) throws -> [String?] {
            var fixture = DueFixture()
            fixture.request = DueFixture.request(.headteacher)
            fixture.dossier.hasStableIdentifiers = false
            kind(&fixture)
            return try Self.events(DueCalendar(Self.overview(fixture, "4711")).bytes).map { $0.only("UID") }
        }
        let locked = try names { fixture in
            var talent = Talent()
            talent.talent = Text("Draws")
            fixture.add(talent, "a") { $0.harmLock = HarmLock(reviewDue: DueFixture.day("2026-12-01")) }
        }
        let kept = try names { fixture in
            var signal = WellbeingSignal()
            signal.description = Text("Sits alone at lunch")
            let head = Author(role: .headteacher, organisation: DueFixture.school)
            fixture.add(Goal.self, "goal") { $0.description = Text("Reads") }
            fixture.add(signal, "a", by: head) { $0.retainUntil = DueFixture.day("2026-12-01") }
        }
        #expect(locked == kept)
        #expect(locked.count == 1)
    }

    @Test func aBirthdayIsNotToBeRead() throws {
        var fixture = DueFixture()
        fixture.request.day = DueFixture.day("2026-11-20")
        let bytes = DueCalendar(Self.overview(fixture, "4711", within: 100)).bytes
        let events = try Self.events(bytes)
        #expect(events.map { $0.only("DTSTART") } == ["20270101"])
        #expect(events.map { $0.only("SUMMARY") } == ["Something is due: see the list (4711)"])
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("0114"))
    }

    @Test func theSameStudentTwiceIsOneEvent() throws {
        let fixture = Self.busy()
        var overview = Self.overview(fixture, "4711")
        if let list = fixture.list() { overview.add(list, reference: "4711") }
        #expect(overview.dossiers.map(\.reference) == ["4711", "4711 (2)"])
        #expect(try Self.events(DueCalendar(overview).bytes).count == 3)
    }
}
