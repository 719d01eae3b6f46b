// Random calls of the editor by random roles, the same for the same seed.

import VillageKit
import VillageKitTesting

/// Plays random calls of the editor.
struct RandomPlay {
    var stage: EditorStage
    private var numbers: SeededNumbers
    private var ids: [EntryID] = []
    /// What would undo or end the last call, by whom, on which entry.
    private var next: (action: WriteAction, role: Role, entry: EntryID)?

    /// What a call came to.
    enum Outcome {
        case done(WriteAction)
        case refused
    }

    init(_ stage: EditorStage, seed: UInt64) {
        self.stage = stage
        numbers = SeededNumbers(seed: seed)
    }

    /// Makes one call.
    mutating func step() throws -> Outcome {
        let roles: [Role] = [
            .student, .guardian, .classTeacher, .subjectTeacher, .headteacher, .cpmsAgent, .amoWorker, .recordsOfficer,
            .coordinator, .externalCare,
        ]
        // What is rare by chance follows what it belongs to.
        let next = numbers.happens(0.5) ? self.next : nil
        let role = next?.role ?? numbers.pick(roles)
        let usual = WriteAction.allCases + [.add, .add, .correct, .annotate]
        let action = next?.action ?? (ids.isEmpty ? .add : numbers.pick(usual))
        self.next = nil
        var editor = try stage.editor(role) { request in
            request.reason = "a reason that is long enough"
            request.isInformed = true
            request.reviewDue = CalendarDate(rawValue: "2027-02-01")
            request.second = .init(role: .coordinator, person: PersonID("second"))
        }
        let id = next?.entry ?? (ids.isEmpty ? EntryID("none") : numbers.pick(ids))
        do throws(EditError) {
            let made = try call(action, on: id, &editor)
            stage.dossier = editor.dossier
            if let made, !ids.contains(made) { ids.append(made) }
            self.next = Self.follow(action, on: id)
            return .done(action)
        } catch {
            stage.dossier = editor.dossier
            return .refused
        }
    }

    private static func follow(_ action: WriteAction, on id: EntryID) -> (WriteAction, Role, EntryID)? {
        switch action {
        case .restrict: (.liftRestriction, .recordsOfficer, id)
        case .markConfidence: (.liftConfidence, .student, id)
        case .setHarmLock: (.liftHarmLock, .cpmsAgent, id)
        case .markForbidden: (.liftForbidden, .recordsOfficer, id)
        case .requestErasure: (.approveErasure, .headteacher, id)
        default: nil
        }
    }

    private mutating func call(
        _ action: WriteAction,
        on id: EntryID,
        _ editor: inout DossierEditor
    ) throws(EditError) -> EntryID? {
        let notes = EntryNotes(
            basis: editor.request.role == .guardian ? .toldByFamily : .toldByStudent,
            label: numbers.pick([nil, nil, .restricted, .confidential])
        )
        switch action {
        case .add: return try add(&editor, notes)
        case .correct:
            return numbers.happens(0.5)
                ? try editor.correct(id, to: EditorStage.talent("words \(numbers.next())"), notes).entry
                : try editor.correct(id, to: EditorStage.signal("words \(numbers.next())"), notes).entry
        case .withdraw: return try editor.withdraw(id).entry
        case .annotate:
            var words = Statement()
            words.words = Text("words \(numbers.next())")
            words.speaker = numbers.pick([.student, EditorStage.mother])
            return try editor.annotate(id, with: words, notes).entry
        case .restrict: return try editor.restrict(id).entry
        case .liftRestriction: return try editor.liftRestriction(id).entry
        case .raiseLabel: return try editor.raiseLabel(id, to: numbers.pick([.restricted, .confidential])).entry
        case .lowerLabel: return try editor.lowerLabel(id, to: numbers.pick([.normal, .restricted])).entry
        case .markConfidence: return try editor.markConfidence(id).entry
        case .liftConfidence: return try editor.liftConfidence(id).entry
        case .setHarmLock: return try editor.setHarmLock(id).entry
        case .liftHarmLock: return try editor.liftHarmLock(id).entry
        case .discloseHolder: return try editor.discloseHolder(id).entry
        case .markForbidden: return try editor.markForbidden(id).entry
        case .liftForbidden: return try editor.liftForbidden(id).entry
        case .requestErasure: return try editor.requestErasure(id).entry
        case .approveErasure: return try editor.approveErasure(id).entry
        case .agree:
            let person = numbers.pick([PersonID.student, EditorStage.mother, EditorStage.father])
            _ = try editor.agree(numbers.pick(DossierEditor.Answer.allCases), AnswerNotes(by: person))
            return nil
        }
    }

    private mutating func add(_ editor: inout DossierEditor, _ notes: EntryNotes) throws(EditError) -> EntryID? {
        switch numbers.next() % 5 {
        case 0: return try editor.add(EditorStage.talent("words \(numbers.next())"), notes).entry
        case 1: return try editor.add(EditorStage.signal("words \(numbers.next())"), notes).entry
        case 2:
            var note = PsychosocialNote()
            note.text = Text("words \(numbers.next())")
            return try editor.add(note, notes).entry
        case 3:
            var record = ExternalCareRecord()
            record.service = "service \(numbers.next())"
            return try editor.add(record, notes).entry
        default:
            var words = Statement()
            words.words = Text("words \(numbers.next())")
            words.speaker = editor.request.role == .guardian ? EditorStage.mother : .student
            return try editor.add(words, notes).entry
        }
    }
}
