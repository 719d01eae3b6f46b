// How a case of writing is built from a dossier and a request: every fact comes from headers, records and the catalogue.

public import VillageModel

/// What would be written.
public enum WriteSubject: Sendable {
    /// Nothing but a change of what is named.
    case nothing
    /// An entry.
    case entry(any EntryContent, basis: EntryHeader.Basis?, label: Label?)
    /// A label of what is named.
    case label(Label)
    /// An answer.
    case agreement(AgreementEvent)
}

extension DecisionEngine {
    /// Says whether somebody may do something to a dossier.
    ///
    /// - Parameters:
    ///   - request: Who acts, and in which situation.
    ///   - action: What is to be done.
    ///   - entry: The existing entry that is named; an identifier that does not exist is answered like one that may not
    ///     be seen.
    ///   - field: The field that is addressed, for labels.
    ///   - subject: What would be written.
    ///   - dossier: The dossier.
    /// - Returns: The answer.
    public func mayWrite(
        _ request: WriteRequest,
        _ action: WriteAction,
        entry: EntryID? = nil,
        field: FieldName? = nil,
        writing subject: WriteSubject = .nothing,
        in dossier: Dossier
    ) -> WriteVerdict {
        mayWrite(writeCase(request, action, entry: entry, field: field, writing: subject, in: dossier))
    }

    /// The case that ``mayWrite(_:_:entry:field:writing:in:)`` is asked about.
    public func writeCase(
        _ request: WriteRequest,
        _ action: WriteAction,
        entry: EntryID? = nil,
        field: FieldName? = nil,
        writing subject: WriteSubject = .nothing,
        in dossier: Dossier
    ) -> WriteCase {
        let reading = AccessCase.Request(request.reading(for: .support), about: dossier)
        let named = entry.flatMap { id in
            var facts = NamedEntryFacts(id, field, request, self, dossier)
            dossier.visitEntries(&facts)
            return facts.found
        }
        var written = WriteCase(
            profile: request.profile,
            now: AccessDay(request.day),
            purpose: request.purpose.rawValue,
            action: action.rawValue,
            student: WriteCase.Student(
                age: reading.student.age,
                guardians: reading.student.guardians,
                agrees: studentAgrees(reading)
            ),
            actor: WriteCase.Actor(
                role: request.role.rawValue,
                organisation: reading.actor.organisation,
                relation: request.relation.rawValue,
                authority: reading.actor.authority,
                person: request.role == .student ? PersonID.student.rawValue : request.person.rawValue
            ),
            entry: named,
            content: content(of: subject, request),
            second: request.second.map { WriteCase.Second(role: $0.role.rawValue, person: $0.person.rawValue) },
            reasonLength: request.trimmedReason.count,
            reviewDue: request.reviewDue.map(AccessDay.init),
            isInformed: request.isInformed,
            charter: request.charter
        )
        if case .agreement(let event) = subject { written.agreement = WriteCase.Agreement(event) }
        return written
    }

    /// Whether the student agrees that this guardian reads the words of the family (SEMANTICS 16.2).
    private func studentAgrees(_ request: AccessCase.Request) -> Bool {
        guard isSame(request.actor.role, Name.guardian), let voice = rules.sections.index(of: Name.voice) else {
            return false
        }
        return prepare(request).answers.student(voice) == .given
    }

    private func content(of subject: WriteSubject, _ request: WriteRequest) -> WriteCase.Content? {
        switch subject {
        case .nothing, .agreement: return nil
        case .label(let label): return WriteCase.Content(label: label.rawValue)
        case .entry(let content, let basis, let label):
            let type = type(of: content)
            let person = request.role == .student ? .student : request.person
            return WriteCase.Content(
                section: type.section.rawValue,
                type: type.typeName,
                label: label?.rawValue,
                basis: basis?.rawValue,
                diagnosis: content.diagnosisState.rawValue,
                // What came of a conversation is told by whoever notes it.
                speaker: (content.wordsOf ?? (content is Conversation ? person : nil))?.rawValue,
                isAboutActor: content.isAbout(person),
                isReferral: content.isReferralOnly
            )
        }
    }
}

extension WriteCase.Agreement {
    init(_ event: AgreementEvent) {
        self.init(
            by: event.by.rawValue,
            state: event.state,
            method: event.method,
            language: event.language,
            hasEvidence: event.evidenceDigest != nil,
            witness: event.witness?.rawValue,
            interpreter: event.interpreter?.rawValue
        )
    }
}

/// Finds the facts of the entry that is named.
private struct NamedEntryFacts: EntryVisitor {
    let id: EntryID
    let field: FieldName?
    let dossier: Dossier
    private let request: WriteRequest
    private let sight: WriterSight
    private(set) var found: WriteCase.EntryFacts?

    init(_ id: EntryID, _ field: FieldName?, _ request: WriteRequest, _ engine: DecisionEngine, _ dossier: Dossier) {
        (self.id, self.field, self.request, self.dossier) = (id, field, request, dossier)
        sight = WriterSight(request, engine, dossier)
    }

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        guard found == nil, let entry = entries.first(where: { $0.header.id == id }) else { return }
        let header = entry.header
        let person = request.role == .student ? .student : request.person
        found = WriteCase.EntryFacts(
            section: Content.section.rawValue,
            authorOrganisation: header.author.organisation?.rawValue ?? "",
            authorRole: header.author.role?.rawValue ?? "",
            status: header.status.rawValue,
            retainUntil: header.retainUntil.map(AccessDay.init) ?? .endless,
            isForbidden: header.isForbidden,
            isStudentConfidential: header.isStudentConfidential,
            isHarmLocked: header.harmLock != nil,
            isHolderDisclosed: header.isHolderDisclosed,
            label: (field.map { header.fieldLabels[$0] } ?? header.label)?.rawValue,
            basis: header.basis.rawValue,
            speaker: entry.content.wordsOf?.rawValue,
            isAboutActor: entry.content.isAbout(person),
            restrictedBy: dossier.restrictedBy(id)?.rawValue,
            harmLockedBy: header.harmLock?.setBy?.rawValue,
            seen: sight.seen(entry).rawValue
        )
    }
}

extension Dossier {
    /// Who restricted an entry that is restricted; `nil` where nobody is known to have.
    package func restrictedBy(_ entry: EntryID) -> PersonID? {
        let events = log.filter { $0.entry == entry }
        let last = events.last { [WriteAction.restrict, .liftRestriction].map(\.rawValue).contains($0.action) }
        return last?.action == WriteAction.restrict.rawValue ? last?.person : nil
    }
}
