// The persons of a view with their addresses and numbers; what may not be passed on is not.

import VillageAccess
import VillageFormats
import VillageModel

extension SIECLERecordMaking {
    mutating func writePersons() {
        var legal = 0
        let persons = work.written(view.contactPersons).enumerated()
            .sorted { ($0.element.content.order ?? .max, $0.offset) < ($1.element.content.order ?? .max, $1.offset) }
            .map(\.element)
        for entry in persons {
            let link = SIECLEMapping.link(of: entry.content)
            if entry.content.isDeceased == true {
                work.reject(entry, "deceased")
            } else if link == "LEGAL", legal == 2 {
                // The format knows two; as anything else this person would lose what the law gives.
                work.reject(entry, "third-legal")
            } else if let node = node(entry, link) {
                if link == "LEGAL" { legal += 1 }
                work.root.inside(SIECLEMapping.persons) { $0.children.append(node) }
            }
        }
    }

    private mutating func node(_ entry: DisclosedEntry<ContactPerson>, _ link: String) -> ElementNode? {
        let id = entry.header.id
        // The name by which a person is called is a given name in other formats.
        let isOwn = isMigration || entry.header.format == SIECLEFormat.id
        let mapping = SIECLEMapping.contactPerson(link, hasUsage: isOwn)
        guard var node = work.node(entry, mapping) else { return nil }
        if let number = view.migration?.headers[id]?.originalID {
            node.children.append(ElementNode("ID_PRV_PER", number))
        }
        guard let person = entry.content.person else { return node }
        node.values.append(.init(.field(id, ContactPerson.fieldName(at: \ContactPerson.person))))
        var inner = node.first(SIECLEMapping.person) ?? ElementNode(SIECLEMapping.person)
        node.children.removeAll { $0.name == SIECLEMapping.person }
        writeContacts(person, into: &inner)
        if inner.isFilled { node.children.append(inner) }
        return node
    }

    /// Writes the addresses and numbers of the pupil or of a person, one of each kind.
    mutating func writeContacts(_ person: PersonID?, into node: inout ElementNode) {
        let all =
            contacts
            .filter { entry in
                let owner = entry.content.person == .student ? nil : entry.content.person
                return owner == person
            }
        writeAddress(all.filter { SIECLEMapping.address.fits($0.content) }, person, into: &node)
        for mapping in SIECLEMapping.numbers {
            var isTaken = false
            for entry in all where mapping.fits(entry.content) && entry.content.value != nil {
                if entry.content.isSecret == true, !isMigration {
                    work.reject(entry, "kept-back")
                } else if isTaken {
                    work.reject(entry, "one-only")
                } else {
                    isTaken = true
                    write(entry, mapping, into: &node)
                }
            }
        }
        let needs =
            needs
            .filter { entry in
                let owner = entry.content.person == .student ? nil : entry.content.person
                return owner == person && SIECLEMapping.textMessages.fits(entry.content)
            }
        for (place, entry) in needs.enumerated() {
            guard place == 0 else {
                work.reject(entry, "one-only")
                continue
            }
            let before = node.children.count
            SIECLEMapping.textMessages.write(entry.content, as: entry.header.id, into: &node)
            guard node.children.count > before, entry.content.person != nil else { continue }
            let field = CommunicationNeed.fieldName(at: \CommunicationNeed.person)
            node.children[before].values.append(.init(.field(entry.header.id, field)))
        }
    }

    /// Writes one address, and for a person whether it may be passed on.
    private mutating func writeAddress(
        _ entries: [DisclosedEntry<StudentContact>],
        _ person: PersonID?,
        into node: inout ElementNode
    ) {
        var isTaken = false
        var flag: [ElementNode.Value] = []
        var isSecret: Bool?
        for entry in entries {
            let secrecy = entry.content.isSecret
            if secrecy == true { isSecret = true } else { isSecret = isSecret ?? secrecy }
            let value = ElementNode.Value(home(entry, \.isSecret))
            if entry.content.address.isEmpty {
                // An entry that only says that there is an address has no element of its own.
                if person != nil, let secrecy { flag += emptyValues(entry, value, secrecy) }
            } else if secrecy == true, !isMigration {
                work.reject(entry, "kept-back")
            } else if isTaken {
                work.reject(entry, "one-only")
            } else {
                isTaken = true
                write(entry, SIECLEMapping.address, into: &node)
                if person != nil, secrecy != nil { flag.append(value) }
            }
        }
        guard person != nil, let isSecret else { return }
        // One answer for all of them, and the closed one where they differ.
        let values = flag.filter { value in
            guard case .field(let id, let field) = value.home, field == Self.secrecy else { return true }
            return entries.first { $0.header.id == id }?.content.isSecret == isSecret
        }
        node.children.append(ElementNode("COMMUNICATION_ADRESSE", isSecret ? "false" : "true", values))
    }

    private static let secrecy = StudentContact.fieldName(at: \StudentContact.isSecret)

    private func emptyValues(
        _ entry: DisclosedEntry<StudentContact>,
        _ secret: ElementNode.Value,
        _ isSecret: Bool
    ) -> [ElementNode.Value] {
        var values = [secret, ElementNode.Value(home(entry, \.person))]
        if entry.content.kind != nil {
            let isSame = entry.content.kind == CodedValue(.address)
            values.append(.init(home(entry, \.kind), isSame ? .carried : .mapped))
        }
        if let isUntold = entry.content.isNotTransmitted {
            let isSame = isUntold && isSecret
            let own = ElementNode.Value(home(entry, \.isNotTransmitted), isSame ? .carried : .rejected)
            values.append(isSame ? own : own.rejected("no-place"))
        }
        return values
    }

    private func home(_ entry: DisclosedEntry<StudentContact>, _ path: PartialKeyPath<StudentContact>) -> Home {
        .field(entry.header.id, StudentContact.fieldName(at: path))
    }

    private mutating func write(
        _ entry: DisclosedEntry<StudentContact>,
        _ mapping: TreeEntryMapping<StudentContact>,
        into node: inout ElementNode
    ) {
        let link = entry.content.person.map { _ in ElementNode.Value(home(entry, \.person)) }
        if mapping.isShared {
            let before = node.children.count
            mapping.write(entry.content, as: entry.header.id, into: &node)
            if node.children.count > before, let link { node.children[before].values.append(link) }
        } else if var inner = work.node(entry, mapping) {
            if let link { inner.values.append(link) }
            node.children.append(inner)
        }
    }
}
