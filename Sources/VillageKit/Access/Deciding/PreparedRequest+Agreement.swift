// When agreement is needed, and whether those who must agree did (SEMANTICS, 8.5 and 8.6).

extension PreparedRequest {
    /// Whether the student is of age; without an age the step that asks stops before it reads this.
    var isAdult: Bool { age.map { $0 >= profile.adultAge } ?? false }

    /// Whether the student is younger than an age.
    func isYounger(than years: Int) -> Bool { age.map { $0 < years } ?? true }

    /// Whether agreement is needed; own entries and legal duty were asked before.
    func needsAgreement(_ read: EntryReading) -> Bool {
        if hasMandate && purpose.isProtection { return false }
        return isInside ? read.sensitivity >= rules.agreementFrom : !read.isCore
    }

    /// The answer of all who must agree.
    func agreement(on entry: AccessCase.EntryFacts, _ read: EntryReading) -> AgreementAnswer {
        guard let age else { return .none }
        let student = answers.student(read.section)
        if isAsked(alone: age, entry.isStudentConfidential) { return student }
        let guardians = answers.guardians(read.section)
        // Below the age of assent the child is asked about a confidence only.
        guard age >= profile.assentAge || entry.isStudentConfidential else { return guardians }
        if student == .refused || guardians == .refused { return .refused }
        return student == .given && guardians == .given ? .given : .none
    }

    /// Whether the student alone decides.
    private func isAsked(alone age: Int, _ isConfidence: Bool) -> Bool {
        age >= profile.soloAge || isConfidence && age >= profile.assentAge
    }

    /// A closed entry: silent where a placeholder would tell too much.
    static func closed(_ reason: ReasonCode, _ isSilent: Bool) -> Verdict { isSilent ? .hide(reason) : .redact(reason) }
}

// MARK: - The facts that steps read (SEMANTICS, 10.2)

extension PreparedRequest {
    static let vocabulary: [Fact] = [
        .profile, .actorRole, .entrySection, .entryStatus, .entryFieldLabel, .entryLabel,
    ]
    static let time: [Fact] = [.now, .entryRetainUntil]
    static let authorship: [Fact] = [.actorOrganisation, .entryAuthorOrganisation, .entryAuthorRole]

    static func adult(_ isAdult: Bool) -> [Fact] {
        isAdult ? [.studentAge, .agreements, .actorOrganisation] : [.studentAge]
    }

    func holderFacts(_ isRead: Bool) -> [Fact] { isRead ? [.entryHolderDisclosed] : [] }

    var mandateFacts: [Fact] { purpose.isProtection && isDelegate ? [.actorMandate] : [] }

    func migrationFacts(_ isForeign: Bool, _ absent: Set<Fact>) -> [Fact] {
        let authorship: [Fact] = [.entryAuthorOrganisation, .actorOrganisation]
        // While an organisation is missing nobody knows whether the entry is foreign.
        let isRead = isForeign && absent.isDisjoint(with: authorship)
        return isRead ? authorship + [.entryStudentConfidential] : authorship
    }

    func confidenceFacts(_ entry: AccessCase.EntryFacts, _ read: EntryReading) -> [Fact] {
        if read.isOwn { return [] }
        return entry.isStudentConfidential
            ? [.entryStudentConfidential] + agreementFacts(entry) : [.entryStudentConfidential]
    }

    func agreementFacts(_ entry: AccessCase.EntryFacts) -> [Fact] {
        guard let age, !isAsked(alone: age, entry.isStudentConfidential) else { return [.studentAge, .agreements] }
        return [.studentAge, .agreements, .studentGuardians]
    }
}
