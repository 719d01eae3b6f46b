// The page of an inspection and its answer, from the first call to the file of the next school.

import Foundation
import Testing
import VillageKit

@testable import village_convert

struct InspectionTests {
    private static let next = ["--reader-org", "fase:3003"]

    @Test func fromThePageToTheFileOfTheNextSchool() throws {
        let stage = try stage()
        #expect(sent(stage).messages.contains("inspection_missing"))
        let file = try answer(try page(stage, "guardian", "mother"), stage, ["attendance": "no"])
        let taken = stage.run("answer", file, by: .head)
        #expect(taken.status == 0, "\(taken.messages)")
        let own = try answer(try page(stage, "student"), stage, [:], more: #""talents":["Bakes bread"]"#)
        #expect(stage.run("answer", own, by: .student).status == 0)
        // The mother's inspection is older than the bread; the pupil's is not.
        let sent = sent(stage)
        #expect(!sent.messages.contains("inspection"), "\(sent.messages)")
        #expect(sent.text.contains("Draws maps") && sent.text.contains("Bakes bread"))
        _ = try stage.made("add", "Talent", "--set", "talent=Juggles", "--basis", "observed", by: .teacher)
        let late = self.sent(stage)
        #expect(late.messages.contains("the family's inspection of 2026-11-20 does not count any more"))
        #expect(!late.text.contains("Draws maps"))
        let explained = explained(stage)
        #expect(
            explained.messages.contains("does not count any more") && explained.output.contains("T2 inspection_missing")
        )
    }

    @Test func explainKnowsTheInspection() throws {
        let stage = try stage()
        #expect(explained(stage).output.contains("[T2 inspection_missing]"))
        let file = try answer(try page(stage, "guardian", "mother"), stage, [:])
        #expect(stage.run("answer", file, by: .head).status == 0)
        #expect(!explained(stage).output.contains("[T2 inspection_missing]"))
        let status = stage.run(
            "agree status",
            all: [
                "--reader", "receiving_head", "--reader-org", "fase:3003", "--reader-purpose", "transfer", "--enrolled",
            ],
            by: .head
        )
        #expect(status.status == 0 && !status.output.contains("before enrolment"), "\(status.output)")
    }

