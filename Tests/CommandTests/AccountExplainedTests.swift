// What `explain` says of the family's own account is what is disclosed (SEMANTICS 13).

import Testing
import VillageKit

struct AccountExplainedTests {
    private static let readers: [ArchiveStage.Person] = [
        .teacher, .colleague, .head, .centre, .coordinator, .club, .student, .mother, .father, .steward,
    ]

    private func request(_ person: ArchiveStage.Person) -> AccessRequest {
        AccessRequest(
            role: person.role,
            organisation: person.organisation.map { OrganisationID($0) },
            person: PersonID(person.rawValue),
            relation: .current,
            purpose: person == .steward ? .audit : .support,
            profile: "BE-FWB",
            day: CalendarDate(rawValue: "2026-11-20") ?? .distantFuture
        )
    }

    private func explained(_ entry: EntryID, _ stage: ArchiveStage, _ person: ArchiveStage.Person) throws -> [JSONValue]
    {
        let purpose = request(person).purpose.rawValue
        let call = ["explain", "--json", stage.path, "--entry", entry.rawValue, "--on", "2026-11-20"]
        let run = Run.standard(call + ["--for", person.role.rawValue, "--purpose", purpose] + person.options)
        #expect(run.status == 0, "\(run.messages)")
        let students = try JSONParser.parse(Array(run.output.utf8))["students"]?.array
        return students?.first?["points"]?.array ?? []
    }

    /// Agreements of student and mother, and what the account comes to for the class teacher.
    @Test(arguments: [([], "redact"), (["*"], "redact"), (["class_teacher"], "allow"), (["org:fase:2002"], "redact")])
    func itIsWhatIsDisclosed(_ recipients: [String], _ expected: String) throws {
        let stage = try ArchiveStage()
        let account = try stage.made("add", "FamilyAnalysis", "--set", "whatWeLive=One room for six", by: .mother)
        let words = try stage.made("say", "--words", "My parents are divorced", by: .student)
        let talent = try stage.made(
            "add",
            "Talent",
            "--set",
            "talent=Draws",
            "--label",
            "restricted",
            "--basis",
            "observed",
            by: .mediator
        )
        for recipient in recipients {
            for person in [ArchiveStage.Person.student, .mother] {
                #expect(stage.run("agree give", "--recipients", recipient, by: person).status == 0)
            }
        }
        let dossier = try stage.dossier
        for person in Self.readers {
            let disclosure = try #require(DecisionEngine().disclose(dossier, to: request(person)))
            for entry in [account, words, talent].map({ EntryID($0) }) {
                let item = try #require(disclosure.receipt.items.first { $0.entry == entry })
                let point = try #require(try explained(entry, stage, person).first)
                #expect(point["kind"]?.string == "entry")
                #expect(point["decision"]?.string == item.decision.rawValue, "\(person.rawValue) \(item.type)")
                #expect(point["reason"]?.string == item.reason.rawValue, "\(person.rawValue) \(item.type)")
            }
        }
        for entry in [account, words] {
            #expect(try explained(EntryID(entry), stage, .teacher).first?["decision"]?.string == expected)
        }
        // An agreement to everybody opens what is no account.
        let isOpen = recipients == ["*"] || expected == "allow"
        let other = try explained(EntryID(talent), stage, .teacher).first?["decision"]?.string
        #expect(other == (isOpen ? "allow" : "redact"))
    }

    @Test func aFieldIsExplainedInTheSameWay() throws {
        let stage = try ArchiveStage()
        let account = try stage.made("add", "FamilyAnalysis", "--set", "whatIsHard=The rent", by: .mother)
        #expect(
            stage.run("raise-label", account, "--to", "confidential", "--field", "whatIsHard", by: .mother).status == 0
        )
        for person in [ArchiveStage.Person.student, .mother] {
            #expect(stage.run("agree give", by: person).status == 0)
        }
        let points = try explained(EntryID(account), stage, .teacher)
        #expect(points.map { $0["kind"]?.string } == ["entry", "field"])
        #expect(points.map { $0["decision"]?.string } == ["redact", "deny"])
    }
}
