// The refusal because of a clock tells of events that the writer may know, and of no other.

import Testing
import VillageKit

struct HiddenClockTests {
    private static let observed = EntryNotes(basis: .observed)

    private func clock(_ stage: EditorStage, _ role: Role, on day: String) throws -> Instant? {
        var editor = try stage.editor(role, on: day)
        do throws(EditError) { try editor.add(EditorStage.talent(), Self.observed) } catch {
            guard case .clockBeforeLastEvent(let last) = error else { return nil }
            #expect(editor.dossier == stage.dossier)
            #expect(error.description == EditError.clockBeforeLastEvent(Instant(seconds: 0)).description)
            return last
        }
        return nil
    }

    private func note(_ stage: inout EditorStage, on day: String) throws -> EntryID {
        var note = PsychosocialNote()
        note.text = "Reserved"
        return try stage.made(.cpmsAgent, on: day) { try $0.add(note, EntryNotes(basis: .professionalAssessment)) }
    }

    @Test(arguments: [Role.classTeacher, .subjectTeacher, .headteacher, .amoWorker])
    func whatIsHiddenSetsNoClock(_ role: Role) throws {
        var stage = try EditorStage()
        _ = try note(&stage, on: "2026-11-20")
        #expect(try clock(stage, role, on: "2026-11-10") == nil)
        #expect(try clock(stage, .cpmsAgent, on: "2026-11-10") == Instant("2026-11-20"))
    }

    @Test func whatIsSeenDoes() throws {
        var stage = try EditorStage()
        _ = try stage.made(.educator, on: "2026-11-12") { try $0.add(EditorStage.talent(), Self.observed) }
        _ = try note(&stage, on: "2026-11-20")
        // The day that is told is that of the talent, not of the note behind it.
        #expect(try clock(stage, .subjectTeacher, on: "2026-11-10") == Instant("2026-11-12"))
        #expect(try clock(stage, .subjectTeacher, on: "2026-11-12") == nil)
    }

    @Test func whatBecomesHiddenSetsNoClockAnyMore() throws {
        var stage = try EditorStage()
        let id = try stage.made(.educator, on: "2026-11-12") { try $0.add(EditorStage.talent(), Self.observed) }
        try stage.play(.educator, on: "2026-11-13") { _ = try $0.raiseLabel(id, to: .confidential) }
        #expect(try clock(stage, .subjectTeacher, on: "2026-11-10") == nil)
        // The author knows of it all the same.
        #expect(try clock(stage, .educator, on: "2026-11-10") == Instant("2026-11-13"))
    }

    @Test func ofAnswersOnlyWhoWroteThemDownIsTold() throws {
        var stage = try EditorStage()
        try stage.play(.student) { _ = try $0.agree(.refused, AnswerNotes(by: .student)) }
        for role in [Role.classTeacher, .headteacher, .guardian, .coordinator] {
            #expect(try clock(stage, role, on: "2026-11-10") == nil, "\(role.rawValue)")
        }
        var student = try stage.editor(.student, on: "2026-11-10")
        #expect(throws: EditError.clockBeforeLastEvent(try #require(Instant("2026-11-20")))) {
            try student.agree(.given, AnswerNotes(by: .student))
        }
    }

    /// The rules come first: who may not do it hears nothing of any clock.
    @Test func whoMayNotWriteHearsThatAlone() throws {
        var stage = try EditorStage()
        let id = try note(&stage, on: "2026-11-20")
        var teacher = try stage.editor(.subjectTeacher, on: "2026-11-10")
        #expect(refusal { try teacher.correct(id, to: PsychosocialNote(), Self.observed) } == .noSuchEntry)
        #expect(refusal { try teacher.add(PsychosocialNote(), Self.observed) } == .notForRole)
    }
}
