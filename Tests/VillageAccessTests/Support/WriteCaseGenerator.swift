// Cases of writing that are mostly in order, so that every step has its chance.

import VillageAccess

struct WriteCaseGenerator {
    static let model = AccessModel.standard
    static let now = CaseGenerator.now
    static let actions = model.actions.keys.sorted()
    static let rolesOfAction = model.actions.mapValues { $0.roles.sorted() }
    static let secondsOfAction = model.actions.mapValues { $0.second.sorted() }
    static let labels: [String?] = [nil, nil, "normal", "restricted", "confidential"]
    static let bases = model.writing.bases.sorted()
    static let persons: [String?] = [nil, "", "me", "student", "G1", "G2", "P2"]

    var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func next() -> WriteCase { next(random.chance(1) ? "burn" : random.pick(Self.actions)) }

    /// A case of one action.
    mutating func next(_ action: String) -> WriteCase {
        let role =
            random.chance(95) ? random.pick(Self.rolesOfAction[action] ?? ["student"]) : random.pick(Self.model.roles)
        let person = role == "student" ? "student" : role == "guardian" ? "G1" : "me"
        let actor = WriteCase.Actor(
            role: role,
            organisation: person == "me" ? "school-A" : person,
            relation: random.chance(93) ? "current" : random.pick(["former", "none"]),
            authority: random.chance(93) ? "full" : "limited",
            person: person
        )
        let entry = action == "add" || action == "agree" ? nil : random.chance(3) ? nil : entry(actor)
        let content = random.chance(3) ? nil : content(actor, entry?.section)
        let section = action == "add" ? content?.section : entry?.section
        let asksProtection = section == "protection" && person == "me" && action != "annotate"
        return WriteCase(
            profile: random.chance(1) ? "XX" : random.pick(CaseGenerator.profiles),
            now: Self.now,
            purpose: random.chance(93)
                ? (asksProtection ? "protection" : "support") : random.pick(CaseGenerator.purposes),
            action: action,
            student: .init(
                age: random.chance(1) ? nil : random.pick(CaseGenerator.ages),
                guardians: [
                    .init(id: "G1", authority: random.chance(80) ? "full" : "limited"),
                    .init(id: "G2", authority: "full"),
                ],
                agrees: random.chance(40)
            ),
            actor: actor,
            entry: entry,
            content: content,
            second: second(action),
            reasonLength: random.pick([0, 9, 10, 12, 30, 30]),
            reviewDue: random.chance(85) ? Self.now.adding(days: random.pick([0, 1, 90, 183, 184])) : nil,
            isInformed: random.chance(70),
            charter: random.chance(70)
                ? nil : random.pick([[], ["learning", "talents"], ["wellbeing/Signal", "voice"]]),
            agreement: action == "agree" && random.chance(97) ? agreement(person) : nil
        )
    }

    mutating func entry(_ actor: WriteCase.Actor) -> WriteCase.EntryFacts {
        let author: (String, String)
        switch random.below(10) {
        case 0...4: author = (actor.organisation, actor.role)
        case 5: author = (actor.organisation, "")
        case 6: author = ("student", "student")
        case 7: author = (actor.organisation, "educator")
        default: author = ("org-B", random.chance(50) ? "" : "educator")
        }
        return .init(
            section: random.chance(1) ? "gossip" : random.pick(CaseGenerator.sections),
            authorOrganisation: author.0,
            authorRole: author.1,
            status: random.chance(70)
                ? "active" : random.pick(["restricted", "restricted", "superseded", "erased", "lost"]),
            retainUntil: random.chance(4) ? Self.now : .endless,
            isForbidden: random.chance(20),
            isStudentConfidential: random.chance(30),
            isHarmLocked: random.chance(40),
            isHolderDisclosed: random.chance(30),
            label: random.pick(Self.labels),
            basis: random.pick(Self.bases),
            speaker: random.pick(Self.persons),
            isAboutActor: random.chance(30),
            restrictedBy: random.pick(Self.persons),
            harmLockedBy: random.pick(Self.persons),
            seen: random.pick(["value", "value", "value", "placeholder", "nothing", "all"])
        )
    }

    mutating func content(_ actor: WriteCase.Actor, _ section: String?) -> WriteCase.Content {
        let basis = Self.model.writing.basisOfPerson[actor.role]
        return .init(
            section: random.chance(90)
                ? section ?? random.pick(CaseGenerator.sections) : random.pick(CaseGenerator.sections),
            type: random.pick(["Signal", "Observation"]),
            label: random.pick(Self.labels),
            basis: random.chance(90) ? basis ?? random.pick(Self.bases) : random.pick([nil, "rumour"]),
            diagnosis: random.chance(85) ? "none" : random.pick(["complete", "incomplete", "?"]),
            speaker: random.chance(50) ? actor.person : random.pick(Self.persons),
            isAboutActor: random.chance(50),
            isReferral: random.chance(50)
        )
    }

    private mutating func second(_ action: String) -> WriteCase.Second? {
        let roles = Self.secondsOfAction[action] ?? []
        if roles.isEmpty || random.chance(8) { return nil }
        let role = random.chance(92) ? random.pick(roles) : "educator"
        return .init(role: role, person: random.pick(["P2", "P2", "P2", "me", "G2", "student"]))
    }

    private mutating func agreement(_ person: String) -> WriteCase.Agreement {
        let isPerson = person != "me"
        return .init(
            by: isPerson && random.chance(80) ? person : random.pick(["student", "G1", "G2", "aunt"]),
            state: random.chance(70) ? "given" : random.pick(CaseGenerator.states),
            method: random.pick(["written", "easy_to_read", "oral", "interpreter", "interpreter", nil, "sung"]),
            language: random.chance(88) ? "tr" : random.pick([nil, ""]),
            hasEvidence: random.chance(75),
            witness: random.chance(70) ? "P2" : random.pick(Self.persons),
            interpreter: random.chance(60) ? "P2" : random.pick(Self.persons)
        )
    }
}
