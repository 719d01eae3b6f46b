// One document, or one element of it, as a tree in a few flat arrays.

/// An XML document, or one element of it, that lies in memory.
///
/// A tree never changes; copies share it. Elements are light handles into it.
public struct XMLTree: Sendable {
    let storage: XMLTreeStorage

    /// The most elements, attributes and pieces of text of a tree, unless the caller says otherwise.
    public static let usualNodes = 2_000_000

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - source: Where the document comes from.
    ///   - limits: How much the document may ask for.
    ///   - nodes: The most elements, attributes and pieces of text.
    /// - Throws: ``CodecError`` with the place at which the document cannot be read further.
    public init(
        _ source: consuming some ByteSource & ~Copyable,
        limits: XMLLimits = XMLLimits(),
        nodes: Int = XMLTree.usualNodes
    ) throws(CodecError) {
        var parser = try XMLPullParser(source, limits: limits)
        guard try parser.next() == .start else { throw CodecError(.malformed, at: parser.location) }
        try self.init(elementOf: &parser, nodes: nodes)
        while try parser.next() != nil {}
    }

    /// Reads the element that a parser has just begun, to its end.
    ///
    /// - Parameters:
    ///   - parser: A parser whose last event was the beginning of the element; afterwards it stands at its end.
    ///   - nodes: The most elements, attributes and pieces of text.
    /// - Throws: ``CodecError`` with the place at which the document cannot be read further.
    public init(elementOf parser: inout XMLPullParser, nodes: Int = XMLTree.usualNodes) throws(CodecError) {
        var builder = XMLTreeBuilder(nodes: nodes)
        var depth = 1
        try builder.start(parser)
        while depth > 0 {
            guard let event = try parser.next() else { throw CodecError(.malformed, at: parser.location) }
            switch event {
            case .start:
                depth += 1
                try builder.start(parser)
            case .text: try builder.text(parser.text)
            case .end:
                depth -= 1
                builder.end()
            }
        }
        self = try builder.finish()
    }

    init(_ storage: XMLTreeStorage) { self.storage = storage }

    /// The outermost element.
    public var root: Element { Element(storage: storage, index: 0) }

    /// How many elements there are.
    public var count: Int { storage.elements }
}
