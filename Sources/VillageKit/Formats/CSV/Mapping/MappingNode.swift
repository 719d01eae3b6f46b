// One place of a mapping that is being read, with its path.

import VillageBasics

/// One place of a mapping that is being read.
struct MappingNode {
    let value: JSONValue
    let path: String

    func error(_ code: TableMappingError.Code, _ help: String) -> TableMappingError {
        TableMappingError(code, path, help)
    }

    private func extended(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    /// The members; those of other names are refused, comments are not.
    func members(_ known: [String]) throws(TableMappingError) {
        guard let object = value.object else { throw error(.wrongShape, "write an object here: { … }") }
        for member in object.members where !known.contains(member.name) && !member.name.hasPrefix("//") {
            let near = known.min { Self.distance($0, member.name) < Self.distance($1, member.name) }
            let help = near.map { Self.distance($0, member.name) < 3 ? "write '\($0)'" : "remove it" } ?? "remove it"
            throw TableMappingError(.unknownMember, extended(member.name), help)
        }
    }

    private static func distance(_ left: String, _ right: String) -> Int {
        EditDistance.between(left, Array(right))
    }

    func member(_ name: String) -> MappingNode? {
        value[name].map { MappingNode(value: $0, path: extended(name)) }
    }

    func needed(_ name: String) throws(TableMappingError) -> MappingNode {
        guard let node = member(name) else { throw TableMappingError(.missing, extended(name), "add '\(name)'") }
        return node
    }

    func text() throws(TableMappingError) -> String {
        guard let text = value.string, !text.isEmpty else { throw error(.wrongShape, "write a text in quotes") }
        return text
    }

    func text(_ name: String) throws(TableMappingError) -> String? {
        guard let node = member(name) else { return nil }
        return try node.text()
    }

    func flag(_ name: String) throws(TableMappingError) -> Bool? {
        guard let node = member(name) else { return nil }
        guard let flag = node.value.bool else { throw node.error(.wrongShape, "write true or false") }
        return flag
    }

    func elements() throws(TableMappingError) -> [MappingNode] {
        guard let elements = value.array else { throw error(.wrongShape, "write a list here: [ … ]") }
        return elements.enumerated().map { MappingNode(value: $0.element, path: "\(path)[\($0.offset)]") }
    }

    func texts() throws(TableMappingError) -> [String] {
        var texts: [String] = []
        for element in try elements() { texts.append(try element.text()) }
        return texts
    }

    func texts(_ name: String) throws(TableMappingError) -> [String] {
        guard let node = member(name) else { return [] }
        return try node.texts()
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        _ type: Choice.Type
    ) throws(TableMappingError) -> Choice? {
        guard let node = member(name) else { return nil }
        guard let choice = Choice(rawValue: try node.text()) else {
            let words = type.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            throw node.error(.unknownName, "write one of \(words)")
        }
        return choice
    }
}
