// The names that a view gives to entries and persons, so that nothing hidden moves them (SEMANTICS 11.6).

import VillageModel

/// The names that a view gives to entries and persons.
struct ViewNames: ReferenceNames {
    /// Whether the identifiers are shown as they are: they come from a keeper's own key.
    let keepsIdentifiers: Bool
    private var entries: [EntryID: EntryID] = [:]
    private var persons: [PersonID: PersonID] = [:]
    private let versions: EntryVersions

    init(keepsIdentifiers: Bool, versions: EntryVersions = EntryVersions()) {
        self.keepsIdentifiers = keepsIdentifiers
        self.versions = versions
    }

    /// Gives the next name to a shown entry.
    mutating func add(_ entry: EntryID) {
        entries[entry] = keepsIdentifiers ? entry : EntryID("v\(entries.count + 1)")
    }

    /// Gives the next name to a person that is met for the first time.
    mutating func add(_ person: PersonID) {
        guard person != .student, persons[person] == nil else { return }
        persons[person] = keepsIdentifiers ? person : PersonID("p\(persons.count + 1)")
    }

    /// The name of a shown entry; what refers to a version that was corrected refers to the present one.
    func name(of entry: EntryID) -> EntryID? { entries[entry] ?? entries[versions.present(entry)] }
    func name(of person: PersonID) -> PersonID? { keepsIdentifiers || person == .student ? person : persons[person] }
}

/// No names at all: what entries are put in order by must not depend on identifiers.
struct NoNames: ReferenceNames {
    func name(of entry: EntryID) -> EntryID? { nil }
    func name(of person: PersonID) -> PersonID? { nil }
}
