// A child does not interpret for its parents, whatever the child is called in the entry.

import Testing
import VillageKit

struct ChildInterpreterTests {
    private static let observed = EntryNotes(basis: .observed)
    private static let document = EntryNotes(basis: .document)

    /// Noor Sarah El Idrissi, whom everybody calls Nono.
    private func stage() throws -> EditorStage {
        var stage = try EditorStage()
        var identity = try #require(stage.dossier.identities.first).content
        (identity.name.given, identity.name.prefix, identity.name.family) = (["Noor", "Sarah"], "El", "Idrissi")
        identity.name.preferred = "Nono"
        let id = try #require(stage.dossier.identities.first).header.id
        try stage.play(.headteacher) { _ = try $0.correct(id, to: identity, Self.document) }
        return stage
    }

    private static let names = [
        "student", "Student", "Noor", "noor", "NONO", "Noor El Idrissi", "noor  el idrissi", " Noor ",
        "Sarah El Idrissi",
        "Nono El Idrissi", "Noor Sarah El Idrissi", "EL IDRISSI Noor", "El Idrissi, Noor", "Noor\u{A0}El Idrissi",
        "Noor Idrissi", "IDRISSI Noor Sarah", "Noör El Idrissí", "No\u{300}or",
    ]
    private static let others = [
        "Amina El Idrissi", "El Idrissi", "Mrs El Idrissi", "Nora", "the interpreter of the centre", "Noor Benali",
        "the student's aunt", "نور",
    ]

    @Test(arguments: names)
    func theChildDoesNotInterpretAnAnswer(_ name: String) throws {
        let stage = try stage()
        var mediator = try stage.editor(.mediator)
        #expect(refusal { try mediator.agree(.given, answer(name)) } == .interpreterIsStudent)
        #expect(mediator.dossier == stage.dossier)
    }

    @Test(arguments: names)
    func norAConversation(_ name: String) throws {
        var stage = try stage()
        var mediator = try stage.editor(.mediator)
        #expect(refusal { try mediator.add(talk(name), Self.observed) } == .interpreterIsStudent)
        #expect(mediator.dossier == stage.dossier)
        let id = try stage.made(.mediator) { try $0.add(talk("a neighbour"), Self.observed) }
        mediator = try stage.editor(.mediator)
        #expect(refusal { try mediator.correct(id, to: talk(name), Self.observed) } == .interpreterIsStudent)
        #expect(mediator.dossier == stage.dossier)
    }

    @Test(arguments: others)
    func othersDo(_ name: String) throws {
        var stage = try stage()
        try stage.play(.mediator) { _ = try $0.agree(.given, answer(name)) }
        try stage.play(.mediator) { _ = try $0.add(talk(name), Self.observed) }
        #expect(stage.dossier.agreements.last?.interpreter?.rawValue == name)
        #expect(stage.dossier.conversations.last?.content.interpreter == name)
    }

    /// A name that was corrected is still the child's.
    @Test func theNameBeforeCountsToo() throws {
        var stage = try stage()
        let id = try #require(stage.dossier.identities.last).header.id
        var identity = StudentIdentity()
        (identity.name.given, identity.birthDate) = (["Lea"], PartialDate(rawValue: "2012-03-04"))
        try stage.play(.headteacher) { _ = try $0.correct(id, to: identity, Self.document) }
        for name in ["Lea", "Noor El Idrissi"] {
            var mediator = try stage.editor(.mediator)
            #expect(refusal { try mediator.agree(.given, answer(name)) } == .interpreterIsStudent)
        }
    }

    /// What opens nothing is written down without any form (SEMANTICS 16.5).
    @Test func aRefusalIsWrittenDownHoweverItWasTold() throws {
        var stage = try stage()
        try stage.play(.mediator) { _ = try $0.agree(.refused, answer("Noor")) }
        #expect(stage.dossier.agreements.last?.state == "refused")
    }

    private func answer(_ interpreter: String) -> AnswerNotes {
        var notes = AnswerNotes(by: EditorStage.mother)
        (notes.method, notes.language, notes.witness) = ("interpreter", "ar", PersonID("p-class_teacher"))
        notes.interpreter = PersonID(interpreter)
        return notes
    }

    private func talk(_ interpreter: String) -> Conversation {
        var talk = Conversation()
        (talk.interpreter, talk.outcome) = (interpreter, "They agree to meet again")
        return talk
    }
}
