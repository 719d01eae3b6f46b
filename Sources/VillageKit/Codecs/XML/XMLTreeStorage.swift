// What a tree is made of: nodes in the order of the document, and the texts and names that they number.

/// The arrays of a tree; shared by its handles and never changed.
final class XMLTreeStorage: Sendable {
    /// An element, or a piece of text between elements, which has no name.
    struct Node: Sendable {
        var name: Int32 = -1
        var prefix: Int32 = -1
        var namespace: Int32 = -1
        var parent: Int32 = -1
        /// The next node of the same parent.
        var next: Int32 = -1
        /// The first node inside; a leaf has none, even if it has text.
        var first: Int32 = -1
        /// The number behind the last node inside.
        var end: Int32 = -1
        var line: Int32 = 0
        var text: Int32 = -1
        var attributes: Int32 = 0
        var attributeCount: Int32 = 0
        /// Its place among the elements of the same name and parent, from 1; 0 if it is the only one.
        var ordinal: Int32 = 0
    }

    let nodes: [Node]
    let names: [String]
    let texts: [String]
    let attributes: [XMLAttribute]
    let elements: Int

    init(nodes: [Node], names: [String], texts: [String], attributes: [XMLAttribute], elements: Int) {
        self.nodes = nodes
        self.names = names
        self.texts = texts
        self.attributes = attributes
        self.elements = elements
    }

    func name(_ id: Int32) -> String { id < 0 ? "" : names[Int(id)] }
    func text(_ id: Int32) -> String { id < 0 ? "" : texts[Int(id)] }
}
