// Lines that only EDEXML has: codes with their fit, names in one leaf, references and numbers.

import VillageCodecs
package import VillageModel

extension ElementRow where Record: FieldGroup {
    /// A code of a list; one that is not in it is kept, and told.
    ///
    /// A code that says more than is known is never written.
    static func coded<Meaning>(
        _ name: String,
        _ path: any WritableKeyPath<Record, CodedValue<Meaning>?> & Sendable,
        _ table: CodeTable<Meaning>
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        let codec = TextCodec.code(table)
        return ElementRow { element, record, scope, reading in
            guard record[keyPath: path] == nil, let leaf = reading.leaves(name, in: element).first else { return }
            let code = ElementReading.trimmed(leaf.text)
            record[keyPath: path] = codec.parse(code)
            reading.take(leaf, scope.home(field), code == leaf.text ? .carried : .mapped)
            if table.row(of: code) == nil { reading.findings.append(.unknownCode(leaf)) }
        } write: { record, scope, node in
            guard let value = record[keyPath: path] else { return }
            let home = scope.home(field)
            if value.system == table.name {
                let fate: Fate = codec.parse(value.code) == value ? .carried : .mapped
                node.children.append(ElementNode(name, value.code, [.init(home, fate)]))
            } else if let row = value.meaning.flatMap({ table.row(for: $0) }), row.fit != .broader {
                let isExact = row.fit == .exact
                let value = ElementNode.Value(
                    home,
                    isExact ? .mapped : .degraded,
                    code: isExact ? nil : "code-narrower"
                )
                node.children.append(ElementNode(name, row.code, [value]))
            } else {
                node.values.append(.init(home, .rejected, code: "no-code"))
            }
        }
    }

    /// A country.
    static func country(
        _ name: String,
        _ path: any WritableKeyPath<Record, CodedValue<Uncoded>?> & Sendable
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            guard record[keyPath: path] == nil, let leaf = reading.leaves(name, in: element).first else { return }
            let code = ElementReading.trimmed(leaf.text)
            record[keyPath: path] = EDEXMLCodes.country(code)
            reading.take(leaf, scope.home(field), code == leaf.text ? .carried : .mapped)
            if !EDEXMLCodes.countries.contains(code) { reading.findings.append(.unknownCode(leaf)) }
        } write: { record, scope, node in
            guard let value = record[keyPath: path] else { return }
            let home = scope.home(field)
            guard value.system == EDEXMLCodes.countryList || value.system.lowercased().hasPrefix("iso3166") else {
                return node.values.append(.init(home, .rejected, code: "no-code"))
            }
            let fate: Fate = value == EDEXMLCodes.country(value.code) ? .carried : .mapped
            node.children.append(ElementNode(name, value.code, [.init(home, fate)]))
        }
    }

    /// Several names in one leaf, with a blank between them; a name that has blanks itself cannot be told from two.
    static func names(
        _ name: String,
        _ path: any WritableKeyPath<Record, [String]> & Sendable
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            guard let leaf = reading.leaves(name, in: element).first else { return }
            let names = leaf.text.split(whereSeparator: \.isWhitespace).map { String($0) }
            record[keyPath: path] = names
            reading.take(leaf, scope.home(field), names.joined(separator: " ") == leaf.text ? .carried : .mapped)
        } write: { record, scope, node in
            let names = record[keyPath: path]
            guard !names.isEmpty else { return }
            let isApart = names.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
            let values = names.map { _ in
                ElementNode.Value(
                    scope.home(field),
                    isApart ? .carried : .degraded,
                    code: isApart ? nil : "names-joined"
                )
            }
            let text = names.map(EDEXMLText.tidied).filter { !$0.isEmpty }.joined(separator: " ")
            node.children.append(ElementNode(name, text, values))
        }
    }

    /// A reference: an element that has a key and nothing else; a dummy key is no value.
    static func reference(
        _ name: String,
        _ path: any WritableKeyPath<Record, String?> & Sendable,
        isWritten: Bool = true
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            guard record[keyPath: path] == nil, let inner = reading.elements(name, in: element).first,
                let text = inner.attribute("key"), ElementReading.isInk(text), !EDEXMLText.isDummy(text)
            else { return }
            let key = ElementReading.trimmed(text)
            record[keyPath: path] = key
            reading.take("key", of: inner, scope.home(field), key == text ? .carried : .mapped)
        } write: { record, scope, node in
            guard isWritten, let key = record[keyPath: path] else { return }
            node.children.append(.reference(name, key, [.init(scope.home(field))]))
        }
    }
}

extension ElementRow<StudentIdentity> {
    private static var field: FieldName { StudentIdentity.fieldName(at: \StudentIdentity.identifiers) }

    /// A number in a leaf; the writer chooses which one is written.
    static func number(_ name: String, _ system: Identifier.System, fate: Fate = .carried) -> ElementRow {
        ElementRow { element, record, scope, reading in
            guard let leaf = reading.leaves(name, in: element).first else { return }
            let number = ElementReading.trimmed(leaf.text)
            record.identifiers.append(Identifier(system, number))
            reading.take(leaf, scope.home(field), number == leaf.text ? fate : .mapped)
        } write: { _, _, _ in
        }
    }

    /// A number in an attribute; a key that only fills its place is none.
    static func number(attribute name: String, _ system: Identifier.System) -> ElementRow {
        ElementRow { element, record, scope, reading in
            guard let text = element.attribute(name), ElementReading.isInk(text), !EDEXMLText.isDummy(text) else {
                return
            }
            let number = ElementReading.trimmed(text)
            record.identifiers.append(Identifier(system, number))
            reading.take(name, of: element, scope.home(field), number == text ? .carried : .mapped)
        } write: { _, _, _ in
        }
    }
}

extension Identifier.System {
    /// Netherlands: the last four digits of the burgerservicenummer or onderwijsnummer.
    package static let lastFourDigits = Self(rawValue: "bsn_ondwnr-4")
    /// The name with which a pupil logs in.
    package static let userName = Self(rawValue: "edexml.gebruikersnaam")
}

extension ElementNode {
    /// An element that has a key and nothing else.
    package static func reference(_ name: String, _ key: String, _ values: [Value] = []) -> ElementNode {
        var node = ElementNode(name)
        node.attributes = [.init("key", key, values)]
        return node
    }
}

extension Diagnostic {
    /// A code that is in no list that is known here.
    fileprivate static func unknownCode(_ leaf: XMLTree.Element) -> Diagnostic {
        Diagnostic(
            "edexml.code-unknown",
            .warning,
            "code is in no list that is known here; it is kept as it is",
            at: SourceLocation(line: leaf.line),
            path: leaf.path,
            help: "ask the sender what it means"
        )
    }
}
