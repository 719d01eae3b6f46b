// A request to erase reaches whoever decides it: in `due`, `list` and `show`; nobody else hears of it.

import Testing
import VillageKit

struct ErasureToldTests {
    private let stage: ArchiveStage
    private let entry: String

    init() throws {
        stage = try ArchiveStage()
        entry = try stage.made(
            "add",
            "LearningObservation",
            "--basis",
            "observed",
            "--set",
            "strength=Counts well",
            by: .teacher
        )
    }

    private func ask(by person: ArchiveStage.Person = .student) {
        #expect(stage.run("request-erasure", entry, by: person).status == 0)
    }

    private func list(_ person: ArchiveStage.Person, _ more: String...) -> Run {
        let purpose = person.role == .recordsOfficer ? ["--purpose", "audit"] : []
        return stage.run("list", all: more + purpose, by: person)
    }

    private func due(_ person: ArchiveStage.Person) -> String {
        let purpose = person.role == .recordsOfficer ? "audit" : "support"
        let reader = ["--for", person.role.rawValue, "--purpose", purpose, "--on", "2026-11-21"]
        return Run.standard(["due", "--json", stage.path] + reader + person.options).output
    }

    @Test(arguments: [ArchiveStage.Person.head, .steward], [ArchiveStage.Person.student, .mother])
    func whoDecidesIsTold(_ person: ArchiveStage.Person, _ asking: ArchiveStage.Person) throws {
        ask(by: asking)
        #expect(due(person).contains(#""kind": "erasure_request""#) && due(person).contains(entry))
        let told = list(person)
        #expect(told.messages.contains("\(entry) in 'learning' is asked to be erased since 2026-11-20"))
        #expect(told.messages.contains("'\(asking.role.rawValue)'; 'approve-erasure' erases it"))
        let json = try JSONParser.parse(Array(list(person, "--json").output.utf8))
        #expect(json["erasures"]?.array?.map { $0["entry"]?.string } == [entry])
        // With the identifier that was told the request can be decided; then it is told no more.
        let reason = ["--reason", "nobody needs it any more"]
        #expect(stage.run("approve-erasure", all: [String(entry.prefix(8))] + reason, by: person).status == 0)
        #expect(!due(person).contains("erasure_request") && !list(person).messages.contains("erased"))
    }

    @Test func whoReadsTheEntryFindsItMarked() {
        ask()
        #expect(list(.head).output.contains("(erasure asked)"))
        #expect(stage.run("show", entry, by: .head).messages.contains("asked to be erased"))
        #expect(stage.run("show", by: .head).messages.contains("asked to be erased"))
    }

    @Test func whoAskedFindsTheRequestOpen() {
        ask()
        #expect(list(.student).messages.contains("somebody else decides"))
        #expect(!due(.student).contains("erasure_request"))
    }

    @Test(arguments: [
        ArchiveStage.Person.teacher, .colleague, .coordinator, .mother, .headElsewhere, .stewardElsewhere,
    ])
    func nobodyElseIsTold(_ person: ArchiveStage.Person) {
        let (before, dueBefore) = (list(person), due(person))
        ask()
        let after = list(person)
        #expect(after.output == before.output && after.messages == before.messages && due(person) == dueBefore)
    }

    /// Whoever asked does not decide.
    @Test func theOwnRequestIsForSomebodyElse() {
        let reason = ["--reason", "kept for too long"]
        #expect(stage.run("request-erasure", all: [entry] + reason, by: .steward).status == 0)
        #expect(!due(.steward).contains("erasure_request") && due(.head).contains("erasure_request"))
    }

    @Test func aCalendarDoesNotNameIt() {
        ask()
        let reader = ["--for", "headteacher", "--on", "2026-11-21"] + ArchiveStage.Person.head.options
        let calendar = Run.standard(["due", "--calendar", "-", stage.path] + reader).output
        #expect(calendar.contains("Something is due: see the list") && !calendar.contains("erase"))
    }
}
