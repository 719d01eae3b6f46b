// Properties of content, agreement and reasons in writing: W-P14 to W-P25.

import Testing
import VillageAccess

struct WritingContentPropertyTests {
    private let model = AccessModel.standard

    @Test func wp14ACharterOnlyCloses() {
        Property.expectWriting(seed: 214) { content, generator in
            content = generator.next("add")
            content.charter = generator.random.pick([[], ["learning"], ["talents/Signal"]])
            let free = content.with { $0.charter = nil }.verdict
            if content.content?.section == "voice" { return Finding(content.verdict == free) }
            return content.verdict == free ? .vacuous : Finding(free.isAllowed || !content.verdict.isAllowed)
        }
    }

    @Test func wp15ACorrectionStaysWhereItIs() {
        Property.expectWriting(seed: 215) { content, generator in
            content = generator.next("correct")
            guard content.verdict.isAllowed else { return .vacuous }
            guard let entry = content.entry, let new = content.content else { return .broken }
            return Finding(
                rank(new.label) >= rank(entry.label) && new.section == entry.section
                    && entry.authorOrganisation == content.actor.organisation
            )
        }
    }

    @Test func wp16ANoNeedsNoForm() {
        Property.expectWriting(seed: 216) { content, generator in
            content = generator.next("agree")
            content.agreement?.state = generator.random.pick(["given", "renewed"])
            guard content.verdict.isAllowed, let answer = content.agreement else { return .vacuous }
            let state = generator.random.pick(["refused", "withdrawn", "revoked"])
            return Finding(content.with { $0.agreement = .init(by: answer.by, state: state) }.verdict.isAllowed)
        }
    }

    @Test func wp17AYesHasAWitnessOrAPaper() {
        Property.expectWriting(seed: 217) { content, generator in
            content = generator.next("agree")
            content.agreement?.state = generator.random.pick(["given", "renewed"])
            guard isProfessional(content), content.verdict.isAllowed, let answer = content.agreement else {
                return .vacuous
            }
            let isPaper = answer.method == "written" || answer.method == "easy_to_read"
            if answer.interpreter == "student" { return .broken }
            if isPaper {
                let witness = generator.random.pick(WriteCaseGenerator.persons)
                return Finding(answer.hasEvidence && content.with { $0.agreement?.witness = witness }.verdict.isAllowed)
            }
            guard let witness = answer.witness else { return .broken }
            return Finding(!["", "student", answer.by, content.actor.person].contains(witness))
        }
    }

    @Test func wp18APersonAnswersForTheOwnPart() {
        Property.expectWriting(seed: 218) { content, generator in
            content = generator.next("agree")
            guard !isProfessional(content), content.verdict.isAllowed else { return .vacuous }
            if content.agreement?.by != content.actor.person { return .broken }
            content.agreement?.by = generator.random.pick(["G2", "aunt", ""])
            return Finding(!content.verdict.isAllowed)
        }
    }

    @Test func wp19AFlaggedEntryIsOnlyPutRight() {
        let allowed: Set<String> = ["correct", "withdraw", "raise_label", "request_erasure", "approve_erasure"]
        Property.expectWriting(seed: 219) { content, _ in
            guard content.entry != nil else { return .vacuous }
            content.entry?.isForbidden = true
            guard content.verdict.isAllowed || content.with({ $0.entry?.isForbidden = false }).verdict.isAllowed else {
                return .vacuous
            }
            let isFreed = content.action == "lift_forbidden" && content.actor.role == "records_officer"
            return Finding(!content.verdict.isAllowed || allowed.contains(content.action) || isFreed)
        }
    }

    @Test func wp20AnUnknownValueIsDeniedBeforeAnythingElse() {
        Property.expectWriting(seed: 220) { content, generator in
            switch generator.random.below(3) {
            case 0: content.profile = "nl"
            case 1: content.actor.role = "Student"
            default: content.action = "add "
            }
            return Finding(content.verdict.reason == .unknown && !content.verdict.isAllowed)
        }
    }

    @Test func wp21MoreReasonNeverTakesARightAway() {
        Property.expectWriting(seed: 221) { content, generator in
            guard content.verdict.isAllowed else { return .vacuous }
            content.reasonLength += generator.random.below(50)
            content.isInformed = true
            return Finding(content.verdict.isAllowed)
        }
    }

