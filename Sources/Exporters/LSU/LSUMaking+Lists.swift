// The lists of a document: given back from the source, or made of what entries say.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension LSUMaking {
    /// Gives the lists of the source back, as far as this pupil's part referred to them.
    mutating func restoreLists() {
        var places: [String: Int] = [:]
        for (path, text) in facts.sorted(by: { $0.key < $1.key }) {
            let steps = ElementNode.steps(path)
            guard steps.count > 4 || (steps.count == 4 && !path.contains("@")), let list = LSUList.named(steps[2].name),
                steps[3].name == list.item
            else { continue }
            let key = "\(list.name)[\(steps[2].ordinal)]/\(steps[3].ordinal)"
            var place = places[key]
            if place == nil {
                var item = ElementNode(list.item)
                item.ordinal = steps[3].ordinal
                lists[list.name, default: []].append(item)
                place = (lists[list.name]?.count ?? 1) - 1
                places[key] = place
            }
            guard let place else { continue }
            Self.put(text, .init(.envelope(path)), steps.dropFirst(4), into: &lists[list.name, default: []][place])
        }
        for list in lists.keys { lists[list]?.sort { $0.ordinal ?? 0 < $1.ordinal ?? 0 } }
    }

    private static func put(
        _ text: String,
        _ value: ElementNode.Value,
        _ steps: ArraySlice<(name: String, ordinal: Int)>,
        into node: inout ElementNode
    ) {
        guard let step = steps.first else {
            node.text = text
            node.values.append(value)
            return
        }
        if step.name.hasPrefix("@") {
            node.set(String(step.name.dropFirst()), text, [value])
            return
        }
        var place = node.children.firstIndex { $0.name == step.name && $0.ordinal == step.ordinal }
        if place == nil {
            var child = ElementNode(step.name)
            child.ordinal = step.ordinal
            node.children.append(child)
            place = node.children.count - 1
        }
        if let place { put(text, value, steps.dropFirst(), into: &node.children[place]) }
    }

    /// The item of an identifier.
    func item(_ id: String, of list: String) -> ElementNode? { lists[list]?.first { $0.attribute("id") == id } }

    /// The items that an attribute of the source referred to, where it is given back.
    func items(_ name: String, at place: String?) -> [ElementNode]? {
        guard let place, let fact = facts["\(place)/@\(name)"], let list = LSUList.referred(by: name) else {
            return nil
        }
        return LSUList.identifiers(fact).compactMap { item($0, of: list) }
    }

    /// The identifier of an item that says something; it is added where there is none.
    ///
    /// - Returns: The identifier; `nil` where the format cannot say it.
    mutating func identifier(in name: String, _ attributes: [(name: String, value: String)]) -> String? {
        guard let list = LSUList.named(name) else { return nil }
        let found = lists[name]?.first { item in attributes.allSatisfy { item.attribute($0.name) == $0.value } }
        if let id = found?.attribute("id") { return id }
        let shape = work.structure.element(at: [LSUFormat.root, "donnees", name, list.item])
        var item = ElementNode(list.item)
        for attribute in attributes {
            guard let shape, shape.refusal(of: XMLAttribute(attribute.name, attribute.value)) == nil else { return nil }
            item.set(attribute.name, attribute.value)
        }
        let id = freeIdentifier(list)
        item.set("id", id)
        for needed in shape?.attributes ?? [] where needed.isNeeded && item.attribute(needed.name) == nil { return nil }
        lists[name, default: []].append(item)
        return id
    }

    private func freeIdentifier(_ list: LSUList) -> String {
        let taken = Set(lists.values.joined().compactMap { $0.attribute("id") })
        var number = (lists[list.name]?.count ?? 0) + 1
        while taken.contains("\(list.prefix)\(number)") { number += 1 }
        return "\(list.prefix)\(number)"
    }

    /// The identifiers of teachers; `nil` where the format cannot name one of them.
    mutating func identifiers(of teachers: [LSUTeacher]) -> String? {
        var ids: [String] = []
        for teacher in teachers {
            var attributes: [(name: String, value: String)] = []
            func add(_ name: String, _ value: String?) {
                if let value { attributes.append((name, value)) }
            }
            if degree == .second {
                add("type", teacher.type)
                add("id-sts", teacher.number)
            }
            add("civilite", teacher.person.civility)
            add("nom", teacher.person.family)
            add("prenom", teacher.person.given)
            guard let id = identifier(in: "enseignants", attributes) else { return nil }
            ids.append(id)
        }
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    /// The teacher of an item.
    func teacher(_ item: ElementNode) -> LSUTeacher {
        func text(_ name: String) -> String? {
            item.attribute(name).flatMap { ElementReading.isInk($0) ? $0 : nil }
        }
        let person = LSUPerson(civility: text("civilite"), family: text("nom"), given: text("prenom"))
        return LSUTeacher(person, type: text("type"), number: text("id-sts"))
    }
}

// What refers to what was supplied.
extension LSUMaking {
    /// Gives identifiers to what was supplied, and refers to it from where nothing is known.
    mutating func completeReferences() {
        let taken = Set(lists.values.joined().compactMap { $0.attribute("id") })
        let (degree, isFirst) = (degree, degree == .first)
        work.root.inside("donnees") { data in
            var supplied: [String: String] = [:]
            for list in LSUList.all where !list.prefix.isEmpty && data.first(list.name) != nil {
                data.inside(list.name) { frame in
                    for place in frame.children.indices where frame.children[place].attribute("id") == nil {
                        var number = place + 1
                        while taken.contains("\(list.prefix)\(number)") { number += 1 }
                        supplied[list.name] = "\(list.prefix)\(number)"
                        frame.children[place].set("id", "\(list.prefix)\(number)")
                    }
                }
            }
            for frame in data.children.indices {
                for place in data.children[frame].children.indices {
                    var node = data.children[frame].children[place]
                    switch node.name {
                    case "eleve" where isFirst: Self.refer("classe-ref", supplied["classes"], &node)
                    case "bilan-periodique", "bilan-cycle":
                        Self.refer(degree.headReference, supplied[degree.heads], &node)
                        if isFirst {
                            Self.refer("enseignant-refs", supplied["enseignants"], &node)
                        } else {
                            Self.fill("enseignant-refs", supplied["enseignants"], &node)
                        }
                    default: continue
                    }
                    data.children[frame].children[place] = node
                }
            }
        }
    }

    private static func refer(_ name: String, _ id: String?, _ node: inout ElementNode) {
        if let id, node.attribute(name) == nil { node.set(name, id) }
    }

    private static func fill(_ name: String, _ id: String?, _ report: inout ElementNode) {
        guard let id, report.first("liste-acquis") != nil else { return }
        report.inside("liste-acquis") { list in
            for place in list.children.indices { refer(name, id, &list.children[place]) }
        }
    }
}
