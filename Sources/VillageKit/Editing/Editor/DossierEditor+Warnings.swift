// What to think about after an entry was written (SEMANTICS 16.6): nothing of it stops the writing.

import VillageAccess
import VillageFormats
import VillageModel

extension DossierEditor {
    /// What to think about in a new entry.
    func warnings(about entry: Entry<some EntryContent>) -> [EditWarning] {
        var alone = Dossier(student: dossier.student)
        alone.append(entry)
        let findings = ForbiddenContentLinter().findings(in: alone)
        var warnings: [EditWarning] = entry.content.hasDifficultiesAlone ? [.difficultiesAlone] : []
        if let approval = entry.content as? PlanApproval, approval.isApproved == true,
            !engine.model.partyRoles.contains(request.role.rawValue)
        {
            warnings.append(.approvalOfSomebodyElse)
        }
        // Of an entry that is not there for the actor nothing is said, not even that it is told in confidence.
        if let source = (entry.content as? PracticalConsequence)?.because,
            dossier.header(of: source)?.isStudentConfidential == true,
            engine.entriesThere(for: request, in: dossier).contains(source)
        {
            warnings.append(.derivedFromConfidence)
        }
        return warnings + findings.map(EditWarning.wording)
    }
}

extension EntryContent {
    /// Whether difficulties stand in it without anything that is good, that helps, or that the student says.
    fileprivate var hasDifficultiesAlone: Bool {
        switch self {
        case let observation as LearningObservation:
            observation.difficulty != nil && observation.strength == nil && observation.methods.isEmpty
        case let review as Review: review.difficulties != nil && review.strengths == nil
        case let situation as EngagementSituation:
            !situation.factors.isEmpty && situation.factors.allSatisfy { $0.direction == .risk }
        default: false
        }
    }
}

extension Dossier {
    fileprivate mutating func append<Content: EntryContent>(_ entry: Entry<Content>) {
        self[keyPath: Content.entries].append(entry)
    }
}
