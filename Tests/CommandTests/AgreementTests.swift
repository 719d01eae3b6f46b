// Agreements, emergencies and rules that go with a call.

import Foundation
import Testing
import VillageKit

@testable import village_convert

struct AgreementTests {
    private let scratch: Scratch
    private let source: String
    private let student: String
    private let guardian: String

    init() throws {
        scratch = try Scratch()
        source = try scratch.file("in.tiny", "tiny 1\nstudent a\nborn 2010-01-02\ntalent Juggling\nsignal Tired\n")
        let persons = Run("inspect", "--persons", "--json", source).output
        let found = try JSONParser.parse(Array(persons.utf8))["persons"]?.array?.first?.array ?? []
        student = found.first?["id"]?.string ?? ""
        guardian = found.last?["id"]?.string ?? ""
    }

    private func consents(student: String, by: String, changing change: (String, String) = ("", "")) throws -> String {
        let text = """
            {"schema":"villagekit/consents","version":1,"student":"\(student)","events":[{"id":"1","by":"\(by)",
            "state":"given","sections":["*"],"recipients":["*"],"purposes":["*"],"from":"2026-09-01","until":"2027-08-31",
            "recorded":"2026-09-01","notice_ok":true}]}
            """
        return try scratch.file("consents.json", text.replacing(change.0, with: change.1))
    }

    private func explained(_ more: String..., role: String = "receiving_head") -> Run {
        let reader = [
            "--for", role, "--purpose", "transfer", "--profile", "NL", "--enrolled", "--inspected=2026-11-01",
        ]
        return Run(all: ["explain", "--json"] + reader + more + [source])
    }

    private func decision(_ run: Run, _ section: String) throws -> String? {
        let points = try JSONParser.parse(Array(run.output.utf8))["students"]?.array?.first?["points"]?.array ?? []
        return points.first { $0["name"]?.string == section }?["decision"]?.string
    }

    @Test func theStudentsAgreementOpens() throws {
        #expect(try decision(explained(), "wellbeing") == "deny")
        let file = try consents(student: student, by: "student")
        #expect(try decision(explained("--consents", file), "wellbeing") == "allow")
    }

    @Test func othersAndOtherStudentsAreMistakes() throws {
        let other = explained("--consents", try consents(student: "somebody", by: "student"))
        #expect(other.status == 2)
        #expect(other.messages.contains("is about another student"))
        let unknown = explained("--consents", try consents(student: student, by: "neighbour"))
        #expect(unknown.status == 2)
        #expect(unknown.messages.contains("'by' is neither 'student' nor a guardian"))
        #expect(!unknown.messages.contains("neighbour"))
        #expect(explained("--consents", try consents(student: student, by: guardian)).status == 0)
    }

    @Test(arguments: [
        ("villagekit/consents", "else"), ("2026-09-01", "1 September"), ("[\"*\"]", "\"*\""), ("true", "1"), ("{", "["),
    ])
    func brokenFilesAreMalformed(_ change: (String, String)) throws {
        let file = try consents(student: student, by: "student", changing: change)
        #expect(explained("--consents", file).status == 4)
    }

    @Test func anEmergencyOpensForADay() throws {
        let text =
            #"{"schema":"villagekit/emergency","version":1,"why":"in danger at home","#
            + #""declared":"2026-11-20","expires":"2026-11-22"}"#
        let file = try scratch.file("emergency.json", text)
        let arguments = ["explain", "--json", "--for=headteacher", "--purpose=protection", "--profile=NL", source]
        #expect(try decision(Run(all: arguments), "wellbeing") != "allow")
        #expect(try decision(Run(all: arguments + ["--emergency", file]), "wellbeing") == "allow")
        #expect(try decision(Run(all: arguments + ["--emergency", file], today: "2026-11-23"), "wellbeing") != "allow")
    }

    @Test func whatIsNotKnownIsNamed() throws {
        let run = explained("--unknown", "actor.relation", "--unknown=student.age")
        let points = try JSONParser.parse(Array(run.output.utf8))["students"]?.array?.first?["points"]?.array
        #expect(points?.first?["undecided"]?.bool == true)
        #expect(points?.first?["missing"]?.array?.map(\.string) == ["actor.relation"])
        let mistake = explained("--unknown", "actor.relatoin")
        #expect(mistake.messages.contains("did you mean 'actor.relation'?"))
    }

    @Test func anEntryIsExplainedStepByStep() throws {
        let key = try scratch.file("key", "0123456789abcdef0123456789abcdef")
        let archive = Run(all: ["import", "--id-key", key, "-o", scratch.path("a.village.json"), source])
        #expect(archive.status == 0)
        let dossier = try DossierArchive(json: Array((scratch.text("a.village.json") ?? "").utf8)).dossier
        let entry = try #require(dossier.talents.first?.header.id.rawValue)
        let run = explained("--id-key", key, "--entry", entry)
        #expect(try decision(run, "Talent \(entry)") == "allow")
        #expect(explained("--id-key", key, "--entry", "nothing").status == 2)
    }

    @Test func aSchoolsOwnRulesDecide() throws {
        let standard = Run("policy", "show", "--json").output
        let own = standard.replacing(
            "\"NL\": ",
            with:
                "\"XX\": {\"assentAge\": 16, \"soloAge\": 16, \"adultAge\": 18, \"inspectionRequired\": true, \"statutoryTransfer\": [], \"separateSeal\": []},\n \"NL\": "
        )
        let file = try scratch.file("model.json", own)
        let arguments = ["explain", "--for=class_teacher", "--purpose=support", "--profile=XX", source]
        #expect(Run(all: arguments).status == 2)
        #expect(Run(all: arguments + ["--policy", file]).status == 0)
        #expect(Run("policy", "show", "--policy", file).output.contains("  XX: asked from 16"))
    }
}
