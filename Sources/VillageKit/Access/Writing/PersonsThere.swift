// The persons that a writer may refer to, so that a reference confirms nobody who is hidden.

public import VillageModel

extension DecisionEngine {
    /// The persons that are there for a writer: the student, the guardians, the writer, and whoever stands in what is seen.
    ///
    /// Guardians are told to everybody who may write: an answer of one is written down by any professional (SEMANTICS 16.5, J1).
    /// Anybody else is there where an entry that the writer reads names the person, in a field that is shown. What is said
    /// about another entry is left aside: whether it may be seen is decided with that entry (SEMANTICS 11.10).
    ///
    /// - Parameters:
    ///   - request: Who writes.
    ///   - dossier: The dossier.
    /// - Returns: The persons.
    public func personsThere(for request: WriteRequest, in dossier: Dossier) -> Set<PersonID> {
        var search = PersonsThere(
            author: AccessCase.Request(request.reading(for: .support), about: dossier).actor,
            sight: WriterSight(request, self, dossier)
        )
        dossier.visitEntries(&search)
        return search.found.union(dossier.guardians.map(\.id)).union([.student, request.person])
    }
}

/// Finds the persons that are there for a writer.
private struct PersonsThere: EntryVisitor {
    let author: AccessCase.Actor
    let sight: WriterSight
    var found: Set<PersonID> = []

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries {
            let isOwn = author.wrote(entry.header)
            guard isOwn || entry.content.concerns.isEmpty else { continue }
            let contents = isOwn ? [entry.content] : sight.shown(entry)
            guard !contents.isEmpty else { continue }
            if let person = entry.header.author.person { found.insert(person) }
            guard Content.hasReferences else { continue }
            for content in contents {
                content.visitValues { _, value in
                    if let person = value as? PersonID { found.insert(person) }
                }
            }
        }
    }
}
