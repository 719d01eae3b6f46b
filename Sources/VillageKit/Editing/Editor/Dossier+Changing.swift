// Finding and changing an entry by its identifier, whatever its type.

package import VillageModel

extension Dossier {
    /// The header of an entry.
    package func header(of id: EntryID) -> EntryHeader? {
        for type in Self.contentTypes { if let header = type.header(of: id, in: self) { return header } }
        return nil
    }

    /// The content of an entry.
    package func content(of id: EntryID) -> (any EntryContent)? {
        for type in Self.contentTypes { if let content = type.content(of: id, in: self) { return content } }
        return nil
    }

    /// The digest of an entry.
    package func digest(of id: EntryID) -> String? {
        for type in Self.contentTypes { if let digest = type.digest(of: id, in: self) { return digest } }
        return nil
    }

    /// Changes what is known about an entry; its content stays.
    package mutating func change(_ id: EntryID, _ change: (inout EntryHeader) -> Void) {
        for type in Self.contentTypes where type.change(id, in: &self, change) { return }
    }

    /// Takes away everything that an entry says.
    package mutating func erase(_ id: EntryID, at instant: Instant) {
        for type in Self.contentTypes where type.erase(id, in: &self, at: instant) { return }
    }
}

extension EntryContent {
    fileprivate static func header(of id: EntryID, in dossier: Dossier) -> EntryHeader? {
        dossier[keyPath: entries].first { $0.header.id == id }?.header
    }

    fileprivate static func content(of id: EntryID, in dossier: Dossier) -> (any EntryContent)? {
        dossier[keyPath: entries].first { $0.header.id == id }?.content
    }

    fileprivate static func digest(of id: EntryID, in dossier: Dossier) -> String? {
        dossier[keyPath: entries].first { $0.header.id == id }?.digest
    }

    fileprivate static func change(
        _ id: EntryID,
        in dossier: inout Dossier,
        _ change: (inout EntryHeader) -> Void
    ) -> Bool {
        guard let place = dossier[keyPath: entries].firstIndex(where: { $0.header.id == id }) else { return false }
        let entry = dossier[keyPath: entries][place]
        var header = entry.header
        change(&header)
        dossier[keyPath: entries][place] = Entry(header, entry.content)
        return true
    }

    fileprivate static func erase(_ id: EntryID, in dossier: inout Dossier, at instant: Instant) -> Bool {
        guard let place = dossier[keyPath: entries].firstIndex(where: { $0.header.id == id }) else { return false }
        var header = EntryHeader(id: id, author: Author(), recordedAt: instant, basis: .document)
        header.status = .erased
        header.supersedes = dossier[keyPath: entries][place].header.supersedes
        dossier[keyPath: entries][place] = Entry(header, Self())
        return true
    }
}
