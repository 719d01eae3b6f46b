// Questions for a dialogue: they come from the catalogue, and an answer that is none changes nothing.

import Testing
import VillageEditing
import VillageFormats
import VillageModel

struct FormAnswersTests {
    private func question(_ path: String, _ answers: FormAnswers) throws -> FormQuestion {
        try #require(answers.questions.first { $0.path == path })
    }

    @Test(arguments: WorkingLanguage.allCases)
    func everyFieldOfTheCatalogueIsAsked(_ language: WorkingLanguage) {
        for type in Dossier.contentTypes {
            let questions = ContentForm.questions(of: type, in: language)
            let asked = questions.map(\.path).filter { !$0.hasPrefix("header.") }
            #expect(asked == leaves(type), "\(type)")
            #expect(Set(questions.map(\.number)).count == questions.count)
            #expect(questions.filter(\.isMandatory).map(\.path) == ["header.basis"])
        }
    }

    @Test func answersMakeAnEntry() throws {
        var answers = FormAnswers(to: LearningObservation.self, in: .english)
        try answers.set("reads maps", for: question("strength", answers))
        try answers.set("numbers", for: question("need", answers))
        try answers.set("songs", for: question("methods.method", answers), copies: [2])
        try answers.set("yes", for: question("methods.helped", answers), copies: [2])
        try answers.set("told_by_student", for: question("header.basis", answers))
        let filled = try answers.filled()
        var expected = LearningObservation()
        expected.strength = "reads maps"
        expected.need = CodedValue(.numeracy)
        var method = TeachingMethod()
        method.method = "songs"
        method.helped = true
        expected.methods = [method]
        #expect(filled.content(as: LearningObservation.self) == expected)
        #expect(filled.header == EntryNotes(basis: .toldByStudent))
    }

