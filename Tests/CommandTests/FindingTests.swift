// Content that may not be in a dossier stops `show` as it stops `convert`; `list` says that there is some.

import Testing
import VillageKit

struct FindingTests {
    private let stage: ArchiveStage
    private let found: String
    private let harmless: String

    init() throws {
        stage = try ArchiveStage()
        found = try stage.made(
            "add",
            "LearningObservation",
            "--basis",
            "observed",
            "--set",
            "difficulty=Noor is lazy and hands in late",
            by: .teacher
        )
        harmless = try stage.made("add", "Talent", "--basis", "observed", "--set", "talent=Draws maps", by: .teacher)
    }

    private var finding: String { "F10@\(found)" }

    private func expectStopped(_ run: Run) {
        #expect(run.status == 9 && run.output.isEmpty)
        #expect(run.messages.contains(finding) && run.messages.contains("'LearningObservation.difficulty'"))
        #expect(!run.messages.contains("lazy"))
    }

    private func correct() throws -> String {
        try stage.made("correct", found, "--set", "difficulty=Hands in late", by: .teacher)
    }

    @Test func theListSaysSoAndNotWhat() throws {
        let list = stage.run("list", by: .head)
        #expect(list.status == 0)
        let line = try #require(list.output.split(separator: "\n").first { $0.contains(found) })
        #expect(line.hasSuffix("(has a finding)") && !list.output.contains("lazy"))
        #expect(list.output.contains("Draws maps"))
        #expect(!stage.run("list", "--json", by: .head).output.contains("lazy"))
        _ = try correct()
        let mended = stage.run("list", by: .head).output
        #expect(mended.contains("Hands in late") && !mended.contains("(has a finding)"))
    }

    @Test func showingTheWholeStops() throws {
        expectStopped(stage.run("show", by: .head))
        let run = stage.run("show", "--confirm", finding, by: .head)
        #expect(run.status == 0 && run.output.contains("lazy"))
        expectStopped(stage.run("show", "--confirm", "F10@\(harmless)", "--confirm", "F05@\(found)", by: .head))
    }

    /// One entry is not a way around.
    @Test func showingTheEntryStops() throws {
        expectStopped(stage.run("show", found, by: .head))
        expectStopped(stage.run("show", String(found.prefix(6)), by: .teacher))
        let run = stage.run("show", found, "--confirm", finding, by: .head)
        #expect(run.status == 0 && run.output.contains("lazy"))
        let mended = try correct()
        #expect(stage.run("show", mended, by: .head).output.contains("Hands in late"))
        #expect(stage.run("show", by: .head).status == 0)
    }

    @Test func convertingStopsInTheSameWay() {
        let reader = ["--for", "headteacher", "--org", "fase:1001", "--purpose", "support", "--profile", "BE-FWB"]
        let call = ["convert", stage.path, "-o", stage.scratch.path("o.txt"), "--on", "2026-11-20"] + reader
        expectStopped(Run.standard(call))
        #expect(stage.scratch.text("o.txt") == nil)
        #expect(Run.standard(call + ["--confirm", finding]).status == 0)
        #expect(stage.scratch.text("o.txt")?.contains("lazy") == true)
    }

    /// A finding tells nothing of what is hidden.
    @Test func whoDoesNotSeeTheEntryIsNotStopped() {
        let reader = ArchiveStage.Person.club
        #expect(stage.run("show", by: reader).status == 0)
        #expect(!stage.run("list", by: reader).output.contains("(has a finding)"))
        let run = stage.run("show", found, by: reader)
        #expect(run.status == 2 && run.messages.contains("no entry of this name") && !run.messages.contains("F10"))
    }

    @Test func lintPassesOverWhatWasMended() throws {
        let lint = Run.standard(["lint", stage.path])
        #expect(lint.status == 1 && lint.output.contains(finding) && lint.output.contains("1 finding"))
        let mended = try correct()
        let clean = Run.standard(["lint", stage.path])
        #expect(clean.status == 0 && clean.output == "0 findings\n")
        #expect(Run.standard(["lint", "--json", stage.path]).output.isEmpty)
        // A new version is looked at like any other.
        let again = try stage.made("correct", mended, "--set", "difficulty=Noor is lazy and late", by: .teacher)
        let second = Run.standard(["lint", stage.path])
        #expect(second.status == 1 && second.output.contains("F10@\(again)") && !second.output.contains(finding))
        #expect(stage.run("withdraw", again, by: .teacher).status == 0)
        #expect(Run.standard(["lint", stage.path]).status == 0)
    }

    @Test func lintPassesOverWhatWasErased() throws {
        #expect(stage.run("request-erasure", found, by: .student).status == 0)
        #expect(Run.standard(["lint", stage.path]).status == 1)
        let erased = stage.run("approve-erasure", found, "--reason", "may not be kept", by: .head)
        #expect(erased.status == 0, "\(erased.messages)")
        #expect(Run.standard(["lint", stage.path]).status == 0)
    }
}
