// Reads one table of a mapping: its entries, then its columns, then what tells its rows apart.

import VillageBasics
import VillageModel

extension MappedTable {
    /// Reads a table.
    init(_ node: MappingNode, _ codes: [String: TableCodes]) throws(TableMappingError) {
        try node.members(["name", "rows", "fixed", "keys", "entries", "columns", "notWith"])
        name = try node.needed("name").text()
        rows = try node.choice("rows", Rows.self) ?? .pupils
        isFixed = try node.flag("fixed") ?? false
        foreignHeaders = Set(try node.texts("notWith").map(HeaderText.folded))
        if let list = node.member("entries") { try readEntries(list) }
        for column in try node.needed("columns").elements() { columns.append(try self.column(column, codes)) }
        try checkColumns(node)
        for key in try node.member("keys")?.elements() ?? [] {
            var places: [Int] = []
            for element in try key.elements() {
                let header = HeaderText.folded(try element.text())
                guard let place = columns.firstIndex(where: { $0.names.contains(header) }) else {
                    throw element.error(.unknownName, "write the header of a column of this table")
                }
                places.append(place)
            }
            keys.append(places)
        }
    }

    private mutating func readEntries(_ list: MappingNode) throws(TableMappingError) {
        for node in try list.elements() {
            try node.members(["name", "type", "set", "person", "label"])
            let typeNode = try node.needed("type")
            guard let type = TableField.type(named: try typeNode.text()) else {
                let near = Dossier.contentTypes.map { $0.typeName }
                    .min { Self.distance($0, typeNode) < Self.distance($1, typeNode) }
                throw typeNode.error(.unknownName, "write a content type\(near.map { ", such as '\($0)'" } ?? "")")
            }
            var entry = TableEntry(name: try node.needed("name").text(), type: type)
            entry.label = try node.choice("label", Label.self)
            if let person = node.member("person") {
                let name = try person.text()
                guard let place = entries.firstIndex(where: { $0.name == name && $0.type == ContactPerson.self }) else {
                    throw person.error(.unknownName, "name an entry of the type 'ContactPerson' that stands before")
                }
                guard TableField.hasPerson(type) else {
                    throw person.error(.wrongShape, "remove it: entries of this type belong to no person")
                }
                entry.person = place
            }
            if let constants = node.member("set") { entry.constants = try Self.constants(constants, type) }
            entries.append(entry)
        }
        if let twice = TableMapping.repeated(entries.map(\.name)) {
            throw list.error(.namedTwice, "give the second entry '\(twice)' another name")
        }
    }

    private static func distance(_ name: String, _ node: MappingNode) -> Int {
        EditDistance.between(name, Array(node.value.string ?? ""))
    }

    private static func constants(
        _ node: MappingNode,
        _ type: any EntryContent.Type
    ) throws(TableMappingError) -> [(path: FieldName, value: JSONValue)] {
        guard let object = node.value.object else { throw node.error(.wrongShape, "write an object here: { … }") }
        for member in object.members {
            let place = "\(node.path).\(member.name)"
            guard let field = TableField(member.name, of: type), !field.isList else {
                throw TableMappingError(.unknownName, place, "write a field of the content type that holds one value")
            }
            guard TableObject.isValue(member.value, at: member.name, of: type) else {
                throw TableMappingError(.wrongShape, place, "write a value of this field as the canonical JSON has it")
            }
        }
        return object.members.map { ($0.name, $0.value) }
    }

    private func column(_ node: MappingNode, _ codes: [String: TableCodes]) throws(TableMappingError) -> TableColumn {
        try node.members([
            "header", "alsoCalled", "entry", "field", "orField", "system", "codes", "list", "required", "expected",
            "leave", "forbidden", "child", "link", "confidence", "unsure",
        ])
        let header = try node.needed("header")
        var column = TableColumn(
            try header.text(),
            alsoCalled: try node.texts("alsoCalled"),
            try place(node, codes)
        )
        if let code = ForbiddenHeaders.code(of: column.header), column.target != nil {
            throw TableMappingError(
                .forbidden,
                header.path,
                "write \"forbidden\": \"\(code)\" instead of a field, or leave the column out"
            )
        }
        column.isRequired = try node.flag("required") ?? false
        column.isExpected = try node.flag("expected") ?? column.isRequired
        column.link = try node.choice("link", TableColumn.Link.self)
        return column
    }

    private func place(
        _ node: MappingNode,
        _ codes: [String: TableCodes]
    ) throws(TableMappingError) -> TableColumn.Place {
        if let section = try node.choice("leave", AccessSection.self) { return .left(section) }
        if let code = try node.text("forbidden") { return .forbidden(code) }
        if let link = try node.choice("child", TableColumn.Link.self) { return .child(link) }
        return .field(try target(node, codes))
    }

    private func target(_ node: MappingNode, _ codes: [String: TableCodes]) throws(TableMappingError) -> TableTarget {
        let entryNode = try node.needed("entry")
        let name = try entryNode.text()
        guard let entry = entries.firstIndex(where: { $0.name == name }) else {
            throw entryNode.error(.unknownName, "name one of 'entries' of this table")
        }
        var target = TableTarget(entry: entry, field: try field(try node.needed("field"), entry))
        if let other = node.member("orField") { target.otherField = try field(other, entry) }
        target.system = try node.text("system")
        if let list = node.member("codes") {
            guard let found = codes[try list.text()] else {
                throw list.error(.unknownName, "name one of the lists under 'codes' of the mapping")
            }
            target.codes = found
            try check(found, target.field.shape, list)
        }
        if let sign = node.member("list") {
            let text = try sign.text()
            guard text.count == 1, target.field.isList else {
                throw sign.error(.wrongShape, "write one character, for a field that holds several values")
            }
            target.listSign = text.first
        }
        return target
    }

    private func field(_ node: MappingNode, _ entry: Int) throws(TableMappingError) -> TableField {
        let type = entries[entry].type
        guard let field = TableField(try node.text(), of: type) else {
            let names = TableField.names(of: type)
            let near = names.min { Self.distance($0, node) < Self.distance($1, node) }
            throw node.error(
                .unknownName,
                "write a field of '\(type.typeName)'\(near.map { ", such as '\($0)'" } ?? "")"
            )
        }
        return field
    }

    private func check(_ codes: TableCodes, _ shape: FieldShape, _ node: MappingNode) throws(TableMappingError) {
        let words: [String]
        switch shape {
        case .code(let meanings), .choice(let meanings): words = meanings
        default: throw node.error(.wrongShape, "remove it: this field holds no code")
        }
        for row in codes.rows {
            guard let meaning = row.meaning, !words.contains(meaning) else { continue }
            throw node.error(
                .unknownName,
                "'\(meaning)' of code '\(row.code)' is none of \(words.joined(separator: ", "))"
            )
        }
    }

    /// A header may be repeated only where guardians name several pupils.
    private func checkColumns(_ node: MappingNode) throws(TableMappingError) {
        var seen: Set<String> = []
        for (place, column) in columns.enumerated() {
            if case .child = column.place { continue }
            guard seen.isDisjoint(with: column.names) else {
                throw TableMappingError(
                    .namedTwice,
                    "\(node.path).columns[\(place)].header",
                    "give it a header that no other column of the table has"
                )
            }
            seen.formUnion(column.names)
        }
    }
}
