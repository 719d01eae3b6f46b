// The contacts of a view, and how to reach them and the pupil; what may not be told is left out.

import VillageAccess
import VillageFormats
import VillageModel

extension CTFPupilMaking {
    mutating func writeContacts() {
        // A file cannot say that something is secret, nor that somebody may not be called.
        let isMigration = work.isMigration
        let ways = keep(work.written(view.studentContacts), else: "secret") { entry in
            isMigration || (entry.content.isSecret != true && entry.content.isNotTransmitted != true)
        }
        let living = keep(work.written(view.contactPersons), else: "deceased") { entry in
            entry.content.isDeceased != true && entry.content.deceasedOn == nil
        }
        let persons = keep(living, else: "may-not-contact") { $0.content.mayContact != false }
        var own = ElementNode("Pupil")
        write(ways.filter { ($0.content.person ?? .student) == .student }, into: &own)
        root.children += own.children
        let mapping = CTFMapping.contact(version)
        var nodes: [(order: Int, node: ElementNode)] = []
        for entry in persons {
            guard var node = work.node(entry, mapping) else { continue }
            if let person = entry.content.person {
                let others = ways.filter { $0.content.person == person && person != .student }
                node.values.append(.init(.field(entry.header.id, ContactPerson.fieldName(at: \ContactPerson.person))))
                write(others, into: &node)
            }
            nodes.append((entry.content.order ?? .max, node))
        }
        guard !nodes.isEmpty else { return }
        let sorted = nodes.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
        root.inside(["Contacts"]) { $0.children += sorted.map(\.element.node) }
    }

    /// Writes the address, the numbers and the e-mail address of one owner.
    private mutating func write(_ ways: [DisclosedEntry<StudentContact>], into node: inout ElementNode) {
        let addresses = ways.filter { CTFMapping.address.fits($0.content) && !$0.content.address.isEmpty }
        let mails = ways.filter { CTFMapping.email.fits($0.content) }
        for entry in addresses.dropFirst() + mails.dropFirst() { work.reject(entry, work.code("one-only")) }
        if let entry = addresses.first, var inner = work.node(entry, CTFMapping.address) {
            // An address of one's own says more than that it is the pupil's.
            for old in node.children where old.name == "Address" {
                work.lost += old.allValues.map { $0.rejected(work.code("own-address")) }
            }
            node.children.removeAll { $0.name == "Address" }
            inner.values += link(entry)
            node.children.append(inner)
        }
        for entry in ways where CTFMapping.phone.fits(entry.content) {
            guard var inner = work.node(entry, CTFMapping.phone) else { continue }
            inner.values += link(entry)
            node.inside(["Phones"]) { $0.children.append(inner) }
        }
        if let entry = mails.first {
            var inner = ElementNode("")
            CTFMapping.email.write(entry.content, as: entry.header.id, into: &inner)
            guard !inner.children.isEmpty else { return }
            inner.children[0].values += inner.values + link(entry)
            node.children += inner.children
        }
    }

    private func link(_ entry: DisclosedEntry<StudentContact>) -> [ElementNode.Value] {
        guard entry.content.person != nil else { return [] }
        return [.init(.field(entry.header.id, StudentContact.fieldName(at: \StudentContact.person)))]
    }
}
