// What follows in class is derived by who answers for the reserved entry; to others there is no such entry.

import Testing
import VillageKit

struct DerivingTests {
    private static let assessed = EntryNotes(basis: .professionalAssessment)

    private var consequence: PracticalConsequence {
        var consequence = PracticalConsequence()
        consequence.consequence = "May leave the room"
        return consequence
    }

    private func reserved(_ change: (inout EntryHeader) -> Void = { _ in }) throws -> (EditorStage, EntryID) {
        var stage = try EditorStage()
        var note = PsychosocialNote()
        note.text = "Reserved"
        let id = try stage.made(.cpmsAgent) { try $0.add(note, Self.assessed) }
        var header = try #require(stage.dossier.psychosocialNotes.first).header
        change(&header)
        stage.dossier.psychosocialNotes = [Entry(header, note)]
        return (stage, id)
    }

    private func expectDerived(_ stage: EditorStage, _ role: Role, from id: EntryID) throws {
        var stage = stage
        let made = try stage.made(role) { try $0.derive(consequence, from: id, Self.assessed) }
        #expect(stage.dossier.practicalConsequences.map(\.content.because) == [id])
        #expect(stage.dossier.log.last?.entry == made)
        #expect(stage.view(.subjectTeacher)?.practicalConsequences.map(\.content.because) == [nil])
        #expect(stage.view(.subjectTeacher)?.practicalConsequences.first?.content.consequence == "May leave the room")
    }

    @Test func theAuthorDerives() throws {
        let (stage, id) = try reserved()
        try expectDerived(stage, .cpmsAgent, from: id)
    }

    /// An entry of a partner's file names an organisation and no role: whoever writes the section there answers for it.
    @Test func theHouseAuthorDerives() throws {
        var (stage, id) = try reserved { $0.author = Author(organisation: EditorStage.centre) }
        // Like everybody else the house has to see that there is something.
        var centre = try stage.editor(.cpmsAgent)
        #expect(refusal { try centre.derive(consequence, from: id, Self.assessed) } == .noSuchEntry)
        for (role, person) in [(Role.student, PersonID.student), (.guardian, EditorStage.mother)] {
            try stage.play(role) { _ = try $0.agree(.given, AnswerNotes(by: person)) }
        }
        try expectDerived(stage, .cpmsAgent, from: id)
    }

    @Test func theHouseAuthorOfAKnownHolderDerives() throws {
        let (stage, id) = try reserved { header in
            (header.author, header.isHolderDisclosed) = (Author(organisation: EditorStage.centre), true)
        }
        try expectDerived(stage, .cpmsAgent, from: id)
    }

    @Test func theHouseOfAnotherDoesNot() throws {
        let (stage, id) = try reserved { header in
            (header.author, header.isHolderDisclosed) = (Author(organisation: EditorStage.school), true)
        }
        var centre = try stage.editor(.cpmsAgent)
        // The centre sees that there is something, and is not its author.
        #expect(refusal { try centre.derive(consequence, from: id, Self.assessed) } == .notTheAuthor)
        #expect(centre.dossier == stage.dossier)
    }

    @Test(arguments: [Role.classTeacher, .subjectTeacher, .educator, .headteacher, .amoWorker, .mediator])
    func toOthersThereIsNoSuchEntry(_ role: Role) throws {
        let (stage, id) = try reserved()
        for entry in [id, EntryID("there-is-none-like-this-one")] {
            var editor = try stage.editor(role)
            let error = #expect(throws: EditError.self) { try editor.derive(consequence, from: entry, Self.assessed) }
            #expect(error == .denied(WriteVerdict(denied: .noSuchEntry)))
            #expect(error?.description.contains(entry.rawValue) == false)
            #expect(editor.dossier == stage.dossier)
        }
    }

    /// The purpose is that of the entry's own section: protection is written for protection.
    @Test func theHolderOfAProtectionRecordDerives() throws {
        var stage = try EditorStage()
        var record = ProtectionRecord()
        record.text = "Reserved"
        let id = try #require(
            try stage.play(.cpmsAgent) {
                $0.purpose = .protection
            } _: {
                try $0.add(record, Self.assessed)
            }
            .entry
        )
        try expectDerived(stage, .cpmsAgent, from: id)
    }

    @Test func whatMayNotBeAddedIsNotDerived() throws {
        let (stage, id) = try reserved()
        var centre = try stage.editor(.cpmsAgent) { $0.charter = ["psychosocial"] }
        #expect(refusal { try centre.derive(consequence, from: id, Self.assessed) } == .notInCharter)
        #expect(centre.dossier == stage.dossier)
    }

    @Test func aCorrectedEntryIsDerivedFromNoMore() throws {
        var (stage, id) = try reserved()
        var note = PsychosocialNote()
        note.text = "Reserved, and put better"
        let old = id
        id = try stage.made(.cpmsAgent) { try $0.correct(old, to: note, Self.assessed) }
        var centre = try stage.editor(.cpmsAgent)
        #expect(refusal { try centre.derive(consequence, from: old, Self.assessed) } == .superseded)
        try expectDerived(stage, .cpmsAgent, from: id)
    }

    @Test func aConfidenceIsWarnedOfToWhoKnowsOfIt() throws {
        var (stage, id) = try reserved { ($0.isStudentConfidential, $0.basis) = (true, .toldByStudent) }
        let note = id
        let edit = try stage.play(.cpmsAgent) { try $0.derive(consequence, from: note, Self.assessed) }
        #expect(edit.warnings == [.derivedFromConfidence])
        // Who guesses or keeps an identifier learns nothing by naming it.
        var guessed = consequence
        for entry in [id, EntryID("there-is-none-like-this-one")] {
            guessed.because = entry
            var teacher = try stage.editor(.classTeacher)
            let error = #expect(throws: EditError.self) { try teacher.add(guessed, Self.assessed) }
            #expect(error == .unknownReference("because"))
        }
    }
}
