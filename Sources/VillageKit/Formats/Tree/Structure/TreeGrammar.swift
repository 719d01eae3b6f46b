// Tables of structure as text, in the notation of content models: short enough to be read beside a specification.

/// Reads tables of structure.
///
/// A table defines elements, a definition to a line; what is indented goes on.
///
///     # A comment.
///     Pupil = UPN:upn Surname Forename:text? (DOB:date | Age:integer) Address* Contacts
///     Contacts = Contact{1,20}
///     Address @kind:kind! @valid:boolean = Line:text+ Town:text ...
///     Phone @kind:kind : text
///
/// `Name:type` is a leaf of a type, or an element with the content of the definition `type`; a name alone has the
/// definition of its own name. `?`, `*`, `+` and `{2,5}` follow what they repeat; `( | )` is a choice, `( & )` a group
/// in any order, `...` whatever comes. Attributes stand before `=` or, where the element is a leaf, before `:`; those
/// with `!` must be there.
package struct TreeGrammar: Sendable {
    /// What is wrong with the table: names without a definition, signs that do not belong there.
    package private(set) var faults: [String] = []
    private let types: [String: LeafType]
    private var definitions: [String: Definition] = [:]

    private struct Definition {
        var attributes: [AttributeShape]
        var body: [Token]
        var isLeaf: Bool
    }

    private enum Token: Equatable {
        case name(String, type: String?)
        case sign(Character)
        case occurs(Int, Int?)
        case anything
    }

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - text: The table.
    ///   - types: The types that it names beside `text`, `word`, `date`, `dateTime`, `boolean`, `integer`, `decimal`.
    package init(_ text: String, types: [String: LeafType] = [:]) {
        let usual: [String: LeafType] = [
            "text": .text, "word": .word, "date": .date, "dateTime": .dateTime, "boolean": .boolean,
            "integer": .integer, "decimal": .decimal,
        ]
        self.types = usual.merging(types) { _, own in own }
        for line in Self.definitions(in: text) { define(line) }
    }

    /// The structure whose outermost element is a definition.
    ///
    /// - Returns: The structure; what is wrong with the table is added to ``faults``.
    package mutating func structure(
        format: String,
        version: String,
        namespace: String = "",
        root: String
    ) -> TreeStructure {
        let element = element(root, definition: root, .one, within: [])
        return TreeStructure(format: format, version: version, namespace: namespace, root: element)
    }

    private static func definitions(in text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(separator: "\n") {
            let line = line.prefix { $0 != "#" }
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            if line.first?.isWhitespace == true, !lines.isEmpty {
                lines[lines.count - 1] += " " + line
            } else {
                lines.append(String(line))
            }
        }
        return lines
    }

    private mutating func define(_ line: String) {
        var tokens = tokens(line)[...]
        guard case .name(let name, nil)? = tokens.popFirst() else { return fault("no name", line) }
        var attributes: [AttributeShape] = []
        while tokens.first == .sign("@") {
            tokens = tokens.dropFirst()
            guard case .name(let own, let type)? = tokens.popFirst() else { return fault("no attribute", line) }
            let isNeeded = tokens.first == .sign("!")
            if isNeeded { tokens = tokens.dropFirst() }
            attributes.append(AttributeShape(own, leaf(type ?? "text", name), isNeeded: isNeeded))
        }
        let sign = tokens.popFirst()
        guard sign == .sign("=") || sign == .sign(":") else { return fault("neither '=' nor ':'", line) }
        if definitions[name] != nil { fault("defined twice", line) }
        definitions[name] = Definition(attributes: attributes, body: Array(tokens), isLeaf: sign == .sign(":"))
    }

    private mutating func fault(_ words: String, _ line: String) { faults.append("\(line.prefix(40)): \(words)") }

    private mutating func leaf(_ type: String, _ name: String) -> LeafType {
        if let found = types[type] { return found }
        faults.append("\(name): no type '\(type)'")
        return .text
    }
}

