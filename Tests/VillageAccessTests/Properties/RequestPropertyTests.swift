// Properties of requests: P01, P07, P08, P18, P19, P21, P23, P27, P31, P34, P36, and V4.

import Testing
import VillageAccess

struct RequestPropertyTests {
    private let helpers = AccessModel.standard.emergency.roles.sorted()

    @Test func p01AnEmergencyNeverReducesAccess() {
        Property.expect(seed: 1) { content, generator in
            content.request.purpose = "protection"
            content.request.actor.role = generator.random.pick(helpers)
            content.request.emergency = nil
            let before = content.verdict
            let after = content.with { $0.request.emergency = generator.emergency() }.verdict
            return before == after ? .vacuous : Finding(after.decision >= before.decision)
        }
    }

    @Test func p07AProhibitedPurposeOpensNothing() {
        Property.expect(seed: 7) { content, generator in
            if content.verdict.decision == .deny { return .vacuous }
            content.request.purpose = generator.random.pick(["selection", "marketing", "sanction", "profiling"])
            return Finding(content.verdict.decision == .deny)
        }
    }

    @Test func p08WithoutRelationThereIsNoTrace() {
        Property.expect(seed: 8) { content, generator in
            guard !Oracle(content).isPerson else { return .vacuous }
            content.request.actor.relation = "current"
            let before = content.verdict
            guard before.decision != .deny || before.trace == .visible else { return .vacuous }
            content.request.actor.relation = generator.random.pick(["none", "", "Current", "stranger"])
            let after = content.verdict
            let isOfPurpose = after.reason == .purposeProhibited || after.reason == .purposeNotForRole
            return Finding(after.decision == .deny && (after.trace == .hidden || isOfPurpose))
        }
    }

    @Test func p18LegalDutyHasItsLimits() {
        Property.expect(seed: 18, attempts: 300 * Property.count) { content, generator in
            content.request.purpose = "transfer"
            content.request.actor.role = generator.random.pick(["receiving_head", "receiving_teacher", "cpms_agent"])
            let verdict = content.verdict
            guard verdict.reason == .legalDuty else { return .vacuous }
            let oracle = Oracle(content)
            guard let profile = oracle.profile, verdict.decision == .allow else { return .broken }
            let transfer = content.request.transfer
            let isSeen = transfer.isInspected || !profile.inspectionRequired || oracle.isCore
            guard profile.statutoryTransfer.contains(oracle.entry.section), !oracle.isRaised, oracle.cell == .full,
                transfer.isEnrolled, isSeen
            else { return .broken }
            if oracle.entry.isStudentConfidential { return .holds }
            let refused = content.with {
                $0.request.agreements = ["student", "G1", "G2"].map { generator.event($0, "refused") }
            }
            return Finding(refused.verdict == verdict)
        }
    }

    @Test func p19AMigrationIsTheDataStewardsAlone() {
        Property.expect(seed: 19) { content, generator in
            content.request.purpose = "migration"
            if generator.random.chance(90) { content.request.actor.role = "records_officer" }
            let verdict = content.verdict
            if verdict.decision == .redact { return .broken }
            let isSteward =
                content.request.actor.role == "records_officer" && content.request.actor.relation == "current"
            if verdict.decision == .allow && !isSteward { return .broken }
            let changed = content.with {
                $0.request.agreements = generator.events()
                $0.request.student.age = generator.random.pick(CaseGenerator.ages)
                $0.request.transfer.isEnrolled.toggle()
                $0.request.transfer.isInspected.toggle()
                $0.entry.isHarmLocked.toggle()
                $0.entry.speaksOfThirdParty.toggle()
            }
            return Finding(changed.verdict == verdict)
        }
    }

    @Test func p21ASectionOfASealOpensToNobody() {
        Property.expect(seed: 21) { content, generator in
            content.request.purpose = "transfer"
            content.request.actor.role = generator.random.pick(["receiving_head", "cpms_agent"])
            content.entry.section = "protection"
            content.request.profile = "NL"
            content.entry.isHolderDisclosed = true
            // With another profile there would be a placeholder, or the own entry.
            if content.verdict.decision == .deny { return .vacuous }
            content.request.profile = "EN"
            return Finding(content.verdict.decision == .deny)
        }
    }

