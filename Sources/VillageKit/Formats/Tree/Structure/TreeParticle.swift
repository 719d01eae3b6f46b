// One part of a block: an element, a group in order, a choice, a group in any order, or whatever comes.

/// One part of a block; the names and beginnings in it are known, so that a document is gone through once.
package struct TreeParticle: Sendable {
    /// What it is.
    package indirect enum Kind: Sendable {
        /// An element.
        case element(TreeElement)
        /// Parts in order.
        case sequence([TreeParticle])
        /// One of several parts.
        case choice([TreeParticle])
        /// Elements in any order.
        case all([TreeParticle])
        /// Whatever comes, of any namespace.
        case anything
    }

    /// What it is.
    package let kind: Kind
    /// How often it may stand there.
    package let occurs: Occurs
    /// The names of all elements in it.
    package let names: Set<String>
    /// The names of the elements that it can begin with.
    package let firsts: Set<String>
    /// Whether nothing need be there.
    package let isNullable: Bool

    /// Creates a part.
    package init(_ kind: Kind, _ occurs: Occurs = .one) {
        self.kind = kind
        self.occurs = occurs
        switch kind {
        case .element(let element):
            names = [element.name]
            firsts = names
            isNullable = element.occurs.least == 0
        case .sequence(let parts):
            names = parts.reduce(into: []) { $0.formUnion($1.names) }
            var firsts: Set<String> = []
            for part in parts {
                firsts.formUnion(part.firsts)
                if !part.isNullable { break }
            }
            self.firsts = firsts
            isNullable = occurs.least == 0 || parts.allSatisfy(\.isNullable)
        case .choice(let parts):
            names = parts.reduce(into: []) { $0.formUnion($1.names) }
            firsts = parts.reduce(into: []) { $0.formUnion($1.firsts) }
            isNullable = occurs.least == 0 || parts.contains(where: \.isNullable)
        case .all(let parts):
            names = parts.reduce(into: []) { $0.formUnion($1.names) }
            firsts = names
            isNullable = occurs.least == 0 || parts.allSatisfy(\.isNullable)
        case .anything:
            names = []
            firsts = []
            isNullable = true
        }
    }

    /// An element in its place.
    package static func element(_ element: TreeElement) -> TreeParticle { TreeParticle(.element(element)) }

    /// The elements that it names, in their order.
    package var elements: [TreeElement] {
        switch kind {
        case .element(let element): [element]
        case .sequence(let parts), .choice(let parts), .all(let parts): parts.flatMap(\.elements)
        case .anything: []
        }
    }

    /// The name of the element that it begins with.
    var firstName: String? { elements.first?.name }

    /// Whether whatever comes may stand in it.
    var takesAnything: Bool {
        switch kind {
        case .element: false
        case .sequence(let parts), .choice(let parts), .all(let parts): parts.contains(where: \.takesAnything)
        case .anything: true
        }
    }
}

/// What stands inside an element that is no leaf.
package struct TreeBlock: Sendable {
    /// The part that holds all others.
    package let content: TreeParticle
    /// Whether whatever comes may stand in it.
    package let takesAnything: Bool
    private let byName: [String: TreeElement]

    /// Creates a block of one part.
    package init(_ content: TreeParticle) {
        self.content = content
        takesAnything = content.takesAnything
        byName = Dictionary(content.elements.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Creates a block of parts in order.
    package init(_ parts: [TreeParticle]) { self.init(TreeParticle(.sequence(parts))) }

    /// The element of a name.
    package func element(_ name: String) -> TreeElement? { byName[name] }
}
