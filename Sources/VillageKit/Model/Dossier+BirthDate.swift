// The birth date that the rules count ages from: a fact of the dossier, so that closing an entry moves no age.

extension Dossier {
    /// Takes the birth date from the identity entries in force, where none was stated.
    ///
    /// They must give a full date and agree on it; else nobody knows the age (SEMANTICS 2.2 and 10.2).
    public mutating func adoptBirthDate() {
        if birthDate != nil { return }
        var found: CalendarDate?
        for entry in identities where entry.header.status == .active || entry.header.status == .restricted {
            guard !entry.header.isForbidden, let date = entry.content.birthDate else { continue }
            guard let day = date.date, found == nil || found == day else { return }
            found = day
        }
        birthDate = found
    }
}
