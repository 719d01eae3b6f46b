// Lines of the mapping that only SIECLE has: two family names, given names one by one, numbers, relations.

import VillageCodecs
import VillageModel

/// Lines of the mapping that only SIECLE has.
enum SIECLERows {
    private static let family = "NOM_DE_FAMILLE"
    private static let usage = "NOM_USAGE"
    private static let given = ["PRENOM", "PRENOM2", "PRENOM3"]

    /// The names of a pupil: where there is a name of use, the family name is that of the register.
    static let pupilNames = ElementRow<StudentIdentity> { element, record, scope, reading in
        let leaf = reading.leaves(family, in: element).first
        if let used = reading.leaves(usage, in: element).first {
            record.name.family = reading.value(of: used, .string, scope.home(field(\.name.family)))
            if let leaf {
                let home = scope.home(field(\.registeredName.family))
                record.registeredName.family = reading.value(of: leaf, .string, home)
            }
        } else if let leaf {
            record.name.family = reading.value(of: leaf, .string, scope.home(field(\.name.family)))
        }
        record.name.given = givenNames(given, element, scope.home(field(\.name.given)), &reading)
    } write: { record, scope, node in
        let home = scope.home(field(\.name.family))
        let prefix = scope.home(field(\.name.prefix))
        if let registered = record.registeredName.family {
            // A name of the register alone comes back as the name.
            let fate: Fate = record.name.family == nil ? .mapped : .carried
            let value = ElementNode.Value(scope.home(field(\.registeredName.family)), fate)
            node.children.append(
                joined(
                    family,
                    registered,
                    record.registeredName.prefix,
                    value,
                    scope.home(field(\.registeredName.prefix))
                )
            )
            if let name = record.name.family {
                node.children.append(joined(usage, name, record.name.prefix, .init(home), prefix))
            }
        } else if let name = record.name.family {
            node.children.append(joined(family, name, record.name.prefix, .init(home), prefix))
        }
        write(record.name.given, as: given, scope.home(field(\.name.given)), &node)
    }

    /// The names of a person; the name of use is written in ``personUsage``.
    static let personNames = ElementRow<PersonName> { element, record, scope, reading in
        if let leaf = reading.leaves(family, in: element).first {
            record.family = reading.value(of: leaf, .string, scope.home(name(\.family)))
        }
        record.given = givenNames(["PRENOM"], element, scope.home(name(\.given)), &reading)
    } write: { record, scope, node in
        if let own = record.family {
            let prefix = scope.home(name(\.prefix))
            node.children.append(joined(family, own, record.prefix, .init(scope.home(name(\.family))), prefix))
        }
        write(record.given, as: ["PRENOM"], scope.home(name(\.given)), &node)
    }

    /// The name by which a person is known, where it is no given name of another format.
    static let personUsage = ElementRow<PersonName>(usage, \.preferred, .string)

    private static func givenNames(
        _ names: [String],
        _ element: XMLTree.Element,
        _ home: Home,
        _ reading: inout ElementReading
    ) -> [String] {
        var found: [String] = []
        for name in names {
            // A second name without a first stays: nobody could tell the two apart again.
            guard let leaf = reading.leaves(name, in: element).first else { break }
            found.append(leaf.text)
            reading.take(leaf, home)
        }
        return found
    }

    private static func write(_ values: [String], as names: [String], _ home: Home, _ node: inout ElementNode) {
        for (place, text) in values.enumerated() {
            var value = ElementNode.Value(home)
            if place < names.count {
                value.ordinals = [place]
                node.children.append(ElementNode(names[place], text, [value]))
            } else {
                (value.fate, value.code, value.ordinals) = (.rejected, "too-many-names", [place])
                node.values.append(value)
            }
        }
    }

