// What was written on the same day by the same author is not written twice by accident; and nothing that was typed is ignored.

import Testing
import VillageKit

struct AgainTests {
    private let stage: ArchiveStage

    init() throws { stage = try ArchiveStage() }

    private func form(_ talent: String) throws -> String {
        var content = Talent()
        content.talent = Text(talent)
        let text = ContentForm.text(of: content, header: EntryNotes(basis: .observed), in: .english)
        return try stage.scratch.file("form.txt", text)
    }

    @Test func aFormThatIsSentTwiceIsTold() throws {
        let form = try form("Draws maps")
        let id = try stage.made("add", form, by: .teacher)
        let before = stage.text
        let again = stage.run("add", form, by: .teacher)
        #expect(again.status == 9 && again.messages.contains("already there as \(id)"), "\(again.messages)")
        #expect(again.messages.contains("'--again'") && again.output.isEmpty && stage.text == before)
        #expect(!again.messages.contains("Draws"))
        _ = try stage.made("add", form, "--again", by: .teacher)
        #expect(try stage.dossier.talents.count == 2)
    }

    /// Of what somebody else wrote nothing is told, and another day is another observation.
    @Test func othersAndOtherDaysAreNoTwins() throws {
        let form = try form("Draws maps")
        _ = try stage.made("add", form, by: .teacher)
        _ = try stage.made("add", form, by: .colleague)
        #expect(stage.run("add", form, by: .teacher, on: "2026-11-21").status == 0)
    }

    @Test(arguments: [["--set", "talent=Sings"], ["--json", "talent.json"]])
    func aFormAndSomethingElseAreRefused(_ more: [String]) throws {
        let file = try stage.scratch.file("talent.json", #"{"talent":"Sings"}"#)
        let more = more.map { $0 == "talent.json" ? file : $0 }
        let form = try form("Draws maps")
        let before = stage.text
        let run = stage.run("add", all: [form, "--basis", "observed"] + more, by: .teacher)
        #expect(run.status == 2 && stage.text == before, "\(run.messages)")
        #expect(run.messages.contains("'\(more[0])' and a form are given; give one of them"), "\(run.messages)")
    }

    @Test func fieldsBesideJSONAreRefused() throws {
        let file = try stage.scratch.file("talent.json", #"{"talent":"Sings"}"#)
        let before = stage.text
        let call = ["Talent", "--json", file, "--basis", "observed", "--set", "talent=Draws"]
        let run = stage.run("add", all: call, by: .teacher)
        #expect(run.status == 2 && run.messages.contains("'--json' and '--set' are given") && stage.text == before)
    }
}
