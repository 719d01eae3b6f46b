// Entries of any type in the hands of somebody who edits at random.

import VillageKitTesting
import VillageModel

extension Dossier {
    mutating func removeEntries<Content: EntryContent>(of type: Content.Type) {
        self[keyPath: Content.entries] = []
    }

    mutating func append<Content: EntryContent>(_ header: EntryHeader, _ content: Content) {
        self[keyPath: Content.entries].append(Entry(header, content))
    }
}

extension EntryContent {
    /// Some content of the type.
    static func random(_ numbers: inout SeededNumbers) -> any EntryContent {
        let all = otherDossiers.compactMap { $0[keyPath: entries].first?.content }.filter { $0.valueCount > 0 }
        return all.isEmpty ? Self() : numbers.pick(all)
    }
}

/// Dossiers whose contents are written over others.
private let otherDossiers: [Dossier] = (UInt64(0)..<8)
    .map { seed in
        var generator = DossierGenerator(seed: 1_000 + seed)
        generator.filling = 0.3
        generator.entriesPerType = 1...1
        var dossier = generator.dossier()
        // Who contradicts the birth date is refused.
        dossier.identities = dossier.identities.map { entry in
            var content = entry.content
            content.birthDate = nil
            return Entry(entry.header, content)
        }
        return dossier
    }
