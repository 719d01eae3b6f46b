// What each action does: to the entry, to the log, and to what was there before.

import Testing
import VillageKit

struct DossierEditorTests {
    @Test func aDossierBegins() throws {
        let stage = try EditorStage()
        #expect(stage.dossier.keeper == EditorStage.school && stage.dossier.hasStableIdentifiers)
        #expect(stage.dossier.birthDate == CalendarDate(rawValue: "2012-03-04"))
        #expect(stage.dossier.guardians.map(\.authority) == [.full, .full])
        #expect(stage.dossier.stays.map(\.organisation) == [EditorStage.school])
        #expect(stage.dossier.log.map(\.action) == ["add", "add", "add", "add"])
    }

    @Test func whoMayNotWriteChangesNothing() throws {
        let stage = try EditorStage()
        var editor = try stage.editor(.subjectTeacher)
        let reason = refusal { try editor.add(SupportNeed(), EntryNotes(basis: .observed)) }
        #expect(reason == .notForRole && editor.dossier == stage.dossier)
    }

    @Test func anEntryIsSignedAndLogged() throws {
        var stage = try EditorStage()
        let edit = try stage.play(.classTeacher) { try $0.add(EditorStage.talent(), EntryNotes(basis: .observed)) }
        let entry = try #require(stage.dossier.talents.first)
        #expect(entry.header.id == edit.entry && entry.header.status == .active)
        #expect(entry.header.author.role == .classTeacher && entry.header.author.organisation == EditorStage.school)
        #expect(entry.header.recordedAt == Instant("2026-11-20"))
        let event = try #require(stage.dossier.log.last)
        #expect(event.action == "add" && event.entry == edit.entry && event.digest == entry.digest)
    }

    @Test func aCorrectionSupersedesAndKeepsWhatWasClosed() throws {
        var stage = try EditorStage()
        let first = try stage.play(.classTeacher) { editor in
            try editor.add(EditorStage.signal(), EntryNotes(basis: .toldByStudent, label: .restricted))
        }
        let id = try #require(first.entry)
        try stage.play(.classTeacher) { _ = try $0.markConfidence(id) }
        try stage.play(.recordsOfficer, on: "2026-11-20") { request in
            request.reason = "asked for by the mother"
        } _: { editor in
            _ = try? editor.restrict(id)
        }
        let second = try stage.play(.classTeacher) { editor in
            try editor.correct(id, to: EditorStage.signal("Sleeps badly"), EntryNotes(basis: .toldByStudent))
        }
        let old = try #require(stage.dossier.wellbeingSignals.first)
        let new = try #require(stage.dossier.wellbeingSignals.last)
        #expect(old.header.status == .superseded && old.content == EditorStage.signal())
        #expect(new.header.id == second.entry && new.header.supersedes == id)
        #expect(new.header.label == .restricted && new.header.isStudentConfidential)
    }

