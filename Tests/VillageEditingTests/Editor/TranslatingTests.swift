// A translation leaves the original as it is, is logged, and is added by nobody who could not write it.

import Testing
import VillageKit

struct TranslatingTests {
    private static let words = "ابنتي متعبة"
    private let french = Text.Translation(language: "fr", value: "Ma fille est fatiguée", by: "N. K.")

    /// A note of the teacher, and what the mother said about it in Arabic.
    private struct Sample {
        var stage: EditorStage
        let note: EntryID
        let remark: EntryID
    }

    private func sample(label: Label? = nil) throws -> Sample {
        var stage = try EditorStage()
        var observation = LearningObservation()
        observation.subject = "French"
        observation.difficulty = Text("perd le fil", language: "fr")
        observation.methods = [Text("lire les questions", language: "fr"), "relire"]
            .map { text in
                var method = TeachingMethod()
                method.method = text
                return method
            }
        var notes = EntryNotes(basis: .observed)
        if let label { notes.fieldLabels = ["difficulty": label] }
        let note = try stage.made(.classTeacher) { try $0.add(observation, notes) }
        var words = EditorStage.words(Self.words, of: EditorStage.mother)
        words.words?.language = "ar"
        words.speakerKind = .guardian
        let remark = try stage.made(.guardian) { editor in
            try editor.annotate(note, with: words, EntryNotes(basis: .toldByFamily))
        }
        return Sample(stage: stage, note: note, remark: remark)
    }

    private let place = TextPlace(field: "words")

    @Test func theSpeakerTranslatesByCorrecting() throws {
        let sample = try sample()
        var mother = try sample.stage.editor(.guardian)
        let edit = try mother.translate(sample.remark, place, with: french)
        let new = try #require(mother.dossier.statements.first { $0.header.id == edit.entry })
        #expect(new.content.words == Text(Self.words, language: "ar", translations: [french]))
        #expect(new.header.supersedes == sample.remark)
        #expect(new.header.author.role == .guardian)
        #expect(new.content.about == [sample.note])
        // The version that was translated stays as it was.
        let old = try #require(mother.dossier.statements.first { $0.header.id == sample.remark })
        #expect(old.header.status == .superseded)
        #expect(old.content.words == Text(Self.words, language: "ar"))
        #expect(mother.dossier.log.last?.action == "correct")
    }

    @Test func aProfessionalTranslatesByAnnotating() throws {
        let sample = try sample()
        var head = try sample.stage.editor(.headteacher)
        let edit = try head.translate(sample.remark, place, with: french)
        let added = try #require(head.dossier.statements.first { $0.header.id == edit.entry })
        #expect(added.content.words == Text(Self.words, language: "ar", translations: [french]))
        #expect(added.content.speaker == EditorStage.mother)
        #expect(added.content.speakerKind == .guardian)
        #expect(added.content.about == [sample.remark])
        #expect(added.header.author.role == .headteacher)
        #expect(added.header.basis == .toldByFamily)
        // Nothing of the mother's own entry has changed.
        let own = sample.stage.dossier.statements.first { $0.header.id == sample.remark }
        #expect(head.dossier.statements.first { $0.header.id == sample.remark } == own)
        #expect(head.dossier.log.last?.action == "annotate")
        #expect(head.dossier.log.last?.entry == edit.entry)
    }

    /// A remark goes no further than its entry: who does not read the note reads no word about it.
    @Test func aRemarkOnWhatIsHiddenIsNoText() throws {
        let sample = try sample()
        var mediator = try sample.stage.editor(.mediator)
        #expect(sample.stage.view(.mediator)?.statements.isEmpty == true)
        #expect(throws: EditError.unusableTranslation(.noSuchText)) {
            try mediator.translate(sample.remark, place, with: french)
        }
        #expect(mediator.dossier == sample.stage.dossier)
    }

    @Test func aChildTranslatesNothingForItsParents() throws {
        let sample = try sample()
        var student = try sample.stage.editor(.student)
        #expect(throws: EditError.self) { try student.translate(sample.remark, place, with: french) }
        #expect(student.dossier == sample.stage.dossier)
        var mother = try sample.stage.editor(.guardian)
        let error = #expect(throws: EditError.self) {
            try mother.translate(sample.note, TextPlace(field: "difficulty"), with: .init(language: "ar", value: "تعب"))
        }
        #expect(error == .denied(WriteVerdict(denied: .notOwn)))
    }

    /// Whoever may not see a text is answered as if there were none, whether the field is closed or empty.
    @Test func aClosedFieldIsNoText() throws {
        let closed = try sample(label: .confidential)
        var mediator = try closed.stage.editor(.subjectTeacher)
        let arabic = Text.Translation(language: "ar", value: "تعب")
        let hidden = #expect(throws: EditError.self) {
            try mediator.translate(closed.note, TextPlace(field: "difficulty"), with: arabic, speaker: PersonID("t1"))
        }
        let absent = #expect(throws: EditError.self) {
            try mediator.translate(closed.note, TextPlace(field: "strength"), with: arabic, speaker: PersonID("t1"))
        }
        #expect(hidden == absent)
        #expect(hidden == .unusableTranslation(.noSuchText))
        // An entry that is not there at all is answered as one that is not there.
        let nowhere = #expect(throws: EditError.self) {
            try mediator.translate(EntryID("none"), place, with: arabic)
        }
        #expect(nowhere == .denied(WriteVerdict(denied: .noSuchEntry)))
        #expect(mediator.dossier == closed.stage.dossier)
    }

    @Test func theSecondOfSeveralTextsIsFound() throws {
        let sample = try sample()
        var teacher = try sample.stage.editor(.classTeacher)
        let place = try #require(TextPlace("methods.method#2"))
        let edit = try teacher.translate(sample.note, place, with: .init(language: "tr", value: "tekrar okumak"))
        let new = try #require(teacher.dossier.learningObservations.first { $0.header.id == edit.entry })
        #expect(new.content.methods.map { $0.method?.translations.count } == [0, 1])
        #expect(new.content.difficulty == Text("perd le fil", language: "fr"))
        #expect(throws: EditError.unusableTranslation(.noSuchText)) {
            try teacher.translate(
                try #require(edit.entry),
                TextPlace(field: "methods.method", number: 3),
                with: .init(language: "tr", value: "x")
            )
        }
    }

    @Test func whatIsNoTranslationIsRefused() throws {
        let sample = try sample()
        var mother = try sample.stage.editor(.guardian)
        #expect(throws: EditError.unusableTranslation(.withoutWords)) {
            try mother.translate(sample.remark, place, with: .init(language: "fr", value: " \n"))
        }
        #expect(throws: EditError.unusableTranslation(.sameLanguage)) {
            try mother.translate(sample.remark, place, with: .init(language: "ar-MA", value: "x"))
        }
        #expect(throws: EditError.unusableTranslation(.noSuchText)) {
            try mother.translate(sample.remark, TextPlace(field: "nothing"), with: french)
        }
        #expect(mother.dossier == sample.stage.dossier)
    }

    @Test(arguments: [("words", 1), ("methods.method#2", 2), ("a#0", nil), ("a#x", nil), ("a#1#2", nil), ("", nil)])
    func placesAreRead(_ text: String, _ number: Int?) {
        #expect(TextPlace(text)?.number == number)
        if number != nil { #expect(TextPlace(text)?.text == text) }
    }
}
