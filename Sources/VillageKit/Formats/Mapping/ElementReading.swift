// The leaves of a document while they are read: each is taken once, and what nobody took is known at the end.

package import VillageCodecs
package import VillageModel

/// The leaves of a document while they are read.
///
/// A mapping takes leaves and attributes; what was not taken when all is read is foreign content, so that nothing is
/// lost and nothing is counted twice.
package struct ElementReading: Sendable {
    /// The namespace of the format; elements of others are never taken.
    package let namespace: String
    /// Elements that frame a document: of each only the first is looked into.
    private let frame: Set<String>
    /// What a person should know.
    package var findings: [Diagnostic] = []
    /// How many leaves were taken.
    package var count: Int { leaves.count + attributes.count }
    private var leaves: [XMLTree.Element: Taken] = [:]
    private var attributes: [XMLTree.Element: [String: Taken]] = [:]
    private var refusals: [XMLTree.Element: Refused] = [:]
    /// The section of what is being read.
    package var section: AccessSection?

    /// Why an element was left.
    package struct Refused: Sendable {
        /// The code of the reason.
        package var code: String
        /// The section of what was being read.
        package var section: AccessSection?
    }

    /// What became of a datum.
    package struct Taken: Sendable {
        /// Where it lives now.
        package var home: Home
        /// What became of it.
        package var fate: Fate
        /// Why, where something was lost.
        package var code: String?
    }

    /// Begins to read a document.
    package init(namespace: String, frame: Set<String> = []) {
        self.namespace = namespace
        self.frame = frame
    }

    /// The elements directly inside.
    package func elements(in element: XMLTree.Element) -> [XMLTree.Element] {
        element.children.filter { $0.namespace == namespace }
    }

    /// The elements of a name directly inside.
    package func elements(_ name: String, in element: XMLTree.Element) -> [XMLTree.Element] {
        element.children.filter { $0.name == name && $0.namespace == namespace }
    }

    /// The elements at a path of names; of those that frame the document only the first counts.
    package func elements(at path: [String], in outer: XMLTree.Element) -> [XMLTree.Element] {
        path.reduce([outer]) { found, name in
            let inner = found.flatMap { elements(name, in: $0) }
            return frame.contains(name) ? Array(inner.prefix(1)) : inner
        }
    }

    /// The text of the first leaf at a path of names with strokes between them, whether or not it was taken.
    package func text(at path: String, in outer: XMLTree.Element) -> String? {
        elements(at: path.split(separator: "/").map { String($0) }, in: outer)
            .first { $0.isLeaf && Self.isInk($0.text) }?
            .text
    }

    /// The leaves of a name directly inside that hold something and were not taken yet.
    package func leaves(_ name: String, in element: XMLTree.Element) -> [XMLTree.Element] {
        elements(name, in: element).filter { $0.isLeaf && Self.isInk($0.text) && leaves[$0] == nil }
    }

    /// Takes a leaf.
    package mutating func take(_ leaf: XMLTree.Element, _ home: Home, _ fate: Fate = .carried, code: String? = nil) {
        leaves[leaf] = Taken(home: home, fate: fate, code: code)
    }

    /// Takes an attribute.
    package mutating func take(
        _ name: String,
        of element: XMLTree.Element,
        _ home: Home,
        _ fate: Fate = .carried,
        code: String? = nil
    ) {
        attributes[element, default: [:]][name] = Taken(home: home, fate: fate, code: code)
    }

    /// Leaves an element to the foreign content, with the code of the reason.
    package mutating func refuse(_ element: XMLTree.Element, _ code: String = "bad-value") {
        refusals[element] = Refused(code: code, section: section)
    }

    /// What became of the text of a leaf; `nil` when nobody took it.
    package func taken(_ leaf: XMLTree.Element) -> Taken? { leaves[leaf] }

    /// What became of an attribute; `nil` when nobody took it.
    package func taken(_ name: String, of element: XMLTree.Element) -> Taken? { attributes[element]?[name] }

    /// Why an element was left; `nil` when no mapping knows it.
    package func refusal(_ element: XMLTree.Element) -> Refused? { refusals[element] }

    /// Whether a text holds more than white space.
    package static func isInk(_ text: String) -> Bool { !text.utf8.allSatisfy(isBlank) }

    /// A text without the white space around it.
    package static func trimmed(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last, isBlank(first) || isBlank(last) else { return text }
        guard let start = bytes.firstIndex(where: { !isBlank($0) }), let end = bytes.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(text[start...end])
    }

    /// White space as XML has it.
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
}
