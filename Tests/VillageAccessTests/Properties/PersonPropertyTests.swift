// Properties of student and guardian, and of explanations: P24, P25, P37, P38, P40.

import Testing
import VillageAccess

struct PersonPropertyTests {
    @Test func p24TheLastAppliedStepIsTheReason() {
        Property.expect(seed: 24) { content, _ in
            let explanation = Property.engine.explain(content)
            if explanation.enforced != content.verdict { return .broken }
            if explanation.isUndecided { return .vacuous }
            return Finding(explanation.steps.last { $0.outcome == .applied }?.code == content.verdict.reason)
        }
    }

    @Test func p25WithFactsAbsentItIsUndecidedOrTheSame() {
        let facts = Fact.allCases
        Property.expect(seed: 25) { content, generator in
            let absent = Set((0..<1 + generator.random.below(3)).map { _ in generator.random.pick(facts) })
            let explanation = Property.engine.explain(content, absent: absent)
            if explanation.isUndecided {
                let known = content.request.student.age == nil ? absent.union([.studentAge]) : absent
                return Finding(!explanation.missing.isEmpty && known.isSuperset(of: explanation.missing))
            }
            return Finding(explanation.verdict == content.verdict && explanation.missing.isEmpty)
        }
    }

    @Test func p37TheIntimateIsReadWithAnAdult() {
        Property.expect(seed: 37) { content, generator in
            content.request.actor.role = "student"
            content.request.purpose = generator.random.pick(["support", "subject_access"])
            content.request.student.age = 15
            content.request.profile = "BE-FWB"
            guard Oracle(content).sensitivity >= 3, content.verdict.decision == .allow else { return .vacuous }
            let age = generator.random.pick([6, 9, 11])
            return Finding(content.with { $0.request.student.age = age }.verdict.decision != .allow)
        }
    }

    @Test func p38AGuardianReadsWhatAGuardianMay() {
        Property.expect(seed: 38) { content, generator in
            content.request.actor.role = "guardian"
            content.request.purpose = generator.random.pick(["support", "subject_access"])
            guard content.verdict.decision == .allow else { return .vacuous }
            let oracle = Oracle(content)
            if oracle.isAdult { return Finding(oracle.answer("student") == true) }
            return Finding(oracle.cell == .full && oracle.sensitivity < 4)
        }
    }

    @Test func p40TheStudentReadsNearlyEverything() {
        Property.expect(seed: 40) { content, generator in
            content.request.actor.role = "student"
            content.request.purpose = generator.random.pick(["support", "subject_access"])
            let oracle = Oracle(content)
            guard let profile = oracle.profile, oracle.age >= profile.assentAge else { return .vacuous }
            let verdict = content.verdict
            let entry = content.entry
            let isKnown = verdict.reason != .unknown
            let isOld = entry.status == "superseded" && content.request.purpose == "support"
            let isGone =
                entry.isForbidden || entry.status == "erased" || entry.retainUntil <= content.request.now || isOld
            let isClosed = entry.isHarmLocked || entry.speaksOfThirdParty
            return Finding((verdict.decision == .allow) == (isKnown && !isGone && !isClosed))
        }
    }
}
