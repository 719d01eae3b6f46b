// How the case is built from a dossier and a request: every fact comes from a header, never from free text.

public import VillageModel

extension AccessCase.Request {
    /// The facts of a request about one dossier.
    ///
    /// Without a full birth date the age is absent (SEMANTICS 2.2).
    public init(_ request: AccessRequest, about dossier: Dossier) {
        let guardian = dossier.guardians.first { $0.id == request.person }
        let organisation =
            switch request.role {
            case .student: PersonID.student.rawValue
            case .guardian: request.person?.rawValue ?? ""
            default: request.organisation?.rawValue ?? ""
            }
        self.init(
            profile: request.profile,
            now: AccessDay(request.day),
            purpose: request.purpose.rawValue,
            student: AccessCase.Student(
                age: dossier.birthDate?.completedYears(on: request.day),
                guardians: dossier.guardians.map {
                    AccessCase.Guardian(id: $0.id.rawValue, authority: $0.authority.rawValue)
                }
            ),
            actor: AccessCase.Actor(
                role: request.role.rawValue,
                organisation: organisation,
                relation: request.relation.rawValue,
                authority: request.role == .guardian ? guardian?.authority.rawValue ?? "none" : "none",
                hasMandate: request.hasMandate
            ),
            transfer: AccessCase.Transfer(
                isEnrolled: request.isEnrolled,
                isInspected: request.inspectedOn.map { $0 <= request.day } ?? false
            ),
            agreements: dossier.agreements.map(AccessCase.AgreementFact.init),
            emergency: request.emergency.map {
                AccessCase.EmergencyFact(
                    reason: $0.reason,
                    declared: AccessDay($0.declared),
                    expires: AccessDay($0.expires)
                )
            }
        )
    }
}

extension AccessCase.AgreementFact {
    init(_ event: AgreementEvent) {
        self.init(
            by: event.by.rawValue,
            state: event.state,
            sections: event.sections,
            recipients: event.recipients,
            purposes: event.purposes,
            from: AccessDay(event.from),
            until: AccessDay(event.until),
            recorded: AccessDay(event.recorded),
            isNoticeValid: event.isNoticeValid
        )
    }
}

extension AccessCase.EntryFacts {
    /// The facts of an entry, without the label of a field.
    public init(_ header: EntryHeader, in section: AccessSection) {
        self.init(
            section: section.rawValue,
            entryLabel: header.label?.rawValue,
            authorOrganisation: header.author.organisation?.rawValue ?? "",
            authorRole: header.author.role?.rawValue ?? "",
            isStudentConfidential: header.isStudentConfidential,
            status: header.status.rawValue,
            speaksOfThirdParty: header.concernsThirdParty,
            isHarmLocked: header.harmLock != nil,
            retainUntil: header.retainUntil.map(AccessDay.init) ?? .endless,
            isForbidden: header.isForbidden,
            isHolderDisclosed: header.isHolderDisclosed
        )
    }
}
