// Lines that only SIF Australia has: identifiers, flags that unknown answers leave open, lines of addresses.

import VillageCodecs
import VillageModel

extension ElementRow where Record: FieldGroup {
    /// A number of one system in a leaf.
    static func sifIdentifier(
        _ name: String,
        _ path: any WritableKeyPath<Record, [Identifier]> & Sendable,
        _ system: Identifier.System
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        let plain = ElementRow.identifier(name, path, system)
        return ElementRow(read: plain.read) { record, scope, node in
            for value in record[keyPath: path] where value.system == system {
                let text = SIFAUText.trimmed(value.value)
                guard let text, node.first(name) == nil else {
                    node.values.append(.init(scope.home(field), .rejected, code: "one-only"))
                    continue
                }
                node.children.append(
                    ElementNode(name, text, [.init(scope.home(field), text == value.value ? .carried : .mapped)])
                )
            }
        }
    }

    /// The school's own number of the pupil; what other formats call so is written where there is none.
    static func sifLocalNumber(
        _ name: String,
        _ path: any WritableKeyPath<Record, [Identifier]> & Sendable
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        let own = sifIdentifier(name, path, .local)
        let others: [Identifier.System] = [.leerlingID, .elenoet]
        return ElementRow(
            read: own.read,
            write: { record, scope, node in
                own.write(record, scope, &node)
                for value in record[keyPath: path] where others.contains(value.system) {
                    guard node.first(name) == nil, let text = SIFAUText.trimmed(value.value) else { continue }
                    node.children.append(ElementNode(name, text, [.init(scope.home(field), .mapped)]))
                }
            }
        )
    }

    /// The RefId of the object itself as a number of the pupil.
    static func sifReference(_ path: any WritableKeyPath<Record, [Identifier]> & Sendable) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            guard let text = element.attribute("RefId"), ElementReading.isInk(text) else { return }
            record[keyPath: path].append(Identifier(.sifRefID, text))
            reading.take("RefId", of: element, scope.home(field))
        } write: { record, scope, node in
            for value in record[keyPath: path] where value.system == .sifRefID {
                guard let text = SIFAURef.written(value.value), node.attributes.isEmpty else {
                    node.values.append(.init(scope.home(field), .rejected, code: "one-only"))
                    continue
                }
                node.set("RefId", text, [.init(scope.home(field), text == value.value ? .carried : .mapped)])
            }
        }
    }

    /// A flag of yes and no; an answer that is neither is left to the source.
    static func sifFlag(_ name: String, _ path: any WritableKeyPath<Record, Bool?> & Sendable) -> ElementRow {
        let own = ElementRow(name, path, .sifFlag)
        return ElementRow(
            read: { element, record, scope, reading in
                guard let leaf = reading.leaves(name, in: element).first else { return }
                if ["U", "X"].contains(leaf.text) {
                    reading.refuse(leaf, "not-imported")
                } else {
                    own.read(element, &record, scope, &reading)
                }
            },
            write: own.write
        )
    }

    /// A leaf whose text the element around implies as well, so that it carries nothing of its own.
    static func sifFixed(_ name: String, _ text: String) -> ElementRow {
        ElementRow { element, _, scope, reading in
            guard let leaf = reading.leaves(name, in: element).first, leaf.text == text else { return }
            reading.take(leaf, ElementScope(scope.entry).home(""), .mapped)
        } write: { _, _, node in
            node.children.append(ElementNode(name, text))
        }
    }

    /// The lines of an address that has no parts.
    static func sifLines(_ path: any WritableKeyPath<Record, [String]> & Sendable) -> ElementRow {
        let field = Record.fieldName(at: path)
        let names = ["Line1", "Line2", "Line3"]
        return ElementRow { element, record, scope, reading in
            for name in names {
                guard let leaf = reading.leaves(name, in: element).first else { continue }
                record[keyPath: path].append(leaf.text)
                reading.take(leaf, scope.home(field))
            }
        } write: { record, scope, node in
            let lines = record[keyPath: path]
            for (place, line) in lines.enumerated() {
                guard names.indices.contains(place), let text = SIFAUText.trimmed(line) else {
                    node.values.append(.init(scope.home(field), .rejected, code: "not-sayable"))
                    continue
                }
                let fate: Fate = text == line ? .carried : .mapped
                node.children.append(ElementNode(names[place], text, [.init(scope.home(field), fate)]))
            }
        }
    }
}
