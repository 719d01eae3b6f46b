// Student and guardian speak for themselves, unless they say otherwise.

import VillageKit

/// Student and guardian speak for themselves, unless they say otherwise.
enum OwnWords {
    /// The content with its speaker, where student or guardian writes in an archive.
    static func spoken(_ content: any EntryContent, in archive: borrowing EditedArchive) -> any EntryContent {
        let isPerson = archive.engine.model.partyRoles.contains(archive.request.role.rawValue)
        return isPerson ? spoken(content, by: archive.request.person) : content
    }

    /// The content with its speaker.
    static func spoken(_ content: any EntryContent, by person: PersonID) -> any EntryContent {
        switch content {
        case var words as Statement:
            words.speaker = words.speaker ?? person
            return words
        case var view as Viewpoint:
            view.speaker = view.speaker ?? person
            return view
        case var analysis as FamilyAnalysis:
            analysis.speaker = analysis.speaker ?? person
            return analysis
        case var approval as PlanApproval:
            approval.approvedBy = approval.approvedBy ?? person
            return approval
        case var goal as Goal:
            goal.proposedBy = goal.proposedBy ?? (person == .student ? .student : .family)
            return goal
        default: return content
        }
    }
}
