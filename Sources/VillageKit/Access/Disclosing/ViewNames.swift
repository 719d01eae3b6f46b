// The names that a view gives to entries and persons, so that nothing hidden moves them (SEMANTICS 11.6).

import VillageModel

/// The names that a view gives to entries and persons.
struct ViewNames: ReferenceNames {
    /// Whether the identifiers are shown as they are: they come from a keeper's own key.
    let keepsIdentifiers: Bool
    private var entries: [EntryID: EntryID] = [:]
    private var persons: [PersonID: PersonID] = [:]

    init(keepsIdentifiers: Bool) { self.keepsIdentifiers = keepsIdentifiers }

    /// Gives the next name to a shown entry.
    mutating func add(_ entry: EntryID) {
        entries[entry] = keepsIdentifiers ? entry : EntryID("v\(entries.count + 1)")
    }

    /// Gives the next name to a person that is met for the first time.
    mutating func add(_ person: PersonID) {
        guard person != .student, persons[person] == nil else { return }
        persons[person] = keepsIdentifiers ? person : PersonID("p\(persons.count + 1)")
    }

    func name(of entry: EntryID) -> EntryID? { entries[entry] }
    func name(of person: PersonID) -> PersonID? { keepsIdentifiers || person == .student ? person : persons[person] }
}

/// No names at all: what entries are put in order by must not depend on identifiers.
struct NoNames: ReferenceNames {
    func name(of entry: EntryID) -> EntryID? { nil }
    func name(of person: PersonID) -> PersonID? { nil }
}