    @Test func aCodeNeedsAWitnessAndIsTakenOnce() throws {
        let stage = try stage()
        let code = try code(try page(stage, "guardian", "mother"), "yes")
        let call = [code, "--answer-of", "mother", "--oral", "--language", "ar"] + Self.next
        let before = stage.text
        #expect(stage.run("answer", all: call, by: .head).messages.contains("witness_missing"))
        #expect(stage.text == before)
        #expect(
            stage.run("answer", all: call + ["--witness", "w1", "--remark", "talents=At last"], by: .head).status == 0
        )
        #expect(try stage.dossier.agreements.first?.method == "oral")
        #expect(try stage.dossier.viewpoints.count == 1)
        let again = stage.run("answer", all: call + ["--witness", "w1"], by: .head)
        #expect(again.status == 6 && again.messages.contains("4 more may be tried"), "\(again.messages)")
    }

    @Test func afterFiveWrongCodesNoneIsTaken() throws {
        let stage = try stage()
        let right = try code(try page(stage, "guardian", "mother"), "later")
        let wrong = String(right.dropLast(12)) + "000000000000"
        for left in (0..<5).reversed() {
            let run = stage.run("answer", all: [wrong, "--answer-of", "mother", "--oral"] + Self.next, by: .head)
            #expect(run.status == 6 && run.messages.contains("\(left) more may be tried"), "\(run.messages)")
        }
        let run = stage.run("answer", all: [right, "--answer-of", "mother", "--oral"] + Self.next, by: .head)
        #expect(run.status == 6 && run.messages.contains("too many wrong codes"), "\(run.messages)")
        // A file is still taken.
        let file = try answer(try page(stage, "guardian", "mother"), stage, [:])
        #expect(stage.run("answer", file, by: .head).status == 0)
    }

    @Test func forgedFilesAreRefusedAndNothingChanges() throws {
        let stage = try stage()
        let page = try page(stage, "guardian", "mother")
        let before = stage.text
        for (from, to) in [
            ("\"token\":\"", "\"token\":\"a"), ("\"edition\":\"", "\"edition\":\"0"), ("fase:3003", "fase:4004"),
        ] {
            let file = try answer(page, stage, ["talents": "yes"], replacing: from, with: to)
            let run = stage.run("answer", file, by: .head)
            #expect(run.status == 6 && run.messages.contains("nothing was changed"), "\(run.messages)")
            #expect(stage.text == before)
        }
        let file = try answer(page, stage, ["talents": "yes"])
        #expect(stage.run("answer", file, "--answer-of", "father", by: .head).status == 6)
        #expect(stage.run("answer", file, by: .father).status == 6)
        let other = try self.stage(named: "Sings")
        #expect(other.run("answer", file, by: .head).status == 6)
        #expect(stage.text == before)
    }

    @Test func theGuideAsksWhatThePageAsks() throws {
        let stage = try stage()
        let run = Run.standard(
            [
                "inspect-for", "guardian", stage.path, "--person", "mother", "--script", "--language", "nl", "--on",
                "2026-11-20",
            ]
                + ["--profile", "BE-FWB", "-o", stage.scratch.path("guide.txt")] + Self.next
        )
        #expect(run.status == 0, "\(run.messages)")
        let guide = try #require(stage.scratch.text("guide.txt"))
        #expect(guide.contains("Hardop te lezen voor een ouder") && !guide.contains("Draws maps"))
        #expect(guide.components(separatedBy: "Ja: ").count == 8)
    }

    @Test func whatIsMissingIsAskedFor() throws {
        let stage = try stage()
        for (words, message) in [
            (["inspect-for", stage.path], "needs 'guardian' or 'student' first"),
            (["inspect-for", "guardian", stage.path, "--profile", "BE-FWB"] + Self.next, "give '--person ID'"),
            (["inspect-for", "student", stage.path, "--profile", "BE-FWB"], "give '--reader-org ID'"),
        ] {
            let run = Run.standard(words)
            #expect(run.status == 2 && run.messages.contains(message), "\(run.messages)")
        }
        let nobody = Run.standard(
            ["inspect-for", "guardian", stage.path, "--person", "x", "--profile", "BE-FWB", "--on", "2026-11-20"]
                + Self.next
        )
        #expect(nobody.status == 6)
        let run = stage.run("answer", all: ["no-such-file.json", "--answer-of", "mother"] + Self.next, by: .head)
        #expect(run.status == 2 && run.messages.contains("there is no such file"), "\(run.messages)")
        #expect(stage.run("answer", all: ["123456789012"] + Self.next, by: .head).messages.contains("--answer-of ID"))
    }

    @Test func anArchiveWithoutTheSchoolsKeyHasNoPage() throws {
        let scratch = try Scratch()
        let source = try scratch.file("a.tiny", "tiny 1\nstudent a\nborn 2012-03-04\ntalent Sings\n")
        let archive = scratch.path("a.village.json")
        #expect(Run(all: ["import", source, "-o", archive]).status == 0)
        let call = ["inspect-for", "student", archive, "--profile", "BE-FWB", "--on", "2026-11-20"] + Self.next
        let run = Run.standard(call)
        #expect(run.status == 2 && run.messages.contains("import it with '--id-key'"), "\(run.messages)")
    }

    // MARK: - The stage

    private func stage(named talent: String = "Draws maps") throws -> ArchiveStage {
        let stage = try ArchiveStage()
        _ = try stage.made("add", "Talent", "--set", "talent=\(talent)", "--basis", "observed", by: .teacher)
        return stage
    }

    private func page(_ stage: ArchiveStage, _ role: String, _ person: String? = nil) throws -> String {
        let path = stage.scratch.path("\(role).html")
        let run = Run.standard(
            ["inspect-for", role, stage.path, "--on", "2026-11-20", "--profile", "BE-FWB", "-o", path] + Self.next
                + (person.map { ["--person", $0] } ?? [])
        )
        #expect(run.status == 0, "\(run.messages)")
        return try String(contentsOfFile: path, encoding: .utf8)
    }

    /// The file of a page on which everything is agreed to but what is named.
    private func answer(
        _ page: String,
        _ stage: ArchiveStage,
        _ others: [String: String],
        more: String = "",
        replacing from: String = "",
        with to: String = ""
    ) throws -> String {
        let text = try PageReading(page).file(["*": "yes"].merging(others) { $1 }, more: more)
        return try stage.scratch.file("answer.json", from.isEmpty ? text : text.replacing(from, with: to))
    }

    private func code(_ page: String, _ choice: String) throws -> String { try PageReading(page).code(["*": choice]) }

    /// What the next school gets, and what is said about it.
    private func sent(_ stage: ArchiveStage) -> (text: String, messages: String) {
        let run = Run.standard(
            [
                stage.path, "--for", "receiving_head", "--org", "fase:3003", "--purpose", "transfer", "--profile",
                "BE-FWB",
            ]
                + ["--enrolled", "--on", "2026-11-20", "-t", "text", "-o", stage.scratch.path("sent.txt")]
        )
        #expect(run.status == 0, "\(run.messages)")
        return (stage.scratch.text("sent.txt") ?? "", run.messages)
    }

    private func explained(_ stage: ArchiveStage) -> Run {
        Run.standard(
            ["explain", stage.path, "--for", "receiving_head", "--org", "fase:3003", "--purpose", "transfer"]
                + ["--profile", "BE-FWB", "--enrolled", "--on", "2026-11-20"]
        )
    }
}
