// `diff`: two files as one reader sees them; values only where they are asked for.

import Foundation
import Testing

struct DiffTests {
    private let stage: ArchiveStage
    private static let teacher = [
        "--for", "class_teacher", "--purpose", "support", "--profile", "BE-FWB", "--org", "fase:1001",
    ]

    init() throws { stage = try ArchiveStage() }

    @Test func aFileDoesNotDifferFromItself() {
        let run = Run.standard(["diff", stage.path, stage.path] + Self.teacher)
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output == "no difference for this reader\n")
    }

    @Test func whatWasAddedIsToldWithoutItsWords() throws {
        let before = stage.scratch.path("before.village.json")
        try Data(stage.text.utf8).write(to: URL(filePath: before))
        _ = try stage.made("add", "Talent", "--basis", "observed", "--set", "talent=Draws", by: .teacher)
        let call = ["diff", before, stage.path] + Self.teacher
        let run = Run.standard(call)
        #expect(run.status == 1, "\(run.messages)")
        #expect(run.output.contains("added") && run.output.contains("Talent") && !run.output.contains("Draws"))
        let words = Run.standard(call + ["--values"])
        #expect(words.output.contains("+ talent: \"Draws\""), "\(words.output)")
        let json = Run.standard(call + ["--json"])
        #expect(json.output.contains("\"kind\": \"added\"") && !json.output.contains("Draws"))
    }

    @Test func otherThanTwoFilesIsAMistake() {
        #expect(Run.standard(["diff", stage.path] + Self.teacher).status == 2)
    }

    @Test func nobodysDossierIsRefused() {
        let run = Run.standard(
            ["diff", stage.path, stage.path, "--for", "class_teacher", "--purpose", "selection", "--profile", "BE-FWB"]

        )
        #expect(run.status == 2 || run.status == 6)
        #expect(run.output.isEmpty)
    }
}
