// What an object holds beside what was understood of it, by place, so that it can be put back.

import VillageBasics

/// What a value holds beside what was understood of it.
struct JSONRemainder: Sendable, Hashable {
    /// Members that were not understood, each with the name of the member before it.
    private var members: [Member] = []
    /// What is left of members that were understood in part.
    private var children: [String: Box] = [:]
    /// Elements that were not understood, with their places.
    private var elements: [Element] = []
    /// What is left of elements that were understood in part.
    private var parts: [Part] = []
    /// A value that was understood and is written differently, with the value that is written.
    private var replaced: Replacement?

    /// Nothing.
    static let nothing = JSONRemainder()

    private struct Member: Sendable, Hashable {
        let name: String
        let value: JSONValue
        let previous: String?
    }

    private struct Element: Sendable, Hashable {
        let index: Int
        let value: JSONValue
    }

    private struct Part: Sendable, Hashable {
        let known: JSONValue
        let rest: JSONRemainder
        /// Whether it was an erased entry when it was read.
        let isErased: Bool
    }

    private struct Replacement: Sendable, Hashable {
        let known: JSONValue
        let value: JSONValue
    }

    /// A value type cannot hold itself but in a list.
    private struct Box: Sendable, Hashable {
        let content: [JSONRemainder]
        init(_ remainder: JSONRemainder) { content = [remainder] }
        var remainder: JSONRemainder { content.first ?? .nothing }
    }

    private init() {}

    /// Compares a value with what is written of it.
    init(of value: JSONValue, beside known: JSONValue) {
        if value == known { return }
        switch (value, known) {
        case (.object(let object), .object(let known)): compare(object, known)
        case (.array(let elements), .array(let known)): compare(elements, known)
        default: replaced = Replacement(known: known, value: value)
        }
    }

    /// Whether nothing is left.
    var isEmpty: Bool { self == .nothing }

    private mutating func compare(_ object: JSONObject, _ known: JSONObject) {
        var previous: String?
        for member in object.members {
            if let value = known[member.name] {
                let rest = JSONRemainder(of: member.value, beside: value)
                if !rest.isEmpty { children[member.name] = Box(rest) }
            } else {
                members.append(Member(name: member.name, value: member.value, previous: previous))
            }
            previous = member.name
        }
    }

    private mutating func compare(_ values: [JSONValue], _ known: [JSONValue]) {
        var next = 0
        for (index, value) in values.enumerated() {
            guard next < known.count, Self.isSame(value, known[next], before: values[(index + 1)...]) else {
                elements.append(Element(index: index, value: value))
                continue
            }
            let rest = JSONRemainder(of: value, beside: known[next])
            if !rest.isEmpty {
                parts.append(Part(known: Self.key(known[next]), rest: rest, isErased: Self.isErased(known[next])))
            }
            next += 1
        }
    }

    /// Whether an element of a file is the one that is written: by identifier, else by all that is written of it.
    private static func isSame(_ value: JSONValue, _ known: JSONValue, before rest: ArraySlice<JSONValue> = []) -> Bool
    {
        if let id = known["id"] { return value["id"] == id && value["type"] == known["type"] }
        switch (value, known) {
        case (.object(let object), .object(let known)):
            return known.members.allSatisfy { member in object[member.name].map { isSame($0, member.value) } ?? false }
        case (.array, .array), (.object, .string): return true
        default: return value == known || value.isScalar && known.isScalar && !rest.contains(known)
        }
    }

    /// What an element is found by again.
    private static func key(_ known: JSONValue) -> JSONValue {
        guard let id = known["id"] else { return known }
        return .object(JSONObject([JSONObject.Member("id", id)]))
    }

    private static func isErased(_ known: JSONValue) -> Bool { known["status"]?.string == "erased" }

    /// Puts everything back that has a place still.
    func restored(in known: JSONValue) -> JSONValue {
        if let replaced { return replaced.known == known ? replaced.value : known }
        switch known {
        case .object(let object): return .object(restored(in: object))
        case .array(let elements): return .array(restored(in: elements))
        default: return known
        }
    }

    private func restored(in known: JSONObject) -> JSONObject {
        var object = known
        for index in object.members.indices {
            guard let child = children[object.members[index].name] else { continue }
            object.members[index].value = child.remainder.restored(in: object.members[index].value)
        }
        for member in members where object[member.name] == nil {
            let previous = object.members.lastIndex { $0.name == member.previous }
            let place = member.previous == nil ? 0 : previous.map { $0 + 1 } ?? object.members.count
            object.members.insert(JSONObject.Member(member.name, member.value), at: place)
        }
        return object
    }

    private func restored(in known: [JSONValue]) -> [JSONValue] {
        var result = known
        var used: Set<Int> = []
        for part in parts {
            let place = result.indices.first { !used.contains($0) && Self.key(known[$0]) == part.known }
            guard let place else { continue }
            used.insert(place)
            // What an entry held beside what is known goes with it when it is erased.
            if Self.isErased(known[place]), !part.isErased { continue }
            result[place] = part.rest.restored(in: known[place])
        }
        for element in elements { result.insert(element.value, at: min(element.index, result.count)) }
        return result
    }

    /// Where something is left, as pointers; names that the file chose, no values.
    var paths: [String] {
        var paths = members.map { "/\($0.name)" } + elements.map { "/\($0.index)" }
        for (name, child) in children.sorted(by: { $0.key < $1.key }) {
            paths += child.remainder.paths.map { "/\(name)\($0)" }
        }
        for part in parts { paths += part.rest.paths.map { "/-\($0)" } }
        return paths
    }
}

extension JSONValue {
    fileprivate var isScalar: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }
}
