// One line of the mapping of a tree, read from both sides: elements and the fields that they carry.

package import VillageCodecs
package import VillageModel

/// Elements of a tree and the fields of a record that they carry.
///
/// The importer reads with it, the exporter writes with it, and both account for every value by the same field names.
package struct ElementRow<Record: Sendable>: Sendable {
    /// Reads the elements inside one into a record.
    package typealias Reader = @Sendable (XMLTree.Element, inout Record, ElementScope, inout ElementReading) -> Void
    /// Adds elements for the fields of a record.
    package typealias Writer = @Sendable (Record, ElementScope, inout ElementNode) -> Void

    package let read: Reader
    package let write: Writer

    /// Creates a line that no other initialiser describes.
    package init(read: @escaping Reader, write: @escaping Writer) {
        self.read = read
        self.write = write
    }
}

extension ElementRow where Record: FieldGroup {
    /// A leaf and a field.
    package init<Value: FieldValue>(
        _ name: String,
        _ path: any WritableKeyPath<Record, Value?> & Sendable,
        _ codec: TextCodec<Value>
    ) {
        let field = Record.fieldName(at: path)
        self.init { element, record, scope, reading in
            guard record[keyPath: path] == nil, let leaf = reading.leaves(name, in: element).first else { return }
            record[keyPath: path] = reading.value(of: leaf, codec, scope.home(field))
        } write: { record, scope, node in
            guard let value = record[keyPath: path] else { return }
            node.add(name, value, codec, scope.home(field))
        }
    }

    /// The text of the element itself and a field.
    package static func ownText<Value: FieldValue>(
        _ path: any WritableKeyPath<Record, Value?> & Sendable,
        _ codec: TextCodec<Value>
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            guard element.isLeaf, ElementReading.isInk(element.text) else { return }
            record[keyPath: path] = reading.value(of: element, codec, scope.home(field))
        } write: { record, scope, node in
            guard let value = record[keyPath: path] else { return }
            var own = ElementNode("")
            own.add("", value, codec, scope.home(field))
            node.values += own.allValues
            node.text = own.children.first?.text
        }
    }

    /// An attribute of the element itself and a field.
    package static func attribute<Value: FieldValue>(
        _ name: String,
        _ path: any WritableKeyPath<Record, Value?> & Sendable,
        _ codec: TextCodec<Value>
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            guard record[keyPath: path] == nil else { return }
            record[keyPath: path] = reading.value(ofAttribute: name, of: element, codec, scope.home(field))
        } write: { record, scope, node in
            guard let value = record[keyPath: path] else { return }
            node.addAttribute(name, value, codec, scope.home(field))
        }
    }

    /// A leaf that is repeated and a field with several values.
    package init<Value: FieldValue>(
        _ name: String,
        list path: any WritableKeyPath<Record, [Value]> & Sendable,
        _ codec: TextCodec<Value>
    ) {
        let field = Record.fieldName(at: path)
        self.init { element, record, scope, reading in
            for leaf in reading.leaves(name, in: element) {
                guard let value = reading.value(of: leaf, codec, scope.home(field)) else { continue }
                record[keyPath: path].append(value)
            }
        } write: { record, scope, node in
            for value in record[keyPath: path] { node.add(name, value, codec, scope.home(field)) }
        }
    }

    /// The numbers of one system: the first leaf is read, and each is written.
    package static func identifier(
        _ name: String,
        _ path: any WritableKeyPath<Record, [Identifier]> & Sendable,
        _ system: Identifier.System
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            guard let leaf = reading.leaves(name, in: element).first else { return }
            record[keyPath: path].append(Identifier(system, leaf.text))
            reading.take(leaf, scope.home(field))
        } write: { record, scope, node in
            for value in record[keyPath: path] where value.system == system {
                node.children.append(ElementNode(name, value.value, [.init(scope.home(field))]))
            }
        }
    }

    /// A leaf that is written for a field, and read as something else.
    package static func written<Value: FieldValue>(
        _ name: String,
        _ path: any WritableKeyPath<Record, Value?> & Sendable,
        _ codec: TextCodec<Value>
    ) -> ElementRow {
        ElementRow(read: { _, _, _, _ in }, write: ElementRow(name, path, codec).write)
    }

    /// One of several leaves and a field: the first that can say the value is written.
    package static func either<Value: FieldValue>(
        _ path: any WritableKeyPath<Record, Value?> & Sendable,
        _ leaves: [(name: String, codec: TextCodec<Value>)]
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            for (name, codec) in leaves where record[keyPath: path] == nil {
                guard let leaf = reading.leaves(name, in: element).first else { continue }
                record[keyPath: path] = reading.value(of: leaf, codec, scope.home(field))
            }
        } write: { record, scope, node in
            guard let value = record[keyPath: path], let last = leaves.last else { return }
            let chosen = leaves.first { $0.codec.print(value) != nil } ?? last
            node.add(chosen.name, value, chosen.codec, scope.home(field))
        }
    }

    /// The lines of a record within, at the same element.
    package static func group<Child: FieldGroup>(
        _ path: any WritableKeyPath<Record, Child> & Sendable,
        _ rows: [ElementRow<Child>]
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            for row in rows { row.read(element, &record[keyPath: path], scope.inside(field), &reading) }
        } write: { record, scope, node in
            for row in rows { row.write(record[keyPath: path], scope.inside(field), &node) }
        }
    }

    /// An element that is repeated, and a list of records, or those of them that are written as this element.
    package static func each<Child: FieldGroup>(
        _ name: String,
        _ path: any WritableKeyPath<Record, [Child]> & Sendable,
        _ rows: [ElementRow<Child>],
        where isWritten: @escaping @Sendable (Child) -> Bool = { _ in true }
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { element, record, scope, reading in
            for inner in reading.elements(name, in: element) {
                var child = Child()
                let before = reading.count
                for row in rows { row.read(inner, &child, scope.inside(field), &reading) }
                if reading.count > before { record[keyPath: path].append(child) }
            }
        } write: { record, scope, node in
            for (ordinal, child) in record[keyPath: path].enumerated() where isWritten(child) {
                var inner = ElementNode(name)
                for row in rows { row.write(child, scope.inside(field), &inner) }
                inner.note(ordinal: ordinal)
                if inner.isFilled { node.children.append(inner) }
            }
        }
    }

    /// A value that the element around implies: it has no datum of its own.
    package static func implied<Value: FieldValue>(
        _ path: any WritableKeyPath<Record, Value?> & Sendable,
        _ value: Value
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { _, record, _, _ in
            record[keyPath: path] = value
        } write: { record, scope, node in
            if record[keyPath: path] == value { node.values.append(.init(scope.home(field))) }
        }
    }

    /// A meaning that the element around implies; another list's code for it is taken as well.
    package static func implied<Meaning>(
        _ path: any WritableKeyPath<Record, CodedValue<Meaning>?> & Sendable,
        code value: CodedValue<Meaning>
    ) -> ElementRow {
        let field = Record.fieldName(at: path)
        return ElementRow { _, record, _, _ in
            record[keyPath: path] = value
        } write: { record, scope, node in
            guard let own = record[keyPath: path], own.meaning == value.meaning else { return }
            node.values.append(.init(scope.home(field), own == value ? .carried : .mapped))
        }
    }
}

