// What the text says, written down once more and as plainly as possible, for the properties.

import VillageAccess

/// A plain reading of a case.
struct Oracle {
    let content: AccessCase
    private let model = CaseGenerator.model

    init(_ content: AccessCase) { self.content = content }

    var role: String { content.request.actor.role }
    var entry: AccessCase.EntryFacts { content.entry }
    var purpose: String { content.request.purpose }
    var isStudent: Bool { role == "student" }
    var isGuardian: Bool { role == "guardian" }
    var isPerson: Bool { isStudent || isGuardian }
    var age: Int { content.request.student.age ?? -1 }
    var profile: JurisdictionProfile? { model.profiles[content.request.profile] }
    var isAdult: Bool { profile.map { age >= $0.adultAge } ?? false }
    var isReceiving: Bool { purpose == "transfer" || model.receivingRoles.contains(role) }
    var isInside: Bool { purpose != "transfer" && model.internalRoles.contains(role) }
    var isForeign: Bool { entry.authorOrganisation != content.request.actor.organisation }
    var isOwn: Bool { !isForeign && entry.authorRole == role }

    var section: AccessModel.Section? { model.sections.first { $0.name == entry.section } }

    var cell: AccessModel.Cell {
        guard let index = model.sections.firstIndex(where: { $0.name == entry.section }) else { return .nothing }
        return model.matrix[role]?[index] ?? .nothing
    }

    var sensitivity: Int {
        let labels = [entry.fieldLabel, entry.entryLabel].compactMap { $0 }.compactMap { model.labels[$0] }
        return ([section?.sensitivity ?? 4] + labels).reduce(0, max)
    }

    var isRaised: Bool { sensitivity > max(section?.sensitivity ?? 4, 2) }
    var isCore: Bool { section?.isCore == true && !isRaised }
    var isSecret: Bool { model.existenceSecretSections.contains(entry.section) || sensitivity >= 4 }

    var isStatutory: Bool {
        purpose == "transfer" && profile?.statutoryTransfer.contains(entry.section) == true && !isRaised
    }

    var needsAgreement: Bool {
        if isOwn || isStatutory { return false }
        if role == "saj_delegate" && purpose == "protection" && content.request.actor.hasMandate { return false }
        return isInside ? sensitivity >= 3 : !isCore
    }

    /// The answer of one person: true for yes, false for no.
    func answer(_ person: String) -> Bool? {
        let actor = content.request.actor
        let events = content.request.agreements.filter { event in
            let now = content.request.now
            let recipients = ["*", role, "org:" + actor.organisation, role + "@" + actor.organisation]
            return event.by == person && event.recorded <= now && event.from <= now && now < event.until
                && event.isNoticeValid && !Set(event.sections).isDisjoint(with: ["*", entry.section])
                && !Set(event.purposes).isDisjoint(with: ["*", purpose])
                && !Set(event.recipients).isDisjoint(with: recipients)
        }
        let answers = events.filter { isPositive($0) || isNegative($0) }
        // At the same time the refusal is the later one.
        let last = answers.max { ($0.recorded, isNegative($0) ? 1 : 0) < ($1.recorded, isNegative($1) ? 1 : 0) }
        guard let last else { return nil }
        if isNegative(last) { return false }
        let isEnded = events.contains {
            !isPositive($0) && !isNegative($0) && !isIgnored($0) && $0.recorded >= last.recorded
        }
        return isEnded ? nil : true
    }

    /// The answer of the guardians.
    var guardiansAnswer: Bool? {
        let answers = content.request.student.guardians.filter { $0.authority == "full" }.map { answer($0.id) }
        if answers.contains(false) { return false }
        return answers.contains(true) ? true : nil
    }

    /// The answer of all who must agree.
    var agreement: Bool? {
        guard let profile else { return nil }
        let student = answer("student")
        let isConfidence = entry.isStudentConfidential
        let needed: [Bool?]
        if age >= profile.soloAge || isConfidence && age >= profile.assentAge {
            needed = [student]
        } else if age >= profile.assentAge || isConfidence {
            needed = [student, guardiansAnswer]
        } else {
            needed = [guardiansAnswer]
        }
        if needed.contains(false) { return false }
        return needed.contains(nil) ? nil : true
    }

    var isEmergencyValid: Bool {
        guard let emergency = content.request.emergency, purpose == "protection",
            model.emergency.roles.contains(role)
        else { return false }
        let now = content.request.now
        let reason = emergency.reason.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }
        return reason.count >= 10 && emergency.declared <= now && now < emergency.expires
            && emergency.declared.days(until: emergency.expires) <= 3
    }

    private func isPositive(_ event: AccessCase.AgreementFact) -> Bool { ["given", "renewed"].contains(event.state) }
    private func isNegative(_ event: AccessCase.AgreementFact) -> Bool {
        ["refused", "withdrawn", "revoked"].contains(event.state)
    }
    private func isIgnored(_ event: AccessCase.AgreementFact) -> Bool {
        ["requested", "deferred"].contains(event.state)
    }
}
