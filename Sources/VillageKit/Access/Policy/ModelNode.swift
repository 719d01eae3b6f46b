// One place of a model that is being read, with its path.

internal import VillageBasics

/// One place of a model that is being read.
struct ModelNode {
    let value: JSONValue
    let path: String

    func error(_ code: AccessModelError.Code) -> AccessModelError { AccessModelError(code, at: path) }

    /// The member of a name.
    func callAsFunction(_ name: String) throws(AccessModelError) -> ModelNode {
        guard let object = value.object else { throw error(.wrongShape) }
        guard let member = object[name] else { throw AccessModelError(.missing, at: extended(name)) }
        return ModelNode(value: member, path: extended(name))
    }

    /// The members, by name; each name is a word.
    func members() throws(AccessModelError) -> [(name: String, node: ModelNode)] {
        guard let object = value.object else { throw error(.wrongShape) }
        for member in object.members where member.name.isEmpty { throw error(.wrongShape) }
        return object.members.map { ($0.name, ModelNode(value: $0.value, path: extended($0.name))) }
    }

    /// Refuses members that have no meaning here.
    func expectOnly(_ names: Set<String>) throws(AccessModelError) {
        for member in try members() where !names.contains(member.name) { throw member.node.error(.unknownMember) }
    }

    func text() throws(AccessModelError) -> String {
        guard let text = value.string, !text.isEmpty else { throw error(.wrongShape) }
        return text
    }

    func flag() throws(AccessModelError) -> Bool {
        guard let flag = value.bool else { throw error(.wrongShape) }
        return flag
    }

    func number(_ range: ClosedRange<Int>) throws(AccessModelError) -> Int {
        guard let number = value.integer, range.contains(number) else { throw error(.wrongShape) }
        return number
    }

    /// A list of names, none of them twice.
    func names() throws(AccessModelError) -> [String] {
        guard let elements = value.array else { throw error(.wrongShape) }
        var names: [String] = []
        for element in elements {
            guard let name = element.string, !name.isEmpty else { throw error(.wrongShape) }
            if names.contains(name) { throw error(.namedTwice) }
            names.append(name)
        }
        return names
    }

    /// A set of names that are all defined.
    func names(among known: some Collection<String>) throws(AccessModelError) -> Set<String> {
        let names = Set(try names())
        guard names.isSubset(of: known) else { throw error(.unknownName) }
        return names
    }

    /// A row of a matrix, one letter a section.
    func row<Cell: RawRepresentable<String>>(of count: Int) throws(AccessModelError) -> [Cell] {
        let cells = try text().compactMap { Cell(rawValue: String($0)) }
        guard cells.count == count, try text().count == count else { throw error(.wrongShape) }
        return cells
    }

    private func extended(_ name: String) -> String { path.isEmpty ? name : path + "." + name }
}