    /// A family name with what stands before it, which has no element of its own.
    private static func joined(
        _ element: String,
        _ text: String,
        _ prefix: String?,
        _ value: ElementNode.Value,
        _ prefixHome: Home
    ) -> ElementNode {
        guard let prefix else { return ElementNode(element, text, [value]) }
        return ElementNode(element, "\(prefix) \(text)", [.init(value.home, .mapped), .init(prefixHome, .mapped)])
    }

    private static func field(_ path: PartialKeyPath<StudentIdentity>) -> FieldName {
        StudentIdentity.fieldName(at: path)
    }
    private static func name(_ path: PartialKeyPath<PersonName>) -> FieldName { PersonName.fieldName(at: path) }

    /// The number of one system; one that was refused before belongs to nobody.
    static func identifier(_ name: String, _ system: Identifier.System, writes: Bool = true)
        -> ElementRow<StudentIdentity>
    {
        let field = StudentIdentity.fieldName(at: \StudentIdentity.identifiers)
        return ElementRow { element, record, scope, reading in
            for leaf in reading.leaves(name, in: element) where reading.refusal(leaf) == nil {
                add(Identifier(system, leaf.text), to: &record)
                reading.take(leaf, scope.home(field))
                break
            }
            // The attribute of the same name may say something else; both are kept.
            guard let text = element.attribute(name), ElementReading.isInk(text) else { return }
            add(Identifier(system, text), to: &record)
            reading.take(name, of: element, scope.home(field))
        } write: { record, scope, node in
            for (place, value) in record.identifiers.enumerated() where writes && value.system == system {
                var own = ElementNode.Value(scope.home(field))
                own.ordinals = [place]
                node.children.append(ElementNode(name, value.value, [own]))
            }
        }
    }

    private static func add(_ identifier: Identifier, to record: inout StudentIdentity) {
        if !record.identifiers.contains(identifier) { record.identifiers.append(identifier) }
    }

    /// What a person is to the pupil; what has no code of its own is another link.
    static let relation: ElementRow<ContactPerson> = {
        let table = SIECLECodes.kinship
        let field = ContactPerson.fieldName(at: \ContactPerson.relation)
        return ElementRow { element, record, scope, reading in
            guard let leaf = reading.leaves("CODE_PARENTE", in: element).first else { return }
            let text = leaf.text
            if text.utf8.count == 1 {
                record.relation = CodedValue(system: SIECLECodes.oldKinship, edition: nil, code: text, meaning: nil)
                reading.take(leaf, scope.home(field))
            } else {
                record.relation = reading.value(of: leaf, .code(table), scope.home(field))
            }
        } write: { record, scope, node in
            guard let value = record.relation else { return }
            if value.system == table.name {
                node.children.append(ElementNode("CODE_PARENTE", value.code, [.init(scope.home(field))]))
            } else if let row = value.meaning.flatMap({ table.row(for: $0) }), row.fit != .broader {
                let isSame = row.fit == .exact
                let fate = ElementNode.Value(
                    scope.home(field),
                    isSame ? .mapped : .degraded,
                    code: isSame ? nil : "relation"
                )
                node.children.append(ElementNode("CODE_PARENTE", row.code, [fate]))
            } else {
                node.values.append(.init(scope.home(field), .rejected, code: "not-sayable"))
            }
        }
    }()

