// Names by their use: the legal one, the one that is preferred, and former ones.

import VillageCodecs
import VillageModel

extension ElementRow where Record == PersonName {
    /// The parts of a name; what the pupil was given is one name and the rest.
    static var sifParts: [ElementRow] {
        let (family, given) = (PersonName.fieldName(at: \.family), PersonName.fieldName(at: \.given))
        let prefix = PersonName.fieldName(at: \.prefix)
        return [
            ElementRow(
                read: ElementRow("FamilyName", \.family, .sif).read,
                write: { name, scope, node in
                    guard let family = name.family.flatMap({ SIFAUText.trimmed($0) }) else { return }
                    let own = ElementNode.Value(scope.home(PersonName.fieldName(at: \.family)))
                    guard let before = name.prefix.flatMap({ SIFAUText.trimmed($0) }) else {
                        let fate: Fate = family == name.family ? .carried : .mapped
                        node.children.append(ElementNode("FamilyName", family, [.init(own.home, fate)]))
                        return
                    }
                    let values = [own.home, scope.home(prefix)].map { ElementNode.Value($0, .mapped) }
                    node.children.append(ElementNode("FamilyName", "\(before) \(family)", values))
                }
            ),
            ElementRow { element, name, scope, reading in
                _ = family
                for leaf in ["GivenName", "MiddleName"] {
                    guard let found = reading.leaves(leaf, in: element).first else { return }
                    name.given.append(found.text)
                    reading.take(found, scope.home(given))
                }
            } write: { name, scope, node in
                let texts = name.given.map { SIFAUText.trimmed($0) ?? "" }
                guard let first = texts.first, !first.isEmpty else { return }
                let isSame = texts == name.given && texts.count < 3 && !texts.contains("")
                let value = ElementNode.Value(scope.home(given), isSame ? .carried : .mapped)
                node.children.append(ElementNode("GivenName", first, [value]))
                guard texts.count > 1 else { return }
                let rest = texts.dropFirst().filter { !$0.isEmpty }.joined(separator: " ")
                let values = Array(repeating: value, count: texts.count - 1)
                if rest.isEmpty {
                    node.values += values
                } else {
                    node.children.append(ElementNode("MiddleName", rest, values))
                }
            },
            ElementRow("PreferredGivenName", \.preferred, .sif),
        ]
    }
}

/// Names by their use: the legal one, the one in use, and former ones.
package enum SIFAUNames {
    private static let rows = ElementRow<PersonName>.sifParts

    /// The names of a pupil: the legal name is that of the register where another one is preferred.
    static func pupil(_ inside: String?) -> ElementRow<StudentIdentity> {
        let (name, registered) = (
            StudentIdentity.fieldName(at: \.name), StudentIdentity.fieldName(at: \.registeredName)
        )
        let former = StudentIdentity.fieldName(at: \.formerNames)
        return ElementRow { element, identity, scope, reading in
            guard let legal = reading.elements("Name", in: element).first else { return }
            let others = reading.elements(at: ["OtherNames", "Name"], in: element)
            if let preferred = others.first(where: { $0.attribute("Type") == "PRF" && isPlain($0) }) {
                read(legal, &identity.registeredName, scope.inside(registered), &reading)
                read(preferred, &identity.name, scope.inside(name), &reading)
            } else {
                read(legal, &identity.name, scope.inside(name), &reading)
            }
            for other in others where other.attribute("Type") == "PRV" && isPlain(other) {
                var name = PersonName()
                if read(other, &name, scope.inside(former), &reading) { identity.formerNames.append(name) }
            }
        } write: { identity, scope, node in
            var legal = ElementNode("")
            write(identity.registeredName, "LGL", scope.inside(registered), &legal)
            var preferred = ElementNode("OtherNames")
            write(identity.name, "PRF", scope.inside(name), &preferred)
            if legal.isFilled, preferred.isFilled {
                node.children += legal.children + [preferred]
            } else if legal.isFilled {
                // Read back, it is the only name there is.
                for place in legal.children.indices { legal.children[place].noteMapping() }
                node.children += legal.children
            } else {
                write(identity.name, "LGL", scope.inside(name), &node)
            }
            for (ordinal, former) in identity.formerNames.enumerated() {
                var inner = ElementNode("OtherNames")
                write(former, "PRV", scope.inside(StudentIdentity.fieldName(at: \.formerNames)), &inner)
                inner.note(ordinal: ordinal)
                if inner.isFilled { node.inside("OtherNames") { $0.merge(inner) } }
            }
            node.children.removeAll { $0.name == "OtherNames" && !$0.isFilled }
        }
    }

    /// Whether a name is nothing but parts that are known, so that nothing of it is left behind.
    private static func isPlain(_ name: XMLTree.Element) -> Bool {
        name.children.allSatisfy { part in
            ["FamilyName", "GivenName", "MiddleName", "PreferredGivenName"].contains(part.name)
                || !ElementReading.isInk(part.text) || part.name == "FullName" && isWhole(part, of: name)
        }
    }

    /// Whether a full name says what the parts say.
    private static func isWhole(_ full: XMLTree.Element, of name: XMLTree.Element) -> Bool {
        let parts = ["GivenName", "MiddleName", "FamilyName"].compactMap { name.first($0)?.text }
        return full.text == parts.filter { ElementReading.isInk($0) }.joined(separator: " ")
    }

    /// The name of another person.
    static func person<Record: FieldGroup>(
        _ path: any WritableKeyPath<Record, PersonName> & Sendable
    ) -> ElementRow<Record> {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            guard let name = reading.elements("Name", in: element).first else { return }
            read(name, &record[keyPath: path], scope.inside(field), &reading)
        } write: { record, scope, node in
            write(record[keyPath: path], "LGL", scope.inside(field), &node)
        }
    }

    @discardableResult
    private static func read(
        _ element: XMLTree.Element,
        _ name: inout PersonName,
        _ scope: ElementScope,
        _ reading: inout ElementReading
    ) -> Bool {
        let before = reading.count
        for row in rows { row.read(element, &name, scope, &reading) }
        guard reading.count > before else { return false }
        let home = ElementScope(scope.entry).home("")
        if element.attribute("Type") != nil { reading.take("Type", of: element, home, .mapped) }
        for full in reading.leaves("FullName", in: element) where isWhole(full, of: element) {
            reading.take(full, home, .mapped)
        }
        return true
    }

    private static func write(_ name: PersonName, _ use: String, _ scope: ElementScope, _ node: inout ElementNode) {
        var inner = ElementNode("Name")
        for row in rows { row.write(name, scope, &inner) }
        guard inner.isFilled else { return }
        inner.attributes = [.init("Type", use)]
        node.children.append(inner)
    }
}

extension ElementNode {
    /// Notes of everything in it that it is read back as something else.
    fileprivate mutating func noteMapping() {
        changeValues { if $0.fate == .carried { $0.fate = .mapped } }
        for place in children.indices { children[place].noteMapping() }
    }
}
