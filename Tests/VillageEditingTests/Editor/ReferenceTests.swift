// What content refers to has to be there for whoever writes; what is hidden is answered like what does not exist.

import Testing
import VillageKit

struct ReferenceTests {
    private static let observed = EntryNotes(basis: .observed)

    private func talk(about entries: EntryID...) -> Conversation {
        var talk = Conversation()
        (talk.about, talk.outcome) = (entries, "Good")
        return talk
    }

    private func action(by person: PersonID?, for goals: EntryID...) -> Action {
        var action = Action()
        (action.responsiblePerson, action.goals) = (person, goals)
        return action
    }

    private func error(_ work: () throws -> Void) -> EditError? {
        do { try work() } catch { return error as? EditError }
        return nil
    }

    @Test func whatIsThereMayBeReferredTo() throws {
        var stage = try EditorStage()
        let id = try stage.made(.classTeacher) { try $0.add(EditorStage.talent(), Self.observed) }
        let made = try stage.made(.classTeacher) { try $0.add(talk(about: id), Self.observed) }
        let corrected = try stage.made(.classTeacher) { try $0.correct(made, to: talk(about: id, made), Self.observed) }
        #expect(stage.dossier.conversations.last?.header.id == corrected)
    }

    /// A reserved note, words that the student told the centre in confidence: the same answer as for an invented name.
    @Test func whatIsHiddenIsAnsweredLikeWhatDoesNotExist() throws {
        var stage = try EditorStage()
        var note = PsychosocialNote()
        note.text = "Reserved"
        let hidden = try stage.made(.cpmsAgent) { try $0.add(note, EntryNotes(basis: .professionalAssessment)) }
        let own = try stage.made(.classTeacher) { try $0.add(talk(), Self.observed) }
        for id in [hidden, EntryID("there-is-none-like-this-one")] {
            var teacher = try stage.editor(.classTeacher)
            #expect(error { try teacher.add(talk(about: id), Self.observed) } == .unknownReference("about"))
            #expect(
                error { try teacher.correct(own, to: talk(about: id), Self.observed) } == .unknownReference("about")
            )
            var consequence = PracticalConsequence()
            (consequence.consequence, consequence.because) = ("May leave", id)
            #expect(error { try teacher.add(consequence, Self.observed) } == .unknownReference("because"))
            #expect(teacher.dossier == stage.dossier)
        }
        // Its author refers to it.
        var centre = try stage.editor(.cpmsAgent)
        #expect(throws: Never.self) {
            try centre.add(talk(about: hidden), EntryNotes(basis: .professionalAssessment))
        }
    }

    /// An entry that somebody may not write at all is refused before anything that it refers to is looked at.
    @Test func theRightToWriteIsAskedFirst() throws {
        var stage = try EditorStage()
        let id = try stage.made(.classTeacher) { try $0.add(EditorStage.talent(), Self.observed) }
        var teacher = try stage.editor(.subjectTeacher)
        for entry in [id, EntryID("none")] {
            #expect(refusal { try teacher.add(action(by: nil, for: entry), Self.observed) } == .notForRole)
        }
    }

    @Test func aPersonHasToBeKnown() throws {
        var stage = try EditorStage()
        var head = try stage.editor(.headteacher)
        #expect(
            error { try head.add(action(by: PersonID("nobody")), Self.observed) }
                == .unknownReference("responsiblePerson")
        )
        for person in [PersonID.student, EditorStage.mother, head.request.person] {
            #expect(throws: Never.self) { try head.add(action(by: person), Self.observed) }
        }
        // A member of the team is made known by saying so.
        var member = CareTeamMember()
        member.person = PersonID("coach")
        _ = try stage.made(.coordinator) { try $0.add(member, Self.observed) }
        #expect(
            error { try head.add(action(by: PersonID("coach")), Self.observed) }
                == .unknownReference("responsiblePerson")
        )
        head = try stage.editor(.headteacher)
        #expect(throws: Never.self) { try head.add(action(by: PersonID("coach")), Self.observed) }
    }

    /// Whom a confidential entry makes known is nobody to those who do not read it.
    @Test func aHiddenPersonIsLikeNobody() throws {
        var stage = try EditorStage()
        var contact = ContactPerson()
        (contact.person, contact.name.family) = (PersonID("aunt"), "Benali")
        _ = try stage.made(.headteacher) { try $0.add(contact, EntryNotes(basis: .document)) }
        // The subject teacher does not read the address book.
        var answers: [EditError?] = []
        for person in [PersonID("aunt"), PersonID("nobody")] {
            var teacher = try stage.editor(.subjectTeacher)
            let words = EditorStage.words("She paints", of: person)
            let told = EntryNotes(basis: .toldByFamily)
            answers.append(error { try teacher.add(words, told) })
        }
        #expect(answers == [.unknownSpeaker(known: [.student]), .unknownSpeaker(known: [.student])])
        var teacher = try stage.editor(.classTeacher)
        let words = EditorStage.words("She paints", of: PersonID("aunt"))
        #expect(throws: Never.self) { try teacher.add(words, EntryNotes(basis: .toldByFamily)) }
        // Guardians are known to everybody who writes: anybody may write their words down.
        var other = try stage.editor(.subjectTeacher)
        let hers = EditorStage.words("She paints", of: EditorStage.mother)
        #expect(throws: Never.self) { try other.add(hers, EntryNotes(basis: .toldByFamily)) }
    }

    /// What an entry says already may stay when something else in it is corrected.
    @Test func whatWasSaidBeforeMayStay() throws {
        var stage = try EditorStage()
        let talent = try stage.made(.classTeacher) { try $0.add(EditorStage.talent(), Self.observed) }
        let made = try stage.made(.classTeacher) { try $0.add(talk(about: talent), Self.observed) }
        stage.dossier.talents = []
        var again = talk(about: talent)
        again.outcome = "Better"
        let new = try stage.made(.classTeacher) { try $0.correct(made, to: again, Self.observed) }
        #expect(stage.dossier.conversations.last?.header.id == new)
        var more = talk(about: talent, EntryID("other"))
        more.outcome = "Better"
        var teacher = try stage.editor(.classTeacher)
        #expect(error { try teacher.correct(new, to: more, Self.observed) } == .unknownReference("about"))
    }

    @Test func theMessageNamesTheFieldAndNothingElse() {
        let words = EditError.unknownReference("about").description
        #expect(words == "Field 'about' refers to nothing that is there for you.")
    }

    @Test func aTwinIsAnOwnEntryOfTheSameDayWithTheSameWords() throws {
        var stage = try EditorStage()
        func add(_ words: String, _ role: Role, on day: String = "2026-11-20") throws -> EntryID? {
            var twin: EntryID?
            try stage.play(role, on: day) { editor in
                let id = try editor.add(EditorStage.talent(words), Self.observed).entry
                twin = id.flatMap { editor.twin(of: $0) }
            }
            return twin
        }
        #expect(try add("Draws", .classTeacher) == nil)
        let first = try #require(stage.dossier.talents.first?.header.id)
        #expect(try add("Sings", .classTeacher) == nil && add("Draws", .subjectTeacher) == nil)
        #expect(try add("Draws", .classTeacher, on: "2026-11-21") == nil)
        #expect(try add("Draws", .classTeacher, on: "2026-11-21") == stage.dossier.talents[3].header.id)
        // What was taken back is no twin.
        try stage.play(.classTeacher, on: "2026-11-21") { _ = try $0.withdraw(first) }
        #expect(stage.dossier.talents[0].header.status == .superseded)
    }
}
