// Content that may not be in a dossier stops `convert` and the entry that holds it; the rest is shown, and it is said which.

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
            "--confirm",
            "F10",
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
        #expect(
            list.messages.contains(finding) && list.messages.contains("'correct'") && !list.messages.contains("lazy")
        )
        let json = stage.run("list", "--json", by: .head).output
        let entries = try JSONParser.parse(Array(json.utf8))["entries"]?.array ?? []
        #expect(entries.filter { $0["findings"] != nil }.map { $0["id"]?.string } == [found] && !json.contains("lazy"))
        _ = try correct()
        let mended = stage.run("list", by: .head).output
        #expect(mended.contains("Hands in late") && !mended.contains("(has a finding)"))
    }

    /// The rest is shown; which entry is missing, and what can be done, is said beside it.
    @Test func showingTheWholeLeavesTheEntryOut() throws {
        let run = stage.run("show", by: .head)
        #expect(run.status == 9 && run.output.contains("Draws maps") && run.output.contains("Idrissi"))
        #expect(!run.output.contains("lazy") && !run.output.contains("What is hard"))
        #expect(run.messages.contains("1 entry is left out") && run.messages.contains(finding))
        #expect(run.messages.contains("'correct'") && run.messages.contains("'say --about ENTRY'"))
        #expect(run.messages.contains("--confirm CODE@ENTRY") && !run.messages.contains("lazy"))
        let confirmed = stage.run("show", "--confirm", finding, by: .head)
        #expect(confirmed.status == 0 && confirmed.output.contains("lazy") && confirmed.messages.isEmpty)
        let others = stage.run("show", "--confirm", "F10@\(harmless)", "--confirm", "F05@\(found)", by: .head)
        #expect(others.status == 9 && others.output == run.output && others.messages == run.messages)
    }

    /// The finding in one entry stops no other one.
    @Test func anotherEntryIsShown() {
        let run = stage.run("show", harmless, by: .head)
        #expect(run.status == 0 && run.output.contains("Draws maps") && run.messages.isEmpty)
    }

    /// What is left out leaves nothing behind, and the others keep their names.
    @Test func aViewWithoutAnEntryHoldsLess() throws {
        let request = AccessRequest(
            role: .headteacher,
            organisation: OrganisationID("fase:1001"),
            relation: .current,
            purpose: .support,
            profile: "BE-FWB",
            day: CalendarDate(rawValue: "2026-11-20") ?? .distantFuture
        )
        let view = try #require(DecisionEngine().disclose(try stage.dossier, to: request)?.dossier)
        let less = view.without([EntryID(found)])
        let names = view.ordered.map(\.header.id)
        #expect(
            names.contains(EntryID(found)) && less.ordered.map(\.header.id) == names.filter { $0.rawValue != found }
        )
        #expect(view.learningObservations.count == 1 && less.learningObservations.isEmpty && less.talents.count == 1)
        #expect(view.without([]).ordered.count == names.count)
    }

    /// One entry is not a way around.
    @Test func showingTheEntryStops() throws {
        expectStopped(stage.run("show", found, by: .head))
        expectStopped(stage.run("show", String(found.prefix(6)), by: .teacher))
        #expect(stage.run("show", found, by: .head).messages.contains("'say --about ENTRY'"))
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
        let list = stage.run("list", by: reader)
        #expect(!list.output.contains("(has a finding)") && !list.messages.contains("F10"))
        #expect(!stage.run("show", by: reader).messages.contains("F10"))
        let run = stage.run("show", found, by: reader)
        #expect(run.status == 2 && run.messages.contains("no entry of this name") && !run.messages.contains("F10"))
    }

    @Test func lintPassesOverWhatWasMended() throws {
        let lint = Run.standard(["lint", stage.path])
        #expect(lint.status == 1 && lint.output.contains(finding) && lint.output.contains("1 finding"))
        let mended = try correct()
        let clean = Run.standard(["lint", stage.path])
        #expect(clean.status == 0 && clean.output.contains("0 findings") && !clean.output.contains("F10"))
        #expect(!Run.standard(["lint", "--json", stage.path]).output.contains("F10"))
        // A new version is looked at like any other.
        let again = try stage.made(
            "correct",
            mended,
            "--set",
            "difficulty=Noor is lazy and late",
            "--confirm=F10",
            by: .teacher
        )
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
