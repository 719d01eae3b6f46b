// What the support plan has due: reviews, goals, actions, and the ends of formal plans.

import VillageAccess
import VillageModel

extension DueSearch {
    /// Reviews that were planned and are not held.
    mutating func addReviews() {
        for review in inUse(view.reviews) where !review.isHeld {
            if let due = review.content.due { add(.review, on: due, in: review) }
        }
    }

    /// Goals and plans that nobody looked at for six months (rule PIT).
    ///
    /// The months count from the last review that was held, else from when the goal or plan was made. Nothing is missing
    /// where a review is planned, where the last one finished the matter, or where the goal or plan ends before.
    mutating func addMissingReviews() {
        let reviews = inUse(view.reviews)
        for goal in inUse(view.goals) where goal.content.progress?.isOpen ?? true {
            let made = goal.content.from?.firstDay ?? goal.header.begin
            guard let due = reviews.nextReview(of: goal.header.id, made: made) else { continue }
            if let end = goal.content.due?.lastDay, end <= due { continue }
            add(.reviewMissing, on: due, in: goal)
        }
        for plan in inUse(view.formalPlans) where plan.isOpen && plan.content.kind?.meaning?.isReviewed ?? true {
            let made = plan.content.from?.firstDay ?? plan.header.begin
            guard let due = reviews.nextReview(of: plan.header.id, made: made) else { continue }
            if let end = plan.end, end <= due || end < day { continue }
            add(.reviewMissing, on: due, in: plan)
        }
    }

    /// Goals and actions with a day.
    mutating func addTasks() {
        for goal in inUse(view.goals) where goal.content.progress?.isOpen ?? true {
            if let due = goal.content.due { add(.goal, on: due.lastDay, in: goal) }
        }
        for action in inUse(view.actions) where action.content.progress?.isOpen ?? true {
            // What came of it is known: it was done, whatever the progress says.
            if action.content.result != nil || action.withholds("result") { continue }
            if let due = action.content.due { add(.action, on: due.lastDay, in: action) }
        }
    }

    /// Formal plans that end and have no successor; those that are said to be in force stay until somebody decides.
    mutating func addPlanEnds() {
        let plans = inUse(view.formalPlans)
        for plan in plans where plan.isOpen && plan.content.isContinued != false {
            guard let end = plan.end, !plans.contains(where: { $0.continues(plan) }) else { continue }
            let isInForce = plan.content.status?.meaning == .active || plan.content.isContinued == true
            add(.planEnd, on: end, in: plan, isTask: isInForce)
        }
    }
}

extension DisclosedEntry<Review> {
    /// Whether the review was held.
    fileprivate var isHeld: Bool {
        content.done != nil || content.outcome != nil || withholds("done") || withholds("outcome")
    }

    /// The day on which it was held.
    fileprivate var held: CalendarDate { content.done ?? header.begin }
}

extension [DisclosedEntry<Review>] {
    /// The day of the review that is missing; `nil` where none is.
    ///
    /// A review that names no goal is one of the whole plan. References to what a reader does not see are left out of the
    /// view, so a review of hidden goals alone counts as one of the whole.
    fileprivate func nextReview(of entry: EntryID, made: CalendarDate) -> CalendarDate? {
        let about = filter { $0.content.goals.isEmpty || $0.content.goals.contains(entry) }
        if about.contains(where: { !$0.isHeld && $0.content.due != nil }) { return nil }
        let held = about.filter { $0.isHeld && $0.held >= made }
        guard let last = held.map(\.held).max() else { return DueDays.day(6, monthsAfter: made) }
        if held.contains(where: { $0.held == last && $0.content.outcome == .finish }) { return nil }
        return DueDays.day(6, monthsAfter: last)
    }
}

extension DisclosedEntry<FormalPlan> {
    /// Whether the plan is neither a draft nor over.
    fileprivate var isOpen: Bool {
        if content.isPresent == false { return false }
        switch content.status?.meaning {
        case .draft, .finished, .stopped, .refused: return false
        case .active, nil: return true
        }
    }

    /// The last day of the plan.
    fileprivate var end: CalendarDate? { (content.to ?? header.validTo)?.lastDay }

    /// Whether the plan goes on where another one ends: the same kind and domain, begun later, ending later or never.
    fileprivate func continues(_ other: Self) -> Bool {
        guard content.kind == other.content.kind, content.domain == other.content.domain,
            let begin = content.from?.firstDay, begin > other.content.from?.firstDay ?? other.header.begin
        else { return false }
        guard let end, let otherEnd = other.end else { return true }
        return end > otherEnd
    }
}

extension Progress {
    /// Whether there is still something to do.
    fileprivate var isOpen: Bool {
        switch self {
        case .notStarted, .emerging, .developing: true
        case .achieved, .finished, .stopped: false
        }
    }
}

extension PlanKind {
    /// Whether it is a plan that a team works by; a decision of admission or funding is not reviewed every six months.
    fileprivate var isReviewed: Bool {
        switch self {
        case .educationPlan, .actionPlan, .developmentPerspective, .personalisedSupport, .disabilitySchooling,
            .successProgramme, .healthPlan, .individualLearning, .senSupport, .ehcPlan, .individualEducation,
            .accommodationPlan, .personalisedPlan, .other:
            true
        case .inclusionUnit, .newcomerUnit, .adaptedEducation, .specialistHelp, .admissionDecision, .arrangement,
            .learningPathSupport, .referralDecision, .exitProfile:
            false
        }
    }
}
