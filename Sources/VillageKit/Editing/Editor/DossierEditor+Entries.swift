// Adding, correcting, withdrawing, and adding words (SEMANTICS 16.4 to 16.6).

import VillageAccess
import VillageFormats
public import VillageModel

extension DossierEditor {
    /// Adds an entry.
    ///
    /// - Parameters:
    ///   - content: What it says.
    ///   - notes: How it is known, and what else is said about it.
    /// - Returns: The new entry, and what to think about.
    /// - Throws: ``EditError``.
    @discardableResult
    public mutating func add<Content: EntryContent>(
        _ content: Content,
        _ notes: EntryNotes
    ) throws(EditError) -> Edit {
        try add(content, notes, from: nil)
    }

    private mutating func add<Content: EntryContent>(
        _ content: Content,
        _ notes: EntryNotes,
        from source: EntryID?
    ) throws(EditError) -> Edit {
        let notes = notes.closing(content)
        try ask(.add, writing: .entry(content, basis: notes.basis, label: notes.label))
        try refuseChildInterpreting(content)
        try refuseUnknownReferences(in: content, beside: source)
        try refuseUnknownSpeaker(of: content)
        let entry = Entry(header(of: Content.typeName, notes), content)
        dossier[keyPath: Content.entries].append(entry)
        keepFacts(of: content, replacing: nil)
        log(.add, entry: entry.header.id, digest: entry.digest)
        return Edit(entry.header.id, warnings(about: entry))
    }

    /// Puts a new version in the place of an entry; the old one stays, as superseded.
    ///
    /// What somebody else closed stays closed: confidence, harm lock, third-person flag, restriction, labels of fields,
    /// end of retention and the disclosure of the holder are inherited, and so is the label unless a higher one is given.
    ///
    /// - Parameters:
    ///   - id: The entry.
    ///   - content: What it says now.
    ///   - notes: How it is known, and what else is said about it.
    /// - Returns: The new entry, and what to think about.
    /// - Throws: ``EditError``.
    @discardableResult
    public mutating func correct<Content: EntryContent>(
        _ id: EntryID,
        to content: Content,
        _ notes: EntryNotes
    ) throws(EditError) -> Edit {
        let old = dossier.header(of: id)
        let label = notes.label ?? old?.label
        try ask(.correct, entry: id, writing: .entry(content, basis: notes.basis, label: label))
        guard let old else { return Edit(nil) }
        try refuseMoreThanAdding(content, notes)
        try refuseChildInterpreting(content)
        let before = dossier.content(of: id)
        try refuseUnknownReferences(in: content, replacing: before)
        if content.wordsOf != before?.wordsOf { try refuseUnknownSpeaker(of: content) }
        var notes = notes
        notes.label = label
        var header = header(of: Content.typeName, notes.closing(content))
        header.inherit(old)
        let entry = Entry(header, content)
        dossier.change(id) { $0.status = .superseded }
        dossier[keyPath: Content.entries].append(entry)
        keepFacts(of: content, replacing: before)
        log(.correct, entry: header.id, digest: entry.digest)
        return Edit(header.id, warnings(about: entry))
    }

    /// Takes an entry back: it stays as a superseded one without a successor.
    ///
    /// - Throws: ``EditError``.
    @discardableResult
    public mutating func withdraw(_ id: EntryID) throws(EditError) -> Edit {
        try ask(.withdraw, entry: id)
        let before = dossier.content(of: id)
        dossier.change(id) { $0.status = .superseded }
        if let before { dropFacts(of: before) }
        log(.withdraw, entry: id, digest: dossier.digest(of: id))
        return Edit(id)
    }

    /// Adds somebody's words to an entry; a professional names whose words they are.
    ///
    /// - Parameters:
    ///   - id: The entry they are about.
    ///   - words: The words, with their speaker; the entries they are about are set here.
    ///   - notes: How they were told.
    /// - Returns: The entry that holds the words.
    /// - Throws: ``EditError``.
    @discardableResult
    public mutating func annotate(
        _ id: EntryID,
        with words: Statement,
        _ notes: EntryNotes
    ) throws(EditError) -> Edit {
        var words = words
        words.about = [id]
        let notes = notes.closing(words)
        try ask(.annotate, entry: id, writing: .entry(words, basis: notes.basis, label: notes.label))
        try refuseUnknownReferences(in: words, beside: id)
        try refuseUnknownSpeaker(of: words)
        let entry = Entry(header(of: Statement.typeName, notes), words)
        dossier.statements.append(entry)
        log(.annotate, entry: entry.header.id, digest: entry.digest)
        return Edit(entry.header.id, warnings(about: entry))
    }

