// `--set`: a field is said once; twice is an error that names it and changes nothing.

import Testing
import VillageKit

struct SetFieldTests {
    private let stage: ArchiveStage

    init() throws { stage = try ArchiveStage() }

    private func expectRefused(_ run: Run, naming words: String, _ before: String) {
        #expect(run.status == 2)
        #expect(run.messages.contains(words), "\(run.messages)")
        #expect(run.output.isEmpty && stage.text == before)
        // What was typed for the field is a value of a record.
        #expect(!run.messages.contains("Draws") && !run.messages.contains("Sings"))
    }

    @Test func aFieldGivenTwiceIsNamed() throws {
        let before = stage.text
        let values = ["Talent", "--basis", "observed", "--set", "talent=Draws", "--set", "talent=Sings"]
        expectRefused(stage.run("add", all: values, by: .teacher), naming: "field 'talent' is given twice", before)
    }

    @Test func inACorrectionToo() throws {
        let id = try stage.made("add", "Talent", "--basis", "observed", "--set", "talent=Runs", by: .teacher)
        let before = stage.text
        let run = stage.run("correct", id, "--set", "talent=Draws", "--set", "talent=Sings", by: .teacher)
        expectRefused(run, naming: "field 'talent' is given twice", before)
        _ = try stage.made("correct", id, "--set", "talent=Draws", by: .teacher)
        #expect(try stage.dossier.talents.last?.content.talent == "Draws")
    }

    /// Of a record in a list, the message says how the second one is written.
    @Test(arguments: ["methods.method", "methods[1].method"])
    func ofARecordTheSecondIsNamed(_ name: String) throws {
        let before = stage.text
        let values = ["--set", "methods.method=Draws", "--set", "\(name)=Sings"]
        let run = stage.run("add", all: ["LearningObservation", "--basis", "observed"] + values, by: .teacher)
        expectRefused(run, naming: "field 'methods.method' is given twice", before)
        #expect(run.messages.contains("'methods[2].method'"))
        _ = try stage.made(
            "add",
            "LearningObservation",
            "--basis",
            "observed",
            "--set",
            "methods.method=Draws",
            "--set",
            "methods[2].method=Sings",
            by: .teacher
        )
        let methods = try stage.dossier.learningObservations.last?.content.methods
        #expect(methods?.map(\.method) == ["Draws", "Sings"])
    }

    @Test func aFieldOfSeveralValuesTakesOneMoreEachTime() throws {
        _ = try stage.made(
            "add",
            "Conversation",
            "--basis",
            "observed",
            "--set",
            "participants=the mother",
            "--set",
            "participants=the teacher",
            by: .teacher
        )
        #expect(try stage.dossier.conversations.last?.content.participants == ["the mother", "the teacher"])
    }

    @Test(arguments: [
        ("talents=x", "'talents' is not a field; did you mean 'talent'?"), ("talent", "write it as field=value"),
        ("talent[0]=x", "a record has a number from 1"), ("isFromPartner=perhaps", "field 'isFromPartner'"),
    ])
    func otherMistakesAreNamed(_ value: String, _ words: String) throws {
        let before = stage.text
        let run = stage.run("add", "Talent", "--basis", "observed", "--set", value, by: .teacher)
        expectRefused(run, naming: words, before)
    }
}
