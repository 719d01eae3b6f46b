// What is due in one dossier for one reader: what is overdue, and what comes within some days.

public import VillageAccess
public import VillageModel

/// What is due in one dossier, as far as one reader may know.
///
/// The list is made from what was disclosed and from nothing else, but for ``DueFacts``: what is hidden moves nothing in it.
/// An entry that is superseded or erased has nothing due; one that is restricted has only the end of its keeping, for it
/// may not be used meanwhile.
///
/// A task (a review, an agreement, a lock, a request to erase, a watch, a wait, a pause, an action, a goal, a conversation about the return)
/// stays in the list until it is done, however long ago its day was. What happens by itself (a birthday, the end of keeping,
/// a trial day, the end of a plan that nobody says is still in force) is told until its day.
public struct DueList: Sendable, Hashable, Opaque {
    /// The day for which the list is made.
    public let day: CalendarDate
    /// The last day that is looked at.
    public let lastDay: CalendarDate
    /// What is due, in order of its days.
    public let items: [DueItem]
    /// How many entries the reader sees a placeholder of: what they have due is not told.
    public let withheld: Int
    /// Who the list is about; `student` where identifiers are not shown.
    let student: StudentID

    /// How many days are looked ahead where nobody says: a month.
    public static let usualDays = 31

    /// Lists what is due in what was disclosed.
    ///
    /// - Parameters:
    ///   - view: What the reader may see; its day is the day of the list.
    ///   - facts: What may be told beside the entries.
    ///   - model: The rules of the disclosure.
    ///   - days: How many days are looked ahead; 0 for what is due today, negative numbers count as 0.
    public init(
        _ view: DisclosedDossier,
        knowing facts: DueFacts = .none,
        by model: AccessModel = .standard,
        within days: Int = usualDays
    ) {
        var search = DueSearch(view, facts, model, within: days)
        search.run()
        day = search.day
        lastDay = search.lastDay
        items = search.found.sorted()
        withheld = view.placeholders.count
        student = view.student
    }

    /// What is overdue.
    public var overdue: ArraySlice<DueItem> { items.prefix { $0.isOverdue } }

    /// What comes, today included.
    public var coming: ArraySlice<DueItem> { items.drop { $0.isOverdue } }
}

extension DecisionEngine {
    /// Lists what is due in a dossier, as far as a reader may know.
    ///
    /// - Parameters:
    ///   - dossier: The dossier, with the agreements that count.
    ///   - request: Who asks, and why; its day is the day of the list.
    ///   - days: How many days are looked ahead.
    /// - Returns: The list; `nil`, as for a dossier that does not exist, when the person has nothing to do with the student.
    public func due(
        in dossier: Dossier,
        for request: AccessRequest,
        within days: Int = DueList.usualDays
    ) -> DueList? {
        guard let disclosure = disclose(dossier, to: request) else { return nil }
        let facts = DueFacts(dossier, disclosedAs: disclosure, to: request, by: model)
        return DueList(disclosure.dossier, knowing: facts, by: model, within: days)
    }
}
