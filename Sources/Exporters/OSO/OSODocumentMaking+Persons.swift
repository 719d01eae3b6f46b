// The persons of a view with their addresses and numbers; what is secret is written as the format wants it.

import VillageAccess
import VillageFormats
import VillageModel

extension OSODocumentMaking {
    mutating func writePersons() {
        let persons = written(view.contactPersons)
        let contacts = written(view.studentContacts)
        var pupil = ElementNode("leerling")
        write(contacts.filter { $0.content.person == nil }, .pupil, into: &pupil)
        root.inside(["huidigeschool", "leerling"]) { $0.children += pupil.children }
        for entry in persons where OSOMapping.carer.fits(entry.content) {
            write(entry, OSOMapping.carer, contacts, .carer)
        }
        writeOne(persons.filter { OSOMapping.physician.fits($0.content) }, OSOMapping.physician, contacts)
        writeOne(
            persons.filter { OSOMapping.liableInstitution.fits($0.content) },
            OSOMapping.liableInstitution,
            contacts
        )
    }

    /// Who is reached: it decides whether a flag says that the address is secret.
    enum Owner {
        case pupil, carer, other
    }

    private mutating func writeOne(
        _ persons: [DisclosedEntry<ContactPerson>],
        _ mapping: TreeEntryMapping<ContactPerson>,
        _ contacts: [DisclosedEntry<StudentContact>]
    ) {
        for entry in persons.dropFirst() { reject(entry, "oso.one-only") }
        if let entry = persons.first { write(entry, mapping, contacts, .other) }
    }

    private mutating func write(
        _ entry: DisclosedEntry<ContactPerson>,
        _ mapping: TreeEntryMapping<ContactPerson>,
        _ contacts: [DisclosedEntry<StudentContact>],
        _ owner: Owner
    ) {
        guard let name = mapping.path.last else { return }
        let id = entry.header.id
        var node = ElementNode(name)
        node.ordinal = ordinal(of: id)
        mapping.write(entry.content, as: id, into: &node)
        if let person = entry.content.person {
            node.values.append(.init(.field(id, ContactPerson.fieldName(at: \ContactPerson.person))))
            write(contacts.filter { $0.content.person == person }, owner, into: &node)
        }
        if node.isFilled { root.inside(mapping.path.dropLast()) { $0.children.append(node) } }
    }

    private mutating func write(
        _ contacts: [DisclosedEntry<StudentContact>],
        _ owner: Owner,
        into node: inout ElementNode
    ) {
        let flag = flag(contacts, owner)
        if let flag {
            var leaf = ElementNode("adresgeheim", flag ? "true" : "false")
            for entry in contacts where Self.isAddress(entry.content) { leaf.values += flagValues(of: entry, flag) }
            node.children.append(leaf)
            if flag, !isMigration, owner != .other {
                findings.append(Self.untoldAddress(owner == .pupil ? "leerling" : "verzorger"))
            }
        }
        for entry in contacts {
            if OSOMapping.ownAddress.fits(entry.content), !entry.content.address.isEmpty {
                add(entry, OSOMapping.ownAddress, to: &node)
            } else if OSOMapping.ownNumber.fits(entry.content) {
                add(entry, OSOMapping.ownNumber, to: &node)
            } else if owner == .pupil {
                for mapping in [OSOMapping.foreignAddress, OSOMapping.area] where mapping.fits(entry.content) {
                    addLoose(entry, mapping, to: &node)
                }
            }
        }
    }

    /// What the flag of an owner says: as read under migration, else whether no address is told.
    private func flag(_ contacts: [DisclosedEntry<StudentContact>], _ owner: Owner) -> Bool? {
        let addresses = contacts.filter { Self.isAddress($0.content) }
        if source != nil {
            let flags = addresses.compactMap(\.content.isSecret)
            return flags.isEmpty ? nil : flags.contains(true)
        }
        if owner == .other { return nil }
        let isTold = addresses.contains { entry in
            !entry.content.address.isEmpty && entry.content.isSecret != true && entry.header.label != .confidential
                && entry.content.kind?.meaning != .area
        }
        return !isTold
    }

    private static func isAddress(_ content: StudentContact) -> Bool {
        switch content.kind?.meaning {
        case .address, .foreignAddress, .area: true
        default: false
        }
    }

    /// The values of an address that its flag writes.
    private func flagValues(of entry: DisclosedEntry<StudentContact>, _ flag: Bool) -> [ElementNode.Value] {
        func value<Value>(_ path: KeyPath<StudentContact, Value?>, _ isSame: Bool) -> ElementNode.Value? {
            guard entry.content[keyPath: path] != nil else { return nil }
            let home = Home.field(entry.header.id, StudentContact.fieldName(at: path))
            return isSame
                ? ElementNode.Value(home) : ElementNode.Value(home, .rejected, code: "oso.address-not-told")
        }
        var values = [value(\.isSecret, entry.content.isSecret == flag)]
        // An entry that only says that there is an address has no element of its own.
        if entry.content.address.isEmpty {
            values += [value(\.kind, true), value(\.person, true), value(\.isNotTransmitted, flag)]
        }
        return values.compactMap(\.self)
    }

    private func add(
        _ entry: DisclosedEntry<StudentContact>,
        _ mapping: TreeEntryMapping<StudentContact>,
        to node: inout ElementNode
    ) {
        guard let name = mapping.path.last else { return }
        var inner = ElementNode(name)
        inner.ordinal = ordinal(of: entry.header.id)
        mapping.write(entry.content, as: entry.header.id, into: &inner)
        inner.values += link(entry)
        guard inner.isFilled else { return }
        node.inside(mapping.path.dropLast()) { $0.children.append(inner) }
    }

    /// Adds leaves that stand in the pupil itself.
    private func addLoose(
        _ entry: DisclosedEntry<StudentContact>,
        _ mapping: TreeEntryMapping<StudentContact>,
        to node: inout ElementNode
    ) {
        var inner = ElementNode("")
        mapping.write(entry.content, as: entry.header.id, into: &inner)
        guard var first = inner.children.first else { return }
        first.values += inner.values + link(entry)
        node.children += [first] + inner.children.dropFirst()
    }

    private func link(_ entry: DisclosedEntry<StudentContact>) -> [ElementNode.Value] {
        guard entry.content.person != nil else { return [] }
        return [.init(.field(entry.header.id, StudentContact.fieldName(at: \StudentContact.person)))]
    }

    private static func untoldAddress(_ element: String) -> Diagnostic {
        Diagnostic(
            "oso.address-not-told",
            .note,
            "address is written as secret, since the view holds none",
            path: "dossier/huidigeschool/leerling\(element == "leerling" ? "" : "/\(element)")/adresgeheim"
        )
    }
}