// Tokens.
extension TreeGrammar {
    private mutating func tokens(_ line: String) -> [Token] {
        var tokens: [Token] = []
        var rest = line[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest = rest.dropFirst()
            } else if Self.isNameSign(first), !rest.hasPrefix("...") {
                let name = rest.prefix(while: Self.isNameSign)
                rest = rest.dropFirst(name.count)
                // `xsi:nil` is one name; every other colon is followed by a type.
                var own = String(name)
                if own == "xsi" || own == "xml", rest.first == ":" {
                    let local = rest.dropFirst().prefix(while: Self.isNameSign)
                    own += ":\(local)"
                    rest = rest.dropFirst(local.count + 1)
                }
                var type: String?
                if rest.first == ":", let next = rest.dropFirst().first, Self.isNameSign(next) {
                    let found = rest.dropFirst().prefix(while: Self.isNameSign)
                    type = String(found)
                    rest = rest.dropFirst(found.count + 1)
                }
                tokens.append(.name(own, type: type))
            } else if rest.hasPrefix("...") {
                tokens.append(.anything)
                rest = rest.dropFirst(3)
            } else if first == "{", let end = rest.firstIndex(of: "}") {
                let parts = rest[rest.index(after: rest.startIndex)..<end].split(separator: ",")
                tokens.append(.occurs(parts.first.flatMap { Int($0) } ?? 0, parts.last.flatMap { Int($0) }))
                rest = rest[rest.index(after: end)...]
            } else {
                switch first {
                case "?": tokens.append(.occurs(0, 1))
                case "*": tokens.append(.occurs(0, nil))
                case "+": tokens.append(.occurs(1, nil))
                case "(", ")", "|", "&", "=", ":", "@", "!": tokens.append(.sign(first))
                default: fault("'\(first)' does not belong here", line)
                }
                rest = rest.dropFirst()
            }
        }
        return tokens
    }

    private static func isNameSign(_ sign: Character) -> Bool {
        sign.isLetter || sign.isNumber || sign == "_" || sign == "-" || sign == "."
    }
}

// Shapes.
extension TreeGrammar {
    private mutating func element(
        _ name: String,
        definition: String,
        _ occurs: Occurs,
        within outer: [String]
    ) -> TreeElement {
        guard let found = definitions[definition] else {
            return TreeElement(name, occurs, .leaf(leaf(definition, name)))
        }
        guard !outer.contains(definition) else {
            faults.append("\(definition): stands in itself")
            return TreeElement(name, occurs, .block(TreeBlock([TreeParticle(.anything)])))
        }
        if found.isLeaf {
            guard case .name(let type, nil)? = found.body.first, found.body.count == 1 else {
                faults.append("\(definition): a leaf has one type")
                return TreeElement(name, occurs, .leaf(.text), attributes: found.attributes)
            }
            return TreeElement(name, occurs, .leaf(leaf(type, definition)), attributes: found.attributes)
        }
        var body = found.body[...]
        let parts = parts(&body, within: outer + [definition])
        if !body.isEmpty { faults.append("\(definition): brackets do not close") }
        return TreeElement(name, occurs, .block(TreeBlock([parts])), attributes: found.attributes)
    }

    /// The parts up to the closing bracket or the end, as one part.
    private mutating func parts(_ body: inout ArraySlice<Token>, within outer: [String]) -> TreeParticle {
        var parts: [TreeParticle] = []
        // In `(A B | C)` the branches are `A B` and `C`.
        var branches: [TreeParticle] = []
        var join: Character?
        while let token = body.first {
            switch token {
            case .sign(")"): return Self.joined(branches, parts, join)
            case .sign("("):
                body = body.dropFirst()
                let group = self.parts(&body, within: outer)
                if body.first == .sign(")") {
                    body = body.dropFirst()
                } else {
                    faults.append("\(outer.last ?? ""): a bracket is open")
                }
                parts.append(TreeParticle(group.kind, occurs(&body)))
            case .sign("|"), .sign("&"):
                guard case .sign(let sign) = token else { continue }
                if let join, join != sign { faults.append("\(outer.last ?? ""): '|' and '&' in one bracket") }
                join = sign
                branches.append(parts.count == 1 ? parts[0] : TreeParticle(.sequence(parts)))
                parts = []
                body = body.dropFirst()
            case .anything:
                body = body.dropFirst()
                parts.append(TreeParticle(.anything))
            case .name(let name, let type):
                body = body.dropFirst()
                let occurs = occurs(&body)
                parts.append(.element(element(name, definition: type ?? name, occurs, within: outer)))
            default:
                faults.append("\(outer.last ?? ""): a sign does not belong here")
                body = body.dropFirst()
            }
        }
        return Self.joined(branches, parts, join)
    }

    private func occurs(_ body: inout ArraySlice<Token>) -> Occurs {
        guard case .occurs(let least, let most)? = body.first else { return .one }
        body = body.dropFirst()
        return Occurs(least, most)
    }

    private static func joined(
        _ branches: [TreeParticle],
        _ parts: [TreeParticle],
        _ join: Character?
    ) -> TreeParticle {
        let last = parts.count == 1 ? parts[0] : TreeParticle(.sequence(parts))
        return switch join {
        case "|": TreeParticle(.choice(branches + [last]))
        case "&": TreeParticle(.all(branches + [last]))
        default: TreeParticle(.sequence(parts))
        }
    }
}