    @Test func wp22NothingIsWrittenForAnotherPurpose() {
        Property.expectWriting(seed: 222) { content, generator in
            guard content.verdict.isAllowed else { return .vacuous }
            let section = content.action == "add" ? content.content?.section : content.entry?.section
            let asksProtection =
                isProfessional(content) && section == "protection" && !["annotate", "agree"].contains(content.action)
            if content.purpose != (asksProtection ? "protection" : "support") { return .broken }
            let isOld = content.entry?.status == "superseded"
            return Finding(!isOld || !["correct", "annotate", "withdraw"].contains(content.action))
        }
    }

    @Test func wp23AddingFollowsTheMatrix() {
        Property.expectWriting(seed: 223) { content, generator in
            content = generator.next("add")
            guard content.verdict.isAllowed else { return .vacuous }
            guard let new = content.content,
                let column = model.sections.firstIndex(where: { $0.name == new.section }),
                let cell = model.writing.matrix[content.actor.role]?[column]
            else { return .broken }
            let isAdmitted =
                cell == .write || cell == .own && new.isAboutActor || cell == .referral && new.isReferral
            let isInCharter =
                content.charter.map { $0.contains(new.section) || $0.contains("\(new.section)/\(new.type)") } ?? true
            let isComplete =
                model.writing.bases.contains(new.basis ?? "") && ["none", "complete"].contains(new.diagnosis)
            let isNamed = new.section != "voice" || !isProfessional(content) || new.speaker?.isEmpty == false
            return Finding(isAdmitted && (isInCharter || new.section == "voice") && isComplete && isNamed)
        }
    }

    @Test func wp24WhatOpensOrClosesForOthersIsFounded() {
        let actions = [
            "restrict", "lift_restriction", "lower_label", "set_harm_lock", "lift_harm_lock", "disclose_holder",
            "lift_forbidden", "lift_confidence", "mark_confidence", "mark_forbidden", "raise_label",
        ]
        Property.expectWriting(seed: 224) { content, generator in
            content = generator.next(generator.random.pick(actions))
            guard content.verdict.isAllowed else { return .vacuous }
            guard let entry = content.entry else { return .broken }
            let reasoned: Set<String> = [
                "restrict", "lift_restriction", "lower_label", "set_harm_lock", "lift_harm_lock", "lift_forbidden",
            ]
            if reasoned.contains(content.action), isProfessional(content), content.reasonLength < 10 { return .broken }
            return Finding(isFounded(content, entry))
        }
    }

    @Test func wp25AYesIsThatOfAPersonWithASay() {
        Property.expectWriting(seed: 225) { content, generator in
            content = generator.next("agree")
            content.agreement?.state = "given"
            guard isProfessional(content), content.verdict.isAllowed, let answer = content.agreement else {
                return .vacuous
            }
            let isMinor = (content.student.age ?? 99) < 18
            let isGuardian = content.student.guardians.contains { $0.id == answer.by && $0.authority == "full" }
            let hasSay = answer.by == "student" || isMinor && isGuardian
            let isNamed = !["", answer.by].contains(answer.interpreter ?? "")
            return Finding(hasSay && answer.language?.isEmpty == false && (answer.method != "interpreter" || isNamed))
        }
    }

    private func isProfessional(_ content: WriteCase) -> Bool { !model.partyRoles.contains(content.actor.role) }

    private func rank(_ label: String?) -> Int { max(label.flatMap { model.labels[$0] } ?? 0, 2) }

    /// Whether an action changes something, is reviewed and told, and touches no person's words.
    private func isFounded(_ content: WriteCase, _ entry: WriteCase.EntryFacts) -> Bool {
        let isOwn =
            entry.authorOrganisation == content.actor.organisation && entry.authorRole == content.actor.role
        let change = rank(content.content?.label) - rank(entry.label)
        switch content.action {
        case "restrict":
            let isWords =
                ["student", "guardian"].contains(entry.authorRole)
                || entry.section == "voice" && entry.speaker != content.actor.person
            return entry.status != "restricted" && (isProfessional(content) || isOwn || !isWords)
        case "lift_restriction": return entry.status == "restricted"
        case "lower_label": return change < 0
        case "raise_label": return change > 0
        case "set_harm_lock":
            let days = content.reviewDue.map { content.now.days(until: $0) } ?? 0
            return (1...183).contains(days) && entry.authorRole != "student" && entry.speaker != "student"
        case "lift_harm_lock": return entry.isHarmLocked
        case "disclose_holder": return content.isInformed && !entry.isHolderDisclosed
        case "lift_forbidden": return entry.isForbidden
        case "lift_confidence": return entry.isStudentConfidential
        case "mark_confidence": return !entry.isStudentConfidential
        default: return !entry.isForbidden
        }
    }
}
