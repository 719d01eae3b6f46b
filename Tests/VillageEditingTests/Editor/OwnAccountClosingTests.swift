// The own account of a family starts closed, and goes to those whom the speakers name (SEMANTICS 13).

import Testing
import VillageKit

struct OwnAccountClosingTests {
    private static let told = EntryNotes(basis: .toldByFamily)

    private func notes(_ label: Label?) -> EntryNotes { EntryNotes(basis: .toldByFamily, label: label) }

    private func analysis(_ words: String = "We live in one room") -> FamilyAnalysis {
        var analysis = FamilyAnalysis()
        (analysis.whatWeLive, analysis.speaker) = (Text(words), EditorStage.mother)
        return analysis
    }

    private func label(_ id: EntryID, _ stage: EditorStage) -> Label? {
        let headers = stage.dossier.familyAnalyses.map(\.header) + stage.dossier.statements.map(\.header)
        return headers.first { $0.id == id }?.label
    }

    /// `normal` is the same as no label (SEMANTICS 4.2).
    @Test(
        arguments: [
            (nil, .restricted), (.normal, .restricted), (.restricted, .restricted), (.confidential, .confidential),
        ] as [(Label?, Label)]
    )
    func aFamilysAnalysisStartsRestricted(_ label: Label?, _ expected: Label) throws {
        var stage = try EditorStage()
        let id = try stage.made(.guardian) { try $0.add(analysis(), notes(label)) }
        #expect(self.label(id, stage) == expected)
    }

    @Test(arguments: [
        ("My parents are divorced", Label.restricted), ("mon père est au chômage", .restricted),
        ("we hebben schulden", .restricted), ("I like to draw", nil),
    ])
    func aStatementOfHouseholdOrMeansDoes(_ words: String, _ expected: Label?) throws {
        var stage = try EditorStage()
        let words = EditorStage.words(words, of: .student)
        let notes = EntryNotes(basis: .toldByStudent)
        let id = try stage.made(.student) { try $0.add(words, notes) }
        #expect(label(id, stage) == expected)
        let remark = try stage.made(.student) { try $0.annotate(id, with: words, notes) }
        #expect(label(remark, stage) == expected)
        let written = try stage.made(.mediator) { try $0.add(words, notes) }
        #expect(label(written, stage) == expected)
        var proposal = words
        (proposal.speakerKind, proposal.speaker) = (.professional, PersonID("p-mediator"))
        let proposed = try stage.made(.mediator) { try $0.add(proposal, notes) }
        #expect(label(proposed, stage) == nil)
    }

    @Test(arguments: [nil, Label.normal])
    func aCorrectionClosesWhatItAdds(_ label: Label?) throws {
        var stage = try EditorStage()
        let harmless = EditorStage.words("I like to draw", of: EditorStage.mother)
        let id = try stage.made(.guardian) { try $0.add(harmless, Self.told) }
        let account = EditorStage.words("We were evicted, and my husband lost his job", of: EditorStage.mother)
        let next = try stage.made(.guardian) { try $0.correct(id, to: account, notes(label)) }
        #expect(self.label(next, stage) == .restricted)
        let last = try stage.made(.guardian) { try $0.correct(next, to: harmless, Self.told) }
        #expect(self.label(last, stage) == .restricted)
        var guardian = try stage.editor(.guardian)
        #expect(refusal { try guardian.correct(last, to: account, notes(.normal)) } == .labelLowered)
    }

    /// An account, another restricted entry beside it, and the same answer of student and mother.
    private func stage(_ answer: DossierEditor.Answer, to recipients: [String]) throws -> EditorStage {
        var stage = try EditorStage()
        _ = try stage.made(.guardian) { try $0.add(analysis(), Self.told) }
        _ = try stage.made(.educator) { try $0.add(EditorStage.talent(), notes(.restricted)) }
        return try answered(answer, to: recipients, stage)
    }

