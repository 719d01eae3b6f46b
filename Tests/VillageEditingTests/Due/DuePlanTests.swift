// What the support plan has due: reviews, goals, actions, plans.

import Testing
import VillageEditing
import VillageKit

struct DuePlanTests {
    private static func date(_ text: String) -> PartialDate? { PartialDate(rawValue: text) }
    private static func day(_ text: String) -> CalendarDate { DueFixture.day(text) }

    @Test(arguments: [
        ("2026-11-19", ["2026-11-19 review entry *"]), ("2026-11-20", ["2026-11-20 review entry"]),
        ("2026-12-21", ["2026-12-21 review entry"]), ("2026-12-22", []),
    ])
    func aReviewIsDueUntilItIsHeld(_ due: String, _ lines: [String]) {
        var open = DueFixture()
        open.add(Review.self) { $0.due = Self.day(due) }
        #expect(open.lines() == lines)
        var held = DueFixture()
        held.add(Review.self) { ($0.due, $0.done) = (Self.day(due), Self.day("2026-10-01")) }
        #expect(held.lines().isEmpty)
        var decided = DueFixture()
        decided.add(Review.self) { ($0.due, $0.outcome) = (Self.day(due), .continueAsIs) }
        #expect(decided.lines().isEmpty)
    }

    @Test func whatIsSupersededErasedOrRestrictedHasNoReview() {
        for status in EntryHeader.Status.allCases where status != .active {
            for (role, purpose) in [(Role.headteacher, Purpose.support), (.student, .subjectAccess)] {
                var fixture = DueFixture()
                var review = Review()
                review.due = Self.day("2026-11-01")
                fixture.add(review, "entry") { $0.status = status }
                #expect(fixture.lines(DueFixture.request(role, purpose)).isEmpty, "\(status)")
            }
        }
    }

    @Test(
        arguments: [
            // Six months after it began, or after it was written down.
            ("2026-06-10", nil, ["2026-12-10 review_missing entry"]), (nil, nil, []),
            ("2026-05-31", nil, ["2026-11-30 review_missing entry"]),
            ("2025-01", nil, ["2025-07-01 review_missing entry *"]),
            ("2026-06-22", nil, []),
            // A goal that ends before then is looked at when it ends.
            ("2026-06-10", "2026-12-10", ["2026-12-10 goal entry"]),
            ("2026-06-10", "2026-12-11", ["2026-12-10 review_missing entry", "2026-12-11 goal entry"]),
        ] as [(String?, String?, [String])]
    )
    func aGoalIsReviewedAfterSixMonths(_ from: String?, _ due: String?, _ lines: [String]) {
        var fixture = DueFixture()
        fixture.add(Goal.self) { goal in
            goal.from = from.flatMap(Self.date)
            goal.due = due.flatMap(Self.date)
        }
        #expect(fixture.lines() == lines)
    }

    @Test func theMonthsCountFromWritingDown() {
        var fixture = DueFixture()
        fixture.add(Goal.self, recorded: "2026-06-01") { $0.description = Text("Reads a page a day") }
        #expect(fixture.lines() == ["2026-12-01 review_missing entry"])
    }

    @Test(arguments: Progress.allCases)
    func aGoalThatIsOverHasNothingDue(_ progress: Progress) {
        var fixture = DueFixture()
        fixture.add(Goal.self) { goal in
            (goal.from, goal.due, goal.progress) = (Self.date("2026-01-01"), Self.date("2026-10"), progress)
        }
        fixture.add(Action.self, "action") { ($0.due, $0.progress) = (Self.date("2026-11-30"), progress) }
        let isOver = [.achieved, .finished, .stopped].contains(progress)
        let open = [
            "2026-07-01 review_missing entry *", "2026-10-31 goal entry *", "2026-11-30 action action",
        ]
        #expect(fixture.lines() == (isOver ? [] : open))
    }

    @Test func anActionWithAResultIsDone() {
        var fixture = DueFixture()
        fixture.add(Action.self) { ($0.due, $0.result) = (Self.date("2026-10-01"), Text("The desk stands in front")) }
        #expect(fixture.lines().isEmpty)
    }

    @Test func aPlannedReviewTakesThePlaceOfTheMissingOne() {
        for goals in [[], [EntryID("goal")]] {
            var fixture = DueFixture()
            fixture.add(Goal.self, "goal") { $0.from = Self.date("2026-01-01") }
            fixture.add(Review.self) { ($0.due, $0.goals) = (Self.day("2027-03-01"), goals) }
            #expect(fixture.lines().isEmpty)
        }
    }

