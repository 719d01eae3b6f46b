// Closing and opening what is there: restriction, labels, confidence, locks, flags (SEMANTICS 16.4).

import VillageAccess
public import VillageModel

extension DossierEditor {
    /// Keeps an entry from being used, until somebody lifts that.
    @discardableResult
    public mutating func restrict(_ id: EntryID) throws(EditError) -> Edit {
        try change(id, .restrict) { $0.status = .restricted }
    }

    /// Lets a restricted entry be used again.
    @discardableResult
    public mutating func liftRestriction(_ id: EntryID) throws(EditError) -> Edit {
        try change(id, .liftRestriction) { $0.status = .active }
    }

    /// Closes an entry, or one field of it, further.
    @discardableResult
    public mutating func raiseLabel(
        _ id: EntryID,
        to label: Label,
        of field: FieldName? = nil
    ) throws(EditError) -> Edit {
        try change(id, .raiseLabel, field, .label(label)) { $0.set(label, of: field) }
    }

    /// Opens an entry, or one field of it, further; this takes a second person and a reason.
    @discardableResult
    public mutating func lowerLabel(
        _ id: EntryID,
        to label: Label,
        of field: FieldName? = nil
    ) throws(EditError) -> Edit {
        try change(id, .lowerLabel, field, .label(label)) { $0.set(label, of: field) }
    }

    /// Marks what the student told as told in confidence.
    @discardableResult
    public mutating func markConfidence(_ id: EntryID) throws(EditError) -> Edit {
        try change(id, .markConfidence) { $0.isStudentConfidential = true }
    }

    /// Takes a confidence back; nobody but the student does.
    @discardableResult
    public mutating func liftConfidence(_ id: EntryID) throws(EditError) -> Edit {
        try change(id, .liftConfidence) { $0.isStudentConfidential = false }
    }

    /// Keeps from student and guardians what would seriously harm the student; the request names the review.
    @discardableResult
    public mutating func setHarmLock(_ id: EntryID) throws(EditError) -> Edit {
        let lock = HarmLock(setBy: author.person, reason: request.reason, reviewDue: request.reviewDue)
        return try change(id, .setHarmLock) { $0.harmLock = lock }
    }

    /// Lifts such a lock.
    @discardableResult
    public mutating func liftHarmLock(_ id: EntryID) throws(EditError) -> Edit {
        try change(id, .liftHarmLock) { $0.harmLock = nil }
    }

    /// Lets it be known that an entry exists and who holds it.
    @discardableResult
    public mutating func discloseHolder(_ id: EntryID) throws(EditError) -> Edit {
        try change(id, .discloseHolder) { $0.isHolderDisclosed = true }
    }

    /// Flags content that may not be in a dossier.
    @discardableResult
    public mutating func markForbidden(_ id: EntryID) throws(EditError) -> Edit {
        try change(id, .markForbidden) { $0.isForbidden = true }
    }

    /// Takes the flag away.
    @discardableResult
    public mutating func liftForbidden(_ id: EntryID) throws(EditError) -> Edit {
        try change(id, .liftForbidden) { $0.isForbidden = false }
    }

    private mutating func change(
        _ id: EntryID,
        _ action: WriteAction,
        _ field: FieldName? = nil,
        _ subject: WriteSubject = .nothing,
        _ change: (inout EntryHeader) -> Void
    ) throws(EditError) -> Edit {
        try ask(action, entry: id, field: field, writing: subject)
        dossier.change(id, change)
        log(action, entry: id, digest: dossier.digest(of: id))
        return Edit(id)
    }
}

extension EntryHeader {
    fileprivate mutating func set(_ label: Label, of field: FieldName?) {
        if let field { fieldLabels[field] = label == .normal ? nil : label } else { self.label = label }
    }
}
