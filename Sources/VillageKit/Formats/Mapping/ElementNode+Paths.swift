// Elements that are being written, found and taken away by their paths.

package import VillageCodecs

extension ElementNode {
    /// A step of a path: a name and which of its kind.
    package static func steps(_ path: String) -> [(name: String, ordinal: Int)] {
        path.utf8.split(separator: UInt8(ascii: "/"))
            .map { step in
                guard let bracket = step.firstIndex(of: UInt8(ascii: "[")) else { return (String(Substring(step)), 1) }
                let ordinal = Int(Substring(step[step.index(after: bracket)...].dropLast()))
                return (String(Substring(step[..<bracket])), ordinal ?? 1)
            }
    }

    /// Finds an element by the steps that lead to it from here.
    package func node(at steps: ArraySlice<(name: String, ordinal: Int)>) -> ElementNode? {
        guard let step = steps.first else { return self }
        return place(of: step).flatMap { children[$0].node(at: steps.dropFirst()) }
    }

    /// Takes an element away.
    ///
    /// - Returns: What was taken away, or `nil` when nothing stands there.
    package mutating func remove(at steps: ArraySlice<(name: String, ordinal: Int)>) -> ElementNode? {
        guard let step = steps.first, let place = place(of: step) else { return nil }
        return steps.count == 1 ? children.remove(at: place) : children[place].remove(at: steps.dropFirst())
    }

    /// Takes away all elements under a path of names.
    package mutating func removeAll(at path: ArraySlice<String>) -> [ElementNode] {
        guard let name = path.first else { return [] }
        if path.count == 1 {
            let found = children.filter { $0.name == name }
            children.removeAll { $0.name == name }
            return found
        }
        var found: [ElementNode] = []
        for place in children.indices where children[place].name == name {
            found += children[place].removeAll(at: path.dropFirst())
        }
        return found
    }

    private func place(of step: (name: String, ordinal: Int)) -> Int? {
        var seen = 0
        return children.firstIndex { child in
            if child.name == step.name { seen += 1 }
            return child.name == step.name && seen == step.ordinal
        }
    }

    /// Copies an element of a document, with a value for each of its data.
    ///
    /// Elements of other namespaces inside it are taken whole, since they are of no structure that is known here; text
    /// between elements becomes a child without a name.
    package init(_ element: XMLTree.Element, _ home: Home) {
        self.init(element.name)
        attributes = element.attributes.map { Attribute($0, [Value(home)]) }
        if element.isLeaf {
            text = element.text
            if ElementReading.isInk(element.text) { values.append(Value(home)) }
            return
        }
        children = element.content.map { part in
            switch part {
            case .element(let child) where child.namespace != element.namespace: Self(whole: child, home)
            case .element(let child): Self(child, home)
            case .text(let text): Self("", text, ElementReading.isInk(text) ? [Value(home)] : [])
            }
        }
    }

    /// Takes an element whole, with its namespaces; no name that a structure knows is like its own.
    private init(whole element: XMLTree.Element, _ home: Home) {
        self.init("{\(element.namespace)}\(element.name)")
        whole = element
        values = Array(repeating: Value(home), count: element.data)
    }
}
