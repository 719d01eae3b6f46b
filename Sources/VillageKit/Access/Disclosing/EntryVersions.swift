// Which version of an entry is the present one: words and references stay with what they are about when it is corrected.

package import VillageModel

/// Which version of an entry is the present one.
///
/// A remark is bound to its entry (SEMANTICS 11.10), and a correction is the same entry in a new version: otherwise an author
/// could silence a student's words by correcting what they are about.
package struct EntryVersions: EntryVisitor {
    private var next: [EntryID: EntryID] = [:]

    package init() {}

    /// Finds the versions of a dossier.
    package init(_ dossier: Dossier) { dossier.visitEntries(&self) }

    package mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries {
            guard let old = entry.header.supersedes, old != entry.header.id else { continue }
            // Of two corrections of one entry the first in the order of identifiers counts, whatever the order of storage.
            next[old] = min(next[old] ?? entry.header.id, entry.header.id)
        }
    }

    /// The present version of an entry; the entry itself where it was not corrected.
    package func present(_ entry: EntryID) -> EntryID {
        if next.isEmpty { return entry }
        var (present, steps) = (entry, 0)
        while let newer = next[present], steps < 1_000 { (present, steps) = (newer, steps + 1) }
        return present
    }
}
