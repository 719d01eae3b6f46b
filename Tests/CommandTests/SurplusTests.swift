// What a call has too much of is a mistake: quotes that were forgotten cut nobody's words.

import Testing
import VillageKit

@testable import village_convert

struct SurplusTests {
    private static let limited = VillageConvert.verbs.flatMap { verb in
        verb.infos.compactMap(\.most).map { (verb.name, $0) }
    }

    @Test func everyVerbOfOneArchiveHasALimit() {
        let others = ["new", "add", "correct", "say", "list", "show", "agree status", "charter show", "form"]
        let names = Set(Self.limited.map(\.0))
        #expect(names.isSuperset(of: others + (AgreeCommand.verbs + EntryCommands.verbs).map(\.name)))
    }

    @Test(arguments: limited)
    func oneMoreIsTooMany(_ name: String, _ most: Int) {
        let words = name.split(separator: " ").map(String.init)
        let run = Run.standard(words + (0..<most).map { "a\($0).village.json" } + ["veux"])
        #expect(run.status == 2, "\(name)")
        #expect(run.messages.contains("unexpected argument 'veux'; put words with blanks in quotes"), "\(run.messages)")
    }

    @Test(arguments: [
        ["say", "--words", "Je", "veux", "--speaker", "student", "--basis", "told_by_student"],
        ["add", "Talent", "--basis", "observed", "--set", "talent=Danse", "et", "chante"],
        ["agree withdraw", "xyz", "--answer-of", "mother"], ["withdraw", "aaaa", "bbbb"],
    ])
    func nothingIsWritten(_ words: [String]) throws {
        let stage = try ArchiveStage()
        let before = stage.text
        let run = stage.run(words[0], all: Array(words.dropFirst()), by: .teacher)
        #expect(run.status == 2 && run.messages.contains("unexpected argument"), "\(run.messages)")
        #expect(stage.text == before)
    }

    @Test func aWordIsNoForm() throws {
        let stage = try ArchiveStage()
        let id = try stage.made("add", "Talent", "--set", "talent=Danse", "--basis", "observed", by: .teacher)
        let before = stage.text
        let run = stage.run("correct", id, "--set", "talent=Danse et", "chante", by: .teacher)
        #expect(run.status == 2 && run.messages.contains("unexpected argument 'chante'"), "\(run.messages)")
        #expect(stage.text == before)
    }
}
