// Taking in the answer to an inspection: words, answers, and the record of what was seen (SEMANTICS 17.2).

public import VillageAccess
public import VillageFormats
public import VillageModel

/// What became of the answer to an inspection.
public struct TakenAnswer: Sendable, Hashable {
    /// What the person wrote, as entries.
    public internal(set) var entries: [EntryID] = []
    /// What to think about.
    public internal(set) var warnings: [EditWarning] = []
    /// The entries that the student wants kept from the reader and that the writer may not mark as told in confidence.
    public internal(set) var unmarked: [EntryID] = []
}

extension DossierEditor {
    /// What one person is shown before a transfer, and what an answer has to fit.
    ///
    /// - Parameters:
    ///   - transfer: Who would receive it.
    ///   - person: The student or a guardian.
    /// - Returns: The sheet; `nil` where person or receiver has nothing to do with the student.
    public func inspectionSheet(before transfer: AccessRequest, for person: PersonID) -> InspectionSheet? {
        engine.proposal(of: dossier, before: transfer, to: person).map { InspectionSheet($0, key: key) }
    }

    /// How many more wrong codes are taken for a sheet before no code is.
    public func triesLeft(for sheet: InspectionSheet) -> Int {
        let tries = dossier.log.count { $0.action == Self.wrongCode && $0.digest == sheet.mark }
        return max(0, InspectionCode.tries - tries)
    }

    /// Notes that somebody tried a code that does not fit.
    ///
    /// - Throws: ``EditError``.
    public mutating func noteWrongCode(for sheet: InspectionSheet, of person: PersonID) throws(EditError) {
        try askForInspection(of: person)
        var event = LogEvent(action: Self.wrongCode, at: instant)
        (event.role, event.person, event.organisation) = (author.role, author.person, author.organisation)
        event.digest = sheet.mark
        dossier.log.append(event)
    }

    /// Takes in an answer: appends what the person wrote, the answers, and the record of what was seen.
    ///
    /// What the student wants kept from the reader closes its section: a section goes as a whole, so that a yes would send it.
    ///
    /// - Parameters:
    ///   - answer: The answer, from a file or a code.
    ///   - notes: Whose answer it is, and how it was given; sections, recipients and purposes are those of the answer.
    ///   - transfer: Who would receive it.
    ///   - isDeclined: Whether the person did not want to look.
    /// - Returns: What was made of it.
    /// - Throws: ``EditError``; then nothing has changed.
    @discardableResult
    public mutating func take(
        _ answer: InspectionAnswer,
        _ notes: AnswerNotes,
        before transfer: AccessRequest,
        isDeclined: Bool = false
    ) throws(EditError) -> TakenAnswer {
        var changed = self
        let taken = try changed.taking(answer, notes, before: transfer, isDeclined)
        dossier = changed.dossier
        return taken
    }

    private mutating func taking(
        _ answer: InspectionAnswer,
        _ notes: AnswerNotes,
        before transfer: AccessRequest,
        _ isDeclined: Bool
    ) throws(EditError) -> TakenAnswer {
        guard let proposal = engine.proposal(of: dossier, before: transfer, to: notes.by) else {
            throw .unusableInspection(.nobody)
        }
        do throws(InspectionAnswerError) { try InspectionSheet(proposal, key: key).check(answer) } catch {
            throw .unusableInspection(error)
        }
        try askForInspection(of: notes.by)
        let items = proposal.disclosure.receipt.items
        let withheld = items.filter { item in item.viewName.map(answer.withheld.contains) ?? false }
        let closed = Set(withheld.map(\.section))
        var taken = TakenAnswer()
        try write(answer, of: notes.by, items, into: &taken)
        for entry in withheld.map(\.entry) where dossier.header(of: entry)?.isStudentConfidential == false {
            do throws(EditError) { try markConfidence(entry) } catch { taken.unmarked.append(entry) }
        }
        var scope = notes
        scope.recipients = [transfer.organisation.map { "\(transfer.role.rawValue)@\($0.rawValue)" } ?? ""]
        scope.purposes = [transfer.purpose.rawValue]
        scope.noticeVersion = answer.edition
        let choices = answer.choices.filter { $0.value == .yes && !closed.contains($0.key) }.keys
        try agree(.given, to: choices.map(\.rawValue), scope)
        let refused = closed.union(answer.choices.filter { $0.value == .no }.keys)
        try agree(.refused, to: refused.map(\.rawValue), scope)
        record(answer, notes, before: transfer, isDeclined)
        return taken
    }

    private mutating func agree(_ say: Answer, to sections: [String], _ notes: AnswerNotes) throws(EditError) {
        if sections.isEmpty { return }
        var notes = notes
        notes.sections = sections.sorted()
        try agree(say, notes)
    }

    /// Whoever may write down a person's answer may write down that the person looked, and nobody else.
    private func askForInspection(of person: PersonID) throws(EditError) {
        let event = AgreementEvent(
            id: "",
            by: person,
            state: Answer.requested.rawValue,
            sections: [],
            recipients: [],
            purposes: [],
            from: request.day,
            until: request.day,
            recorded: request.day,
            isNoticeValid: true
        )
        try ask(.agree, writing: .agreement(event))
    }

    private mutating func record(
        _ answer: InspectionAnswer,
        _ notes: AnswerNotes,
        before transfer: AccessRequest,
        _ isDeclined: Bool
    ) {
        var inspection = InspectionRecord()
        (inspection.offered, inspection.done, inspection.declined) = (true, !isDeclined, isDeclined)
        (inspection.date, inspection.by, inspection.digest) = (request.day, notes.by, answer.edition)
        inspection.method = notes.method
        // What the person adds with the answer is known to the person.
        inspection.seen = engine.inspectedEntries(of: dossier, before: transfer, by: notes.by) ?? []
        var record = TransferRecord()
        (record.state, record.from, record.to) = ("shown_to_family", dossier.keeper, transfer.organisation)
        record.inspection = inspection
        dossier.transfers.append(record)
        log(.agree, digest: answer.edition, reason: nil)
    }

    /// The word for a try with a wrong code, in the log.
    private static let wrongCode = "wrong_inspection_code"
}
