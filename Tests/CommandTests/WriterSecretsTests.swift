// Writing reveals nothing: neither by a clock, nor by what follows from an entry, nor by the beginning of an identifier.

import Testing
import VillageKit

struct WriterSecretsTests {
    private let stage: ArchiveStage
    private let note: String

    init() throws {
        stage = try ArchiveStage()
        note = try stage.made(
            "add",
            "PsychosocialNote",
            "--basis",
            "professional_assessment",
            "--set",
            "text=Reserved",
            by: .centre
        )
    }

    private func talent(by person: ArchiveStage.Person, on day: String) -> Run {
        stage.run("add", "Talent", "--basis", "observed", "--set", "talent=Draws", by: person, on: day)
    }

    @Test func aHiddenEventSetsNoClock() {
        let run = talent(by: .teacher, on: "2026-11-10")
        #expect(run.status == 0 && run.messages.isEmpty, "\(run.messages)")
        let before = stage.text
        let own = talent(by: .centre, on: "2026-11-10")
        #expect(own.status == 6 && own.messages.contains("before the last event"))
        // Of the day nothing is said even to who knows it.
        #expect(!own.messages.contains("2026") && stage.text == before)
    }

    private func derived(from entry: String, by person: ArchiveStage.Person) -> Run {
        stage.run(
            "add",
            "PracticalConsequence",
            "--from",
            entry,
            "--set",
            "consequence=May leave the room",
            "--basis",
            "professional_assessment",
            by: person
        )
    }

    @Test func theAuthorSaysWhatFollows() throws {
        let run = derived(from: String(note.prefix(8)), by: .centre)
        #expect(run.status == 0, "\(run.messages)")
        #expect(try stage.dossier.practicalConsequences.first?.content.because == EntryID(note))
        let list = stage.run("list", by: .colleague).output
        #expect(list.contains("May leave the room") && !list.contains("PsychosocialNote"))
        #expect(!stage.run("show", by: .colleague).output.contains(note))
    }

    @Test(arguments: [ArchiveStage.Person.teacher, .head, .mediator])
    func toOthersThereIsNoSuchEntry(_ person: ArchiveStage.Person) {
        let before = stage.text
        let known = derived(from: note, by: person)
        let unknown = derived(from: "aaaaaaaaaaaaaaaaaaaaaaaaaa", by: person)
        #expect(known.status == 6 && known.messages.contains("no_such_entry"))
        #expect(known.messages == unknown.messages && known.output.isEmpty && stage.text == before)
        for word in [note, "Psychosocial", "psychosocial", "Reserved"] { #expect(!known.messages.contains(word)) }
        // Nor does the beginning of the identifier say that there is one.
        #expect(derived(from: String(note.prefix(6)), by: person).messages == known.messages)
    }

    @Test func nothingElseFollowsFromAnEntry() {
        let before = stage.text
        let run = stage.run(
            "add",
            "Talent",
            "--from",
            note,
            "--set",
            "talent=Draws",
            "--basis",
            "observed",
            by: .centre
        )
        #expect(run.status == 2 && run.messages.contains("'--from'") && stage.text == before)
    }

    @Test(arguments: ["Noor", "noor idrissi", "student"])
    func theChildDoesNotInterpret(_ name: String) {
        let before = stage.text
        let answer = [
            "--answer-of", "mother", "--method", "interpreter", "--language", "ar", "--witness", "t1",
            "--interpreter", name,
        ]
        let run = stage.run("agree give", all: answer, by: .mediator)
        #expect(run.status == 6 && run.messages.contains("interpreter_is_student") && stage.text == before)
        let talk = ["Conversation", "--basis", "observed", "--set", "interpreter=\(name)", "--set", "outcome=Good"]
        let noted = stage.run("add", all: talk, by: .mediator)
        #expect(noted.status == 6 && noted.messages.contains("interpreter_is_student") && stage.text == before)
    }
}
