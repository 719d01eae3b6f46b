// The structure of a version of a format, from its outermost element down.

/// The structure of the documents of one version of a format.
package struct TreeStructure: Sendable {
    /// The identifier of the format, which stands before the codes of findings.
    package let format: String
    /// The version.
    package let version: String
    /// The namespace of the elements; empty for none.
    package let namespace: String
    /// The outermost element.
    package let root: TreeElement

    /// Creates a structure.
    package init(format: String, version: String, namespace: String = "", root: TreeElement) {
        self.format = format
        self.version = version
        self.namespace = namespace
        self.root = root
    }

    /// The element at a path of names from the outermost one, without ordinals.
    package func element(at path: [String]) -> TreeElement? {
        guard path.first == root.name else { return nil }
        return path.dropFirst()
            .reduce(Optional(root)) { outer, name in
                guard let outer, case .block(let block) = outer.content else { return nil }
                return block.element(name)
            }
    }

    /// Whether only one element may stand at a path.
    package func takesOne(_ path: [String]) -> Bool { element(at: path)?.occurs.most == 1 }

    /// Whether the element at a path may be left out.
    package func isOptional(_ path: [String]) -> Bool { element(at: path)?.occurs.least == 0 }

    /// The same structure for a record that stands alone: the element at a path becomes the outermost one.
    package func record(at path: [String]) -> TreeStructure? {
        guard let element = element(at: path) else { return nil }
        let alone = TreeElement(element.name, .one, element.content, attributes: element.attributes)
        return TreeStructure(format: format, version: version, namespace: namespace, root: alone)
    }
}
