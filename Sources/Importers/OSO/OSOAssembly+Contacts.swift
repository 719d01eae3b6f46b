// The pupil's persons, and the addresses and numbers of each: an entry for everything that can be secret on its own.

import VillageCodecs
import VillageFormats
import VillageModel

extension OSOAssembly {
    mutating func readContacts() {
        for pupil in elements(at: "huidigeschool/leerling") {
            readContacts(of: pupil, nil)
            for element in OSOMapping.carer.elements(in: tree.root, reading) {
                readPerson(OSOMapping.carer, element)
            }
            for element in OSOMapping.physician.elements(in: tree.root, reading) {
                readPerson(OSOMapping.physician, element)
            }
            for element in OSOMapping.liableInstitution.elements(in: tree.root, reading) {
                readPerson(OSOMapping.liableInstitution, element)
                work.note(Self.authorityUnclear, element)
            }
            // There is one pupil; others are foreign content.
            break
        }
    }

    private mutating func readPerson(_ mapping: TreeEntryMapping<ContactPerson>, _ element: XMLTree.Element) {
        let person = headers.person(element)
        let hasContacts = readContacts(of: element, person)
        guard let entry = read(mapping, element) ?? (hasContacts ? empty(element) : nil) else { return }
        var content = entry.content
        content.person = person
        dossier.contactPersons.append(Entry(entry.header, content))
        guard content.mayAgree == true, content.institution == nil, content.isDeceased != true else { return }
        // A death that is told in any other way, or cannot be read, opens nothing.
        let isUnreadable = ["overleden", "overlijdensdatum"].contains { !reading.leaves($0, in: element).isEmpty }
        if content.deceasedOn != nil || isUnreadable {
            work.note(Self.deathUnclear, element)
        } else {
            dossier.guardians.append(Guardian(id: person, authority: .full))
        }
    }

    private func empty(_ element: XMLTree.Element) -> Entry<ContactPerson> {
        Entry(headers.header(ContactPerson.typeName, element), ContactPerson())
    }

    /// Reads the addresses and numbers of the pupil or of a person.
    ///
    /// - Returns: Whether there were any.
    @discardableResult
    private mutating func readContacts(of owner: XMLTree.Element, _ person: PersonID?) -> Bool {
        let before = dossier.studentContacts.count
        var addresses: [Entry<StudentContact>] = []
        for element in OSOMapping.ownAddress.elements(in: owner, reading) {
            if let entry = read(OSOMapping.ownAddress, element) { addresses.append(entry) }
        }
        if person == nil {
            for mapping in [OSOMapping.area, OSOMapping.foreignAddress] {
                if let entry = read(mapping, owner) { addresses.append(entry) }
            }
        }
        let secrecy = readFlag(of: owner, &addresses)
        for entry in addresses { add(entry, person, secrecy, label: .confidential) }
        for element in OSOMapping.ownNumber.elements(in: owner, reading) {
            guard let entry = read(OSOMapping.ownNumber, element) else { continue }
            let isUnreadable = !reading.leaves("geheim", in: element).isEmpty
            let secrecy = Secrecy(isSecret: entry.content.isSecret, isUnreadable: isUnreadable)
            add(entry, person, secrecy, label: person == nil ? .restricted : .confidential)
        }
        return dossier.studentContacts.count > before
    }

    /// What a flag says of an address or a number; one that cannot be read closes, since it may say yes.
    private struct Secrecy {
        var isSecret: Bool?
        var isUnreadable = false
        var closes: Bool { isSecret == true || isUnreadable }
    }

    /// Reads whether the addresses of an owner are secret; where there is none, the flag is an entry of its own.
    private mutating func readFlag(of owner: XMLTree.Element, _ addresses: inout [Entry<StudentContact>]) -> Secrecy {
        guard let leaf = reading.leaves("adresgeheim", in: owner).first else { return Secrecy() }
        reading.section = StudentContact.section
        let header =
            addresses.first?.header
            ?? headers.header(StudentContact.typeName, owner, leaf: "adresgeheim")
        let home = Home.field(header.id, StudentContact.fieldName(at: \StudentContact.isSecret))
        guard let isSecret = reading.value(of: leaf, .boolean.trimming, home) else {
            return Secrecy(isUnreadable: true)
        }
        if addresses.isEmpty {
            var content = StudentContact()
            content.kind = CodedValue(.address)
            if isSecret {
                content.isNotTransmitted = true
                work.note(Self.secretAddress, leaf)
            }
            addresses.append(Entry(header, content))
        } else if isSecret {
            work.note(Self.visibleAddress, leaf)
        }
        return Secrecy(isSecret: isSecret)
    }

    private mutating func add(
        _ entry: Entry<StudentContact>,
        _ person: PersonID?,
        _ secrecy: Secrecy,
        label: Label
    ) {
        var (header, content) = (entry.header, entry.content)
        content.person = person
        content.isSecret = secrecy.isSecret
        if secrecy.closes { header.label = label }
        dossier.studentContacts.append(Entry(header, content))
    }

    private static let deathUnclear = FindingWords(
        "authority-unclear",
        .warning,
        "what is said of a death cannot be read or contradicts itself; nobody is taken for a guardian by it",
        help: "ask the sender, and add the guardian if there is one"
    )
    private static let authorityUnclear = FindingWords(
        "authority-unclear",
        .warning,
        "institution is liable for the pupil, which does not say whether it has parental authority",
        help: "add it as a guardian if it has"
    )
    private static let secretAddress = FindingWords(
        "secret-not-transmitted",
        .note,
        "address is secret and does not stand in the file"
    )
    private static let visibleAddress = FindingWords(
        "secret-visible",
        .warning,
        "address is marked as secret and stands there all the same",
        help: "it is read with a label that closes it"
    )
}
