// Requests to erase: who is told, with which name, and until when.

import Testing
import VillageEditing
import VillageKit

struct ErasureRequestTests {
    private static let centre = OrganisationID("local:centre")

    private static func fixture(_ change: (inout EntryHeader) -> Void = { _ in }) -> DueFixture {
        var fixture = DueFixture()
        fixture.add(WellbeingSignal.self, "signal") { $0.description = "x" }
        var note = PsychosocialNote()
        note.text = "x"
        fixture.add(note, "note", by: Author(role: .cpmsAgent, organisation: centre), changing: change)
        return fixture
    }

    private static func event(
        _ action: WriteAction,
        _ entry: String,
        by role: Role = .student,
        _ person: String = "student",
        on day: String = "2026-11-10"
    ) -> LogEvent {
        var event = LogEvent(action: action.rawValue, at: Instant(startOf: DueFixture.day(day)))
        (event.role, event.person, event.entry) = (role, PersonID(person), EntryID(entry))
        return event
    }

    private static func told(_ fixture: DueFixture, _ request: AccessRequest) -> [String] {
        fixture.lines(request).filter { $0.contains("erasure_request") }
    }

    private static let head = DueFixture.request(.headteacher)
    private static let steward = DueFixture.request(.recordsOfficer, .audit)
    private static let agent = DueFixture.request(.cpmsAgent, organisation: centre)

    @Test func whoDecidesASectionIsTold() {
        var fixture = Self.fixture()
        fixture.dossier.log = ["signal", "note"].map { Self.event(.requestErasure, $0) }
        let signal = "2026-11-10 erasure_request signal *"
        // Head and steward see placeholders of both; what is the centre's own is for the centre to decide.
        #expect(Self.told(fixture, Self.head) == [signal])
        #expect(Self.told(fixture, Self.steward) == [signal])
        #expect(Self.told(fixture, Self.agent) == ["2026-11-10 erasure_request note *"])
        for role in [Role.classTeacher, .coordinator, .subjectTeacher, .youthWorker] {
            #expect(Self.told(fixture, DueFixture.request(role)).isEmpty)
        }
    }

    @Test func anotherSchoolIsToldNothing() {
        var fixture = Self.fixture()
        fixture.dossier.log = [Self.event(.requestErasure, "signal")]
        for request in [Self.head, Self.steward] {
            var other = request
            other.organisation = OrganisationID("local:another")
            #expect(!Self.told(fixture, request).isEmpty && Self.told(fixture, other).isEmpty)
            other.organisation = nil
            #expect(Self.told(fixture, other).isEmpty)
        }
    }

    @Test func whatIsDecidedOrToComeIsNotTold() {
        var fixture = Self.fixture()
        let asked = Self.event(.requestErasure, "signal")
        fixture.dossier.log = [asked, Self.event(.approveErasure, "signal", by: .headteacher, "h1")]
        #expect(Self.told(fixture, Self.head).isEmpty)
        fixture.dossier.log.append(Self.event(.requestErasure, "signal", on: "2026-11-15"))
        #expect(Self.told(fixture, Self.head) == ["2026-11-15 erasure_request signal *"])
        fixture.dossier.log = [Self.event(.requestErasure, "signal", on: "2026-11-21")]
        #expect(Self.told(fixture, Self.head).isEmpty)
    }

    @Test func whoAskedDoesNotDecide() {
        var fixture = Self.fixture()
        fixture.dossier.log = [Self.event(.requestErasure, "signal", by: .recordsOfficer, "steward")]
        var own = Self.steward
        own.person = PersonID("steward")
        #expect(Self.told(fixture, own).isEmpty && Self.told(fixture, Self.steward).count == 1)
        own.person = PersonID("another")
        #expect(Self.told(fixture, own).count == 1)
    }

    /// The data steward has the list of flagged entries, and nobody else does.
    @Test func aFlaggedEntryIsForTheSteward() {
        var fixture = DueFixture()
        fixture.add(Talent(), "talent") { $0.isForbidden = true }
        fixture.dossier.log = [Self.event(.requestErasure, "talent")]
        #expect(Self.told(fixture, Self.steward) == ["2026-11-10 erasure_request talent *"])
        #expect(Self.told(fixture, Self.head).isEmpty)
    }

    @Test(arguments: [Purpose.statistics, .migration, .transfer])
    func forAnotherPurposeNothingIsTold(_ purpose: Purpose) {
        var fixture = Self.fixture()
        fixture.dossier.log = [Self.event(.requestErasure, "signal")]
        #expect(Self.told(fixture, DueFixture.request(.recordsOfficer, purpose)).isEmpty)
    }

    /// Where identifiers are not shown, neither is that of what a placeholder stands for.
    @Test func withoutIdentifiersTheSectionIsTold() throws {
        var fixture = Self.fixture()
        fixture.dossier.hasStableIdentifiers = false
        fixture.dossier.log = [Self.event(.requestErasure, "signal")]
        #expect(Self.told(fixture, Self.head) == ["2026-11-10 erasure_request *"])
        let item = try #require(fixture.list(Self.head)?.items.first { $0.kind == .erasureRequest })
        #expect(item.section == .wellbeing && item.entry == nil && item.isReserved)
    }
}
