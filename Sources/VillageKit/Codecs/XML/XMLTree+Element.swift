// A handle on one element of a tree.

extension XMLTree {
    /// An element of a tree.
    public struct Element: Sendable {
        let storage: XMLTreeStorage
        let index: Int32

        var node: XMLTreeStorage.Node { storage.nodes[Int(index)] }

        /// The name, without a prefix.
        public var name: String { storage.name(node.name) }
        /// The prefix, empty when there is none.
        public var prefix: String { storage.name(node.prefix) }
        /// The name of the namespace, empty when there is none.
        public var namespace: String { storage.name(node.namespace) }
        /// The line in which its first tag ends; 0 if it was never read from a document.
        public var line: Int { Int(node.line) }
        /// The attributes in the order of the document; declarations of namespaces are none.
        public var attributes: [XMLAttribute] {
            let node = node
            return Array(storage.attributes[Int(node.attributes)..<Int(node.attributes + node.attributeCount)])
        }
        /// Whether no element is inside.
        public var isLeaf: Bool { firstElement(from: node.first) == nil }

        /// The text that stands directly inside; of a leaf exactly as in the document, white space included.
        public var text: String {
            let node = node
            guard node.first >= 0 else { return storage.text(node.text) }
            return content.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
        }

        /// The element around it.
        public var parent: Element? {
            let parent = node.parent
            return parent < 0 ? nil : Element(storage: storage, index: parent)
        }

        /// The elements directly inside, in the order of the document.
        public var children: Children { Children(storage: storage, place: node.first) }

        /// The elements inside at any depth, in the order of the document; this one is not among them.
        public var descendants: Descendants {
            Descendants(storage: storage, place: index + 1, end: node.end)
        }

        /// What is inside, text included, in the order of the document.
        ///
        /// White space between elements is left out unless other text stands there too.
        public var content: [Content] {
            let node = node
            if node.first < 0 { return node.text < 0 ? [] : [.text(storage.text(node.text))] }
            var result: [Content] = []
            var next = node.first
            while next >= 0 {
                let inner = storage.nodes[Int(next)]
                result.append(
                    inner.name < 0
                        ? .text(storage.text(inner.text)) : .element(Element(storage: storage, index: next))
                )
                next = inner.next
            }
            return result
        }

        /// Reads an attribute that has no prefix.
        ///
        /// - Parameter name: The name.
        /// - Returns: The value, or `nil` when there is no such attribute.
        public func attribute(_ name: String) -> String? {
            let node = node
            return storage.attributes[Int(node.attributes)..<Int(node.attributes + node.attributeCount)]
                .first { $0.name == name && $0.prefix.isEmpty }?
                .value
        }

        /// Finds the first element of a name directly inside.
        ///
        /// - Parameter name: The name, without a prefix.
        /// - Returns: The element, or `nil` when there is none.
        public func first(_ name: String) -> Element? { children.first { $0.name == name } }

        /// Finds all elements of a name directly inside.
        ///
        /// - Parameter name: The name, without a prefix.
        /// - Returns: The elements, in the order of the document.
        public func all(_ name: String) -> [Element] { children.filter { $0.name == name } }

        /// Finds all elements under a path of names.
        ///
        /// - Parameter path: Names with strokes between them, for example `adreslijst/adres`.
        /// - Returns: The elements, in the order of the document.
        public func all(at path: String) -> [Element] {
            path.split(separator: "/")
                .reduce([self]) { found, name in
                    found.flatMap { element in element.children.filter { $0.name == name } }
                }
        }

        fileprivate func firstElement(from start: Int32) -> Element? {
            var next = start
            while next >= 0 {
                if storage.nodes[Int(next)].name >= 0 { return Element(storage: storage, index: next) }
                next = storage.nodes[Int(next)].next
            }
            return nil
        }
    }

    /// What stands inside an element.
    public enum Content: Sendable {
        /// An element.
        case element(Element)
        /// Text between elements, or the text of a leaf.
        case text(String)
    }

    /// The elements directly inside another one.
    public struct Children: Sequence, IteratorProtocol, Sendable {
        let storage: XMLTreeStorage
        var place: Int32

        /// Goes to the next element.
        public mutating func next() -> Element? {
            while place >= 0 {
                let (found, node) = (place, storage.nodes[Int(place)])
                place = node.next
                if node.name >= 0 { return Element(storage: storage, index: found) }
            }
            return nil
        }
    }

    /// The elements inside another one, at any depth.
    public struct Descendants: Sequence, IteratorProtocol, Sendable {
        let storage: XMLTreeStorage
        var place: Int32
        let end: Int32

        /// Goes to the next element.
        public mutating func next() -> Element? {
            while place < end {
                defer { place += 1 }
                if storage.nodes[Int(place)].name >= 0 { return Element(storage: storage, index: place) }
            }
            return nil
        }
    }
}

extension XMLTree.Element: Hashable {
    /// Whether both are the same element of the same tree.
    public static func == (one: Self, other: Self) -> Bool {
        one.index == other.index && one.storage === other.storage
    }

    /// Hashes the place in the tree.
    public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

extension XMLTree.Element {
    /// Its place among the elements of the same name and parent, counted from one.
    public var ordinal: Int { max(1, Int(node.ordinal)) }

    /// The names from the outermost element down, with an ordinal where there are several; never a value.
    public var path: String {
        var steps: [String] = []
        var element: Self? = self
        while let current = element {
            steps.append(current.step)
            element = current.parent
        }
        return steps.reversed().joined(separator: "/")
    }

    private var step: String {
        let ordinal = node.ordinal
        return ordinal == 0 ? name : "\(name)[\(ordinal)]"
    }
}
