// The agreement events that apply to a request, and what they answer (SEMANTICS, 8).

/// What one person, or all who must agree, answered.
enum AgreementAnswer {
    case none, given, refused
}

/// The agreement events that apply to a request.
struct AgreementAnswers: Sendable {
    /// An event that applies to the request; only its sections are still open.
    private struct Event {
        /// 0 for the student, else the number of the guardian.
        let person: Int
        let kind: CompiledRules.StateKind
        let recorded: AccessDay
        let sections: UInt64
    }

    private let events: [Event]
    /// How many guardians have full authority.
    private let guardianCount: Int

    /// The events that apply to a request.
    static func applying(to request: AccessCase.Request, _ rules: CompiledRules) -> AgreementAnswers {
        if request.agreements.isEmpty { return AgreementAnswers(events: [], guardianCount: 0) }
        let guardians = request.student.guardians.filter { isSame($0.authority, plain: "full") }.map { $0.id }
        var events: [Event] = []
        events.reserveCapacity(request.agreements.count)
        for fact in request.agreements where applies(fact, to: request) {
            let kind = rules.kind(of: fact.state)
            if kind == .ignored { continue }
            guard let person = number(of: fact.by, guardians) else { continue }
            let sections = rules.sectionBits(fact.sections)
            events.append(Event(person: person, kind: kind, recorded: fact.recorded, sections: sections))
        }
        return AgreementAnswers(events: events, guardianCount: guardians.count)
    }

    /// Whether an event applies, its sections apart.
    private static func applies(_ fact: AccessCase.AgreementFact, to request: AccessCase.Request) -> Bool {
        fact.isNoticeValid && fact.recorded <= request.now && fact.from <= request.now && request.now < fact.until
            && names(fact.purposes, request.purpose) && names(fact.recipients, recipient: request.actor)
    }

    private static func number(of person: String, _ guardians: [String]) -> Int? {
        if isSame(person, plain: Name.student) { return 0 }
        return guardians.firstIndex { isSame($0, person) }.map { $0 + 1 }
    }

    /// The answer of the student.
    func student(_ section: Int) -> AgreementAnswer { answer(of: 0, section) }

    /// The answer of the guardians: one refusal is enough, and so is one agreement without any refusal.
    func guardians(_ section: Int) -> AgreementAnswer {
        var answer = AgreementAnswer.none
        for guardian in 0..<guardianCount {
            switch self.answer(of: guardian + 1, section) {
            case .refused: return .refused
            case .given: answer = .given
            case .none: break
            }
        }
        return answer
    }

    /// Among the events of one person the latest answer counts; in a tie the refusal; and an end only takes a grant away.
    private func answer(of person: Int, _ section: Int) -> AgreementAnswer {
        var (positive, negative, ended): (AccessDay?, AccessDay?, AccessDay?)
        for event in events where event.person == person && event.sections & 1 << UInt64(section) != 0 {
            switch event.kind {
            case .positive: positive = max(positive ?? event.recorded, event.recorded)
            case .negative: negative = max(negative ?? event.recorded, event.recorded)
            case .ended: ended = max(ended ?? event.recorded, event.recorded)
            case .ignored: break
            }
        }
        guard let positive else { return negative == nil ? .none : .refused }
        if let negative, negative >= positive { return .refused }
        if let ended, ended >= positive { return .none }
        return .given
    }

    private static func names(_ names: [String], _ name: String) -> Bool {
        names.contains { $0 == "*" || isSame($0, name) }
    }

    /// A recipient is a role, an organisation, or a role of an organisation.
    private static func names(_ recipients: [String], recipient actor: AccessCase.Actor) -> Bool {
        recipients.contains { recipient in
            recipient == "*" || isSame(recipient, actor.role)
                || Self.text(recipient, is: "org:", actor.organisation)
                || Self.text(recipient, is: actor.role, "@", actor.organisation)
        }
    }

    /// Whether a text consists of these parts.
    private static func text(_ text: String, is parts: String...) -> Bool {
        guard text.utf8.count == parts.reduce(0, { $0 + $1.utf8.count }) else { return false }
        return isSame(text, parts.joined())
    }
}
