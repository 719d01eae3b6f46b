// The adults who answer for a pupil: in the newest report, or in those of the source where it is given back.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension LSUMaking {
    private static let relations: Set<RelationKind> = [
        .father, .mother, .parent, .stepParent, .fosterParent, .legalGuardian,
    ]

    /// Writes the adults with their addresses.
    mutating func writeGuardians() {
        let contacts = work.written(view.studentContacts)
        var written: [(place: String, node: ElementNode)] = []
        for entry in work.written(view.contactPersons) where isGuardian(entry) {
            let source = place(of: entry)
            guard let target = source == nil ? newest : slot(of: entry, day: nil) else { continue }
            let path = slots[target].path + ["responsables", "responsable"]
            var node = ElementNode("responsable")
            node.ordinal = work.ordinal(of: entry.header.id)
            write(entry, source, &node, path)
            if let person = entry.content.person {
                node.values.append(value(entry, "person"))
                let own = contacts.filter { $0.content.person == person }.enumerated()
                    .sorted { left, right in
                        let days = [left, right].map { $0.element.header.observedAt?.rawValue ?? "" }
                        return days[0] != days[1] ? days[0] > days[1] : left.offset < right.offset
                    }
                    .map(\.element)
                writeAddress(own, source, &node, path)
            }
            if let source { written.append((source, node)) }
            slots[target].node.inside("responsables") { $0.children.append(node) }
        }
        repeatGuardians(written, contacts)
    }

    private func isGuardian(_ entry: DisclosedEntry<ContactPerson>) -> Bool {
        let content = entry.content
        guard content.institution == nil, content.isDeceased != true, content.deceasedOn == nil else { return false }
        if entry.header.format == LSUFormat.id || content.authority == .full { return true }
        return content.relation?.meaning.map { Self.relations.contains($0) } ?? false
    }

    private mutating func write(
        _ entry: DisclosedEntry<ContactPerson>,
        _ source: String?,
        _ node: inout ElementNode,
        _ path: [String]
    ) {
        let content = entry.content
        if let sex = content.sex {
            if let code = TextCodec.code(LSUCodes.civility).print(sex) {
                let isSame = TextCodec.code(LSUCodes.civility).parse(code) == sex
                set("civilite", code, [value(entry, "sex", isSame ? .carried : .mapped)], in: &node, at: path)
            } else {
                lost.append(value(entry, "sex").rejected("no-code"))
            }
        }
        if let family = content.name.family {
            set("nom", family, [value(entry, "name.family")], in: &node, at: path)
        }
        let given = content.name.given
        if !given.isEmpty {
            let values = given.map { _ in value(entry, "name.given", given.count == 1 ? .carried : .mapped) }
            set("prenom", given.joined(separator: " "), values, in: &node, at: path)
        }
        if let name = content.name.preferred, content.name.family == nil || entry.header.format == LSUFormat.id {
            set("denomination", name, [value(entry, "name.preferred")], in: &node, at: path)
        }
        if let relation = content.relation {
            if let text = TextCodec.code(LSUCodes.kinship).print(relation), !LSUCodes.tellsOfYouthCare(text) {
                let isSame = TextCodec.code(LSUCodes.kinship).parse(text) == relation
                set("lien-parente", text, [value(entry, "relation", isSame ? .carried : .mapped)], in: &node, at: path)
            } else {
                lost.append(value(entry, "relation").rejected("no-code"))
            }
        }
        writeAuthority(entry, source, &node, path)
    }

    private mutating func writeAuthority(
        _ entry: DisclosedEntry<ContactPerson>,
        _ source: String?,
        _ node: inout ElementNode,
        _ path: [String]
    ) {
        var values: [ElementNode.Value] = []
        if entry.content.order != nil { values.append(value(entry, "order")) }
        if entry.content.authority == .full { values.append(value(entry, "authority")) }
        if entry.content.authority == .full, let order = entry.content.order, (1...2).contains(order) {
            set("legal\(order)", "true", values, in: &node, at: path)
        } else {
            lost += values.map { $0.rejected("not-sayable") }
        }
        for name in ["legal1", "legal2"] { giveBack(name, at: source, in: &node, at: path) }
    }

    /// Writes the newest address that may be told; one that is secret is never written, since no file of LSU can say so.
    private mutating func writeAddress(
        _ contacts: [DisclosedEntry<StudentContact>],
        _ source: String?,
        _ node: inout ElementNode,
        _ path: [String]
    ) {
        for entry in contacts where entry.content.kind?.meaning == .address {
            if entry.content.isSecret == true || entry.content.isNotTransmitted == true {
                work.reject(entry, "lsu.secret-address")
                continue
            }
            // An address that stood with the person in a later report goes there.
            if let own = place(of: entry), let source, !own.hasPrefix("\(source)/") { continue }
            guard node.first("adresse") == nil else {
                work.reject(entry, "lsu.one-only")
                continue
            }
            if let address = address(entry, path + ["adresse"]) { node.children.append(address) }
        }
    }

    /// The element of an address; `nil` where a part of it does not fit: half an address leads nowhere.
    private mutating func address(_ entry: DisclosedEntry<StudentContact>, _ path: [String]) -> ElementNode? {
        let address = entry.content.address
        var node = ElementNode("adresse")
        let before = lost.count
        var lines = address.lines.map { (text: $0, values: [value(entry, "address.lines")]) }
        if lines.isEmpty, let street = address.street {
            let parts = [(address.number, "number"), (address.addition, "addition")].filter { $0.0 != nil }
            let text = (parts.compactMap(\.0) + [street]).joined(separator: " ")
            let values = (parts.map(\.1) + ["street"]).map { value(entry, "address.\($0)", .mapped) }
            lines = [(text, values)]
        }
        for (number, line) in lines.enumerated() {
            set("ligne\(number + 1)", line.text, line.values, in: &node, at: path)
        }
        if let postcode = address.postcode {
            set("code-postal", postcode, [value(entry, "address.postcode")], in: &node, at: path)
        }
        if let city = address.city {
            set("commune", city, [value(entry, "address.city")], in: &node, at: path)
        }
        guard lost.count == before, node.attribute("code-postal") != nil, node.attribute("commune") != nil else {
            lost += node.allValues.map { $0.rejected("incomplete") }
            return nil
        }
        if entry.content.kind == CodedValue(.address) {
            node.values.append(value(entry, "kind"))
        } else {
            node.values.append(value(entry, "kind", .mapped))
        }
        node.values.append(value(entry, "person"))
        return node
    }

    /// Gives back what later reports said in the same words.
    private mutating func repeatGuardians(
        _ written: [(place: String, node: ElementNode)],
        _ contacts: [DisclosedEntry<StudentContact>]
    ) {
        let places = facts.keys
            .filter { $0.contains("/responsable[") || $0.hasSuffix("/responsable") }
            .filter { ElementNode.steps($0).last?.name == "responsable" }
            .sorted()
        for place in places {
            guard let origin = facts[place], let known = written.first(where: { $0.place == origin }),
                let target = slots.firstIndex(where: { $0.place.map { place.hasPrefix("\($0)/") } ?? false })
            else { continue }
            var node = known.node
            node.forgetValues()
            node.values = [.init(.envelope(place))]
            node.children = []
            node.ordinal = ElementNode.steps(place).last?.ordinal
            let path = slots[target].path + ["responsables", "responsable"]
            node.attributes.removeAll { ["legal1", "legal2"].contains($0.name) && $0.text == "false" }
            for name in ["legal1", "legal2"] { giveBack(name, at: place, in: &node, at: path) }
            if let own = contacts.first(where: { self.place(of: $0) == "\(place)/adresse" }) {
                if let address = address(own, path + ["adresse"]) { node.children.append(address) }
            } else if let first = facts["\(place)/adresse"] {
                let holder = contacts.first { self.place(of: $0) == first }
                if let holder, holder.content.isSecret != true {
                    let before = lost.count
                    var copy = address(holder, path + ["adresse"])
                    lost.removeLast(lost.count - before)
                    copy?.forgetValues()
                    copy?.values = [.init(.envelope("\(place)/adresse"))]
                    if let copy { node.children.append(copy) }
                }
            }
            slots[target].node.inside("responsables") { $0.children.append(node) }
        }
    }
}

extension ElementNode {
    /// Leaves out what it writes itself, for a copy of it that writes something else.
    fileprivate mutating func forgetValues() {
        values = []
        for place in attributes.indices { attributes[place].values = [] }
    }
}