extension ElementRow {
    /// An element that only holds others, which carry fields of the same record; some records are written without it.
    package static func inside(
        _ name: String,
        _ rows: [ElementRow],
        where isWritten: @escaping @Sendable (Record) -> Bool = { _ in true }
    ) -> ElementRow {
        ElementRow { element, record, scope, reading in
            guard let inner = reading.elements(name, in: element).first else { return }
            for row in rows { row.read(inner, &record, scope, &reading) }
        } write: { record, scope, node in
            guard isWritten(record) else { return }
            var inner = ElementNode(name)
            for row in rows { row.write(record, scope, &inner) }
            guard inner.isFilled else { return }
            node.inside(name) { $0.merge(inner) }
        }
    }
}

extension ElementReading {
    /// Takes a leaf if its text is a value.
    package mutating func value<Value: FieldValue>(
        of leaf: XMLTree.Element,
        _ codec: TextCodec<Value>,
        _ home: Home
    ) -> Value? {
        let text = leaf.text
        guard let value = codec.parse(text) else {
            refuse(leaf)
            return nil
        }
        take(leaf, home, codec.print(value) == text ? .carried : .mapped)
        return value
    }
}

extension ElementReading {
    /// Takes an attribute if its text is a value; one that is none stays, and is told at the end.
    package mutating func value<Value: FieldValue>(
        ofAttribute name: String,
        of element: XMLTree.Element,
        _ codec: TextCodec<Value>,
        _ home: Home
    ) -> Value? {
        guard let text = element.attribute(name), Self.isInk(text), taken(name, of: element) == nil,
            let value = codec.parse(text)
        else { return nil }
        take(name, of: element, home, codec.print(value) == text ? .carried : .mapped)
        return value
    }
}

extension ElementNode {
    /// Adds an attribute for a value, or notes that the format cannot say it.
    package mutating func addAttribute<Field: FieldValue>(
        _ name: String,
        _ value: Field,
        _ codec: TextCodec<Field>,
        _ home: Home
    ) {
        guard let text = codec.print(value) else {
            values.append(Value(home, .rejected, code: "not-sayable"))
            return
        }
        if codec.parse(text) == value {
            set(name, text, [Value(home)])
        } else {
            set(name, text, [Field.self == Text.self ? Value(home, .degraded, code: "language") : Value(home, .mapped)])
        }
    }

    /// Adds a leaf for a value, or notes that the format cannot say it.
    package mutating func add<Field: FieldValue>(
        _ name: String,
        _ value: Field,
        _ codec: TextCodec<Field>,
        _ home: Home
    ) {
        guard let text = codec.print(value) else {
            values.append(Value(home, .rejected, code: "not-sayable"))
            return
        }
        if codec.parse(text) == value {
            children.append(ElementNode(name, text, [Value(home)]))
        } else if Field.self == Text.self {
            // A format that only knows words loses their language and their translations.
            children.append(ElementNode(name, text, [Value(home, .degraded, code: "language")]))
        } else {
            children.append(ElementNode(name, text, [Value(home, .mapped)]))
        }
    }
}
