// What the rules of access need beside the entries, as far as the entries of a disclosure tell it.

import VillageModel

extension DisclosureReading {
    /// Takes the birth date from the identity, guardians from the contact persons, and stays from the enrolments.
    mutating func deriveFacts() {
        dossier.adoptBirthDate()
        for entry in dossier.contactPersons where entry.header.status == .active {
            guard let person = entry.content.person, let authority = entry.content.authority,
                !dossier.guardians.contains(where: { $0.id == person })
            else { continue }
            dossier.guardians.append(Guardian(id: person, authority: authority))
        }
        for entry in dossier.enrolments where entry.header.status == .active {
            guard let school = entry.content.school.organisation else { continue }
            dossier.stays.append(
                EnrolmentRecord(organisation: school, from: entry.content.from, to: entry.content.to)
            )
        }
    }
}
