// What a writer sees of entries, whatever they see it for; prepared once for a dossier.

public import VillageModel

/// What a writer sees of the entries of one dossier.
struct WriterSight {
    private let request: WriteRequest
    private let deciders: [ViewDecider]

    init(_ request: WriteRequest, _ engine: DecisionEngine, _ dossier: Dossier) {
        self.request = request
        deciders = [Purpose.support, .protection, .subjectAccess, .audit]
            .map { engine.decider(AccessCase.Request(request.reading(for: $0), about: dossier)) }
    }

    /// The best that the writer is given of any field, over the purposes of working with a dossier (SEMANTICS 16.2).
    func seen<Content: EntryContent>(_ entry: Entry<Content>) -> AccessModel.Sight {
        var best = AccessModel.Sight.nothing
        for decider in deciders {
            switch ProjectedEntry(entry, ContentRules.of(Content.self), decider).outcome {
            case .shown: return .value
            case .redacted: best = .placeholder
            case .hidden: break
            }
        }
        // The data steward has the list of flagged entries.
        let isListed = entry.header.isForbidden && isSame(request.role.rawValue, Name.dataSteward)
        return isListed ? .placeholder : best
    }

    /// What is shown of an entry for each of the purposes; empty where it is shown for none.
    func shown<Content: EntryContent>(_ entry: Entry<Content>) -> [Content] {
        deciders.compactMap { decider in
            let projected = ProjectedEntry(entry, ContentRules.of(Content.self), decider)
            return projected.outcome == .shown ? projected.content : nil
        }
    }
}

extension AccessCase.Actor {
    /// Whether an entry is the actor's own: of the same role and organisation (SEMANTICS 3).
    func wrote(_ header: EntryHeader) -> Bool {
        isSame(organisation, header.author.organisation?.rawValue ?? "")
            && isSame(role, header.author.role?.rawValue ?? "")
    }
}

extension DecisionEngine {
    /// The entries that are there for a writer: those that are seen, and the own ones (SEMANTICS 16.5, N1).
    ///
    /// Of any other entry nothing may be told, not even that an identifier begins like another.
    ///
    /// - Parameters:
    ///   - request: Who writes.
    ///   - dossier: The dossier.
    /// - Returns: The identifiers, in the order of the dossier.
    public func entriesThere(for request: WriteRequest, in dossier: Dossier) -> [EntryID] {
        var search = EntriesThere(
            author: AccessCase.Request(request.reading(for: .support), about: dossier).actor,
            sight: WriterSight(request, self, dossier)
        )
        dossier.visitEntries(&search)
        return search.found
    }
}

/// Finds the entries that are there for a writer.
private struct EntriesThere: EntryVisitor {
    let author: AccessCase.Actor
    let sight: WriterSight
    var found: [EntryID] = []

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries where author.wrote(entry.header) || sight.seen(entry) != .nothing {
            found.append(entry.header.id)
        }
    }
}
