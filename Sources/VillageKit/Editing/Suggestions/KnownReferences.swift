// What a whole dossier knows of entries and persons, for a keeper who looks for references that lead nowhere.

import VillageModel

/// The entries and persons of a dossier.
struct KnownReferences: EntryVisitor {
    private var entries: Set<EntryID> = []
    private var persons: Set<PersonID> = [.student]

    init(_ dossier: Dossier) {
        persons.formUnion(dossier.guardians.map(\.id))
        persons.formUnion(dossier.agreements.map(\.by))
        dossier.visitEntries(&self)
    }

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries {
            // Of what was erased nothing is left that somebody could be sent to.
            if entry.header.status != .erased { self.entries.insert(entry.header.id) }
            if let author = entry.header.author.person { persons.insert(author) }
            if let person = entry.content.introducedPerson { persons.insert(person) }
        }
    }

    /// Whether a reference leads somewhere.
    func holds(_ reference: ContentReference) -> Bool {
        switch reference.target {
        case .entry(let id): entries.contains(id)
        case .person(let id): persons.contains(id)
        }
    }
}
