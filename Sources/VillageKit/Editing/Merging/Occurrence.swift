// An entry as one part holds it, whatever its type.

import VillageFormats
import VillageModel

/// An entry as one part holds it.
struct Occurrence: Sendable {
    /// The number of the part.
    let part: Int
    var header: EntryHeader
    var content: any EntryContent
    /// What it says; `nil` where it is erased.
    let core: EntryCore?

    var id: EntryID { header.id }

    init<Content: EntryContent>(_ entry: Entry<Content>, in part: Int) {
        self.part = part
        header = entry.header
        content = entry.content
        core = entry.header.status == .erased ? nil : EntryCore(entry.header, entry.content)
    }

    /// Whether the provenance of this one counts: that of the entry itself before that of a disclosure of it, then the
    /// earlier one; among those of one time the one that tells more, and always the same.
    func isEarlier(than other: Occurrence) -> Bool {
        if isReadFromDisclosure != other.isReadFromDisclosure { return !isReadFromDisclosure }
        if header.recordedAt != other.header.recordedAt { return header.recordedAt < other.header.recordedAt }
        return origin.lexicographicallyPrecedes(other.origin)
    }

    /// Whether it was read from what somebody else disclosed.
    var isReadFromDisclosure: Bool {
        header.provenance?.file.importer == "\(Canonical.format) \(Canonical.versionText)"
    }

    private var origin: [String] {
        let file = header.provenance?.file
        let told = [header.place, header.originalID, file?.digest, file?.importer, file?.version, file?.format]
        return told.flatMap { [$0 == nil ? "1" : "0", $0 ?? ""] }
    }
}

/// Collects the entries of several dossiers.
struct OccurrenceCollector: EntryVisitor {
    private(set) var occurrences: [Occurrence] = []
    private var part = 0

    init(_ dossiers: [Dossier]) {
        for (part, dossier) in dossiers.enumerated() {
            self.part = part
            dossier.visitEntries(&self)
        }
    }

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries { occurrences.append(Occurrence(entry, in: part)) }
    }
}

extension Dossier {
    /// Adds an entry of any type.
    mutating func add<Content: EntryContent>(_ header: EntryHeader, _ content: Content) {
        self[keyPath: Content.entries].append(Entry(header, content))
    }

    /// Takes all entries away.
    mutating func removeEntries() { for type in Self.contentTypes { removeEntries(of: type) } }

    private mutating func removeEntries<Content: EntryContent>(of type: Content.Type) {
        self[keyPath: Content.entries] = []
    }
}
