// What would be sent, as one person of the family is shown it before it is sent: the same whatever anybody answered.

public import VillageModel

/// What would be sent, as one person of the family inspects it (SEMANTICS 11.12 and 17.2).
///
/// Every agreement that is asked for is taken as given: a family reads what a yes would send. No answer of anybody is looked at,
/// so that neither what is shown nor what is asked tells what somebody else answered.
public struct TransferProposal: Sendable {
    /// What would go, as far as the person may read it; the receipt is the sender's.
    public let disclosure: Disclosure
    /// Who would receive it.
    public let transfer: AccessRequest
    /// Who looks.
    public let person: PersonID
    /// What happens to each section, in their order.
    public let parts: [TransferPart]
    /// How often this person has answered anything: what an answer was given to is over when another one is written down.
    public let ownAnswers: Int

    /// The sections that the person is asked about, in their order.
    public var asked: [AccessSection] { parts.filter { $0.fate == .asked }.map(\.section) }
}

/// What happens to a section in a transfer.
public struct TransferPart: Sendable, Hashable {
    /// The section.
    public let section: AccessSection
    /// What happens to it.
    public let fate: Fate

    /// What happens to an ordinary entry of a section, by the rules and by who is asked: never by what is there.
    public enum Fate: String, Sendable, Hashable, CaseIterable {
        /// It goes: the receiving school needs it every day, and no agreement is asked.
        case sent
        /// It goes without agreement, because the law orders it.
        case sentByLaw
        /// It goes only with the agreement of the person who looks.
        case asked
        /// It goes only with the agreement of others.
        case askedOfOthers
        /// It stays; the reader may learn that something is kept.
        case pointedTo
        /// It stays.
        case stays
    }
}

extension DecisionEngine {
    /// Makes what a person of the family is shown before a transfer.
    ///
    /// - Parameters:
    ///   - dossier: The dossier.
    ///   - transfer: Who would receive it; enrolment and inspection are taken for granted.
    ///   - person: The student or a guardian.
    /// - Returns: The proposal; `nil` when the person or the receiver has nothing to do with the student.
    public func proposal(
        of dossier: Dossier,
        before transfer: AccessRequest,
        to person: PersonID
    ) -> TransferProposal? {
        let rules = TransferRules(self, dossier, transfer, person)
        let inspector = transfer.inspecting(person)
        guard
            let disclosure = inspection(of: dossier, before: transfer, by: inspector, assuming: rules.grants)
        else { return nil }
        return TransferProposal(
            disclosure: disclosure,
            transfer: transfer,
            person: person,
            parts: rules.parts,
            ownAnswers: dossier.agreements.count { $0.by == person }
                + dossier.transfers.count { $0.inspection?.by == person }
        )
    }
}

extension AccessRequest {
    /// The request with which a person of the family looks at what would go.
    func inspecting(_ person: PersonID) -> AccessRequest {
        AccessRequest(
            role: person == .student ? .student : .guardian,
            person: person,
            purpose: .subjectAccess,
            profile: profile,
            day: day
        )
    }
}

/// What the rules say of each section, and the answers that are taken as given.
struct TransferRules {
    let parts: [TransferPart]
    /// The agreement of everybody who may be asked, about the sections that are asked for.
    let grants: [AccessCase.AgreementFact]

    init(_ engine: DecisionEngine, _ dossier: Dossier, _ transfer: AccessRequest, _ person: PersonID) {
        var request = AccessCase.Request(transfer, about: dossier)
        request.transfer = AccessCase.Transfer(isEnrolled: true, isInspected: true)
        let persons = [PersonID.student] + dossier.guardians.filter { $0.authority == .full }.map(\.id)
        func prepared(_ agreements: [AccessCase.AgreementFact]) -> PreparedRequest {
            request.agreements = agreements
            return engine.prepare(request)
        }
        func answers(_ sections: [String], refusing refuser: PersonID? = nil) -> [AccessCase.AgreementFact] {
            persons.map { .answer(of: $0, isRefusal: $0 == refuser, sections, request, on: transfer.day) }
        }
        let all = AccessSection.allCases.map(\.rawValue)
        let deciders = Deciders(
            silent: prepared([]),
            agreed: prepared(answers(all)),
            refused: prepared(answers(all, refusing: person))
        )
        parts = AccessSection.allCases.map { section in
            TransferPart(section: section, fate: deciders.fate(of: .ordinary(in: section, of: dossier)))
        }
        let asked = parts.filter { $0.fate == .asked || $0.fate == .askedOfOthers }.map(\.section.rawValue)
        grants = answers(asked)
    }

    /// The decisions where nobody answered, where everybody agreed, and where everybody but one did.
    private struct Deciders {
        let silent: PreparedRequest
        let agreed: PreparedRequest
        let refused: PreparedRequest

        func fate(of entry: AccessCase.EntryFacts) -> TransferPart.Fate {
            let unasked = silent.decide(entry)
            if unasked.decision == .allow { return unasked.reason == .legalDuty ? .sentByLaw : .sent }
            switch agreed.decide(entry).decision {
            case .allow: return refused.decide(entry).decision == .allow ? .askedOfOthers : .asked
            case .redact: return .pointedTo
            case .deny: return .stays
            }
        }
    }
}

extension AccessCase.EntryFacts {
    /// An ordinary entry of a section: active, without labels or flags, of the organisation that keeps the dossier.
    public static func ordinary(in section: AccessSection, of dossier: Dossier) -> AccessCase.EntryFacts {
        AccessCase.EntryFacts(
            section: section.rawValue,
            authorOrganisation: dossier.keeper?.rawValue ?? "",
            authorRole: "",
            status: EntryHeader.Status.active.rawValue
        )
    }
}

extension AccessCase.AgreementFact {
    /// An answer about a transfer on one day, as if it had been given.
    fileprivate static func answer(
        of person: PersonID,
        isRefusal: Bool,
        _ sections: [String],
        _ request: AccessCase.Request,
        on day: CalendarDate
    ) -> AccessCase.AgreementFact {
        AccessCase.AgreementFact(
            by: person.rawValue,
            state: isRefusal ? "refused" : "given",
            sections: sections,
            recipients: ["\(request.actor.role)@\(request.actor.organisation)"],
            purposes: [request.purpose],
            from: AccessDay(day),
            until: .endless,
            recorded: AccessDay(day),
            isNoticeValid: true
        )
    }
}
