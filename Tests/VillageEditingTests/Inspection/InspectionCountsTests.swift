// How long an inspection counts: while nothing was added or changed since; taking away makes no difference.

import Testing
import VillageKit

struct InspectionCountsTests {
    @Test func whatIsAddedMakesItFalse() throws {
        var stage = try seenByAll()
        try stage.stage.play(.classTeacher) { try $0.add(EditorStage.talent("Juggles"), EntryNotes(basis: .observed)) }
        #expect(stage.inspection == .outdated(InspectionStage.day))
        #expect(stage.sent()?.refusals == [.inspectionMissing])
    }

    @Test func whatIsCorrectedMakesItFalse() throws {
        var stage = try seenByAll()
        let talent = stage.stage.dossier.talents[0].header.id
        try stage.stage.play(.classTeacher) {
            try $0.correct(talent, to: EditorStage.talent("Draws plans"), EntryNotes(basis: .observed))
        }
        #expect(stage.inspection == .outdated(InspectionStage.day))
    }

    @Test func whatIsTakenAwayOrClosedMakesNoDifference() throws {
        let seen = try seenByAll()
        let talent = seen.stage.dossier.talents[0].header.id
        let works: [(Role, (inout DossierEditor) throws -> Void)] = [
            (.classTeacher, { try $0.withdraw(talent) }), (.student, { try $0.restrict(talent) }),
            (.classTeacher, { try $0.raiseLabel(talent, to: .restricted) }),
            (.classTeacher, { try $0.raiseLabel(talent, to: .confidential, of: "talent") }),
        ]
        for (role, work) in works {
            var stage = seen
            try stage.stage.play(role) { try work(&$0) }
            #expect(stage.inspection == .current(InspectionStage.day), "\(role)")
        }
    }

    @Test func aListThatGetsShorterMakesNoDifferenceAndOneThatGetsLongerDoes() throws {
        var stage = try InspectionStage()
        var observation = LearningObservation()
        observation.difficulty = Text("Long texts")
        observation.methods = ["Reads first", "Works in pairs"]
            .map { words in
                var method = TeachingMethod()
                method.method = Text(words)
                return method
            }
        try stage.stage.play(.classTeacher) { try $0.add(observation, EntryNotes(basis: .observed)) }
        for person in [EditorStage.mother, .student] { try stage.say(.yes, person) }
        var shorter = stage
        shorter.stage.dossier.learningObservations[0] = changed(stage) { $0.methods.removeFirst() }
        #expect(shorter.inspection.day != nil)
        var longer = stage
        longer.stage.dossier.learningObservations[0] = changed(stage) {
            $0.methods.append($0.methods[0].saying("Listens"))
        }
        #expect(longer.inspection.day == nil)
        var other = stage
        other.stage.dossier.learningObservations[0] = changed(stage) { $0.difficulty = Text("Short texts") }
        #expect(other.inspection.day == nil)
    }

    @Test func whatThePersonMayNotSeeMakesNoDifferenceToHerInspection() throws {
        var stage = try InspectionStage()
        for person in [EditorStage.mother] { try stage.say(.yes, person) }
        try stage.stage.play(.student) {
            let words = try $0.add(EditorStage.words("I am afraid", of: .student), EntryNotes(basis: .toldByStudent))
            try $0.markConfidence(try #require(words.entry))
        }
        #expect(stage.inspection == .current(InspectionStage.day))
    }

    @Test func itCountsForItsReceiverFromItsDayOn() throws {
        let stage = try seenByAll()
        var other = InspectionStage.transfer
        other.organisation = OrganisationID("fase:4004")
        #expect(DecisionEngine().recordedInspection(in: stage.stage.dossier, before: other) == .none)
        other = InspectionStage.transfer
        other.day = CalendarDate(rawValue: "2026-11-19") ?? .distantFuture
        #expect(DecisionEngine().recordedInspection(in: stage.stage.dossier, before: other) == .none)
        // A reader inside the school waits for no inspection.
        other = InspectionStage.transfer
        (other.role, other.purpose) = (.headteacher, .support)
        #expect(DecisionEngine().recordedInspection(in: stage.stage.dossier, before: other) == .none)
    }

    @Test func onlyThoseWhoMustAgreeInspect() throws {
        var young = try InspectionStage(bornIn: 2018)
        try young.say(.later, .student)
        #expect(young.inspection == .none)
        try young.say(.later, EditorStage.mother)
        #expect(young.inspection.day != nil)
        young.stage.dossier.guardians = young.stage.dossier.guardians.map { Guardian(id: $0.id, authority: .limited) }
        #expect(young.inspection == .none)
    }

    @Test func whatIsErasedLeavesNoDigestBehind() throws {
        var stage = try seenByAll()
        let talent = stage.stage.dossier.talents[0].header.id
        let seen = {
            stage.stage.dossier.transfers.compactMap(\.inspection).flatMap(\.seen).contains { $0.entry == talent }
        }
        #expect(seen())
        try stage.stage.play(.student) { try $0.requestErasure(talent) }
        try stage.stage.play(.headteacher, { $0.reason = "the student asks for it" }) { try $0.approveErasure(talent) }
        #expect(!seen())
        #expect(stage.inspection.day != nil)
    }

    private func seenByAll() throws -> InspectionStage {
        var stage = try InspectionStage()
        for person in [EditorStage.mother, .student] { try stage.say(.yes, person) }
        #expect(stage.inspection == .current(InspectionStage.day))
        return stage
    }

    private func changed(
        _ stage: InspectionStage,
        _ change: (inout LearningObservation) -> Void
    ) -> Entry<LearningObservation> {
        let entry = stage.stage.dossier.learningObservations[0]
        var content = entry.content
        change(&content)
        return Entry(entry.header, content)
    }
}

extension TeachingMethod {
    fileprivate func saying(_ words: String) -> TeachingMethod {
        var method = self
        method.method = Text(words)
        return method
    }
}