    private func answered(
        _ answer: DossierEditor.Answer,
        to recipients: [String],
        _ before: EditorStage
    ) throws -> EditorStage {
        var stage = before
        for (role, person) in [(Role.student, PersonID.student), (.guardian, EditorStage.mother)] {
            var notes = AnswerNotes(by: person)
            notes.recipients = recipients
            try stage.play(role) { _ = try $0.agree(answer, notes) }
        }
        return stage
    }

    @Test(arguments: [
        (["*"], false), (["*", "class_teacher"], false), (["class_teacher"], true), (["org:fase:1001"], true),
        (["class_teacher@fase:1001"], true), (["subject_teacher"], false), (["class_teacher@fase:2002"], false),
    ])
    func onlyAnAgreementThatNamesTheReaderOpensIt(_ recipients: [String], _ isOpen: Bool) throws {
        let view = try #require(try stage(.given, to: recipients).view(.classTeacher))
        #expect(view.familyAnalyses.isEmpty == !isOpen)
        // What else is restricted is opened by an agreement to everybody as well.
        #expect(view.talents.isEmpty == !(isOpen || recipients.contains("*")))
    }

    @Test func aRefusalToEverybodyClosesItAgain() throws {
        let open = try stage(.given, to: ["class_teacher"])
        let closed = try answered(.withdrawn, to: ["*"], open)
        #expect(closed.view(.classTeacher)?.familyAnalyses.isEmpty == true)
        #expect(closed.view(.guardian)?.familyAnalyses.count == 1)
    }

    /// The persons themselves need nobody's agreement (SEMANTICS 9.2 and 9.3).
    @Test func theFamilyAndTheStudentReadIt() throws {
        var stage = try stage(.given, to: ["*"])
        let account = try #require(stage.dossier.familyAnalyses.first?.header.id)
        for isAgreed in [true, false] {
            if !isAgreed { stage.dossier.agreements = [] }
            #expect(stage.view(.student)?.familyAnalyses.map(\.header.id) == [account])
            #expect(stage.view(.guardian)?.familyAnalyses.map(\.header.id) == [account])
            let father = try stage.editor(.guardian) { $0.person = EditorStage.father }
            #expect(father.engine.entriesThere(for: father.request, in: stage.dossier).contains(account))
        }
    }

    /// Who does not read it writes nothing about it either.
    @Test(arguments: [(["*"], WriteReason.noSuchEntry), (["class_teacher"], nil)] as [([String], WriteReason?)])
    func aRemarkTakesTheSameAgreement(_ recipients: [String], _ reason: WriteReason?) throws {
        let stage = try stage(.given, to: recipients)
        let account = try #require(stage.dossier.familyAnalyses.first?.header.id)
        var teacher = try stage.editor(.classTeacher)
        let words = EditorStage.words("They want to move", of: EditorStage.mother)
        #expect(refusal { try teacher.annotate(account, with: words, Self.told) } == reason)
    }

    @Test(arguments: [(["*"], 0), (["receiving_head"], 1)])
    func theFamilyInspectsWhatWouldGo(_ recipients: [String], _ count: Int) throws {
        let stage = try stage(.given, to: recipients)
        let day = CalendarDate(rawValue: "2026-11-20") ?? .distantFuture
        let next = OrganisationID("fase:3003")
        let transfer = AccessRequest(
            role: .receivingHead,
            organisation: next,
            relation: .current,
            purpose: .transfer,
            profile: "BE-FWB",
            day: day
        )
        let mother = AccessRequest(
            role: .guardian,
            person: EditorStage.mother,
            purpose: .subjectAccess,
            profile: "BE-FWB",
            day: day
        )
        let inspected = DecisionEngine().inspection(of: stage.dossier, before: transfer, by: mother)
        #expect(inspected?.dossier.familyAnalyses.count == count)
        var sent = transfer
        (sent.isEnrolled, sent.inspectedOn) = (true, day)
        let gone = DecisionEngine().disclose(stage.dossier, to: sent)
        #expect(gone?.dossier.familyAnalyses.count == count && gone?.dossier.talents.count == 1)
    }
}
