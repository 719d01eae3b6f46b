// Answers that are not taken: forged, taken before, of another pupil, person, receiver or version.

import Testing
import VillageKit

struct InspectionRefusedTests {
    @Test func anAnswerIsTakenOnce() throws {
        var stage = try InspectionStage()
        let answer = try stage.answer(of: EditorStage.mother, .yes)
        let code = try #require(try stage.sheet(for: EditorStage.mother).code).text([:])
        try stage.take(answer, of: EditorStage.mother)
        #expect(unusable { try stage.take(answer, of: EditorStage.mother) } == .otherEdition)
        #expect(unusable { _ = try stage.sheet(for: EditorStage.mother).answer(code: code) } == .wrongCode)
    }

    @Test func aYesDoesNotComeBackAfterANoThatWasSaidElsewhere() throws {
        var stage = try InspectionStage()
        let answer = try stage.answer(of: EditorStage.mother, .yes)
        try stage.stage.play(.guardian) { try $0.agree(.refused, AnswerNotes(by: EditorStage.mother)) }
        #expect(unusable { try stage.take(answer, of: EditorStage.mother) } == .otherEdition)
    }

    @Test func anAnswerOfAnotherPersonOrPupilIsNone() throws {
        var stage = try InspectionStage()
        let mothers = try stage.answer(of: EditorStage.mother, .yes)
        let other = try InspectionStage(named: "Sings")
        #expect(
            unusable { try stage.take(try other.answer(of: EditorStage.mother, .yes), of: EditorStage.mother) }
                == .otherEdition
        )
        // Both parents are shown the same, and still one cannot answer for the other.
        #expect(unusable { try stage.take(mothers, of: EditorStage.father) } == .withoutPage)
        let codes = try [EditorStage.mother, EditorStage.father]
            .map { try #require(try stage.sheet(for: $0).code).text([:]) }
        #expect(codes[0] != codes[1])
        #expect(unusable { _ = try stage.sheet(for: EditorStage.father).answer(code: codes[0]) } == .wrongCode)
    }

    @Test func anAnswerToAnOlderVersionIsNone() throws {
        var stage = try InspectionStage()
        let answer = try stage.answer(of: EditorStage.mother, .yes)
        let code = try #require(try stage.sheet(for: EditorStage.mother).code).text([:])
        try stage.stage.play(.classTeacher) { try $0.add(EditorStage.talent("Juggles"), EntryNotes(basis: .observed)) }
        #expect(unusable { try stage.take(answer, of: EditorStage.mother) } == .otherEdition)
        #expect(unusable { _ = try stage.sheet(for: EditorStage.mother).answer(code: code) } == .wrongCode)
    }

    @Test func whatIsHiddenFromThePersonLeavesTheAnswerValid() throws {
        var stage = try InspectionStage()
        let answer = try stage.answer(of: EditorStage.mother, .yes)
        try stage.stage.play(.student) {
            let words = try $0.add(EditorStage.words("I am afraid", of: .student), EntryNotes(basis: .toldByStudent))
            try $0.markConfidence(try #require(words.entry))
        }
        try stage.take(answer, of: EditorStage.mother)
    }

    @Test func aForgedAnswerIsNone() throws {
        var stage = try InspectionStage()
        var answer = try stage.answer(of: EditorStage.mother, .later)
        let honest = answer
        answer.token = String(answer.token.reversed())
        #expect(unusable { try stage.take(answer, of: EditorStage.mother) } == .withoutPage)
        answer = honest
        answer.organisation = OrganisationID("fase:4004")
        #expect(unusable { try stage.take(answer, of: EditorStage.mother) } == .otherReader)
        answer = honest
        answer.choices[.identity] = .no
        #expect(unusable { try stage.take(answer, of: EditorStage.mother) } == .notAsked(.identity))
        answer = honest
        answer.talents = ["Plays the flute"]
        #expect(unusable { try stage.take(answer, of: EditorStage.mother) } == .notTheStudent)
        var own = try stage.answer(of: .student, .later)
        own.withheld = [stage.stage.dossier.talents[0].header.id]
        #expect(unusable { try stage.take(own, of: .student) } == .unknownEntry)
        // Another school's key makes other pages.
        let other = try #require(IdentifierKey(key: Array("another key of sixteen bytes".utf8)))
        let proposal = try #require(
            DecisionEngine().proposal(of: stage.stage.dossier, before: InspectionStage.transfer, to: EditorStage.mother)
        )
        let sheet = InspectionSheet(proposal, key: other)
        #expect(unusable { try stage.take(sheet.declined, of: EditorStage.mother) } == .withoutPage)
        #expect(unusable { try stage.take(honest, of: PersonID("nobody")) } == .nobody)
    }

    @Test func afterFiveWrongCodesNoneIsTakenAnyMore() throws {
        var stage = try InspectionStage()
        let sheet = try stage.sheet(for: EditorStage.mother)
        for left in (0..<InspectionCode.tries).reversed() {
            try stage.stage.play(.headteacher) { try $0.noteWrongCode(for: sheet, of: EditorStage.mother) }
            #expect(try stage.stage.editor(.headteacher).triesLeft(for: sheet) == left)
        }
        #expect(try stage.stage.editor(.headteacher).triesLeft(for: try stage.sheet(for: EditorStage.father)) == 5)
    }
}
