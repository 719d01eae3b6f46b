// Properties of agreement: P02 to P05, P22, P26, P35, P39, P41.

import Testing
import VillageAccess

struct AgreementPropertyTests {
    private let persons = ["student", "G1", "G2"]

    @Test func p02OneMoreRefusalNeverRaisesAccess() {
        let states = ["refused", "withdrawn", "revoked", "expired", "invalidated", "unknown", "whatever"]
        Property.expect(seed: 2) { content, generator in
            var event = generator.event(generator.random.pick(persons), generator.random.pick(states))
            event.recorded = CaseGenerator.now
            let before = content.verdict
            let after = content.with { $0.request.agreements.append(event) }.verdict
            return before == after ? .vacuous : Finding(after.decision <= before.decision)
        }
    }

    @Test func p03AnEventThatDoesNotApplyChangesNothing() {
        Property.expect(seed: 3) { content, generator in
            var event = generator.event(generator.random.pick(persons), generator.random.pick(["given", "refused"]))
            event.recorded = CaseGenerator.now
            let before = content.verdict
            // The event would change something if it did apply.
            if content.with({ $0.request.agreements.append(event) }).verdict == before { return .vacuous }
            let spoilt = generator.spoilt(event)
            return Finding(content.with { $0.request.agreements.append(spoilt) }.verdict == before)
        }
    }

    @Test func p04AskingChangesNothing() {
        Property.expect(seed: 4) { content, generator in
            var event = generator.event(generator.random.pick(persons), generator.random.pick(["given", "refused"]))
            event.recorded = CaseGenerator.now
            let before = content.verdict
            if content.with({ $0.request.agreements.append(event) }).verdict == before { return .vacuous }
            event.state = generator.random.pick(["requested", "deferred"])
            return Finding(content.with { $0.request.agreements.append(event) }.verdict == before)
        }
    }

    @Test func p05OrderAndDuplicationAreIrrelevant() {
        let reasons: Set<ReasonCode> = [
            .consent, .consentMissing, .consentRefused, .studentConfidential, .subjectIsAdult,
        ]
        Property.expect(seed: 5) { content, generator in
            let before = content.verdict
            guard content.request.agreements.count > 1, reasons.contains(before.reason) else { return .vacuous }
            let after = content.with {
                $0.request.agreements.shuffle(using: &generator.random)
                $0.request.agreements.append(generator.random.pick($0.request.agreements))
                $0.request.student.guardians.reverse()
            }
            return Finding(after.verdict == before)
        }
    }

    @Test func p22StatesOfOneClassAreInterchangeable() {
        let classes = [
            ["given", "renewed"], ["refused", "withdrawn", "revoked"], ["requested", "deferred"],
            ["expired", "invalidated", "unknown", "whatever", "Given", "given "],
        ]
        Property.expect(seed: 22) { content, generator in
            let isAtStake = content.with { $0.request.agreements = [] }.verdict != content.verdict
            guard isAtStake else { return .vacuous }
            let after = content.with { content in
                for index in content.request.agreements.indices {
                    let state = content.request.agreements[index].state
                    let others = classes.first { $0.contains(state) } ?? [state]
                    content.request.agreements[index].state = generator.random.pick(others)
                }
            }
            return Finding(after.verdict == content.verdict)
        }
    }

    @Test func p26OneMoreGrantNeverLowersAccess() {
        Property.expect(seed: 26) { content, generator in
            var event = generator.event(generator.random.pick(persons), generator.random.pick(["given", "renewed"]))
            event.recorded = CaseGenerator.now
            let before = content.verdict
            let after = content.with { $0.request.agreements.append(event) }.verdict
            return before == after ? .vacuous : Finding(after.decision >= before.decision)
        }
    }

    @Test func p35WhatNeedsAgreementIsReadWithTheAgreementOfAll() {
        let others: Set<ReasonCode> = [.breakglass, .sameController]
        Property.expect(seed: 35) { content, _ in
            let oracle = Oracle(content)
            let verdict = content.verdict
            guard !oracle.isPerson, oracle.needsAgreement, !others.contains(verdict.reason) else { return .vacuous }
            // Either it is read, or agreement is the reason why it is not.
            let reasons: Set<ReasonCode> = [.consentMissing, .consentRefused]
            guard verdict.decision == .allow || reasons.contains(verdict.reason) else { return .vacuous }
            if oracle.agreement == false && verdict.reason != .consentRefused { return .broken }
            return Finding((verdict.decision == .allow) == (oracle.agreement == true))
        }
    }

    @Test func p39WhatTheLawOrdersWaitsForNobody() {
        Property.expect(seed: 39) { content, generator in
            if generator.random.chance(50) {
                content.request.purpose = generator.random.pick(["transfer", "support"])
                content.request.actor.role = generator.random.pick(["cpms_agent", "receiving_head", "educator"])
            }
            content.entry.isStudentConfidential = false
            let oracle = Oracle(content)
            let isEveryday = oracle.isInside && oracle.sensitivity < 3
            let verdict = content.verdict
            guard !oracle.isPerson, oracle.isStatutory || isEveryday, verdict.decision == .allow else {
                return .vacuous
            }
            let refused = content.with {
                $0.request.agreements = persons.map { generator.event($0, "refused") }
            }
            return Finding(refused.verdict == verdict)
        }
    }

    @Test func p41WithTheAgreementOfAllAnActiveEntryIsRead() {
        Property.expect(seed: 41) { content, generator in
            content.request.actor.relation = "current"
            content.request.transfer = .init(isEnrolled: true, isInspected: true)
            content.request.student.guardians = [.init(id: "G1", authority: "full")]
            content.request.agreements = ["student", "G1"].map { generator.event($0, "given") }
            content.entry.status = "active"
            content.entry.isForbidden = false
            content.entry.retainUntil = .endless
            let oracle = Oracle(content)
            let isSealed =
                oracle.purpose == "transfer" && oracle.profile?.separateSeal.contains(oracle.entry.section) == true
            let verdict = content.verdict
            let excluded: Set<ReasonCode> = [
                .unknown, .purposeProhibited, .purposeNotForRole, .sameController, .undecided,
            ]
            guard !oracle.isPerson, oracle.cell == .full, oracle.purpose != "migration", !isSealed,
                !excluded.contains(verdict.reason)
            else { return .vacuous }
            return Finding(verdict.decision == .allow)
        }
    }
}
