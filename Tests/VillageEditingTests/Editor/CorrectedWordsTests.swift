// Words and references about an entry follow its corrections: an author does not silence anybody by correcting.

import Testing
import VillageKit

struct CorrectedWordsTests {
    private static let observed = EntryNotes(basis: .observed)
    private static let told = EntryNotes(basis: .toldByStudent)
    private var stage: EditorStage
    private let first: EntryID

    /// A teacher's talent, and what the student said about it.
    init() throws {
        stage = try EditorStage()
        first = try stage.made(.classTeacher) { try $0.add(EditorStage.talent("Draws"), Self.observed) }
        let id = first
        _ = try stage.made(.student) {
            try $0.annotate(id, with: EditorStage.words("Not only", of: .student), Self.told)
        }
    }

    private func corrected(
        _ stage: inout EditorStage,
        _ id: EntryID,
        label: Label? = nil
    ) throws -> EntryID {
        try stage.made(.classTeacher) { editor in
            let notes = EntryNotes(basis: .observed, label: label)
            return try editor.correct(id, to: EditorStage.talent("Draws maps"), notes)
        }
    }

    @Test(arguments: [Role.classTeacher, .subjectTeacher, .headteacher, .student, .guardian])
    func aRemarkIsShownWithTheNewVersion(_ role: Role) throws {
        var stage = stage
        let second = try corrected(&stage, first)
        let view = try #require(stage.view(role))
        #expect(view.talents.map(\.header.id) == [second])
        #expect(view.statements.map(\.content.words) == ["Not only"])
        #expect(view.statements.first?.content.about == [second])
        let third = try corrected(&stage, second)
        #expect(stage.view(role)?.statements.first?.content.about == [third])
    }

    @Test func whereNamesAreGivenTheRemarkHasThatOfTheNewVersion() throws {
        var stage = stage
        stage.dossier.hasStableIdentifiers = false
        _ = try corrected(&stage, first)
        let view = try #require(stage.view(.classTeacher))
        let name = try #require(view.talents.first?.header.id)
        #expect(view.statements.first?.content.about == [name])
        #expect(stage.dossier.talents.allSatisfy { $0.header.id != name })
    }

    @Test func aRemarkOnARemarkFollowsToo() throws {
        var stage = stage
        let remark = try #require(stage.dossier.statements.first?.header.id)
        let answer = try stage.made(.guardian) { editor in
            let words = EditorStage.words("She sings as well", of: EditorStage.mother)
            return try editor.annotate(remark, with: words, EntryNotes(basis: .toldByFamily))
        }
        let second = try corrected(&stage, first)
        let newer = try stage.made(.student) { editor in
            var words = EditorStage.words("Not only maps", of: .student)
            words.about = [second]
            return try editor.correct(remark, to: words, Self.told)
        }
        let view = try #require(stage.view(.classTeacher))
        #expect(view.statements.first { $0.header.id == answer }?.content.about == [newer])
        #expect(view.statements.first { $0.header.id == newer }?.content.about == [second])
        #expect(view.statements.count == 2)
    }

    @Test func theLabelOfTheNewVersionHoldsForTheWords() throws {
        var stage = stage
        let second = try corrected(&stage, first, label: .confidential)
        let teacher = try #require(stage.view(.subjectTeacher))
        #expect(teacher.talents.isEmpty && teacher.statements.isEmpty)
        #expect(teacher.placeholders.allSatisfy { $0.section != .talents && $0.section != .voice })
        #expect(stage.view(.student)?.statements.first?.content.about == [second])
    }

    @Test func wordsAboutAWithdrawnEntryLeaveWithIt() throws {
        var stage = stage
        let second = try corrected(&stage, first)
        try stage.play(.classTeacher) { _ = try $0.withdraw(second) }
        #expect(stage.view(.classTeacher)?.statements.isEmpty == true)
    }

    /// Where old versions are shown, each remark stands with the one that it was made about.
    @Test func historyKeepsThemApart() throws {
        var stage = stage
        let second = try corrected(&stage, first)
        let id = second
        _ = try stage.made(.student) { try $0.annotate(id, with: EditorStage.words("Yes", of: .student), Self.told) }
        let view = try #require(stage.view(.student, purpose: .subjectAccess))
        #expect(view.talents.count == 2)
        #expect(Set(view.statements.map(\.content.about)) == [[first], [second]])
        let moved = try #require(stage.view(.recordsOfficer, purpose: .migration))
        #expect(Set(moved.statements.map(\.content.about)) == [[first], [second]])
        #expect(moved.migration?.headers[second]?.supersedes == first)
    }

    @Test func everyKindOfReferenceFollows() throws {
        var stage = try EditorStage()
        func add<Content: EntryContent>(_ content: Content) throws -> EntryID {
            try stage.made(.classTeacher) { try $0.add(content, Self.observed) }
        }
        func correct<Content: EntryContent>(_ id: EntryID, _ content: Content) throws -> EntryID {
            try stage.made(.classTeacher) { try $0.correct(id, to: content, Self.observed) }
        }
        let (oldNeed, oldPlan) = (try add(SupportNeed()), try add(FormalPlan()))
        var goal = Goal()
        goal.needs = [oldNeed]
        let oldGoal = try add(goal)
        var (action, review, approval) = (Action(), Review(), PlanApproval())
        (action.goals, review.goals, approval.plan) = ([oldGoal], [oldGoal], oldPlan)
        var (view, talk) = (Viewpoint(), Conversation())
        (view.about, view.speaker, talk.about) = ([oldNeed], .student, [oldNeed, oldPlan])
        _ = (try add(action), try add(review), try add(approval), try add(view), try add(talk))
        let (need, plan) = (try correct(oldNeed, SupportNeed()), try correct(oldPlan, FormalPlan()))
        let newGoal = try correct(oldGoal, goal)
        let seen = try #require(stage.view(.headteacher))
        #expect(seen.goals.map(\.content.needs) == [[need]])
        #expect(seen.actions.first?.content.goals == [newGoal] && seen.reviews.first?.content.goals == [newGoal])
        #expect(seen.planApprovals.first?.content.plan == plan)
        #expect(seen.viewpoints.first?.content.about == [need])
        #expect(seen.conversations.first?.content.about == [need, plan])
    }

    @Test func whatWasToldAndWhatFollowsInClassStillCount() throws {
        var stage = try EditorStage()
        var note = PsychosocialNote()
        note.text = "Reserved"
        let assessed = EntryNotes(basis: .professionalAssessment)
        let old = try stage.made(.cpmsAgent) { try $0.add(note, assessed) }
        var consequence = PracticalConsequence()
        consequence.consequence = "May leave the room"
        _ = try stage.made(.cpmsAgent) { try $0.derive(consequence, from: old, assessed) }
        var talk = Conversation()
        (talk.about, talk.channel) = ([old], .meeting)
        _ = try stage.made(.cpmsAgent) { try $0.add(talk, Self.observed) }
        #expect(DossierSuggestion.all(in: stage.dossier).isEmpty)
        note.text = "Reserved, and put better"
        let new = try stage.made(.cpmsAgent) { try $0.correct(old, to: note, assessed) }
        #expect(DossierSuggestion.all(in: stage.dossier).isEmpty)
        #expect(stage.view(.cpmsAgent)?.practicalConsequences.first?.content.because == new)
        #expect(stage.view(.classTeacher)?.practicalConsequences.first?.content.because == nil)
    }
}
