// The search for what is due: every rule adds to one set.

import VillageAccess
import VillageModel

/// The search for what is due in one view.
struct DueSearch {
    let view: DisclosedDossier
    let facts: DueFacts
    let day: CalendarDate
    let lastDay: CalendarDate
    private(set) var found: Set<DueItem> = []
    private let model: AccessModel
    private let intimate: Set<String>

    init(_ view: DisclosedDossier, _ facts: DueFacts, _ model: AccessModel, within days: Int) {
        self.view = view
        self.facts = facts
        self.model = model
        day = view.context.day
        lastDay = DueDays.day(max(days, 0), daysAfter: day)
        let sections = model.sections.filter { $0.sensitivity >= model.agreementFrom }.map(\.name)
        intimate = model.existenceSecretSections.union(sections)
    }

    /// Applies every rule.
    mutating func run() {
        addFacts()
        addRetention()
        addReviews()
        addMissingReviews()
        addTasks()
        addPlanEnds()
        addWatches()
        addWaiting()
        addPauses()
        addReturns()
        addTrialDays()
    }

    /// The entries of one type that are in use.
    func inUse<Content: EntryContent>(_ entries: [DisclosedEntry<Content>]) -> [DisclosedEntry<Content>] {
        entries.filter { $0.header.status == .active }
    }

    /// Adds what an entry has due, unless it lies beyond the days that are looked at.
    ///
    /// - Parameters:
    ///   - kind: What kind of thing is due.
    ///   - due: The day.
    ///   - entry: The entry.
    ///   - detail: What the day does not tell.
    ///   - isTask: Whether it stays until somebody does it.
    mutating func add(
        _ kind: DueKind,
        on due: CalendarDate,
        in entry: some DisclosedContent,
        _ detail: DueItem.Detail? = nil,
        isTask: Bool = true
    ) {
        guard due <= lastDay, isTask || due >= day else { return }
        found.insert(
            DueItem(
                day: due,
                kind: kind,
                section: entry.section,
                entry: entry.header.id,
                isOverdue: due < day,
                isReserved: kind == .harmLockReview || kind.isBirthday || isReserved(entry),
                detail: detail
            )
        )
    }

    /// Adds what stands beside the entries.
    private mutating func addFacts() {
        for entry in view.ordered where entry.header.status == .active {
            if let review = facts.lockReviews[entry.header.id] { add(.harmLockReview, on: review, in: entry) }
            for birthday in facts.birthdays where birthday.identity == entry.header.id {
                add(birthday.kind, on: birthday.day, in: entry, .age(birthday.age), isTask: false)
            }
        }
        for erasure in facts.erasures where erasure.asked <= lastDay {
            found.insert(
                DueItem(
                    day: erasure.asked,
                    kind: .erasureRequest,
                    section: erasure.section,
                    entry: erasure.entry,
                    isOverdue: erasure.asked < day,
                    isReserved: true,
                    detail: nil
                )
            )
        }
        for end in facts.agreements where end.day <= lastDay {
            found.insert(
                DueItem(
                    day: end.day,
                    kind: end.isStudents ? .studentAgreement : .guardianAgreement,
                    section: nil,
                    entry: nil,
                    isOverdue: end.day < day,
                    isReserved: false,
                    detail: .ending(end.until)
                )
            )
        }
    }

    /// The end of keeping; on that day nobody sees the entry any more, so it is never overdue.
    private mutating func addRetention() {
        for entry in view.ordered where entry.header.isInUse {
            if let end = entry.header.retainUntil { add(.retentionEnd, on: end, in: entry, isTask: false) }
        }
    }

    /// Whether a calendar does not name what the entry has due.
    private func isReserved(_ entry: some DisclosedContent) -> Bool {
        let header = entry.header
        if header.isStudentConfidential || header.isHarmLocked || intimate.contains(entry.section.rawValue) {
            return true
        }
        let labels = Array(header.fieldLabels.values) + (header.label.map { [$0] } ?? [])
        return labels.contains { model.labels[$0.rawValue] ?? .max >= model.agreementFrom }
    }
}

extension DisclosedHeader {
    /// Whether the entry is neither an old version nor erased.
    var isInUse: Bool { status == .active || status == .restricted }

    /// The day on which what it tells began, as far as its header knows.
    var begin: CalendarDate { (observedAt ?? validFrom)?.firstDay ?? recordedAt.day }
}

extension DisclosedContent {
    /// Whether a field is there and not shown.
    func withholds(_ field: FieldName) -> Bool { redactedFields.contains { $0.name == field } }
}
