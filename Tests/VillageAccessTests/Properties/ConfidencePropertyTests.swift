// Properties of confidences, labels and secrets: P09 to P14, P17, P30.

import Testing
import VillageAccess

struct ConfidencePropertyTests {
    @Test func p09AConfidenceNeverReachesAGuardian() {
        Property.expect(seed: 9) { content, generator in
            content.request.actor.role = "guardian"
            content.request.purpose = generator.random.pick(["support", "subject_access"])
            content.entry.isStudentConfidential = false
            if content.verdict.decision == .deny { return .vacuous }
            return Finding(content.with { $0.entry.isStudentConfidential = true }.verdict.decision == .deny)
        }
    }

    @Test func p10MarkingAConfidenceOpensNothing() {
        Property.expect(seed: 10) { content, _ in
            content.entry.isStudentConfidential = false
            let before = content.verdict
            let after = content.with { $0.entry.isStudentConfidential = true }.verdict
            guard before != after, let profile = Oracle(content).profile else { return .vacuous }
            let age = Oracle(content).age
            let mayStudentAlone = age >= profile.assentAge && age < profile.soloAge
            return Finding(after.decision <= before.decision || mayStudentAlone)
        }
    }

    @Test func p11AConfidenceIsPassedOnWithTheStudentsWordOnly() {
        let others: Set<ReasonCode> = [.ownEntry, .sameController, .breakglass]
        Property.expect(seed: 11) { content, _ in
            content.entry.isStudentConfidential = true
            let verdict = content.verdict
            let oracle = Oracle(content)
            guard !oracle.isStudent, verdict.decision == .allow, !others.contains(verdict.reason) else {
                return .vacuous
            }
            return Finding(oracle.answer("student") == true)
        }
    }

    @Test func p12RaisingALabelNeverRaisesAccess() {
        Property.expect(seed: 12) { content, generator in
            let labels: [String?] = [nil, "normal", "restricted", "confidential"]
            let before = content.verdict
            let isField = generator.random.chance(50)
            let label = isField ? content.entry.fieldLabel : content.entry.entryLabel
            let higher = labels.drop { $0 != label }.dropFirst()
            guard !higher.isEmpty else { return .vacuous }
            let raised = generator.random.pick(Array(higher))
            let after = content.with {
                if isField { $0.entry.fieldLabel = raised } else { $0.entry.entryLabel = raised }
            }
            return after.verdict == before ? .vacuous : Finding(after.verdict.decision <= before.decision)
        }
    }

    @Test func p13NormalIsTheSameAsNoLabel() {
        Property.expect(seed: 13) { content, _ in
            content.entry.fieldLabel = nil
            let verdict = content.verdict
            if verdict.reason == .unknown { return .vacuous }
            let named = content.with { $0.entry.fieldLabel = "normal" }
            if content.entry.entryLabel == nil {
                let both = named.with { $0.entry.entryLabel = "normal" }
                if both.verdict != verdict { return .broken }
            }
            return Finding(named.verdict == verdict)
        }
    }

    @Test func p14ExchangingTheLabelsChangesNothing() {
        Property.expect(seed: 14) { content, _ in
            guard content.entry.fieldLabel != content.entry.entryLabel else { return .vacuous }
            let exchanged = content.with { swap(&$0.entry.fieldLabel, &$0.entry.entryLabel) }
            return Finding(exchanged.verdict == content.verdict)
        }
    }

    @Test func p17DisclosingTheHolderOnlyTurnsNothingIntoAPlaceholder() {
        Property.expect(seed: 17, attempts: 300 * Property.count) { content, generator in
            content.entry.isHolderDisclosed = false
            if generator.random.chance(70) {
                content.entry.section = generator.random.pick(["psychosocial", "external_care", "protection"])
            }
            let before = content.verdict
            let after = content.with { $0.entry.isHolderDisclosed = true }.verdict
            if before == after { return .vacuous }
            return Finding(before.decision == .deny && before.trace == .hidden && after.decision == .redact)
        }
    }

    @Test func p30ASecretEntryLeavesAPlaceholderToFew() {
        Property.expect(seed: 30, attempts: 300 * Property.count) { content, generator in
            content.entry.isHolderDisclosed = false
            if generator.random.chance(70) {
                content.entry.section = generator.random.pick(["psychosocial", "external_care", "protection"])
            }
            let oracle = Oracle(content)
            let verdict = content.verdict
            guard oracle.isSecret, verdict.decision == .redact else { return .vacuous }
            let isAdmitted = oracle.isGuardian && oracle.isAdult && oracle.answer("student") == true
            // Who would read the value sees that it is frozen.
            let wouldRead =
                verdict.reason == .restricted && content.with { $0.entry.status = "active" }.verdict.decision == .allow
            let isEmergency = verdict.reason == .breakglassContactHolder && oracle.isEmergencyValid
            return Finding(oracle.isStudent || isAdmitted || wouldRead || isEmergency)
        }
    }
}
