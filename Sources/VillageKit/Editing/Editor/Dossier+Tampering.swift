// Whether entries are as they were written: an archive is a text file, and somebody may have edited it by hand.

import VillageAccess
public import VillageModel

extension Dossier {
    /// The entries that are not as the log last recorded them: somebody changed the file and did not say so.
    ///
    /// Entries of which the log records no digest, such as those of a partner's file, are not looked at. The status of a
    /// version that was corrected is not part of what was recorded.
    public var entriesChangedByHand: [EntryID] {
        var recorded: [EntryID: String] = [:]
        var order: [EntryID] = []
        for event in log {
            guard let entry = event.entry, let digest = event.digest else { continue }
            if recorded.updateValue(digest, forKey: entry) == nil { order.append(entry) }
        }
        return order.filter { entry in
            guard let digests = possibleDigests(of: entry) else { return true }
            return recorded[entry].map { !digests.contains($0) } ?? false
        }
    }

    /// The digests that an entry had, if only a correction changed its status since.
    private func possibleDigests(of id: EntryID) -> Set<String>? {
        for type in Self.contentTypes { if let digests = type.possibleDigests(of: id, in: self) { return digests } }
        return nil
    }
}

extension EntryContent {
    fileprivate static func possibleDigests(of id: EntryID, in dossier: Dossier) -> Set<String>? {
        guard let entry = dossier[keyPath: entries].first(where: { $0.header.id == id }) else { return nil }
        guard entry.header.status == .superseded else { return [entry.digest] }
        return Set(
            [EntryHeader.Status.superseded, .active, .restricted]
                .map { status in
                    var header = entry.header
                    header.status = status
                    return Entry(header, entry.content).digest
                }
        )
    }
}
