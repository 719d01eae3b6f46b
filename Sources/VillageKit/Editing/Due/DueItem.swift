// One thing that is due in a dossier: when, of which kind, in which entry; nothing of what the entry says.

public import VillageModel

/// One thing that is due.
///
/// It says nothing of what an entry holds; its day can be a birthday all the same, so it prints as its own name.
public struct DueItem: Sendable, Hashable, Opaque {
    /// The day on which it is due.
    public let day: CalendarDate
    /// What kind of thing is due.
    public let kind: DueKind
    /// The section of the entry; `nil` for an agreement, which belongs to no section.
    public let section: AccessSection?
    /// The name that the entry has in the view of the reader; `nil` for an agreement.
    ///
    /// Of a request to erase what the reader sees a placeholder of, it is the identifier: without it nobody could decide.
    /// It is `nil` where identifiers are not shown.
    public let entry: EntryID?
    /// Whether the day has passed.
    public let isOverdue: Bool
    /// Whether a calendar that others may see does not even name the kind: birthdays, what is intimate, labelled, told in
    /// confidence or locked, and what nobody may know to exist (SEMANTICS 4).
    public let isReserved: Bool
    /// What the day alone does not tell.
    public let detail: Detail?

    /// What the day alone does not tell.
    public enum Detail: Sendable, Hashable, Opaque {
        /// Since when the student waits, and for how many days: on the day of the item, or on that of the list where it is
        /// overdue.
        case waiting(since: CalendarDate, days: Int)
        /// The first day on which an agreement counts no more.
        case ending(CalendarDate)
        /// The age that is reached, in completed years.
        case age(Int)
    }
}

extension DueItem: Comparable {
    /// Orders by day, then kind, section, entry and detail, so that a list is always the same.
    public static func < (left: Self, right: Self) -> Bool {
        if left.day != right.day { return left.day < right.day }
        if left.kind != right.kind { return left.kind.rank < right.kind.rank }
        let (leftName, rightName) = (left.entry?.rawValue ?? "", right.entry?.rawValue ?? "")
        // Names of a view are `v1`, `v2` …: the shorter is the earlier.
        if leftName != rightName { return (leftName.utf8.count, leftName) < (rightName.utf8.count, rightName) }
        if left.section != right.section { return left.sectionRank < right.sectionRank }
        return left.detailKey < right.detailKey
    }

    private var sectionRank: Int { section.flatMap { AccessSection.allCases.firstIndex(of: $0) } ?? 0 }

    private var detailKey: Int {
        switch detail {
        case .waiting(let since, _): since.daysSinceEpoch
        case .ending(let day): day.daysSinceEpoch
        case .age(let age): age
        case nil: 0
        }
    }
}
