// Decision cases in which every step has its chance.

import VillageAccess

struct CaseGenerator {
    static let model = AccessModel.standard
    static let now = AccessDay(daysSince1970: 20_777)
    static let sections = model.sections.map { $0.name }
    static let professionals = model.roles.filter { !model.partyRoles.contains($0) }
    static let admitted = model.purposes.mapValues { $0.sorted() }
    static let states: [String] =
        [model.agreementStates.positive, model.agreementStates.negative, model.agreementStates.ended]
        .flatMap { $0.sorted() } + ["given", "given", "given", "given", "refused", "requested", "deferred", "whatever"]
    static let ages = [9, 11, 12, 13, 15, 15, 16, 17, 18, 19]
    static let labels: [String?] = [nil, nil, nil, "normal", "restricted", "confidential"]
    static let profiles = ["BE-FWB", "BE-FWB-DAccE", "NL", "EN", "FR"]
    static let purposes = [
        "support", "support", "support", "support", "transfer", "transfer", "protection", "protection",
        "subject_access", "migration", "audit", "statistics", "sanction",
    ]

    var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func next() -> AccessCase {
        let purpose = random.pick(Self.purposes)
        let role = role(for: purpose)
        let request = AccessCase.Request(
            profile: random.chance(1) ? "XX" : random.pick(Self.profiles),
            now: Self.now,
            purpose: purpose,
            student: student(),
            actor: actor(role),
            transfer: .init(isEnrolled: random.chance(85), isInspected: random.chance(80)),
            agreements: events(),
            emergency: purpose == "protection" && random.chance(50) ? emergency() : nil
        )
        return AccessCase(request: request, entry: entry(request.actor))
    }

    private mutating func role(for purpose: String) -> String {
        if random.chance(1) { return "stranger" }
        if random.chance(90), let admitted = Self.admitted[purpose] { return random.pick(admitted) }
        return random.pick(Self.model.roles)
    }

    private mutating func student() -> AccessCase.Student {
        let authorities = ["full", "full", "full", "limited", "none"]
        let ids = ["G1", "G2"].prefix(random.chance(10) ? 0 : 1 + random.below(2))
        return .init(
            age: random.chance(1) ? nil : random.pick(Self.ages),
            guardians: ids.map { .init(id: $0, authority: random.pick(authorities)) }
        )
    }

    private mutating func actor(_ role: String) -> AccessCase.Actor {
        .init(
            role: role,
            organisation: role == "student" ? "student" : role == "guardian" ? "G1" : "school-A",
            relation: random.chance(88) ? "current" : random.pick(["former", "none", "other"]),
            authority: random.chance(85) ? "full" : random.pick(["limited", "none"]),
            hasMandate: random.chance(50)
        )
    }

    mutating func entry(_ actor: AccessCase.Actor) -> AccessCase.EntryFacts {
        let isOwn = random.chance(15)
        return .init(
            section: random.chance(1) ? "gossip" : random.pick(Self.sections),
            fieldLabel: random.chance(1) ? "secret" : random.pick(Self.labels),
            entryLabel: random.pick(Self.labels),
            authorOrganisation: isOwn || random.chance(30) ? actor.organisation : "org-B",
            authorRole: isOwn ? actor.role : random.chance(20) ? "" : "educator",
            isStudentConfidential: random.chance(18),
            status: random.chance(75) ? "active" : random.pick(["restricted", "superseded", "erased", "lost"]),
            speaksOfThirdParty: random.chance(10),
            isHarmLocked: random.chance(10),
            retainUntil: random.chance(3) ? Self.now : Self.now.adding(days: 1000),
            isForbidden: random.chance(3),
            isHolderDisclosed: random.chance(35)
        )
    }

    mutating func events() -> [AccessCase.AgreementFact] {
        if random.chance(25) { return ["student", "G1", "G2"].map { event($0, "given") } }
        var events: [AccessCase.AgreementFact] = []
        for _ in 0..<random.below(5) {
            var event = event(random.pick(["student", "student", "G1", "G1", "G2", "aunt"]), random.pick(Self.states))
            if random.chance(8) { event = spoilt(event) }
            events.append(event)
        }
        return events
    }

    /// An event that applies to every request.
    mutating func event(_ person: String, _ state: String) -> AccessCase.AgreementFact {
        .init(
            by: person,
            state: state,
            from: Self.now.adding(days: -100),
            until: Self.now.adding(days: 200),
            recorded: Self.now.adding(days: random.pick([-50, -20, -20, 0])),
            isNoticeValid: true
        )
    }

    /// The event, so changed that it applies no longer.
    mutating func spoilt(_ event: AccessCase.AgreementFact) -> AccessCase.AgreementFact {
        var event = event
        switch random.below(9) {
        case 0: event.recorded = Self.now.adding(days: 1)
        case 1: event.from = Self.now.adding(days: 1)
        case 2: event.until = Self.now
        case 3: event.isNoticeValid = false
        case 4: event.sections = random.chance(50) ? [] : ["no-section"]
        case 5: event.purposes = random.chance(50) ? [] : ["no-purpose"]
        case 6: event.recipients = random.chance(50) ? [] : ["org:", "nobody@nowhere", "org:school-AA", "school-A"]
        case 7: event.by = "aunt"
        default: event.recorded = Self.now.adding(days: 40)
        }
        return event
    }

    mutating func emergency() -> AccessCase.EmergencyFact {
        .init(
            reason: random.chance(80)
                ? "someone is in danger" : random.pick(["help", "  danger!!  ", "", " in danger! "]),
            declared: Self.now.adding(days: random.chance(80) ? -1 : random.pick([0, 1, -4])),
            expires: Self.now.adding(days: random.chance(80) ? 1 : random.pick([0, 2, 3, 30]))
        )
    }
}
