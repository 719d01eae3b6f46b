// Answers of student and guardians, by themselves or written down by a professional (SEMANTICS 8 and 16.5, J).

import VillageAccess
import VillageFormats
public import VillageModel

/// An answer that is to be written down.
public struct AnswerNotes: Sendable, Hashable, Opaque {
    /// Whose answer it is: the student or a guardian.
    public var by: PersonID
    /// The sections it is about; `*` for all.
    public var sections: [String] = ["*"]
    /// The roles, organisations (`org:…`) or roles at organisations (`role@…`) it is about; `*` for all.
    public var recipients: [String] = ["*"]
    /// The purposes it is about; `*` for all.
    public var purposes: [String] = ["*"]
    /// The first day on which it counts; the day of writing where `nil`.
    public var from: CalendarDate?
    /// The first day on which it counts no more; see ``DossierEditor/endOfSchoolYear(after:)`` for the default.
    public var until: CalendarDate?
    /// How it was given: `written`, `oral`, `interpreter` or `easy_to_read`.
    public var method: String?
    /// The language in which it was asked and given, as a tag of BCP 47.
    public var language: String?
    /// Who witnessed it.
    public var witness: PersonID?
    /// Who interpreted; never the student.
    public var interpreter: PersonID?
    /// The version of the notice that the person was informed with.
    public var noticeVersion: String?
    /// Whether that notice is still the valid one.
    public var isNoticeValid = true
    /// The SHA-256 of the signed paper, in hexadecimal.
    public var evidenceDigest: String?

    /// Creates an answer about everything.
    public init(by person: PersonID) { by = person }
}

extension DossierEditor {
    /// What an answer says.
    public enum Answer: String, Sendable, Hashable, CaseIterable {
        /// Agrees.
        case given
        /// Agrees again.
        case renewed
        /// Does not agree.
        case refused
        /// Takes back what was given.
        case withdrawn
        /// Was asked; changes nothing.
        case requested
        /// Wants time; changes nothing.
        case deferred

        /// Whether it opens something.
        public var isPositive: Bool { self == .given || self == .renewed }
    }

    /// Writes an answer down.
    ///
    /// What opens lasts to 31 August of the school year unless another end is named; what closes has no end.
    ///
    /// - Parameters:
    ///   - answer: What the person says.
    ///   - notes: Who says it, about what, and how it was given.
    /// - Returns: The event.
    /// - Throws: ``EditError``.
    @discardableResult
    public mutating func agree(_ answer: Answer, _ notes: AnswerNotes) throws(EditError) -> AgreementEvent {
        var notes = notes
        if let interpreter = notes.interpreter, dossier.isStudent(named: interpreter.rawValue) {
            notes.interpreter = .student
        }
        let event = event(answer, notes)
        do throws(EditError) { try ask(.agree, writing: .agreement(event)) } catch {
            let isWriter = error == .denied(.init(denied: .witnessMissing)) && notes.witness == request.person
            throw isWriter ? .unusableAnswer(.witnessIsWriter) : error
        }
        if answer.isPositive, let witness = notes.witness, witness == notes.interpreter {
            throw .unusableAnswer(.witnessIsInterpreter)
        }
        guard !notes.sections.isEmpty, !notes.recipients.isEmpty, !notes.purposes.isEmpty else {
            throw .unusableAnswer(.withoutScope)
        }
        guard event.from < event.until else { throw .unusableAnswer(.endsBeforeItBegins) }
        if answer == .renewed || answer == .withdrawn {
            // Only what was given can be: a refusal is told to nobody, and looks like no answer here too.
            let positive = engine.model.agreementStates.positive
            let isThere = dossier.agreements.contains { other in
                other.by == notes.by && other.recorded <= event.recorded && positive.contains(other.state)
            }
            guard isThere else { throw .unusableAnswer(.nothingToChange) }
        }
        dossier.agreements.append(event)
        log(.agree, digest: nil, reason: nil)
        return event
    }

    private func event(_ answer: Answer, _ notes: AnswerNotes) -> AgreementEvent {
        let from = notes.from ?? request.day
        let end = notes.until ?? (answer.isPositive ? Self.endOfSchoolYear(after: from) : .distantFuture)
        var event = AgreementEvent(
            id: identifier(of: "agreement").rawValue,
            by: notes.by,
            state: answer.rawValue,
            sections: notes.sections,
            recipients: notes.recipients,
            purposes: notes.purposes,
            from: from,
            until: end,
            recorded: request.day,
            isNoticeValid: notes.isNoticeValid
        )
        (event.method, event.language, event.witness) = (notes.method, notes.language, notes.witness)
        (event.interpreter, event.noticeVersion) = (notes.interpreter, notes.noticeVersion)
        event.evidenceDigest = notes.evidenceDigest
        return event
    }

    /// The first day after the school year of a day: 1 September, as agreements last to 31 August (SEMANTICS 8.1).
    public static func endOfSchoolYear(after day: CalendarDate) -> CalendarDate {
        CalendarDate(year: day.month < 9 ? day.year : day.year + 1, month: 9, day: 1) ?? .distantFuture
    }
}
