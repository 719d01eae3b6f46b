// Words are those of somebody whom the dossier knows, as far as whoever writes may know it.

import Testing
import VillageKit

struct KnownSpeakerTests {
    private static let aunt = PersonID("aunt")

    private static func person(_ id: PersonID) -> ContactPerson {
        var person = ContactPerson()
        person.person = id
        return person
    }

    /// The persons that a refusal names; `nil` where there is none.
    private func known(_ stage: EditorStage, _ role: Role, _ content: some EntryContent) throws -> [PersonID]? {
        var editor = try stage.editor(role)
        let before = editor.dossier
        do { try editor.add(content, EntryNotes(basis: .toldByFamily)) } catch EditError.unknownSpeaker(let known) {
            #expect(editor.dossier == before)
            return known
        }
        return nil
    }

    @Test func whoIsShownToTheWriterMaySpeak() throws {
        var stage = try EditorStage()
        let words = EditorStage.words("She sings", of: Self.aunt)
        #expect(try known(stage, .mediator, words) == [.student, EditorStage.father, EditorStage.mother])
        _ = try stage.made(.headteacher) { try $0.add(Self.person(Self.aunt), EntryNotes(basis: .document)) }
        #expect(try known(stage, .mediator, words) == nil)
        // A subject teacher sees no contacts: there or not, the answer is the same.
        #expect(try known(stage, .subjectTeacher, words) == [.student])
        #expect(try known(stage, .subjectTeacher, EditorStage.words("x", of: EditorStage.mother)) == nil)
    }

    @Test func aLabelOnTheNameKeepsItUntold() throws {
        var stage = try EditorStage()
        var notes = EntryNotes(basis: .document)
        notes.fieldLabels = ["person": .confidential]
        _ = try stage.made(.headteacher) { try $0.add(Self.person(Self.aunt), notes) }
        let known = try known(stage, .mediator, EditorStage.words("x", of: Self.aunt))
        #expect(known == [.student, EditorStage.father, EditorStage.mother])
    }

    @Test func theTeamAndTheWriterMaySpeak() throws {
        var stage = try EditorStage()
        var member = CareTeamMember()
        member.person = PersonID("nurse")
        let notes = EntryNotes(basis: .document)
        _ = try stage.made(.coordinator) { try $0.add(member, notes) }
        #expect(try known(stage, .mediator, EditorStage.words("x", of: PersonID("nurse"))) == nil)
        let own = EditorStage.writer(.mediator).person
        #expect(try known(stage, .mediator, EditorStage.words("x", of: own)) == nil)
        #expect(try known(stage, .classTeacher, EditorStage.words("x", of: own)) != nil)
    }

    @Test func everyContentWithASpeakerIsLookedAt() throws {
        let stage = try EditorStage()
        var (view, analysis) = (Viewpoint(), FamilyAnalysis())
        (view.speaker, analysis.speaker, analysis.whatWeLive) = (Self.aunt, Self.aunt, "x")
        #expect(try known(stage, .mediator, view) != nil)
        #expect(try known(stage, .mediator, analysis) != nil)
    }

    @Test func aRemarkIsLookedAtToo() throws {
        var stage = try EditorStage()
        let talent = try stage.made(.classTeacher) { try $0.add(EditorStage.talent(), EntryNotes(basis: .observed)) }
        var editor = try stage.editor(.mediator)
        #expect(throws: EditError.self) {
            try editor.annotate(talent, with: EditorStage.words("x", of: Self.aunt), EntryNotes(basis: .toldByFamily))
        }
    }

    /// A speaker who came from elsewhere stays where the words are corrected; nobody new comes in.
    @Test func aCorrectionKeepsItsSpeaker() throws {
        var stage = try EditorStage()
        let notes = EntryNotes(basis: .toldByFamily)
        let id = try stage.made(.mediator) { try $0.add(EditorStage.words("x", of: EditorStage.mother), notes) }
        let place = try #require(stage.dossier.statements.firstIndex { $0.header.id == id })
        let header = stage.dossier.statements[place].header
        stage.dossier.statements[place] = Entry(header, EditorStage.words("x", of: Self.aunt))
        var editor = try stage.editor(.mediator)
        #expect(throws: EditError.self) {
            try editor.correct(id, to: EditorStage.words("y", of: PersonID("uncle")), notes)
        }
        try editor.correct(id, to: EditorStage.words("y", of: Self.aunt), notes)
    }
}
