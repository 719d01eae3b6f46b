// The names that arriving entries and persons get, wherever a dossier speaks of them.

import VillageFormats
import VillageModel

/// The names that arriving entries and persons get.
struct ArrivalNames: ReferenceNames {
    var entries: [EntryID: EntryID] = [:]
    var persons: [PersonID: PersonID] = [:]

    func name(of entry: EntryID) -> EntryID? { entries[entry] ?? entry }
    func name(of person: PersonID) -> PersonID? { persons[person] ?? person }

    /// Renames what stands beside the entries.
    func rename(_ dossier: inout Dossier) {
        for place in dossier.guardians.indices {
            dossier.guardians[place].id = persons[dossier.guardians[place].id] ?? dossier.guardians[place].id
        }
        for place in dossier.foreign.indices where dossier.foreign[place].format == Canonical.format {
            // Content that stood in an entry is found again by the identifier of the entry.
            var ordinals = dossier.foreign[place].ordinal.split(separator: "/", omittingEmptySubsequences: false)
            guard let first = ordinals.first, let name = entries[EntryID(String(first))] else { continue }
            ordinals[0] = Substring(name.rawValue)
            dossier.foreign[place].ordinal = ordinals.joined(separator: "/")
        }
    }
}