    /// What the element around and the levels of two generations say of authority.
    static let level: ElementRow<ContactPerson> = {
        let field = ContactPerson.fieldName(at: \ContactPerson.authority)
        return ElementRow { element, record, scope, reading in
            if element.name == "LEGAL" { record.authority = .full }
            let new = reading.leaves("NIVEAU_RESPONSABILITE", in: element).first
            let old = reading.leaves("RESP_LEGAL", in: element).first
            let home = scope.home(field)
            // Levels other than 1 are documented nowhere.
            let isLegal = new.map { $0.text == "1" }
            let wasLegal = old.flatMap { ["0": false, "1": true, "2": true][$0.text] }
            if let isLegal, let wasLegal, isLegal != wasLegal {
                for leaf in [new, old].compactMap(\.self) { reading.refuse(leaf, "contradiction") }
                return
            }
            if let new, isLegal == true {
                record.authority = .full
                reading.take(new, home, .mapped)
            }
            guard let old else { return }
            switch wasLegal {
            case true?:
                record.authority = .full
                // Who is first and who is second is told no more.
                reading.take(old, home, .degraded, code: "rank")
            case false?:
                record.authority = Guardian.Authority.none
                reading.take(old, home, .mapped)
            case nil: reading.refuse(old)
            }
        } write: { record, scope, node in
            guard let authority = record.authority else { return }
            let isSaid = authority == .full && node.name == "LEGAL"
            node.values.append(
                .init(scope.home(field), isSaid ? .carried : .degraded, code: isSaid ? nil : "authority")
            )
        }
    }()

    /// Whether somebody is named as the one to speak with; that somebody is not, forbids nothing.
    static let contact = ElementRow<ContactPerson> { element, record, scope, reading in
        guard let leaf = reading.leaves("PERS_CONTACT", in: element).first, leaf.text == "1" else { return }
        record.mayContact = true
        reading.take(leaf, scope.home(ContactPerson.fieldName(at: \ContactPerson.mayContact)), .mapped)
    } write: { _, _, _ in
    }

    /// Who is called first; that somebody is not, says nothing of an order.
    static let first: ElementRow<ContactPerson> = {
        let field = ContactPerson.fieldName(at: \ContactPerson.order)
        return ElementRow { element, record, scope, reading in
            guard let leaf = reading.leaves("A_CONTACTER_EN_PRIORITE", in: element).first,
                TextCodec.boolean.parse(leaf.text) == true
            else { return }
            record.order = 1
            reading.take(leaf, scope.home(field), .mapped)
        } write: { record, scope, node in
            // A mere contact has no such element.
            guard record.order == 1, node.name != "CONTACT" else { return }
            node.children.append(ElementNode("A_CONTACTER_EN_PRIORITE", "true", [.init(scope.home(field))]))
        }
    }()

    /// A line that is read and never written.
    static func readOnly<Record>(_ row: ElementRow<Record>) -> ElementRow<Record> {
        ElementRow(read: row.read) { _, _, _ in }
    }

    /// A line whose leaf may have been refused before it is read.
    static func unlessRefused<Record>(_ name: String, _ row: ElementRow<Record>) -> ElementRow<Record> {
        ElementRow(
            read: { element, record, scope, reading in
                if let leaf = reading.leaves(name, in: element).first, reading.refusal(leaf) != nil { return }
                row.read(element, &record, scope, &reading)
            },
            write: row.write
        )
    }

    /// The title in words beside its short form.
    static let titleWords = ElementRow<ContactPerson> { element, record, scope, reading in
        guard record.sex != nil, let leaf = reading.leaves("LL_CIVILITE", in: element).first else { return }
        record.sex?.label = leaf.text
        reading.take(leaf, scope.home(ContactPerson.fieldName(at: \ContactPerson.sex)))
    } write: { _, _, _ in
    }

    /// Whether text messages are welcome; that they are not has no place here.
    static let textMessages: ElementRow<CommunicationNeed> = {
        let field = CommunicationNeed.fieldName(at: \CommunicationNeed.channels)
        return ElementRow { element, record, scope, reading in
            guard let leaf = reading.leaves("ACCEPTE_SMS", in: element).first,
                TextCodec.boolean.parse(leaf.text) == true
            else { return }
            record.channels = [.textMessage]
            reading.take(leaf, scope.home(field), .mapped)
        } write: { record, scope, node in
            guard let place = record.channels.firstIndex(of: .textMessage) else { return }
            var value = ElementNode.Value(scope.home(field), .mapped)
            value.ordinals = [place]
            node.children.append(ElementNode("ACCEPTE_SMS", "true", [value]))
        }
    }()
}
