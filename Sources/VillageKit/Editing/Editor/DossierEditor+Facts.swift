// The facts that the rules read beside the entries: they follow what the keepers of the register write, and nobody else.

import VillageAccess
import VillageModel

extension DossierEditor {
    /// Whether the actor keeps the register: whoever writes the section `identity`.
    ///
    /// A guardian who writes down the own contact data, or an educator who adds an aunt, gives nobody authority.
    private var keepsRegister: Bool {
        let index = AccessSection.allCases.firstIndex(of: .identity) ?? 0
        let row = engine.model.writing.matrix[request.role.rawValue] ?? []
        return row.indices.contains(index) && row[index] == .write
    }

    /// Takes birth date, guardians and stays from what was written.
    mutating func keepFacts(of content: some EntryContent, replacing old: (any EntryContent)?) {
        guard keepsRegister else { return }
        if let old { forget(old) }
        switch content {
        case let identity as StudentIdentity: dossier.birthDate = identity.birthDate?.date
        case let person as ContactPerson:
            guard let id = person.person, id != .student else { return }
            dossier.guardians.removeAll { $0.id == id }
            guard let authority = person.authority, person.isDeceased != true else { return }
            dossier.guardians.append(Guardian(id: id, authority: authority))
        case let stay as Enrolment:
            guard let school = stay.school.organisation else { return }
            dossier.stays.append(EnrolmentRecord(organisation: school, from: stay.from, to: stay.to))
        default: break
        }
    }

    /// Takes back what a withdrawn entry had stated.
    mutating func dropFacts(of content: any EntryContent) {
        if keepsRegister { forget(content) }
    }

    private mutating func forget(_ content: any EntryContent) {
        switch content {
        case is StudentIdentity: dossier.birthDate = nil
        case let person as ContactPerson: dossier.guardians.removeAll { $0.id == person.person }
        case let stay as Enrolment:
            let record = stay.school.organisation.map {
                EnrolmentRecord(organisation: $0, from: stay.from, to: stay.to)
            }
            if let record, let place = dossier.stays.lastIndex(of: record) { dossier.stays.remove(at: place) }
        default: break
        }
    }
}
