// The header of a file, and the pupil: names, number, class.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension LSUMaking {
    private static let data = [LSUFormat.root, "donnees"]

    /// Makes the header: who wrote the file, and which school it is of.
    mutating func makeHeader() {
        work.root.set("schemaVersion", degree.number)
        let path = "\(LSUFormat.root)/@schemaVersion"
        if let fact = facts[path] {
            work.root.values.append(.init(.envelope(path), fact == degree.number ? .carried : .mapped))
        }
        var header = ElementNode("entete")
        func add(_ name: String, _ text: String) {
            header.children.append(ElementNode(name, text))
            let path = "\(LSUFormat.root)/entete/\(name)"
            if facts[path] != nil { lost.append(.init(.envelope(path), .rejected, code: "replaced")) }
        }
        add("editeur", work.options.maker)
        add("application", work.options.maker)
        if degree == .second { add("appliVersion", work.options.makerVersion) }
        let schoolPath = "\(LSUFormat.root)/entete/etablissement"
        var school = ElementNode("etablissement")
        if let fact = facts[schoolPath] {
            school.text = fact
            school.values.append(.init(.envelope(schoolPath)))
        }
        if let entry = enrolment, let own = entry.content.school.organisation {
            if own.scheme == "uai", own.value.unicodeScalars.count == 8, school.text ?? own.value == own.value {
                school.text = own.value
                school.values.append(value(entry, "school.organisation"))
            } else {
                lost.append(value(entry, "school.organisation").rejected("not-sayable"))
            }
        }
        if school.text != nil { header.children.append(school) }
        work.root.children.append(header)
        work.root.inside("donnees") { $0.inside("eleves") { $0.children = [] } }
    }

    /// Makes the pupil: names, number, class.
    mutating func makePupil() {
        let path = Self.data + ["eleves", "eleve"]
        var node = ElementNode("eleve")
        let place = path.joined(separator: "/")
        if !giveBack("id", at: place, in: &node, at: path) { node.set("id", "EL_1") }
        let system: Identifier.System = degree == .second ? .lsu : .ine
        let entries = work.written(view.identities)
        let chosen = entries.first { $0.content.identifiers.contains { $0.system == system } } ?? entries.first
        for entry in entries where entry.header.id != chosen?.header.id { work.reject(entry, "lsu.one-only") }
        if let chosen {
            let content = chosen.content
            for (place, number) in content.identifiers.enumerated() {
                var value = value(chosen, "identifiers")
                value.ordinals = [place]
                if number.system == system {
                    set(degree.pupilNumber, number.value, [value], in: &node, at: path)
                } else {
                    lost.append(value.rejected("no-place"))
                }
            }
            if let family = content.name.family {
                set("nom", family, [value(chosen, "name.family")], in: &node, at: path)
            }
            let given = content.name.given
            if !given.isEmpty {
                let values = given.map { _ in value(chosen, "name.given", given.count == 1 ? .carried : .mapped) }
                set("prenom", given.joined(separator: " "), values, in: &node, at: path)
            }
        }
        makeClass(&node, path)
        work.root.inside("donnees") { $0.inside("eleves") { $0.children = [node] } }
    }

    private mutating func makeClass(_ node: inout ElementNode, _ path: [String]) {
        guard let entry = enrolment else { return }
        if entry.content.isCurrent == true { node.values.append(value(entry, "isCurrent")) }
        if degree == .second {
            if let code = entry.content.groupCode {
                set("code-division", code, [value(entry, "groupCode")], in: &node, at: path)
            }
            return
        }
        let place = path.joined(separator: "/")
        var values: [ElementNode.Value] = []
        var attributes: [(name: String, value: String)] = []
        if let code = entry.content.groupCode {
            attributes.append(("id-be", code))
            values.append(value(entry, "groupCode"))
        }
        if let name = entry.content.groupName {
            attributes.append(("libelle", name))
            values.append(value(entry, "groupName"))
        }
        let known = items("classe-ref", at: place)?.first
        if let known, attributes.allSatisfy({ known.attribute($0.name) == $0.value }),
            giveBack("classe-ref", at: place, in: &node, at: path)
        {
            node.values += values
        } else if entry.content.groupCode != nil, let id = identifier(in: "classes", attributes) {
            set("classe-ref", id, values, in: &node, at: path)
        } else {
            lost += values.map { $0.rejected("no-code") }
        }
    }
}
