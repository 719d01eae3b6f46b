// Adding a translation: the original stays as it is, and who may do it follows from the actions there are.

import VillageAccess
public import VillageModel

extension DossierEditor {
    /// Adds a translation of one text of an entry.
    ///
    /// SEMANTICS 16.4 has no action of its own for it, and needs none. Whoever may correct the entry adds the translation as a
    /// correction: the same words with one translation more, in a new version, the old one kept. A professional who may not,
    /// but reads the text, annotates: the original words and their translation are written down as words of whoever said
    /// or wrote them, bound to the entry, with the label of the text. The entry itself stays untouched, and its author's. The
    /// student, and a guardian, translate their own words alone (step B2): a child does not interpret for its parents.
    ///
    /// - Parameters:
    ///   - id: The entry.
    ///   - place: The text in it.
    ///   - translation: The translation; one of the same language is replaced.
    ///   - speaker: Whose words the text holds, where the entry does not say.
    /// - Returns: The new version, or the entry that holds the translation, and what to think about.
    /// - Throws: ``EditError``. Who may not see the text is answered as if there were none.
    @discardableResult
    public mutating func translate(
        _ id: EntryID,
        _ place: TextPlace,
        with translation: Text.Translation,
        speaker: PersonID? = nil
    ) throws(EditError) -> Edit {
        guard !translation.value.allSatisfy(\.isWhitespace) else { throw .unusableTranslation(.withoutWords) }
        // Who may take an entry back is its author, who may correct it.
        let isAuthor = engine.mayWrite(request, .withdraw, entry: id, in: dossier).isAllowed
        if isAuthor, let content = dossier.content(of: id) {
            return try correct(id, content, place, translation)
        }
        return try annotate(id, place, translation, speaker)
    }

    private mutating func correct(
        _ id: EntryID,
        _ content: some EntryContent,
        _ place: TextPlace,
        _ translation: Text.Translation
    ) throws(EditError) -> Edit {
        guard let header = dossier.header(of: id), let text = place.text(in: content),
            let changed = place.replacing(in: content, with: try Self.adding(translation, to: text))
        else { throw .unusableTranslation(.noSuchText) }
        return try correct(id, to: changed, EntryNotes(header))
    }

    private mutating func annotate(
        _ id: EntryID,
        _ place: TextPlace,
        _ translation: Text.Translation,
        _ speaker: PersonID?
    ) throws(EditError) -> Edit {
        // Before anything of the entry is told: would words of anybody be admitted here at all?
        var words = Statement()
        words.speaker = speaker ?? request.person
        let subject = WriteSubject.entry(words, basis: .document, label: nil)
        let verdict = engine.mayWrite(request, .annotate, entry: id, writing: subject, in: dossier)
        guard verdict.isAllowed else { throw .denied(verdict) }
        guard let header = dossier.header(of: id), let content = dossier.content(of: id),
            let text = place.text(in: content), isShown(text, at: place, of: content)
        else { throw .unusableTranslation(.noSuchText) }
        words.words = try Self.adding(translation, to: Text(text.value, language: text.language))
        words.speaker = content.wordsOf ?? header.author.person ?? speaker
        words.speakerKind = Self.kind(of: content, header, words.speaker)
        words.on = PartialDate(request.day)
        var notes = EntryNotes(basis: Self.basis(of: words), label: Self.label(of: place, header))
        notes.concernsThirdParty = header.concernsThirdParty
        notes.retainUntil = header.retainUntil
        return try annotate(id, with: words, notes)
    }

    /// Whether the writer reads a text of an entry of this type: a field may be closed where the entry is not.
    private func isShown(_ text: Text, at place: TextPlace, of content: some EntryContent) -> Bool {
        let reader = AccessRequest(
            role: request.role,
            organisation: request.organisation,
            person: request.person,
            relation: request.relation,
            purpose: request.purpose,
            profile: request.profile,
            day: request.day
        )
        let typeName = type(of: content).typeName
        let shown = engine.disclose(dossier, to: reader)?.dossier.ordered ?? []
        return shown.contains { entry in
            entry.typeName == typeName
                && TextPlace.texts(entry.visitValues).contains { $0.place.field == place.field && $0.text == text }
        }
    }

    private static func adding(_ translation: Text.Translation, to text: Text) throws(EditError) -> Text {
        func primary(_ tag: String) -> String { tag.prefix { $0 != "-" }.lowercased() }
        if let own = text.language, primary(own) == primary(translation.language) {
            throw .unusableTranslation(.sameLanguage)
        }
        var text = text
        text.translations.removeAll { $0.language == translation.language }
        text.translations.append(translation)
        return text
    }

    private static func kind(
        of content: some EntryContent,
        _ header: EntryHeader,
        _ speaker: PersonID?
    ) -> SpeakerKind? {
        if let kind = (content as? Statement)?.speakerKind { return kind }
        if speaker == .student || header.author.role == .student { return .student }
        if header.author.role == .guardian { return .guardian }
        return content.wordsOf == nil ? .professional : nil
    }

    private static func basis(of words: Statement) -> EntryHeader.Basis {
        switch words.speakerKind {
        case .student: .toldByStudent
        case .guardian, .family: .toldByFamily
        case .professional, nil: .document
        }
    }

    /// The highest label of what is translated: a remark opens nothing that its entry closes.
    private static func label(of place: TextPlace, _ header: EntryHeader) -> Label? {
        let labels = header.fieldLabels.filter { place.field == $0.key || place.field.hasPrefix("\($0.key).") }.values
        return (Array(labels) + [header.label].compactMap(\.self)).max()
    }
}