    @Test func p23AnUnknownValueIsDeniedBeforeAnythingElse() {
        Property.expect(seed: 23) { content, generator in
            if content.verdict.reason == .unknown { return .vacuous }
            switch generator.random.below(6) {
            case 0: content.request.profile = "be-fwb"
            case 1: content.request.actor.role = "headteacher "
            case 2: content.entry.section = ""
            case 3: content.entry.status = "Active"
            case 4: content.entry.fieldLabel = ""
            default: content.entry.entryLabel = "secret"
            }
            let verdict = content.verdict
            return Finding(verdict.decision == .deny && verdict.trace == .hidden && verdict.reason == .unknown)
        }
    }

    @Test func p27TheAuthorNeverHasLess() {
        Property.expect(seed: 27) { content, generator in
            let isForeign = generator.random.chance(50)
            content.entry.authorOrganisation = isForeign ? "org-B" : content.request.actor.organisation
            content.entry.authorRole = isForeign ? content.request.actor.role : "somebody"
            let other = content.verdict
            let own = content.with {
                $0.entry.authorOrganisation = $0.request.actor.organisation
                $0.entry.authorRole = $0.request.actor.role
            }
            return own.verdict == other ? .vacuous : Finding(own.verdict.decision >= other.decision)
        }
    }

    @Test func p31AMigrationShowsNothingSecretOfOthers() {
        Property.expect(seed: 31) { content, _ in
            content.request.purpose = "migration"
            content.request.actor.role = "records_officer"
            let oracle = Oracle(content)
            guard oracle.isSecret || oracle.entry.isStudentConfidential else { return .vacuous }
            content.entry.authorOrganisation = content.request.actor.organisation
            if content.verdict.decision == .deny { return .vacuous }
            content.entry.authorOrganisation = "org-B"
            return Finding(content.verdict.decision == .deny)
        }
    }

    @Test func p34AProfessionalReadsFromItsCellsOnly() {
        let others: Set<ReasonCode> = [.ownEntry, .sameController, .breakglass, .breakglassContactHolder]
        Property.expect(seed: 34) { content, _ in
            let oracle = Oracle(content)
            let verdict = content.verdict
            guard !oracle.isPerson, !oracle.isOwn, verdict.decision != .deny, !others.contains(verdict.reason) else {
                return .vacuous
            }
            return Finding(oracle.cell == .full || oracle.cell == .masked && verdict.decision == .redact)
        }
    }

    @Test func p36AnEmergencyOpensTheListedSectionsAndOnlyThen() {
        let standing: Set<ReasonCode> = [
            .unknown, .forbiddenData, .erased, .retentionExpired, .superseded, .purposeProhibited, .purposeNotForRole,
            .noRelation, .relationEnded, .transferTooEarly, .inspectionMissing, .separateSeal,
        ]
        let opened = AccessModel.standard.emergency.sections
        Property.expect(seed: 36) { content, generator in
            content.request.purpose = "protection"
            content.request.actor.role = generator.random.pick(helpers)
            content.request.emergency = generator.emergency()
            // An age is read where agreement is needed.
            content.request.student.age = 15
            let before = content.with { $0.request.emergency = nil }.verdict
            let after = content.verdict
            let isValid = Oracle(content).isEmergencyValid
            if standing.contains(before.reason) || !isValid || before.decision == .allow {
                return Finding(after == before)
            }
            let expected: ReasonCode =
                opened.contains(content.entry.section) ? .breakglass : .breakglassContactHolder
            return Finding(after.reason == expected && (after.decision == .allow) == (expected == .breakglass))
        }
    }

    @Test func v4EveryVisibleDenialIsAmongTheRefusals() {
        Property.expect(seed: 104) { content, _ in
            let verdict = content.verdict
            guard verdict.decision == .deny, verdict.trace == .visible else { return .vacuous }
            return Finding(Property.engine.refusals(of: content.request).contains(verdict.reason))
        }
    }
}
