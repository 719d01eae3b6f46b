// A pupil who is to change school, and the answers of the family.

import Testing
import VillageKit

/// A pupil of fourteen who is to change school.
struct InspectionStage {
    var stage: EditorStage
    static let next = OrganisationID("fase:3003")
    static let day = CalendarDate(rawValue: "2026-11-20") ?? .distantFuture

    init(bornIn year: Int = 2012, named talent: String = "Draws maps") throws {
        stage = try EditorStage(bornIn: year)
        try stage.play(.classTeacher) { try $0.add(EditorStage.talent(talent), EntryNotes(basis: .observed)) }
        try stage.play(.classTeacher) { try $0.add(EditorStage.signal(), EntryNotes(basis: .toldByStudent)) }
    }

    static var transfer: AccessRequest {
        AccessRequest(
            role: .receivingHead,
            organisation: next,
            relation: .current,
            purpose: .transfer,
            profile: "BE-FWB",
            day: day
        )
    }

    func sheet(for person: PersonID) throws -> InspectionSheet {
        try #require(try stage.editor(.headteacher).inspectionSheet(before: Self.transfer, for: person))
    }

    /// The answer that says the same of everything that is asked.
    func answer(of person: PersonID, _ choice: InspectionChoice) throws -> InspectionAnswer {
        let sheet = try sheet(for: person)
        return try sheet.answer(
            code: try #require(sheet.code).text([:].merging(sheet.asked.map { ($0, choice) }) { $1 })
        )
    }

    /// Takes an answer in, as the person's own.
    @discardableResult
    mutating func take(_ answer: InspectionAnswer, of person: PersonID, isDeclined: Bool = false) throws -> TakenAnswer
    {
        try stage.play(person == .student ? .student : .guardian, { $0.person = person }) {
            try $0.take(answer, AnswerNotes(by: person), before: Self.transfer, isDeclined: isDeclined)
        }
    }

    /// Lets somebody say the same of everything.
    mutating func say(_ choice: InspectionChoice, _ person: PersonID) throws {
        try take(try answer(of: person, choice), of: person)
    }

    var inspection: RecordedInspection {
        DecisionEngine().recordedInspection(in: stage.dossier, before: Self.transfer)
    }

    /// What the next school would get; the inspection is asserted where it is not looked up.
    func sent(assertingInspection: Bool = false) -> DisclosedDossier? {
        var transfer = Self.transfer
        transfer.isEnrolled = true
        transfer.inspectedOn = assertingInspection ? Self.day : inspection.day
        return DecisionEngine().disclose(stage.dossier, to: transfer)?.dossier
    }
}

/// Why an answer was not taken; `nil` where it was.
func unusable(_ work: () throws -> Void) -> InspectionAnswerError? {
    do { try work() } catch EditError.unusableInspection(let error) { return error } catch let error
        as InspectionAnswerError
    {
        return error
    } catch { return nil }
    return nil
}