    /// Derives from a reserved entry what follows in class, without saying why; the author of the entry does this.
    ///
    /// The link to the entry shows to nobody who may not see the entry itself.
    ///
    /// - Throws: ``EditError``; the entry of somebody else is answered as such only to those who see it.
    @discardableResult
    public mutating func derive(
        _ consequence: PracticalConsequence,
        from id: EntryID,
        _ notes: EntryNotes
    ) throws(EditError) -> Edit {
        // Who may take an entry back is its author; the purpose is that of the entry's own section.
        var facts = engine.writeCase(request, .withdraw, entry: id, in: dossier)
        let section = facts.entry?.section ?? ""
        facts.purpose = engine.model.writing.ownPurpose[section] ?? facts.purpose
        let verdict = engine.mayWrite(facts)
        guard verdict.isAllowed else { throw .denied(verdict) }
        var consequence = consequence
        consequence.because = id
        return try add(consequence, notes, from: id)
    }

    /// Nobody writes by correcting what could not be added: more than a referral, or what is somebody else's or nobody's
    /// (SEMANTICS 16.5, B2, B3 and B12).
    private func refuseMoreThanAdding(_ content: some EntryContent, _ notes: EntryNotes) throws(EditError) {
        let subject = WriteSubject.entry(content, basis: notes.basis, label: notes.label)
        let verdict = engine.mayWrite(request, .add, writing: subject, in: dossier)
        let limits: Set<WriteReason> = [.notOwn, .referralOnly, .speakerMissing]
        if limits.contains(verdict.reason) { throw .denied(verdict) }
    }

    /// A child does not interpret for its parents, whether it is named by its word here or by its name.
    private func refuseChildInterpreting(_ content: some EntryContent) throws(EditError) {
        guard let talk = content as? Conversation, let interpreter = talk.interpreter else { return }
        if dossier.isStudent(named: interpreter) { throw .denied(WriteVerdict(denied: .interpreterIsStudent)) }
    }

    private func header(of type: String, _ notes: EntryNotes) -> EntryHeader {
        notes.header(id: identifier(of: type), author: author, recordedAt: instant)
    }
}

extension EntryHeader {
    /// Takes over what a correction does not undo (SEMANTICS 16.5 and 16.6).
    fileprivate mutating func inherit(_ old: EntryHeader) {
        supersedes = old.id
        isStudentConfidential = old.isStudentConfidential
        harmLock = old.harmLock
        concernsThirdParty = concernsThirdParty || old.concernsThirdParty
        isHolderDisclosed = old.isHolderDisclosed
        retainUntil = [retainUntil, old.retainUntil].compactMap(\.self).min()
        fieldLabels.merge(old.fieldLabels) { max($0, $1) }
        if old.status == .restricted { status = .restricted }
    }
}

extension EntryNotes {
    /// The notes with the label that the family's own account starts with (SEMANTICS 13): all of a family's analysis, and a
    /// statement in which something of the household or its means is found.
    fileprivate func closing(_ content: some EntryContent) -> EntryNotes {
        guard label ?? .normal == .normal else { return self }
        var closed = self
        if content is FamilyAnalysis || (content as? Statement)?.speaksOfHousehold == true {
            closed.label = .restricted
        }
        return closed
    }
}

extension Statement {
    /// Whether something of the household or its means is found in the words.
    fileprivate var speaksOfHousehold: Bool {
        guard let words, speakerKind != .professional else { return false }
        return ForbiddenContentLinter().codes(in: words).contains { $0 == .household || $0 == .means }
    }
}

extension Dossier {
    /// Whether a text names the student: by the word for the student here, or by name.
    func isStudent(named text: String) -> Bool {
        let words = Self.words(text)
        if words == [PersonID.student.rawValue] { return true }
        return identities.contains { $0.content.name.isNamed(by: words) }
    }

    /// The words of a name, small, in no order: the family name stands first on many lists.
    fileprivate static func words(_ text: String) -> Set<String> {
        let plain = FoldedWords.folded(PlainLetters.plain(text))
        return Set(plain.split { $0 == " " || $0 == "," }.map(String.init))
    }
}

extension PersonName {
    /// Whether words name the person: with a given name or the one that is called, and nothing that is not of the name.
    fileprivate func isNamed(by words: Set<String>) -> Bool {
        let first = ([preferred] + given).compactMap(\.self).map(Dossier.words).filter { !$0.isEmpty }
        let rest = Dossier.words([prefix, family].compactMap(\.self).joined(separator: " "))
        return first.contains { $0.isSubset(of: words) } && words.isSubset(of: first.reduce(rest) { $0.union($1) })
    }
}
