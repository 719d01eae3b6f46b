// What content refers to has to be there for whoever writes; and what the same author wrote before.

import VillageAccess
public import VillageModel

extension DossierEditor {
    /// The entry in which the same author wrote the same thing on the same day as a new one.
    ///
    /// Only entries of the same author count, so that nothing is told of anybody else's; nor do those that were corrected,
    /// withdrawn or erased since.
    ///
    /// - Parameter id: The new entry.
    /// - Returns: The other one; `nil` where there is none.
    public func twin(of id: EntryID) -> EntryID? {
        for type in Dossier.contentTypes { if let twin = type.twin(of: id, in: dossier) { return twin } }
        return nil
    }

    /// Refuses content that refers to an entry or a person that is not there for the writer.
    ///
    /// What is hidden from the writer is refused like what does not exist, with the same words. What the corrected entry
    /// refers to already may stay, for its author wrote it.
    ///
    /// - Parameters:
    ///   - content: What is to be written.
    ///   - old: What the entry says that it corrects.
    ///   - source: An entry that was asked for already.
    /// - Throws: ``EditError/unknownReference(_:)`` with the first such field.
    func refuseUnknownReferences<Content: EntryContent>(
        in content: Content,
        replacing old: (any EntryContent)? = nil,
        beside source: EntryID? = nil
    ) throws(EditError) {
        var new = content.references
        if let old = old?.references { new.removeAll { old.contains($0) } }
        if let source { new.removeAll { $0.target == .entry(source) } }
        // Whose words they are has its own rule.
        if let speaker = content.wordsOf { new.removeAll { $0.target == .person(speaker) } }
        if let introduced = content.introducedPerson { new.removeAll { $0.target == .person(introduced) } }
        if new.isEmpty { return }
        let isAnyEntry = new.contains { if case .entry = $0.target { true } else { false } }
        let isAnyPerson = new.contains { if case .person = $0.target { true } else { false } }
        let entries = isAnyEntry ? Set(engine.entriesThere(for: request, in: dossier)) : []
        let persons = isAnyPerson ? engine.personsThere(for: request, in: dossier) : []
        for reference in new {
            let isThere =
                switch reference.target {
                case .entry(let id): entries.contains(id)
                case .person(let id): persons.contains(id)
                }
            guard isThere else { throw .unknownReference(reference.field) }
        }
    }
}

/// What a field refers to.
struct ContentReference: Hashable {
    let field: FieldName
    let target: Target

    /// An entry or a person.
    enum Target: Hashable {
        case entry(EntryID)
        case person(PersonID)
    }
}

extension EntryContent {
    fileprivate static func twin(of id: EntryID, in dossier: Dossier) -> EntryID? {
        let all = dossier[keyPath: entries]
        guard let new = all.first(where: { $0.header.id == id }) else { return nil }
        return all.first { entry in
            entry.header.id != id && entry.header.author == new.header.author
                && entry.header.recordedAt.day == new.header.recordedAt.day
                && [.active, .restricted].contains(entry.header.status) && entry.content == new.content
        }?
        .header.id
    }

    /// Every reference to an entry or a person, in the order of the catalogue.
    var references: [ContentReference] {
        guard Self.hasReferences else { return [] }
        var references: [ContentReference] = []
        visitValues { field, value in
            if let id = value as? EntryID { references.append(ContentReference(field: field, target: .entry(id))) }
            if let id = value as? PersonID { references.append(ContentReference(field: field, target: .person(id))) }
        }
        return references
    }

    /// The person whom the content makes known, where it does: what it says is about that person.
    var introducedPerson: PersonID? {
        switch self {
        case let contact as ContactPerson: contact.person
        case let member as CareTeamMember: member.person
        default: nil
        }
    }
}
