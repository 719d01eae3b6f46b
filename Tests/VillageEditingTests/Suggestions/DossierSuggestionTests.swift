// What is still to be done: sensitive entries are told before they are written on paper, reserved ones have a consequence.

import Testing
import VillageKit

struct DossierSuggestionTests {
    private func suggestions(_ stage: EditorStage) -> [DossierSuggestion.Code] {
        DossierSuggestion.all(in: stage.dossier).map(\.code)
    }

    @Test func whatIsSensitiveIsToldFaceToFace() throws {
        var stage = try EditorStage()
        let id = try #require(
            try stage.play(.classTeacher) { try $0.add(EditorStage.signal(), EntryNotes(basis: .observed)) }.entry
        )
        #expect(suggestions(stage) == [.notTold])
        var talk = Conversation()
        talk.about = [id]
        talk.channel = .email
        try stage.play(.classTeacher) { editor in
            var words = talk
            words.outcome = "They read it"
            _ = try editor.addTalk(words)
        }
        #expect(suggestions(stage) == [.notTold])
        talk.channel = .meeting
        try stage.play(.classTeacher) { _ = try $0.addTalk(talk) }
        #expect(suggestions(stage).isEmpty)
    }

    @Test func whatLeadsNowhereIsNamedByItsField() throws {
        var stage = try EditorStage()
        let id = try stage.made(.classTeacher) { try $0.add(EditorStage.talent(), EntryNotes(basis: .observed)) }
        var talk = Conversation()
        talk.about = [id]
        let made = try stage.made(.classTeacher) { try $0.add(talk, EntryNotes(basis: .observed)) }
        var action = Action()
        action.responsiblePerson = EditorStage.mother
        let task = try stage.made(.headteacher) { try $0.add(action, EntryNotes(basis: .observed)) }
        #expect(suggestions(stage).isEmpty)
        stage.dossier.talents = []
        stage.dossier.guardians.removeAll { $0.id == EditorStage.mother }
        stage.dossier.contactPersons = []
        let found = DossierSuggestion.all(in: stage.dossier)
        #expect(found.map(\.code) == [.leadsNowhere, .leadsNowhere])
        #expect(
            Set(found.map { "\($0.entry.rawValue).\($0.field ?? "")" }) == [
                "\(made.rawValue).about", "\(task.rawValue).responsiblePerson",
            ]
        )
        // An old version cannot be mended.
        try stage.play(.classTeacher) { _ = try $0.withdraw(made) }
        #expect(suggestions(stage) == [.leadsNowhere])
    }

    @Test func aRaisedLabelMakesAnEntrySensitive() throws {
        var stage = try EditorStage()
        let id = try #require(
            try stage.play(.classTeacher) { try $0.add(EditorStage.talent(), EntryNotes(basis: .observed)) }.entry
        )
        #expect(suggestions(stage).isEmpty)
        try stage.play(.classTeacher) { _ = try $0.raiseLabel(id, to: .restricted, of: "talent") }
        #expect(suggestions(stage) == [.notTold])
    }

    @Test func whatIsNotTheirsToHearIsNotMeant() throws {
        var stage = try EditorStage()
        let confidence = try #require(
            try stage.play(.classTeacher) { try $0.add(EditorStage.signal(), EntryNotes(basis: .toldByStudent)) }.entry
        )
        try stage.play(.classTeacher) { _ = try $0.markConfidence(confidence) }
        try stage.play(.guardian) { _ = try $0.add(EditorStage.talent(), EntryNotes(basis: .toldByFamily)) }
        try stage.play(.classTeacher) { _ = try $0.add(EditorStage.signal(), EntryNotes(basis: .toldByFamily)) }
        #expect(suggestions(stage).isEmpty)
    }

    @Test func whatIsReservedSaysWhatFollows() throws {
        var stage = try EditorStage()
        var note = PsychosocialNote()
        note.text = "Reserved"
        let id = try #require(
            try stage.play(.cpmsAgent) { try $0.add(note, EntryNotes(basis: .professionalAssessment)) }.entry
        )
        #expect(suggestions(stage) == [.notTold, .noConsequence])
        var consequence = PracticalConsequence()
        consequence.consequence = "May leave the room"
        try stage.play(.cpmsAgent) { editor in
            _ = try editor.derive(consequence, from: id, EntryNotes(basis: .professionalAssessment))
        }
        #expect(suggestions(stage) == [.notTold])
        try stage.play(.cpmsAgent) { _ = try $0.withdraw(id) }
        #expect(suggestions(stage).isEmpty)
    }
}

extension DossierEditor {
    /// Adds a conversation: a professional says whose words it holds by who took part.
    fileprivate mutating func addTalk(_ talk: Conversation) throws(EditError) -> Edit {
        try add(talk, EntryNotes(basis: .observed))
    }
}
