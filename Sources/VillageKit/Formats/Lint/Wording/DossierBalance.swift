// How much of what goes well stands beside what is hard.

public import VillageAccess
public import VillageModel

/// How much of what goes well stands in a dossier, and how much of what is hard.
public struct DossierBalance: Sendable, Hashable {
    /// How many entries and fields tell of what goes well.
    public private(set) var strengths = 0
    /// How many entries and fields tell of what is hard.
    public private(set) var difficulties = 0

    /// Counts what a reader may see.
    public init(_ view: DisclosedDossier) {
        for entry in view.ordered { add(entry.section, entry.typeName) { entry.visitValues($0) } }
    }

    /// Counts a whole dossier: what was corrected or withdrawn is not counted.
    public init(_ dossier: Dossier) {
        var visitor = Visitor()
        dossier.visitEntries(&visitor)
        (strengths, difficulties) = (visitor.strengths, visitor.difficulties)
    }

    private init() {}

    /// Whether what is hard has the upper hand.
    public var leansToDifficulties: Bool { difficulties > strengths }

    private static let strong: Set<FieldName> = ["strength", "strengths", "whatGoesWell"]
    private static let hard: Set<FieldName> = ["difficulty", "difficulties", "whatIsHard"]

    private mutating func add(
        _ section: AccessSection,
        _ type: String,
        _ visit: ((FieldName, any FieldValue) -> Void) -> Void
    ) {
        if section == .talents || type == Success.typeName { strengths += 1 }
        let hardTypes = [
            WellbeingSignal.typeName, EngagementSituation.typeName, AttendanceConcern.typeName,
            DisciplineRecord.typeName,
        ]
        if hardTypes.contains(type) { difficulties += 1 }
        visit { field, _ in
            if Self.strong.contains(field) { strengths += 1 }
            if Self.hard.contains(field) { difficulties += 1 }
        }
    }

    private struct Visitor: EntryVisitor {
        var strengths = 0
        var difficulties = 0

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            for entry in entries where entry.header.status == .active || entry.header.status == .restricted {
                var balance = DossierBalance()
                balance.add(Content.section, Content.typeName) { entry.content.visitValues($0) }
                strengths += balance.strengths
                difficulties += balance.difficulties
            }
        }
    }
}
