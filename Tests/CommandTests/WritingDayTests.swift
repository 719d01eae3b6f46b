// A day that is still to come is never written: it would lock the file until then.

import Testing
import VillageKit

@testable import village_convert

struct WritingDayTests {
    private static let writer = ["--person", "t1", "--profile", "BE-FWB", "--org", "fase:1001"]

    private func run(_ words: [String], on day: String, rehearsal: String? = nil) -> Run {
        Run(
            all: words + ["--on", day],
            today: "2026-11-20",
            rehearsal: rehearsal,
            registry: Session.standard.registry
        )
    }

    @Test(arguments: [
        ["add", "Talent", "--set", "talent=Tekenen", "--basis", "observed"],
        ["say", "--words", "Ja", "--basis", "observed"],
        ["agree", "give", "--answer-of", "student"], ["correct", "abcd"], ["withdraw", "abcd"], ["restrict", "abcd"],
        ["raise-label", "abcd", "--to", "confidential"], ["request-erasure", "abcd"],
    ])
    func ofAYearThatIsMistypedNothingIsWritten(_ words: [String]) throws {
        let stage = try ArchiveStage()
        let before = stage.text
        let count = words[0] == "agree" ? 2 : 1
        let call =
            Array(words.prefix(count)) + [stage.path] + words.dropFirst(count) + Self.writer + [
                "--by", "class_teacher",
            ]
        let run = run(call, on: "2062-11-20")
        #expect(run.status == 2, "\(run.messages)")
        #expect(run.messages.contains("2062-11-20 is after today, 2026-11-20"), "\(run.messages)")
        #expect(run.messages.contains("nothing was changed") && stage.text == before)
    }

    @Test func noFileIsMadeEither() throws {
        let scratch = try Scratch()
        let new = ["new", scratch.path("a.village.json"), "--given", "Noor", "--by", "headteacher"] + Self.writer
        #expect(run(new, on: "2026-11-21").status == 2 && scratch.names.isEmpty)
        let stage = try ArchiveStage()
        let out = stage.scratch.path("out.village.json")
        let merge = run(["merge", stage.path, stage.path + "2", "-o", out], on: "2026-11-21")
        #expect(merge.status != 0)
        let fixture = "\(Launched.fixtures)/due/1.village.json"
        let imported = run(["import", fixture, "-o", out], on: "2026-11-21")
        #expect(imported.status == 2 && imported.messages.contains("after today"), "\(imported.messages)")
        let merged = run(["merge", fixture, stage.path, "-o", out], on: "2026-11-21")
        #expect(merged.status == 2 && merged.messages.contains("after today"), "\(merged.messages)")
        #expect(stage.scratch.text("out.village.json") == nil)
    }

    /// Who reads may ask what will be.
    @Test func whoReadsMayLookAhead() throws {
        let stage = try ArchiveStage()
        #expect(run(["list", stage.path, "--for", "headteacher"] + Self.writer, on: "2027-03-04").status == 0)
    }

    @Test func aRehearsalMay() throws {
        let scratch = try Scratch()
        let new = ["new", scratch.path("a.village.json"), "--given", "Noor", "--by", "headteacher"] + Self.writer
        #expect(run(new, on: "2027-01-02", rehearsal: "2027-01-01").status == 2)
        #expect(run(new, on: "2027-01-01", rehearsal: "2027-01-01").status == 0)
    }

    @Test func aFileWithSuchAnEventTellsTheWayOut() throws {
        let stage = try ArchiveStage()
        let words = ["Talent", "--set", "talent=Tekenen", "--basis", "observed"]
        #expect(stage.run("add", all: words, by: .teacher, on: "2062-11-20").status == 0)
        let refused = stage.run("add", all: words, by: .teacher)
        #expect(refused.status == 6 && refused.messages.contains("the copy of the file from before it"))
    }
}
