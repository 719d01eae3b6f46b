// In which order a readable file tells what it knows.

import VillageModel

/// In which order a readable file tells what it knows.
package enum ReadableOrder: Sendable {
    /// Strengths, then section by section.
    case bySection
    /// Strengths, own words, what helps and the plan, then the rest: as a family looks for it.
    case forFamilies

    /// The chapters from top to bottom.
    var topics: [ReadableChapter.Topic] {
        let first: [AccessSection] = self == .bySection ? [] : [.voice, .supportPlan, .healthAlert]
        let sections = AccessSection.allCases.filter { $0 != .talents && !first.contains($0) }
        switch self {
        case .bySection: return [.strengths] + sections.map { .section($0) }
        case .forFamilies:
            return [.strengths, .section(.voice), .helps, .section(.supportPlan), .section(.healthAlert)]
                + sections.map { .section($0) }
        }
    }

    /// The chapter of an entry.
    func topic(of entry: ReadableEntry) -> ReadableChapter.Topic {
        if entry.isStrength { return .strengths }
        if self == .forFamilies, Self.helping.contains(entry.typeName) { return .helps }
        return .section(entry.section)
    }

    /// The entries of a chapter in the order in which they are told; talents come first, and in a plan the goals.
    func arranged(_ entries: [ReadableEntry], in topic: ReadableChapter.Topic) -> [ReadableEntry] {
        guard self == .forFamilies, topic == .section(.supportPlan) || topic == .strengths else { return entries }
        let ranks = entries.map { entry in Self.ranked.firstIndex(of: entry.typeName) ?? Self.ranked.count }
        return entries.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { entries[$0] }
    }

    private static let helping: Set<String> = [
        PracticalConsequence.typeName, Accommodation.typeName, CommunicationNeed.typeName, EngagementFollowUp.typeName,
        TransitionSupport.typeName,
    ]
    private static let ranked = [
        Talent.typeName, Achievement.typeName, Activity.typeName, LifeSkillRecord.typeName, Goal.typeName,
        Action.typeName, Review.typeName, PlanApproval.typeName, CareTeamMember.typeName,
        SupportMeasure.typeName, SupportNeed.typeName, FormalPlan.typeName,
    ]
}
