// By correcting nobody writes what could not have been added: neither more than a referral, nor for somebody else.

import Testing
import VillageKit

struct CorrectionLimitTests {
    private static let assessed = EntryNotes(basis: .professionalAssessment)
    private static let toldByStudent = EntryNotes(basis: .toldByStudent)
    private static let toldByFamily = EntryNotes(basis: .toldByFamily)

    private var referral: ExternalCareRecord {
        var record = ExternalCareRecord()
        (record.service, record.referredOn) = ("Street work", PartialDate(rawValue: "2026-11-02"))
        return record
    }

    @Test func aReferralIsPutRightAsAReferral() throws {
        var stage = try EditorStage()
        let id = try stage.made(.cpmsAgent) { try $0.add(referral, Self.assessed) }
        var later = referral
        (later.referredOn, later.state) = (PartialDate(rawValue: "2026-11-03"), CodedValue(.waiting))
        let next = try stage.made(.cpmsAgent) { try $0.correct(id, to: later, Self.assessed) }
        #expect(stage.dossier.externalCareRecords.map(\.header.id) == [id, next])
        #expect(stage.dossier.externalCareRecords.last?.content == later)
    }

    @Test func aReferralDoesNotGrowIntoTheRecordOfTheService() throws {
        var stage = try EditorStage()
        let id = try stage.made(.cpmsAgent) { try $0.add(referral, Self.assessed) }
        var more: [ExternalCareRecord] = Array(repeating: referral, count: 4)
        more[0].text = "He comes every week"
        more[1].documents = [Attachment(name: "report.txt", bytes: [1])]
        more[2].state = CodedValue(.started)
        more[3].referredOn = nil
        for record in more {
            var editor = try stage.editor(.cpmsAgent)
            #expect(refusal { try editor.add(record, Self.assessed) } == .referralOnly)
            #expect(refusal { try editor.correct(id, to: record, Self.assessed) } == .referralOnly)
            #expect(editor.dossier == stage.dossier)
        }
    }

    @Test func theServiceWritesItsOwn() throws {
        var stage = try EditorStage()
        var record = referral
        record.text = "He comes"
        let id = try stage.made(.amoWorker) { try $0.add(record, Self.assessed) }
        record.text = "He comes every week"
        let next = try stage.made(.amoWorker) { try $0.correct(id, to: record, Self.assessed) }
        #expect(stage.dossier.externalCareRecords.last?.header.supersedes == id)
        var centre = try stage.editor(.cpmsAgent)
        #expect(refusal { try centre.correct(next, to: referral, Self.assessed) } != nil)
        #expect(centre.dossier == stage.dossier)
    }

    /// A file names the centre and no role: only who writes the whole section is its house.
    @Test func theHouseOfAReferralIsNotItsAuthor() throws {
        var stage = try EditorStage()
        _ = try stage.made(.cpmsAgent) { try $0.add(referral, Self.assessed) }
        var read = try #require(stage.dossier.externalCareRecords.first)
        var header = read.header
        header.author = Author(organisation: EditorStage.centre)
        header.isHolderDisclosed = true
        read = Entry(header, referral)
        stage.dossier.externalCareRecords = [read]
        var centre = try stage.editor(.cpmsAgent)
        #expect(refusal { try centre.correct(header.id, to: referral, Self.assessed) } == .notTheAuthor)
    }

    @Test func nobodysWordsBecomeSomebodyElses() throws {
        var stage = try EditorStage()
        let mine = EditorStage.words("I want to stay", of: .student)
        let id = try stage.made(.student) { try $0.add(mine, Self.toldByStudent) }
        var student = try stage.editor(.student)
        let hers = EditorStage.words("We want him to stay", of: EditorStage.mother)
        #expect(refusal { try student.add(hers, Self.toldByStudent) } == .notOwn)
        #expect(refusal { try student.correct(id, to: hers, Self.toldByStudent) } == .notOwn)
        #expect(student.dossier == stage.dossier)
        let better = EditorStage.words("I want to stay here", of: .student)
        try stage.play(.student) { _ = try $0.correct(id, to: better, Self.toldByStudent) }
        #expect(stage.dossier.statements.last?.content == better)
    }

    @Test func wordsThatAProfessionalWroteDownKeepASpeaker() throws {
        var stage = try EditorStage()
        let words = EditorStage.words("I want to stay", of: .student)
        let id = try stage.made(.mediator) { try $0.add(words, Self.toldByStudent) }
        var mediator = try stage.editor(.mediator)
        let nobodys = EditorStage.words("I want to stay", of: nil)
        #expect(refusal { try mediator.correct(id, to: nobodys, Self.toldByStudent) } == .speakerMissing)
        #expect(mediator.dossier == stage.dossier)
        try stage.play(.mediator) { _ = try $0.correct(id, to: words, Self.toldByStudent) }
    }

    @Test func anApprovalStaysThatOfWhoGaveIt() throws {
        var stage = try EditorStage()
        var approval = PlanApproval()
        (approval.approvedBy, approval.isApproved) = (.student, true)
        let id = try stage.made(.student) { try $0.add(approval, Self.toldByStudent) }
        var hers = approval
        hers.approvedBy = EditorStage.mother
        var student = try stage.editor(.student)
        #expect(refusal { try student.correct(id, to: hers, Self.toldByStudent) } == .notOwn)
        #expect(student.dossier == stage.dossier)
        approval.isApproved = false
        try stage.play(.student) { _ = try $0.correct(id, to: approval, Self.toldByStudent) }
        #expect(stage.dossier.planApprovals.last?.content.isApproved == false)
    }

    @Test func aProposedGoalAndOwnContactDataStayOnesOwn() throws {
        var stage = try EditorStage()
        var goal = Goal()
        (goal.description, goal.proposedBy) = ("Reads to his sister", .family)
        let id = try stage.made(.guardian) { try $0.add(goal, Self.toldByFamily) }
        goal.proposedBy = .school
        var contact = ContactPerson()
        contact.person = EditorStage.mother
        let number = try stage.made(.guardian) { try $0.add(contact, Self.toldByFamily) }
        contact.person = EditorStage.father
        var mother = try stage.editor(.guardian)
        #expect(refusal { try mother.correct(id, to: goal, Self.toldByFamily) } == .notOwn)
        #expect(refusal { try mother.correct(number, to: contact, Self.toldByFamily) } == .notOwn)
        #expect(mother.dossier == stage.dossier)
    }

    /// A charter that came later does not keep an author from putting right what is there.
    @Test func whatTheCharterAdmitsNoMoreIsStillPutRight() throws {
        var stage = try EditorStage()
        let observed = EntryNotes(basis: .observed)
        let id = try stage.made(.classTeacher) { try $0.add(EditorStage.talent(), observed) }
        try stage.play(.classTeacher) {
            $0.charter = ["learning"]
        } _: {
            _ = try $0.correct(id, to: EditorStage.talent("Sings"), observed)
        }
        #expect(stage.dossier.talents.count == 2)
    }
}
