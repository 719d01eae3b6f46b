// Erasing: somebody asks, somebody else approves, and a tombstone stays (SEMANTICS 15).

import VillageAccess
public import VillageModel

extension DossierEditor {
    /// Asks that an entry be erased; nothing is erased yet.
    @discardableResult
    public mutating func requestErasure(_ id: EntryID) throws(EditError) -> Edit {
        try ask(.requestErasure, entry: id)
        log(.requestErasure, entry: id)
        return Edit(id)
    }

    /// Erases an entry that somebody else asked to erase, with all the versions before it.
    ///
    /// Content, author, labels and digests go; identifier, section, day, role and reason of the approval stay, so that the
    /// entry is not taken in again by mistake.
    ///
    /// - Throws: ``EditError``; ``EditError/noErasureAsked`` where nobody asked.
    @discardableResult
    public mutating func approveErasure(_ id: EntryID) throws(EditError) -> Edit {
        let asked = dossier.openErasures[id]
        if let role = asked?.role, let person = asked?.person {
            request.second = WriteRequest.SecondPerson(role: role, person: person)
        } else {
            request.second = nil
        }
        do throws(EditError) { try ask(.approveErasure, entry: id) } catch {
            let isUnasked = asked == nil && error == .denied(.init(denied: .secondPersonMissing))
            throw isUnasked ? .noErasureAsked : error
        }
        var next: EntryID? = id
        var erased: Set<EntryID> = []
        while let version = next, !erased.contains(version) {
            erased.insert(version)
            next = dossier.header(of: version)?.supersedes
            dossier.erase(version, at: instant)
        }
        // A digest or a reason would let somebody test a guess about what was there.
        for place in dossier.log.indices {
            guard let entry = dossier.log[place].entry, erased.contains(entry) else { continue }
            (dossier.log[place].digest, dossier.log[place].reason) = (nil, nil)
        }
        dossier.forgetInspected(erased)
        for version in erased.sorted() { log(.approveErasure, entry: version) }
        return Edit(id)
    }
}

extension Dossier {
    /// Takes away the digests of what somebody inspected of entries that are erased: with them a guess could be tested.
    mutating func forgetInspected(_ erased: Set<EntryID>) {
        for place in transfers.indices { transfers[place].inspection?.seen.removeAll { erased.contains($0.entry) } }
    }

    /// The requests to erase that nobody has decided yet, by entry; of several about one entry the last.
    package var openErasures: [EntryID: LogEvent] {
        var open: [EntryID: LogEvent] = [:]
        for event in log {
            guard let entry = event.entry else { continue }
            switch event.action {
            case WriteAction.requestErasure.rawValue: open[entry] = event
            case WriteAction.approveErasure.rawValue: open[entry] = nil
            default: break
            }
        }
        return open
    }
}
