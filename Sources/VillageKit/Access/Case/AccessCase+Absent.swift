// A case from which facts were taken away, so that no step can read them by mistake.

extension AccessCase {
    /// The case without some facts: each has the value that opens nothing.
    func without(_ facts: Set<Fact>) -> AccessCase {
        var rest = self
        for fact in facts { rest.remove(fact) }
        return rest
    }

    private mutating func remove(_ fact: Fact) {
        switch fact {
        case .profile: request.profile = ""
        case .now: request.now = .endless
        case .purpose: request.purpose = ""
        case .studentAge: request.student.age = nil
        case .studentGuardians: request.student.guardians = []
        case .actorRole: request.actor.role = ""
        case .actorOrganisation: request.actor.organisation = ""
        case .actorRelation: request.actor.relation = ""
        case .actorAuthority: request.actor.authority = ""
        case .actorMandate: request.actor.hasMandate = false
        case .transferEnrolled: request.transfer.isEnrolled = false
        case .transferInspected: request.transfer.isInspected = false
        case .agreements: request.agreements = []
        case .emergency: request.emergency = nil
        default: entry.remove(fact)
        }
    }
}

extension AccessCase.EntryFacts {
    fileprivate mutating func remove(_ fact: Fact) {
        switch fact {
        case .entrySection: section = ""
        case .entryField: field = nil
        case .entryFieldLabel: fieldLabel = nil
        case .entryLabel: entryLabel = nil
        case .entryAuthorOrganisation: authorOrganisation = ""
        case .entryAuthorRole: authorRole = ""
        case .entryStudentConfidential: isStudentConfidential = false
        case .entryStatus: status = ""
        case .entryThirdParty: speaksOfThirdParty = false
        case .entryHarmLock: isHarmLocked = false
        case .entryRetainUntil: retainUntil = .endless
        case .entryForbidden: isForbidden = false
        case .entryHolderDisclosed: isHolderDisclosed = false
        default: break
        }
    }
}