    @Test func aWrongAnswerLeavesTheOneBefore() throws {
        var answers = FormAnswers(to: HealthAlert.self, in: .english)
        let severity = try question("severity", answers)
        try answers.set("mild", for: severity)
        #expect(throws: FormProblem(.unknownWord, question: severity.number, suggestion: "mild")) {
            try answers.set("milld", for: severity)
        }
        try answers.set("observed", for: question("header.basis", answers))
        #expect(try answers.filled().content(as: HealthAlert.self)?.severity == .mild)
        try answers.set("", for: severity)
        #expect(throws: FormError([FormProblem(.nothingSaid)])) { _ = try answers.filled() }
    }

    @Test func aQuestionOfAnotherTypeIsNone() throws {
        var answers = FormAnswers(to: Talent.self, in: .english)
        let other = FormAnswers(to: LearningObservation.self, in: .english)
        let method = try question("methods.method", other)
        #expect(throws: FormProblem.self) { try answers.set("songs", for: method) }
        var own = other
        #expect(throws: FormProblem.self) { try own.set("songs", for: method, copies: [0]) }
        #expect(throws: FormProblem.self) { try own.set("songs", for: method, copies: [1, 1]) }
        #expect(throws: FormProblem.self) { try own.set("songs", for: method, copies: [703]) }
        #expect(throws: FormProblem.self) { try own.set("so\u{7}ngs", for: method) }
    }

    @Test func theBasisIsAskedFor() throws {
        var answers = FormAnswers(to: Talent.self, in: .dutch)
        try answers.set("tekent", for: question("talent", answers))
        let basis = try question("header.basis", answers)
        #expect(throws: FormError([FormProblem(.missing, question: basis.number)])) { _ = try answers.filled() }
    }

    /// The same answers, asked one by one, make the same entry as the form.
    @Test(arguments: WorkingLanguage.allCases)
    func aDialogueSaysWhatTheFormSays(_ language: WorkingLanguage) throws {
        var conversation = Conversation()
        conversation.channel = .visit
        conversation.participants = ["A. B.", "C \\ D"]
        conversation.about = [EntryID("n1"), EntryID("n2")]
        conversation.outcome = "Goed.\nOok morgen."
        var answers = FormAnswers(to: Conversation.self, in: language)
        try answers.set("visit", for: question("channel", answers))
        try answers.set("A. B.\nC \\ D", for: question("participants", answers))
        try answers.set(" n1 \nn2\n\n", for: question("about", answers))
        try answers.set("Goed.\nOok morgen.\n", for: question("outcome", answers))
        try answers.set("observed", for: question("header.basis", answers))
        let filled = try answers.filled()
        #expect(filled.content(as: Conversation.self) == conversation)
        let text = ContentForm.text(of: conversation, header: filled.header, in: language)
        #expect(try ContentForm.read(text).content(as: Conversation.self) == conversation)
    }

    /// What an entry says, typed again question by question, makes the same entry: every shape, in every language.
    @Test(arguments: WorkingLanguage.allCases)
    func everyAnswerCanBeTypedAgain(_ language: WorkingLanguage) throws {
        for sample in FormSamples.all(seed: 21, in: language) { try retype(sample.content, sample.header, language) }
    }

    private func retype<Content: EntryContent>(
        _ content: Content,
        _ header: EntryNotes,
        _ language: WorkingLanguage
    ) throws {
        let old = FormAnswers(from: content, header: header, in: language)
        var new = FormAnswers(to: Content.self, in: language)
        for question in old.questions {
            for copies in places(of: question, in: old) {
                guard let text = old.text(for: question, copies: copies) else { continue }
                try new.set(text, for: question, copies: copies)
            }
        }
        #expect(try new.filled().content(as: Content.self) == content, "\(Content.self)")
        #expect(try new.filled().header == header)
    }

    /// The records of the lists that a question lies in.
    private func places(of question: FormQuestion, in answers: FormAnswers) -> [[Int]] {
        (0..<question.lists)
            .reduce([[]]) { places, _ in
                places.flatMap { place in
                    (0..<answers.records(of: question, in: place)).map { place + [$0 + 1] }
                }
            }
    }

    @Test func documentsOfTheCorrectedEntryStay() throws {
        var note = PsychosocialNote()
        note.topic = "first"
        note.documents = [Attachment(name: "a.txt", bytes: [1, 2])]
        let header = EntryNotes(basis: .document)
        var answers = FormAnswers(from: note, header: header, in: .english)
        try answers.set("second", for: question("topic", answers))
        var expected = note
        expected.topic = "second"
        #expect(try answers.filled().content(as: PsychosocialNote.self) == expected)
        let text = ContentForm.text(of: note, header: header, in: .english).replacing("| first", with: "| second")
        let read = try ContentForm.read(text)
        #expect(read.content(as: PsychosocialNote.self)?.documents.isEmpty == true)
        #expect(read.content(keepingDocumentsOf: note) == expected)
        #expect(read.content(keepingDocumentsOf: Talent()) == nil)
    }

    @Test func documentsInListsStayWhereTheListIsAsLong() throws {
        var part = AssessmentPart()
        part.name = "reading"
        part.document = Attachment(name: "r.txt", bytes: [3])
        var result = AssessmentResult()
        result.parts = [part, part]
        let header = EntryNotes(basis: .document)
        let read = try ContentForm.read(ContentForm.text(of: result, header: header, in: .dutch))
        #expect(read.content(keepingDocumentsOf: result) == result)
        var longer = result
        longer.parts.append(part)
        #expect(read.content(keepingDocumentsOf: longer)?.parts.allSatisfy { $0.document == nil } == true)
    }

    private func leaves<Group: FieldGroup>(_ type: Group.Type, under path: String = "") -> [String] {
        Group.fields.flatMap { field -> [String] in
            switch field.shape {
            case .record(let type), .list(.record(let type)): leaves(type, under: "\(path)\(field.name).")
            default: [path + field.name]
            }
        }
    }
}
