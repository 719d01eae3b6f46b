// Properties of statuses and flags: P06, P15, P16, P20, P28, P29, P32, P33.

import Testing
import VillageAccess

struct StatePropertyTests {
    @Test func p06WhatIsNoEntryAnyMoreIsDeniedToEveryone() {
        Property.expect(seed: 6) { content, generator in
            let before = content.verdict
            guard before.decision != .deny || before.trace == .visible else { return .vacuous }
            switch generator.random.below(3) {
            case 0: content.entry.status = "erased"
            case 1: content.entry.isForbidden = true
            default: content.entry.retainUntil = content.request.now
            }
            return Finding(content.verdict.decision == .deny && content.verdict.trace == .hidden)
        }
    }

    @Test func p15RestrictingNeverRaisesAccess() {
        Property.expect(seed: 15) { content, _ in
            content.entry.status = "active"
            let before = content.verdict
            let after = content.with { $0.entry.status = "restricted" }.verdict
            if before.decision == .deny { return Finding(after == before) }
            return before == after ? .vacuous : Finding(after.decision <= before.decision)
        }
    }

    @Test func p16SupersedingNeverRaisesAccess() {
        Property.expect(seed: 16) { content, _ in
            content.entry.status = "active"
            let before = content.verdict
            let after = content.with { $0.entry.status = "superseded" }.verdict
            return before == after ? .vacuous : Finding(after.decision <= before.decision)
        }
    }

    @Test func p20AMigrationByTheAuthorsOrganisationLosesOnlyWhatIsGone() {
        Property.expect(seed: 20) { content, _ in
            content.request.purpose = "migration"
            content.request.actor.role = "records_officer"
            content.request.actor.relation = "current"
            content.entry.authorOrganisation = content.request.actor.organisation
            let gone: Set<ReasonCode> = [.unknown, .forbiddenData, .erased, .retentionExpired]
            let verdict = content.verdict
            return Finding(verdict.decision == .allow || gone.contains(verdict.reason))
        }
    }

    @Test func p28AHarmLockShowsNothingToThePersons() {
        Property.expect(seed: 28) { content, generator in
            content.request.actor.role = generator.random.pick(["student", "guardian"])
            content.request.purpose = generator.random.pick(["support", "subject_access"])
            content.entry.isHarmLocked = false
            if content.verdict.decision == .deny { return .vacuous }
            return Finding(content.with { $0.entry.isHarmLocked = true }.verdict.decision == .deny)
        }
    }

    @Test func p29ThePersonsNeverReadOfAThirdPerson() {
        Property.expect(seed: 29) { content, generator in
            content.request.actor.role = generator.random.pick(["student", "guardian"])
            content.request.purpose = generator.random.pick(["support", "subject_access"])
            content.entry.speaksOfThirdParty = false
            if content.verdict.decision != .allow { return .vacuous }
            return Finding(content.with { $0.entry.speaksOfThirdParty = true }.verdict.decision != .allow)
        }
    }

    @Test func p32ARestrictedEntryIsReadByFew() {
        Property.expect(seed: 32) { content, _ in
            content.entry.status = "restricted"
            let oracle = Oracle(content)
            let isRead = content.verdict.decision == .allow
            let wasRead = content.with { $0.entry.status = "active" }.verdict.decision == .allow
            guard isRead || wasRead else { return .vacuous }
            let isExcepted = oracle.isPerson || oracle.purpose == "migration" || oracle.isEmergencyValid
            return Finding(!isRead || isExcepted)
        }
    }

    @Test func p33AnOldVersionIsShownForAHistoryPurposeOnly() {
        Property.expect(seed: 33) { content, generator in
            if generator.random.chance(50) {
                content.request.purpose = generator.random.pick(["subject_access", "audit", "migration", "support"])
                content.request.actor.role =
                    generator.random.pick(["student", "guardian", "records_officer", "headteacher"])
            }
            content.entry.status = "active"
            if content.verdict.decision == .deny { return .vacuous }
            content.entry.status = "superseded"
            let isHistory = ["subject_access", "audit", "migration"].contains(content.request.purpose)
            return Finding((content.verdict.decision != .deny) == isHistory)
        }
    }
}
