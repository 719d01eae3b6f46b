// The pupil, and the contacts with what they are to the pupil.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension SIFAUMaking {
    mutating func writePupil() {
        let identities = work.written(view.identities.filter { !isNoted($0.header.id) })
        for entry in identities.dropFirst() { work.reject(entry, work.code("one-only")) }
        var pupil = ElementNode("StudentPersonal")
        if let entry = identities.first {
            SIFAUMapping.identity.write(entry.content, as: entry.header.id, into: &pupil)
        }
        let messages = view.healthAlerts.filter { isMessage($0) }
        for entry in work.written(messages) {
            guard let node = work.node(entry, SIFAUMapping.medicalMessage) else { continue }
            pupil.inside("MedicalAlertMessages") { $0.children.append(node) }
        }
        writeNumbers(of: nil, into: &pupil)
        if pupil.isFilled || !pupil.attributes.isEmpty { root.children.append(pupil) }
        // Without a source to give back, objects cannot be without a pupil: what is missing is asked for.
    }

    /// Whether an alert is a message on the pupil's own object.
    func isMessage(_ entry: DisclosedEntry<HealthAlert>) -> Bool {
        guard SIFAUMapping.medicalMessage.fits(entry.content), !isNoted(entry.header.id) else { return false }
        guard source == nil else { return stood(entry.header.id, in: "StudentPersonal") }
        let content = entry.content
        return content.kind == nil && content.whatToDo == nil && content.whomToCall == nil
    }

    private mutating func writeNumbers(of person: PersonID?, into owner: inout ElementNode) {
        for entry in work.written(view.studentContacts.filter { $0.content.person == person }) {
            let mappings = [SIFAUMapping.address, SIFAUMapping.telephone, SIFAUMapping.email]
            guard let mapping = mappings.first(where: { $0.fits(entry.content) }),
                var node = work.node(entry, mapping)
            else { continue }
            if entry.content.person != nil {
                let home = Home.field(entry.header.id, StudentContact.fieldName(at: \StudentContact.person))
                node.values.append(.init(home, .mapped))
            }
            owner.inside(mapping.path.dropLast()) { $0.children.append(node) }
        }
    }

    mutating func writeContacts() {
        var ordinal = 0
        var seen: [String: Int] = [:]
        for entry in work.written(view.contactPersons) {
            let own = (view.migration?.headers[entry.header.id]?.originalID ?? "").split(separator: " ")
                .map { String($0) }
            let person = entry.content.person
            let key = person?.rawValue ?? entry.header.id.rawValue
            // What is said of one person in two entries are two contacts; numbers stand with the first.
            seen[key, default: 0] += 1
            let isFirst = seen[key] == 1
            let words = isFirst ? key : "\(key) \(seen[key] ?? 1)"
            let made = SIFAURef.made(of: "contact", student, words)
            let reference = (own.count > 1 ? SIFAURef.written(own[1]) : nil) ?? made
            var contact = ElementNode("StudentContactPersonal")
            for row in SIFAUMapping.contactRows {
                row.write(entry.content, ElementScope(entry.header.id), &contact)
            }
            if let person, isFirst { writeNumbers(of: person, into: &contact) }
            contact.attributes = [.init("RefId", reference)]
            if own.first != "-" {
                ordinal += 1
                if source != nil { contact.ordinal = ordinal }
                if contact.isFilled || own.first == "+" { root.children.append(contact) }
            }
            writeRelationship(entry, reference, own.count > 2 ? own[2] : nil)
        }
    }

    private mutating func writeRelationship(
        _ entry: DisclosedEntry<ContactPerson>,
        _ reference: String,
        _ own: String?
    ) {
        var node = ElementNode("StudentContactRelationship")
        node.ordinal = work.ordinal(of: entry.header.id)
        addStudent(to: &node)
        var leaf = ElementNode("StudentContactPersonalRefId", reference)
        if entry.content.person != nil {
            let home = Home.field(entry.header.id, ContactPerson.fieldName(at: \ContactPerson.person))
            leaf.values = [.init(home, .mapped)]
        }
        node.children.append(leaf)
        for row in SIFAUMapping.relationshipRows { row.write(entry.content, ElementScope(entry.header.id), &node) }
        if source != nil { giveAccessBack(entry, &node) }
        if let own = own.flatMap({ SIFAURef.written($0) }) {
            node.attributes = [.init(Self.identifier(of: node.name), own)]
        }
        if source != nil, let school = entry.header.author.organisation, school.scheme == SIFAURef.scheme,
            view.migration?.keeper != school
        {
            node.children.append(ElementNode("SchoolInfoRefId", SIFAURef.school(school)))
        }
        root.children.append(node)
    }

    /// What the source says of access comes back to it, together with what limits it.
    private func giveAccessBack(_ entry: DisclosedEntry<ContactPerson>, _ node: inout ElementNode) {
        let home = Home.field(entry.header.id, ContactPerson.fieldName(at: \ContactPerson.mayInspect))
        guard entry.content.mayInspect == true else { return }
        node.inside("ContactFlags") { flags in
            guard flags.first("AccessToRecords") == nil else { return }
            flags.values.removeAll { $0.home == home }
            flags.children.append(ElementNode("AccessToRecords", "Y", [.init(home)]))
        }
    }
}
