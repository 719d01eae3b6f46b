// Properties of requests and entries in writing: W-P1 to W-P13.

import Testing
import VillageAccess

struct WritingPropertyTests {
    private let model = AccessModel.standard

    @Test func wp1TheLabelOfANewEntryChangesNoAnswer() {
        Property.expectWriting(seed: 201) { content, generator in
            content = generator.next("add")
            guard content.content != nil else { return .vacuous }
            let label = generator.random.pick(WriteCaseGenerator.labels)
            return Finding(content.with { $0.content?.label = label }.verdict == content.verdict)
        }
    }

    @Test func wp2NobodyButTheStudentLiftsAConfidence() {
        Property.expectWriting(seed: 202) { content, generator in
            content = generator.next("lift_confidence")
            if generator.random.chance(50) { content.actor.role = generator.random.pick(model.roles) }
            return Finding(!content.verdict.isAllowed || content.actor.role == "student")
        }
    }

    @Test func wp3RaisingIsNeverRefusedOnTheOwnEntry() {
        Property.expectWriting(seed: 203) { content, generator in
            content = generator.next("raise_label")
            let role = content.actor.role
            guard var entry = content.entry, model.profiles[content.profile] != nil,
                model.sections.contains(where: { $0.name == entry.section }), model.writing.matrix[role] != nil,
                ["active", "restricted", "superseded"].contains(entry.status)
            else { return .vacuous }
            let isPerson = model.partyRoles.contains(role)
            content.actor.relation = "current"
            content.actor.authority = "full"
            content.student.age = role == "guardian" ? 15 : content.student.age
            content.purpose = !isPerson && entry.section == "protection" ? "protection" : "support"
            entry.retainUntil = .endless
            entry.label = generator.random.pick([nil, "normal", "restricted"])
            content.content?.label = "confidential"
            guard content.content != nil else { return .vacuous }
            entry.authorOrganisation = content.actor.organisation
            let column = model.sections.firstIndex { $0.name == entry.section } ?? 0
            if generator.random.chance(30), model.writing.matrix[role]?[column] == .write {
                entry.authorRole = ""
                entry.seen = generator.random.pick(["placeholder", "value"])
            } else {
                entry.authorRole = role
            }
            content.entry = entry
            return Finding(content.verdict.isAllowed)
        }
    }

    @Test func wp4TheSecondPersonIsSomebodyElse() {
        let actions = ["lower_label", "set_harm_lock", "lift_harm_lock", "approve_erasure"]
        Property.expectWriting(seed: 204, attempts: 300 * Property.count) { content, generator in
            content = generator.next(generator.random.pick(actions))
            guard content.verdict.isAllowed else { return .vacuous }
            guard let second = content.second else { return .broken }
            let asksLocker =
                content.action == "lift_harm_lock"
                || content.action == "set_harm_lock" && content.entry?.isHarmLocked == true
            let isLocker = asksLocker && content.entry?.harmLockedBy == second.person
            return Finding(second.person != content.actor.person && !isLocker)
        }
    }

    @Test func wp5AStudentNeverAddsToProtection() {
        Property.expectWriting(seed: 205) { content, generator in
            content = generator.next("add")
            content.actor.role = "student"
            content.content?.section = "protection"
            content.purpose = generator.random.pick(["support", "protection"])
            return Finding(!content.verdict.isAllowed)
        }
    }

    @Test func wp6WritingNeverReveals() {
        Property.expectWriting(seed: 206) { content, generator in
            guard var entry = content.entry else { return .vacuous }
            entry.seen = generator.random.pick(["nothing", "", "all"])
            entry.authorOrganisation = "org-B"
            content.entry = entry
            let answer = content.verdict
            // Something is at stake where a visible entry would get another answer.
            if content.with({ $0.entry?.seen = "value" }).verdict == answer { return .vacuous }
            return Finding(content.with { $0.entry = nil }.verdict == answer)
        }
    }

    @Test func wp7SeeingMoreNeverTakesARightAway() {
        Property.expectWriting(seed: 207) { content, generator in
            let less = generator.random.pick(["nothing", "placeholder"])
            content.entry?.seen = less
            guard content.entry != nil, content.verdict.isAllowed else { return .vacuous }
            content.entry?.seen = less == "nothing" ? generator.random.pick(["placeholder", "value"]) : "value"
            return Finding(content.verdict.isAllowed)
        }
    }

    @Test func wp8WhatIsGoneIsNoEntry() {
        Property.expectWriting(seed: 208) { content, generator in
            guard content.entry != nil, content.verdict.isAllowed else { return .vacuous }
            if generator.random.chance(50) {
                content.entry?.status = "erased"
            } else {
                content.entry?.retainUntil = content.now
            }
            return Finding(content.verdict == content.with { $0.entry = nil }.verdict && !content.verdict.isAllowed)
        }
    }

    @Test func wp9AProhibitedPurposeWritesNothing() {
        Property.expectWriting(seed: 209) { content, generator in
            guard content.verdict.isAllowed else { return .vacuous }
            content.purpose = generator.random.pick(["selection", "marketing", "sanction", "profiling"])
            return Finding(content.verdict.reason == .purposeProhibited)
        }
    }

    @Test func wp10WithoutCurrentRelationNothingIsWritten() {
        Property.expectWriting(seed: 210) { content, generator in
            guard content.verdict.isAllowed, !model.partyRoles.contains(content.actor.role) else { return .vacuous }
            content.actor.relation = generator.random.pick(["former", "none", "", "Current"])
            return Finding(!content.verdict.isAllowed)
        }
    }

    @Test func wp11WithoutAuthorityNothingIsWritten() {
        Property.expectWriting(seed: 211, attempts: 200 * Property.count) { content, generator in
            guard content.actor.role == "guardian", content.verdict.isAllowed else { return .vacuous }
            content.actor.authority = generator.random.pick(["limited", "none", ""])
            return Finding(!content.verdict.isAllowed)
        }
    }

    @Test func wp12AGuardianOfAnAdultDoesTwoThings() {
        Property.expectWriting(seed: 212) { content, generator in
            content = generator.next(generator.random.pick(["withdraw", "annotate", "add", "correct", "raise_label"]))
            content.actor.role = "guardian"
            content.actor.organisation = "G1"
            content.actor.person = "G1"
            if generator.random.chance(50) { content.entry?.authorOrganisation = "G1" }
            content.student.age = 19
            guard content.with({ $0.student.age = 15 }).verdict.isAllowed else { return .vacuous }
            guard content.verdict.isAllowed else { return .holds }
            let isWords =
                content.action == "annotate" || content.action == "add" && content.content?.section == "voice"
            let isTakenBack = content.action == "withdraw" && content.entry?.authorOrganisation == "G1"
            return Finding(isTakenBack || isWords && content.student.agrees)
        }
    }

    @Test func wp13TheReceivingRolesWriteNothing() {
        Property.expectWriting(seed: 213) { content, generator in
            content.actor.role = generator.random.pick(["receiving_head", "receiving_teacher"])
            return Finding(!content.verdict.isAllowed)
        }
    }
}
