// One place of a mapping or a layout that is being read, with its path.

import VillageBasics

/// What can be wrong with a place, whatever the file is.
enum DataFault {
    case missing, unknownMember, wrongShape, unknownName, namedTwice
}

/// What is wrong with a file of our own forms: made of a fault, a place and a cure.
protocol DataProblem: Error {
    init(_ fault: DataFault, _ place: String, help: String)
}

/// One place of a mapping or a layout that is being read.
struct DataNode<Problem: DataProblem> {
    let value: JSONValue
    let path: String

    func error(_ fault: DataFault, _ help: String) -> Problem { Problem(fault, path, help: help) }

    private func extended(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    /// The members; those of other names are refused, comments are not.
    func members(_ known: [String]) throws(Problem) {
        guard let object = value.object else { throw error(.wrongShape, "write an object here: { … }") }
        for member in object.members where !known.contains(member.name) && !member.name.hasPrefix("//") {
            let near = known.min { Self.distance($0, member.name) < Self.distance($1, member.name) }
            let help = near.map { Self.distance($0, member.name) < 3 ? "write '\($0)'" : "remove it" } ?? "remove it"
            throw Problem(.unknownMember, extended(member.name), help: help)
        }
    }

    private static func distance(_ left: String, _ right: String) -> Int {
        EditDistance.between(left, Array(right))
    }

    func member(_ name: String) -> DataNode? {
        value[name].map { DataNode(value: $0, path: extended(name)) }
    }

    func needed(_ name: String) throws(Problem) -> DataNode {
        guard let node = member(name) else { throw Problem(.missing, extended(name), help: "add '\(name)'") }
        return node
    }

    func text() throws(Problem) -> String {
        guard let text = value.string, !text.isEmpty else { throw error(.wrongShape, "write a text in quotes") }
        return text
    }

    func text(_ name: String) throws(Problem) -> String? {
        guard let node = member(name) else { return nil }
        return try node.text()
    }

    func flag(_ name: String) throws(Problem) -> Bool? {
        guard let node = member(name) else { return nil }
        guard let flag = node.value.bool else { throw node.error(.wrongShape, "write true or false") }
        return flag
    }

    func elements() throws(Problem) -> [DataNode] {
        guard let elements = value.array else { throw error(.wrongShape, "write a list here: [ … ]") }
        return elements.enumerated().map { DataNode(value: $0.element, path: "\(path)[\($0.offset)]") }
    }

    func texts() throws(Problem) -> [String] {
        var texts: [String] = []
        for element in try elements() { texts.append(try element.text()) }
        return texts
    }

    func texts(_ name: String) throws(Problem) -> [String] {
        guard let node = member(name) else { return [] }
        return try node.texts()
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        _ type: Choice.Type
    ) throws(Problem) -> Choice? {
        guard let node = member(name) else { return nil }
        guard let choice = Choice(rawValue: try node.text()) else {
            let words = type.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            throw node.error(.unknownName, "write one of \(words)")
        }
        return choice
    }
}
