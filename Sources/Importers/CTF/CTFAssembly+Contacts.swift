// The contacts of a pupil, and the addresses and numbers of each.

import VillageCodecs
import VillageFormats
import VillageModel

extension CTFAssembly {
    mutating func readContacts() {
        readWays(of: pupil, nil, label: nil)
        let mapping = CTFMapping.contact(version)
        for element in mapping.elements(in: pupil, work.reading) {
            let person = headers.person(element)
            let code = work.reading.text(at: "Relationship", in: element)
            let relation = code.map { $0.filter { !$0.isWhitespace } } ?? ""
            // A social worker among the contacts tells of protection by being there; foster parents by their name only.
            let label: Label? = relation == "SWR" ? .confidential : nil
            let hasWays = readWays(of: element, person, label: label)
            let read = work.read(mapping, element)
            guard read != nil || hasWays else { continue }
            var header = read?.header ?? headers.header(ContactPerson.typeName, element)
            var content = read?.content ?? ContactPerson()
            content.person = person
            header.label = label
            if label == nil, CTFCodes.telling.contains(relation) {
                header.fieldLabels[ContactPerson.fieldName(at: \ContactPerson.relation)] = .confidential
            }
            work.dossier.contactPersons.append(Entry(header, content))
            // Whoever is there by profession is no guardian, whatever the file says; the rules tell it.
            if content.mayAgree == true, !CTFCodes.professionals.contains(relation) {
                work.dossier.guardians.append(Guardian(id: person, authority: .full))
            }
        }
    }

    /// Reads the address, the numbers and the e-mail address of the pupil or of a contact.
    ///
    /// - Returns: Whether there were any.
    @discardableResult
    private mutating func readWays(of owner: XMLTree.Element, _ person: PersonID?, label: Label?) -> Bool {
        let before = work.dossier.studentContacts.count
        for mapping in [CTFMapping.address, CTFMapping.phone, CTFMapping.email] {
            let elements = mapping.elements(in: owner, work.reading)
            // There is one address.
            for element in mapping.path == CTFMapping.address.path ? elements.prefix(1) : elements[...] {
                guard let entry = work.read(mapping, element) else { continue }
                var (header, content) = (entry.header, entry.content)
                content.person = person
                header.label = label
                work.dossier.studentContacts.append(Entry(header, content))
            }
        }
        return work.dossier.studentContacts.count > before
    }
}
