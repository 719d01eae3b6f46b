// Taking in answers: what is written, what opens, and what a no leaves behind.

import Testing
import VillageKit

struct InspectionTakingTests {
    @Test func whereAllSayYesItGoes() throws {
        var stage = try InspectionStage()
        #expect(stage.inspection == .none)
        #expect(stage.sent()?.talents.isEmpty == true)
        try stage.say(.yes, EditorStage.mother)
        #expect(stage.inspection == .current(InspectionStage.day))
        #expect(stage.sent()?.talents.isEmpty == true)
        try stage.say(.yes, .student)
        #expect(stage.sent()?.talents.count == 1)
        let event = try #require(stage.stage.dossier.agreements.last)
        #expect(event.recipients == ["receiving_head@fase:3003"] && event.purposes == ["transfer"])
        #expect(event.sections.count == 7 && event.noticeVersion?.utf8.count == 64)
    }

    @Test func aNoLeavesNoMarkInAnythingShownOrSent() throws {
        let silent = try InspectionStage()
        var refused = silent
        try refused.say(.no, EditorStage.mother)
        try refused.say(.no, .student)
        #expect(bytes(of: refused.sent(assertingInspection: true)) == bytes(of: silent.sent(assertingInspection: true)))
        for role in [Role.classTeacher, .headteacher, .educator, .cpmsAgent, .student, .guardian, .coordinator] {
            #expect(bytes(of: refused.stage.view(role)) == bytes(of: silent.stage.view(role)), "\(role)")
        }
        // Nor does the page of one person depend on what the other said.
        var half = silent
        try half.say(.no, EditorStage.mother)
        var other = silent
        try other.say(.yes, EditorStage.mother)
        for person in [PersonID.student, EditorStage.father] {
            let sheets = try [silent, half, other].map { try $0.sheet(for: person) }
            #expect(Set(sheets.map(\.edition)).count == 1 && Set(sheets.map(\.token)).count == 1)
            #expect(sheets.allSatisfy { $0.code == sheets[0].code })
        }
    }

    @Test func whatIsWrittenBecomesEntriesOfTheSpeaker() throws {
        var stage = try InspectionStage()
        var answer = try stage.answer(of: .student, .later)
        (answer.talents, answer.goals, answer.aboutMe) = (["Bakes bread"], ["Pass mathematics"], "I need quiet")
        (answer.isInConfidence, answer.words) = (true, "I am looking forward to it")
        answer.remarks = [.talents: "Maps of the whole town!"]
        let taken = try stage.take(answer, of: .student)
        #expect(taken.entries.count == 5 && taken.unmarked.isEmpty)
        let dossier = stage.stage.dossier
        #expect(dossier.talents.count == 2 && dossier.goals.first?.content.proposedBy == .student)
        let remark = try #require(dossier.viewpoints.first)
        #expect(remark.content.subject == .transfer && remark.content.stance == .remark)
        #expect(remark.content.about == [dossier.talents[0].header.id])
        #expect(dossier.statements.map(\.header.isStudentConfidential) == [false, true])
        #expect(dossier.agreements.isEmpty)
        let mother = stage.stage.view(.guardian, purpose: .subjectAccess)
        #expect(mother?.statements.count == 1)
        // What she added herself she has seen.
        #expect(stage.inspection == .current(InspectionStage.day))
    }

    @Test func whatIsToBeKeptFromTheNextSchoolClosesItsPart() throws {
        var stage = try InspectionStage()
        try stage.say(.yes, EditorStage.mother)
        var answer = try stage.answer(of: .student, .yes)
        let told = try stage.sheet(for: .student).told.map(\.header.id)
        #expect(told.count == 1)
        answer.withheld = told
        let taken = try stage.take(answer, of: .student)
        #expect(taken.unmarked.isEmpty)
        #expect(stage.sent()?.wellbeingSignals.isEmpty == true && stage.sent()?.talents.count == 1)
        #expect(stage.stage.dossier.wellbeingSignals.first?.header.isStudentConfidential == true)
    }

    @Test func whoWritesForSomebodyNeedsAWitnessForAYesAndNothingForANo() throws {
        var stage = try InspectionStage()
        let yes = try stage.answer(of: EditorStage.mother, .yes)
        var notes = AnswerNotes(by: EditorStage.mother)
        (notes.method, notes.language) = ("oral", "ar")
        let before = stage.stage.dossier
        #expect(refusal { try taking(yes, notes, &stage) } == .witnessMissing)
        (notes.method, notes.interpreter) = ("interpreter", .student)
        notes.witness = PersonID("w")
        #expect(refusal { try taking(yes, notes, &stage) } == .interpreterIsStudent)
        #expect(stage.stage.dossier == before)
        notes.interpreter = PersonID("i")
        try taking(yes, notes, &stage)
        #expect(stage.inspection.day != nil)
        try taking(try stage.answer(of: EditorStage.mother, .no), AnswerNotes(by: EditorStage.mother), &stage)
    }

    @Test func whoMayNotWriteAnAnswerDownTakesNoneIn() throws {
        var stage = try InspectionStage()
        let answer = try stage.answer(of: EditorStage.mother, .later)
        #expect(refusal { try taking(answer, AnswerNotes(by: EditorStage.mother), &stage, by: .receivingHead) } != nil)
        let asFather = refusal {
            let notes = AnswerNotes(by: EditorStage.mother)
            try stage.stage.play(.guardian, { $0.person = EditorStage.father }) {
                try $0.take(answer, notes, before: InspectionStage.transfer)
            }
        }
        #expect(asFather == .notOwn)
        #expect(stage.inspection == .none)
    }

    @Test func whoDoesNotWantToLookIsNotAskedTwice() throws {
        var stage = try InspectionStage()
        try stage.take(try stage.sheet(for: EditorStage.mother).declined, of: EditorStage.mother, isDeclined: true)
        let record = try #require(stage.stage.dossier.transfers.first?.inspection)
        #expect(record.declined == true && record.done == false && stage.stage.dossier.agreements.isEmpty)
        #expect(stage.inspection.day != nil)
    }

    private func taking(
        _ answer: InspectionAnswer,
        _ notes: AnswerNotes,
        _ stage: inout InspectionStage,
        by role: Role = .headteacher
    ) throws {
        try stage.stage.play(role) { try $0.take(answer, notes, before: InspectionStage.transfer) }
    }

    private func bytes(of view: DisclosedDossier?) -> [UInt8] {
        var writer = JSONWriter(.canonical)
        writer.beginArray()
        for entry in view?.ordered ?? [] { entry.write(to: &writer) }
        for gap in view?.placeholders ?? [] { writer.string("\(gap.section) \(gap.reasonClass)") }
        for refusal in view?.refusals ?? [] { writer.string(refusal.rawValue) }
        writer.endArray()
        return writer.bytes
    }
}