    @Test func aRestrictionOutlivesACorrection() throws {
        var stage = try EditorStage()
        let id = try #require(
            try stage.play(.classTeacher) { try $0.add(EditorStage.talent(), EntryNotes(basis: .observed)) }.entry
        )
        try stage.play(.guardian) { _ = try $0.restrict(id) }
        #expect(stage.dossier.talents.first?.header.status == .restricted)
        try stage.play(.classTeacher) { editor in
            _ = try editor.correct(id, to: EditorStage.talent("Sings"), EntryNotes(basis: .observed))
        }
        #expect(stage.dossier.talents.map(\.header.status) == [.superseded, .restricted])
        let next = try #require(stage.dossier.talents.last?.header.id)
        var teacher = try stage.editor(.classTeacher)
        #expect(refusal { try teacher.liftRestriction(next) } == .actionNotForRole)
        // Who restricted the first version is not known of the second: the data steward lifts it.
        try stage.play(.recordsOfficer) { request in
            request.reason = "the mother agrees again"
        } _: { editor in
            _ = try editor.liftRestriction(next)
        }
        #expect(stage.dossier.talents.last?.header.status == .active)
    }

    @Test func aWithdrawalLeavesTheEntryAsSuperseded() throws {
        var stage = try EditorStage()
        let id = try #require(
            try stage.play(.student) { try $0.add(EditorStage.talent(), EntryNotes(basis: .toldByStudent)) }.entry
        )
        try stage.play(.student) { _ = try $0.withdraw(id) }
        #expect(stage.dossier.talents.map(\.header.status) == [.superseded])
        #expect(stage.view(.classTeacher)?.talents.isEmpty == true)
    }

    @Test func wordsAreBoundToTheirEntry() throws {
        var stage = try EditorStage()
        let id = try #require(
            try stage.play(.classTeacher) { try $0.add(EditorStage.talent(), EntryNotes(basis: .observed)) }.entry
        )
        var words = Statement()
        words.words = "I like it too"
        words.speaker = .student
        try stage.play(.student) { _ = try $0.annotate(id, with: words, EntryNotes(basis: .toldByStudent)) }
        #expect(stage.dossier.statements.first?.content.about == [id])
        var nobody = words
        nobody.speaker = nil
        var teacher = try stage.editor(.classTeacher)
        #expect(
            refusal { try teacher.annotate(id, with: nobody, EntryNotes(basis: .toldByStudent)) } == .speakerMissing
        )
    }

    @Test func labelsAreRaisedAloneAndLoweredByTwo() throws {
        var stage = try EditorStage()
        let id = try #require(
            try stage.play(.classTeacher) { try $0.add(EditorStage.signal(), EntryNotes(basis: .observed)) }.entry
        )
        try stage.play(.classTeacher) { _ = try $0.raiseLabel(id, to: .confidential) }
        try stage.play(.classTeacher) { _ = try $0.raiseLabel(id, to: .restricted, of: "description") }
        let header = try #require(stage.dossier.wellbeingSignals.first?.header)
        #expect(header.label == .confidential && header.fieldLabels == ["description": .restricted])
        var alone = try stage.editor(.classTeacher) { $0.reason = "it is known by everybody" }
        #expect(refusal { try alone.lowerLabel(id, to: .normal) } == .secondPersonMissing)
        try stage.play(.classTeacher) { request in
            request.reason = "it is known by everybody"
            request.second = .init(role: .headteacher, person: PersonID("p-headteacher"))
        } _: { editor in
            _ = try editor.lowerLabel(id, to: .normal)
        }
        #expect(stage.dossier.wellbeingSignals.first?.header.label == .normal)
    }

    @Test func aConfidenceIsLiftedByTheStudentAlone() throws {
        var stage = try EditorStage()
        let id = try #require(
            try stage.play(.student) { editor in
                var words = Statement()
                (words.words, words.speaker) = ("Nobody knows", .student)
                return try editor.add(words, EntryNotes(basis: .toldByStudent))
            }
            .entry
        )
        try stage.play(.student) { _ = try $0.markConfidence(id) }
        var head = try stage.editor(.headteacher)
        #expect(refusal { try head.liftConfidence(id) } == .actionNotForRole)
        try stage.play(.student) { _ = try $0.liftConfidence(id) }
        #expect(stage.dossier.statements.first?.header.isStudentConfidential == false)
    }

    @Test func aHarmLockTakesTwoAReasonAndAReview() throws {
        var stage = try EditorStage()
        let id = try #require(
            try stage.play(.cpmsAgent) { try $0.add(EditorStage.signal(), EntryNotes(basis: .observed)) }.entry
        )
        func twoPersons(_ request: inout WriteRequest) {
            request.reason = "danger if it is read at home"
            request.second = .init(role: .headteacher, person: PersonID("p-headteacher"))
            request.reviewDue = CalendarDate(rawValue: "2027-02-01")
        }
        var without = try stage.editor(.cpmsAgent) { request in
            twoPersons(&request)
            request.reviewDue = nil
        }
        #expect(refusal { try without.setHarmLock(id) } == .reviewMissing)
        try stage.play(.cpmsAgent) {
            twoPersons(&$0)
        } _: {
            _ = try $0.setHarmLock(id)
        }
        let lock = try #require(stage.dossier.wellbeingSignals.first?.header.harmLock)
        #expect(lock.setBy == PersonID("p-cpms_agent") && lock.reviewDue == CalendarDate(rawValue: "2027-02-01"))
        try stage.play(.cpmsAgent) {
            twoPersons(&$0)
        } _: {
            _ = try $0.liftHarmLock(id)
        }
        #expect(stage.dossier.wellbeingSignals.first?.header.harmLock == nil)
    }

    @Test func anErasureTakesTwoAndLeavesATombstone() throws {
        var stage = try EditorStage()
        let id = try #require(
            try stage.play(.classTeacher) { try $0.add(EditorStage.talent("Secret"), EntryNotes(basis: .observed)) }
                .entry
        )
        let next = try #require(
            try stage.play(.classTeacher) { editor in
                try editor.correct(id, to: EditorStage.talent("Secret too"), EntryNotes(basis: .observed))
            }
            .entry
        )
        var head = try stage.editor(.headteacher) { $0.reason = "legal obligation ended" }
        #expect(throws: EditError.noErasureAsked) { try head.approveErasure(next) }
        try stage.play(.guardian) { _ = try $0.requestErasure(next) }
        try stage.play(.headteacher) {
            $0.reason = "legal obligation ended"
        } _: {
            _ = try $0.approveErasure(next)
        }
        #expect(stage.dossier.talents.map(\.header.status) == [.erased, .erased])
        #expect(stage.dossier.talents.allSatisfy { $0.content == Talent() && $0.header.author == Author() })
        let events = stage.dossier.log.filter { [id, next].contains($0.entry) }
        #expect(events.filter { $0.action != "approve_erasure" }.allSatisfy { $0.digest == nil && $0.reason == nil })
        let bytes = String(decoding: DossierArchive(stage.dossier).bytes(), as: UTF8.self)
        #expect(!bytes.contains("Secret"))
    }

    @Test func flagsAndHolders() throws {
        var stage = try EditorStage()
        var record = ExternalCareRecord()
        record.service = "Street work"
        let id = try #require(
            try stage.play(.amoWorker) { try $0.add(record, EntryNotes(basis: .professionalAssessment)) }.entry
        )
        var uninformed = try stage.editor(.amoWorker)
        #expect(refusal { try uninformed.discloseHolder(id) } == .beneficiaryNotInformed)
        try stage.play(.amoWorker) {
            $0.isInformed = true
        } _: {
            _ = try $0.discloseHolder(id)
        }
        try stage.play(.amoWorker) { _ = try $0.markForbidden(id) }
        let header = try #require(stage.dossier.externalCareRecords.first?.header)
        #expect(header.isHolderDisclosed && header.isForbidden)
        try stage.play(.recordsOfficer) {
            $0.reason = "it was rewritten today"
        } _: {
            _ = try $0.liftForbidden(id)
        }
        #expect(stage.dossier.externalCareRecords.first?.header.isForbidden == false)
    }

    @Test func anAnswerLastsToTheEndOfTheSchoolYear() throws {
        var stage = try EditorStage()
        let event = try stage.play(.guardian) { try $0.agree(.given, AnswerNotes(by: EditorStage.mother)) }
        #expect(event.until == CalendarDate(rawValue: "2027-09-01") && event.recorded.rawValue == "2026-11-20")
        #expect(stage.dossier.agreements == [event])
        let refused = try stage.play(.guardian) { try $0.agree(.withdrawn, AnswerNotes(by: EditorStage.mother)) }
        #expect(refused.until == .distantFuture)
        #expect(
            DossierEditor.endOfSchoolYear(after: try #require(CalendarDate(rawValue: "2026-08-31"))).rawValue
                == "2026-09-01"
        )
    }

    @Test func aChildDoesNotInterpret() throws {
        var stage = try EditorStage()
        var notes = AnswerNotes(by: EditorStage.mother)
        (notes.method, notes.language, notes.witness) = ("interpreter", "ar", PersonID("p-class_teacher"))
        notes.interpreter = .student
        var mediator = try stage.editor(.mediator)
        #expect(refusal { try mediator.agree(.given, notes) } == .interpreterIsStudent)
        notes.interpreter = PersonID("p-interpreter")
        try stage.play(.mediator) { _ = try $0.agree(.given, notes) }
        var another = AnswerNotes(by: EditorStage.father)
        another.method = "written"
        var guardian = try stage.editor(.guardian)
        #expect(refusal { try guardian.agree(.given, another) } == .notOwn)
    }

    @Test func nobodyGivesThemselvesAuthority() throws {
        var stage = try EditorStage()
        var person = ContactPerson()
        (person.person, person.authority) = (PersonID("uncle"), .full)
        try stage.play(.educator) { _ = try $0.add(person, EntryNotes(basis: .toldByFamily)) }
        #expect(stage.dossier.guardians.map(\.id) == [EditorStage.mother, EditorStage.father])
        try stage.play(.recordsOfficer) { _ = try $0.add(person, EntryNotes(basis: .document)) }
        #expect(stage.dossier.guardians.map(\.id).contains(PersonID("uncle")))
    }

    @Test func whatFollowsInClassDoesNotSayWhy() throws {
        var stage = try EditorStage()
        var note = PsychosocialNote()
        note.text = "Reserved"
        let id = try #require(
            try stage.play(.cpmsAgent) { try $0.add(note, EntryNotes(basis: .professionalAssessment)) }.entry
        )
        var consequence = PracticalConsequence()
        consequence.consequence = "May leave the room"
        var teacher = try stage.editor(.classTeacher)
        #expect(refusal { try teacher.derive(consequence, from: id, EntryNotes(basis: .observed)) } == .noSuchEntry)
        try stage.play(.cpmsAgent) { editor in
            _ = try editor.derive(consequence, from: id, EntryNotes(basis: .professionalAssessment))
        }
        let seen = try #require(stage.view(.classTeacher)?.practicalConsequences.first)
        #expect(seen.content.consequence == "May leave the room" && seen.content.because == nil)
        #expect(stage.view(.cpmsAgent)?.practicalConsequences.first?.content.because == id)
    }

    @Test func theClockMayNotGoBack() throws {
        let stage = try EditorStage()
        var editor = try stage.editor(.classTeacher, on: "2026-08-01")
        #expect(throws: EditError.clockBeforeLastEvent(try #require(Instant("2026-09-01")))) {
            try editor.add(EditorStage.talent(), EntryNotes(basis: .observed))
        }
        #expect(editor.dossier == stage.dossier)
    }

    @Test func difficultiesAloneAndForbiddenWordsAreTold() throws {
        var stage = try EditorStage()
        var observation = LearningObservation()
        observation.difficulty = "Forgets his things, like his father in prison"
        let edit = try stage.play(.classTeacher) { try $0.add(observation, EntryNotes(basis: .observed)) }
        #expect(edit.warnings.contains(.difficultiesAlone))
        #expect(edit.warnings.contains { if case .wording = $0 { true } else { false } })
        observation.strength = "Asks for help"
        observation.difficulty = "Forgets his things"
        let better = try stage.play(.classTeacher) { try $0.add(observation, EntryNotes(basis: .observed)) }
        #expect(better.warnings.isEmpty)
    }

    @Test func theCharterHolds() throws {
        let stage = try EditorStage()
        var editor = try stage.editor(.classTeacher) { $0.charter = ["learning", "talents/Achievement"] }
        #expect(refusal { try editor.add(EditorStage.talent(), EntryNotes(basis: .observed)) } == .notInCharter)
        var achievement = Achievement()
        achievement.name = "Swims"
        try editor.add(achievement, EntryNotes(basis: .observed))
    }
}