    @Test func aReviewOfAnotherGoalDoesNotCount() {
        var fixture = DueFixture()
        fixture.add(Goal.self, "goal") { $0.from = Self.date("2026-01-01") }
        fixture.add(Goal.self, "other") { $0.from = Self.date("2026-11-01") }
        fixture.add(Review.self) { ($0.due, $0.goals) = (Self.day("2027-03-01"), [EntryID("other")]) }
        #expect(fixture.lines() == ["2026-07-01 review_missing goal *"])
    }

    @Test(arguments: [
        // Six months after the last one, unless that was the end, or came before the goal.
        ("2026-06-15", ReviewOutcome.adjust, ["2026-12-15 review_missing goal"]), ("2026-06-15", .finish, []),
        ("2025-12-01", .continueAsIs, ["2026-07-01 review_missing goal *"]),
        ("2025-12-01", .finish, ["2026-07-01 review_missing goal *"]),
    ])
    func theLastReviewCounts(_ done: String, _ outcome: ReviewOutcome, _ lines: [String]) {
        var fixture = DueFixture()
        fixture.add(Goal.self, "goal") { $0.from = Self.date("2026-01-01") }
        fixture.add(Review.self) { ($0.done, $0.outcome) = (Self.day(done), outcome) }
        #expect(fixture.lines() == lines)
    }

    @Test func plansAreReviewedAndDecisionsAreNot() {
        for (kind, isReviewed) in [(PlanKind.actionPlan, true), (.ehcPlan, true), (.admissionDecision, false)] {
            var fixture = DueFixture()
            fixture.add(FormalPlan.self) { ($0.kind, $0.from) = (CodedValue(kind), Self.date("2026-06-01")) }
            #expect(fixture.lines() == (isReviewed ? ["2026-12-01 review_missing entry"] : []))
        }
    }

    @Test(arguments: PlanStatus.allCases + [nil])
    func aPlanEnds(_ status: PlanStatus?) {
        func lines(_ to: String) -> [String] {
            var fixture = DueFixture()
            fixture.add(FormalPlan.self) { plan in
                (plan.from, plan.to) = (Self.date("2026-09-01"), Self.date(to))
                plan.status = status.map { CodedValue($0) }
            }
            return fixture.lines()
        }
        switch status {
        case .active:
            #expect(lines("2026-11-30") == ["2026-11-30 plan_end entry"])
            // Somebody has to say what became of it.
            #expect(lines("2026-11-01") == ["2026-11-01 plan_end entry *"])
        case nil:
            #expect(lines("2026-11") == ["2026-11-30 plan_end entry"])
            #expect(lines("2026-11-01").isEmpty)
        default:
            #expect(lines("2026-11-30").isEmpty)
            #expect(lines("2026-11-01").isEmpty)
        }
    }

    @Test func aPlanWithASuccessorDoesNotEnd() {
        for kind in [PlanKind.actionPlan, .ehcPlan] {
            var fixture = DueFixture()
            fixture.add(FormalPlan.self) { plan in
                (plan.from, plan.to, plan.kind) = (
                    Self.date("2026-09-01"), Self.date("2026-11-30"), CodedValue(.actionPlan)
                )
            }
            fixture.add(FormalPlan.self, "next") { ($0.from, $0.kind) = (Self.date("2026-12-01"), CodedValue(kind)) }
            #expect(fixture.lines() == (kind == .actionPlan ? [] : ["2026-11-30 plan_end entry"]))
        }
    }

    @Test func aPlanThatIsNotThereOrNotToGoOnHasNothingDue() {
        var fixture = DueFixture()
        fixture.add(FormalPlan.self) { ($0.to, $0.isPresent) = (Self.date("2026-11-30"), false) }
        fixture.add(FormalPlan.self, "over") { ($0.to, $0.isContinued) = (Self.date("2026-11-30"), false) }
        #expect(fixture.lines().isEmpty)
    }

    @Test func whatIsWithheldIsTakenForDone() {
        // Without agreement a class teacher sees of a restricted field only that it is there.
        var fixture = DueFixture()
        var review = Review()
        (review.due, review.done) = (Self.day("2026-11-01"), Self.day("2026-11-02"))
        fixture.add(review, "entry") { $0.fieldLabels = ["done": .restricted] }
        #expect(fixture.lines(DueFixture.request(.classTeacher)).isEmpty)
    }
}
