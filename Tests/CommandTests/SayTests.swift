// Saying: words that are none, words that are typed, and speakers whom nobody knows.

import Testing
import VillageKit

@testable import village_convert

struct SayTests {
    private let stage: ArchiveStage

    init() throws { stage = try ArchiveStage() }

    @Test(arguments: [" ", "\n\t ", "\u{00A0}"])
    func blanksAreNoWords(_ words: String) {
        let before = stage.text
        let run = stage.run("say", "--words", words, by: .student)
        #expect(run.status == 2 && run.messages.contains("there are no words") && stage.text == before)
    }

    @Test func theWordsAreAskedFor() throws {
        let run = stage.typing(["I want to stay.", "With my friends.", "", "not this"], "say", by: .student)
        #expect(run.status == 0 && run.messages.contains("an empty line ends them"), "\(run.messages)")
        #expect(try stage.dossier.statements.last?.content.words == "I want to stay.\nWith my friends.")
        let before = stage.text
        #expect(stage.typing([""], "say", by: .student).status == 2 && stage.text == before)
        // Words of the call are not asked for.
        #expect(!stage.typing([], "say", "--words", "I stay", by: .student).messages.contains("empty line"))
    }

    @Test func aSpeakerWhomNobodyKnowsIsRefused() throws {
        let before = stage.text
        let run = stage.run("say", "--words", "x", "--speaker", "mothre", by: .mediator)
        #expect(run.status == 6 && stage.text == before)
        #expect(run.messages.contains("known here: student, father, mother") && !run.messages.contains("mothre"))
        #expect(stage.run("say", "--words", "x", "--speaker", "mother", by: .mediator).status == 0)
    }

    /// A youth worker sees no contacts: whoever is not a guardian is refused alike, there or not.
    @Test func nobodyIsToldOfWhomTheWriterDoesNotSee() throws {
        let unknown = stage.run("say", "--words", "x", "--speaker", "aunt", by: .club)
        _ = try stage.made("add", "ContactPerson", "--basis", "document", "--set", "person=aunt", by: .head)
        let hidden = stage.run("say", "--words", "x", "--speaker", "aunt", by: .club)
        #expect(unknown.status == 6 && hidden.messages == unknown.messages)
        #expect(unknown.messages.contains("known here: student\n"))
        #expect(stage.run("say", "--words", "x", "--speaker", "aunt", by: .mediator).status == 0)
    }

    /// Whoever sees an entry and did not write it is told how to say what is wrong, and that works.
    @Test(arguments: ["mark-forbidden", "withdraw"])
    func aRefusalNamesTheWay(_ verb: String) throws {
        let talent = try stage.made("add", "Talent", "--basis", "observed", "--set", "talent=Draws", by: .teacher)
        let run = stage.run(verb, talent, by: .head)
        #expect(run.status == 6 && run.messages.contains("not_the_author"))
        #expect(run.messages.contains("'say ARCHIVE --about ENTRY --speaker head'"))
        #expect(run.messages.contains("the author is a role at an organisation"))
        let said = stage.run("say", "--about", talent, "--speaker", "head", "--words", "He paints", by: .head)
        #expect(said.status == 0, "\(said.messages)")
        #expect(stage.run(verb, talent, by: .mother).messages.contains("'say ARCHIVE --about ENTRY'"))
        // The same role of the same school is the author too.
        let request = ["--by", "class_teacher", "--person", "another", "--org", "fase:1001", "--profile", "BE-FWB"]
        #expect(Run.standard([verb, stage.path, talent, "--on", "2026-11-20"] + request).status == 0)
    }

    @Test func aShortReasonIsToldItsLength() throws {
        let talent = try stage.made("add", "Talent", "--basis", "observed", "--set", "talent=Draws", by: .teacher)
        #expect(stage.run("request-erasure", talent, by: .student).status == 0)
        let run = stage.run("approve-erasure", talent, "--reason", "123456789", by: .head)
        #expect(run.status == 6 && run.messages.contains("'--reason' with 10 characters or more"))
        #expect(stage.run("approve-erasure", talent, "--reason", "1234567890", by: .head).status == 0)
        for verb in ["approve-erasure", "lift-harm-lock", "lower-label"] {
            #expect(Run.standard([verb, "--help"]).output.contains("10 characters or more"))
        }
    }

    @Test func aWrongClockHasAWayOut() throws {
        _ = try stage.made("add", "Talent", "--basis", "observed", "--set", "talent=x", by: .teacher, on: "2027-09-01")
        let late = stage.run("add", "Talent", "--basis", "observed", "--set", "talent=y", by: .teacher)
        #expect(late.status == 6 && late.messages.contains("the copy of the file"))
        #expect(late.messages.contains("VILLAGEKIT_REHEARSAL=DAY") && !late.messages.contains("2027"))
        // The way that is described can be gone.
        let call = ["add", stage.path, "Talent", "--basis", "observed", "--set", "talent=y", "--on", "2027-09-01"]
        let who = ["--by", "class_teacher"] + ArchiveStage.Person.teacher.options
        let registry = Session.standard.registry
        #expect(Run(all: call + who, rehearsal: nil, registry: registry).status == 2)
        #expect(Run(all: call + who, rehearsal: "2027-09-01", registry: registry).status == 0)
    }

    @Test func aFileThatSomebodyChangesIsSaidToBecomeFree() throws {
        let lock = try FileLock(path: stage.path)
        let run = stage.run("say", "--words", "x", by: .student)
        #expect(run.status == 3 && run.messages.contains("no file has to be removed"))
        lock.release()
    }
}
