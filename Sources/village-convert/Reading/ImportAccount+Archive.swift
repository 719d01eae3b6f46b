// The account of an archive: every value of every entry, and what stands beside the entries.

import VillageKit

extension ImportAccount {
    /// Accounts for a dossier as an archive holds it.
    init(archive dossier: Dossier) {
        self.init()
        note("student", .carried, at: .dossier("student"))
        var counter = ValueCounter()
        dossier.visitEntries(&counter)
        for (home, path, count) in counter.found { note(path, .carried, at: home, count: count) }
        for (index, foreign) in dossier.foreign.enumerated() {
            note(
                "foreign/\(foreign.path)",
                .quarantined,
                at: .foreign(index),
                code: foreign.forbidden,
                count: foreign.count
            )
        }
        for event in dossier.agreements { note("agreements", .carried, at: .agreement(event.id)) }
        for fact in dossier.transfers.flatMap({ $0.envelope }) {
            note("envelope/\(fact.path)", .carried, at: .envelope(fact.path))
        }
        for index in dossier.receivedPlaceholders.indices {
            note("placeholders", .carried, at: .placeholder(index))
        }
        note("guardians", .carried, at: .dossier("guardians"), count: dossier.guardians.count)
    }
}

/// Counts the values of entries, by the path of their fields.
private struct ValueCounter: EntryVisitor {
    var found: [(home: Home, path: String, count: Int)] = []

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries {
            entry.content.visitValues { field, _ in
                let home = Home.field(entry.header.id, field)
                if found.last?.home == home {
                    found[found.count - 1].count += 1
                } else {
                    found.append((home, "\(Content.section.rawValue)/\(Content.typeName)/\(field)", 1))
                }
            }
        }
    }
}
