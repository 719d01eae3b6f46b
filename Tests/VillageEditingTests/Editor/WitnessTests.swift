// The witness of an agreement is neither who writes it down nor who interprets.

import Testing
import VillageAccess
import VillageKit

struct WitnessTests {
    private static func notes(_ change: (inout AnswerNotes) -> Void) -> AnswerNotes {
        var notes = AnswerNotes(by: EditorStage.mother)
        (notes.method, notes.language) = ("interpreter", "tw")
        (notes.interpreter, notes.witness) = (PersonID("i1"), PersonID("w1"))
        change(&notes)
        return notes
    }

    private func error(
        _ answer: DossierEditor.Answer = .given,
        _ role: Role = .mediator,
        _ change: (inout AnswerNotes) -> Void
    ) throws -> EditError? {
        var editor = try EditorStage().editor(role)
        let before = editor.dossier
        do throws(EditError) { try editor.agree(answer, Self.notes(change)) } catch {
            #expect(editor.dossier == before)
            return error
        }
        return nil
    }

    @Test(arguments: [DossierEditor.Answer.given, .renewed])
    func whoInterpretsIsNoWitness(_ answer: DossierEditor.Answer) throws {
        #expect(try error(answer) { $0.witness = $0.interpreter } == .unusableAnswer(.witnessIsInterpreter))
    }

    /// A paper needs no witness; who is named as one is not the interpreter all the same.
    @Test func notOnPaperEither() throws {
        let error = try error { notes in
            (notes.method, notes.evidenceDigest, notes.witness) = ("written", "00", notes.interpreter)
        }
        #expect(error == .unusableAnswer(.witnessIsInterpreter))
    }

    @Test func aGuardianIsHeldToIt() throws {
        #expect(try error(.given, .guardian) { $0.witness = $0.interpreter } == .unusableAnswer(.witnessIsInterpreter))
    }

    @Test func whoWritesIsNoWitness() throws {
        let writer = EditorStage.writer(.mediator).person
        #expect(try error { $0.witness = writer } == .unusableAnswer(.witnessIsWriter))
        #expect(try error { $0.witness = nil } == .denied(.init(denied: .witnessMissing)))
        #expect(try error { $0.witness = EditorStage.mother } == .denied(.init(denied: .witnessMissing)))
    }

    @Test(arguments: [DossierEditor.Answer.refused, .requested, .deferred])
    func whatClosesTakesNoForm(_ answer: DossierEditor.Answer) throws {
        #expect(try error(answer) { $0.witness = $0.interpreter } == nil)
    }

    @Test func twoPersonsAreEnough() throws { #expect(try error { _ in } == nil) }
}
