// What may not be in a dossier is told before it is stored: nothing is stored unless the writer lets it stand.

import Testing
import VillageKit

@testable import village_convert

struct StoringFindingTests {
    private static let words = "Noor is lazy and hands in late"

    @Test(arguments: [
        ["add", "LearningObservation", "--basis", "observed", "--set", "difficulty=\(words)"],
        ["say", "--speaker", "teacher", "--words", words],
    ])
    func aFindingStopsBeforeItIsStored(_ call: [String]) throws {
        let stage = try ArchiveStage()
        let before = stage.text
        let more = Array(call.dropFirst())
        let run = stage.run(call[0], all: more, by: .teacher)
        #expect(run.status == 9 && run.output.isEmpty && stage.text == before)
        #expect(run.messages.contains("F10 in '") && run.messages.contains("'--confirm F10'"))
        #expect(run.messages.contains("nothing was changed") && !run.messages.contains("lazy"))
        // Another code lets nothing pass.
        #expect(stage.run(call[0], all: more + ["--confirm", "F05"], by: .teacher).status == 9 && stage.text == before)
        let stored = stage.run(call[0], all: more + ["--confirm", "F10"], by: .teacher)
        #expect(stored.status == 0 && stored.messages.contains("F10") && stage.text != before)
    }

    @Test func aCorrectionStopsTheSame() throws {
        let stage = try ArchiveStage()
        let talent = try stage.made("add", "Talent", "--basis", "observed", "--set", "talent=Draws", by: .teacher)
        let before = stage.text
        let call = [talent, "--set", "talent=\(Self.words)"]
        #expect(stage.run("correct", all: call, by: .teacher).status == 9 && stage.text == before)
        #expect(stage.run("correct", all: call + ["--confirm=F10"], by: .teacher).status == 0 && stage.text != before)
    }

    @Test func whatIsNoCodeIsAMistake() throws {
        let run = try ArchiveStage().run("add", "Talent", "--confirm", "F99", by: .teacher)
        #expect(run.status == 2 && run.messages.contains("'F99' is not a code"))
    }

    /// Whoever answered questions is asked once more, so that no answer is lost.
    @Test(arguments: [("y", 0), ("oui", 0), ("n", 9), (nil, 9)] as [(String?, Int32)])
    func whoAnsweredQuestionsIsAsked(_ answer: String?, _ status: Int32) throws {
        let stage = try ArchiveStage()
        let before = stage.text
        let lines = ["", "", Self.words, ".", "y"] + [answer].compactMap(\.self)
        let run = stage.typing(lines, "add", "LearningObservation", "--basis", "observed", by: .teacher)
        #expect(run.status == status, "\(run.messages)")
        #expect(run.messages.contains("Store it all the same? [y/n] > ") && (stage.text == before) == (status != 0))
    }
}
