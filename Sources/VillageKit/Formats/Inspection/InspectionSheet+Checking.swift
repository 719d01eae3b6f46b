// Whether an answer is one to this sheet: this dossier, this version, this person.

import VillageAccess
import VillageModel

extension InspectionSheet {
    /// Checks that an answer was given to this sheet, and says nothing that was not asked.
    ///
    /// - Throws: ``InspectionAnswerError``.
    public func check(_ answer: InspectionAnswer) throws(InspectionAnswerError) {
        guard answer.edition == edition else { throw .otherEdition }
        guard answer.token == token else { throw .withoutPage }
        guard answer.reader == reader, answer.organisation == organisation else { throw .otherReader }
        for section in AccessSection.allCases where answer.choices[section] != nil {
            if !asked.contains(section) { throw .notAsked(section) }
        }
        let isStudent = view.context.role == .student
        let addsOwn = answer.aboutMe != nil || !answer.talents.isEmpty || !answer.goals.isEmpty || answer.isInConfidence
        if !isStudent, addsOwn || !answer.withheld.isEmpty { throw .notTheStudent }
        let offered = Set(told.map(\.header.id))
        guard offered.isSuperset(of: answer.withheld) else { throw .unknownEntry }
    }

    /// Reads the code of a page.
    ///
    /// - Parameter text: Twelve digits.
    /// - Returns: The answer.
    /// - Throws: ``InspectionAnswerError``.
    public func answer(code text: String) throws(InspectionAnswerError) -> InspectionAnswer {
        guard let code else { throw .pageWithoutCode }
        guard let digits = InspectionCode.digits(of: text) else { throw .noCode }
        guard let choices = code.choices(digits) else { throw .wrongCode }
        var answer = InspectionAnswer(to: self)
        answer.choices = choices
        return answer
    }

    /// The answer of a person who does not want to look: it says nothing about any section.
    public var declined: InspectionAnswer { InspectionAnswer(to: self) }
}
