// Makes a tree, from a parser or by hand.

/// Makes a tree element by element.
public struct XMLTreeBuilder: Sendable {
    /// An element that is still open.
    private struct Frame: Sendable {
        var index: Int32
        var last: Int32 = -1
        /// Where its pieces of text begin.
        var pieces: Int
        var hasInk = false
    }

    /// A piece of text, and the element that it follows.
    private struct Piece: Sendable {
        var after: Int32
        var text: String
    }

    private var nodes: [XMLTreeStorage.Node] = []
    private var names: [String] = []
    private var texts: [String] = []
    private var attributes: [XMLAttribute] = []
    private var numbers: [String: Int32] = [:]
    private var known: [Int32] = []
    private var frames: [Frame] = []
    private var pieces: [Piece] = []
    private var elements = 0
    private let limit: Int

    /// Begins a tree.
    ///
    /// - Parameter nodes: The most elements, attributes and pieces of text.
    public init(nodes: Int = XMLTree.usualNodes) { limit = min(nodes, Int(Int32.max)) }

    /// Begins an element.
    ///
    /// - Parameters:
    ///   - name: The name, without a prefix.
    ///   - namespace: The name of the namespace; that of the element around it if none is given.
    ///   - attributes: The attributes, in the order in which they are written.
    ///   - line: The line it stands in, if it was read.
    /// - Throws: ``CodecError/Code/limitExceeded`` when the tree grows too large.
    public mutating func start(
        _ name: String,
        namespace: String? = nil,
        attributes: [XMLAttribute] = [],
        line: Int = 0
    ) throws(CodecError) {
        let outer = frames.last.map { nodes[Int($0.index)] }
        var node = XMLTreeStorage.Node(name: number(name), line: Int32(clamping: line))
        node.namespace = if let namespace { number(namespace) } else { outer?.namespace ?? -1 }
        node.prefix = namespace == nil ? outer?.prefix ?? -1 : -1
        try start(node, attributes)
    }

    /// Adds text to the element that is open.
    ///
    /// - Parameter text: The text, not escaped.
    /// - Throws: ``CodecError/Code/limitExceeded`` when the tree grows too large.
    public mutating func text(_ text: String) throws(CodecError) {
        guard let place = frames.indices.last, !text.isEmpty else { return }
        let after = frames[place].last
        if pieces.count > frames[place].pieces, pieces[pieces.count - 1].after == after {
            pieces[pieces.count - 1].text += text
        } else {
            pieces.append(Piece(after: after, text: text))
        }
        if !frames[place].hasInk { frames[place].hasInk = !text.utf8.allSatisfy(Self.isBlank) }
        try check()
    }

    /// Ends the innermost element.
    public mutating func end() {
        guard let frame = frames.popLast() else { return }
        let own = pieces[frame.pieces...]
        if frame.last < 0 {
            // A leaf keeps its text as it is; there is at most one piece.
            if let piece = own.first {
                nodes[Int(frame.index)].text = Int32(texts.count)
                texts.append(piece.text)
            }
        } else if frame.hasInk {
            for piece in own { link(piece, in: frame.index) }
        }
        pieces.removeSubrange(frame.pieces...)
        nodes[Int(frame.index)].end = Int32(nodes.count)
    }

    /// Adds a leaf: an element with nothing but text.
    ///
    /// - Parameters:
    ///   - name: The name, without a prefix.
    ///   - text: The text, not escaped.
    ///   - attributes: The attributes, in the order in which they are written.
    /// - Throws: ``CodecError/Code/limitExceeded`` when the tree grows too large.
    public mutating func leaf(_ name: String, _ text: String, attributes: [XMLAttribute] = []) throws(CodecError) {
        try start(name, attributes: attributes)
        try self.text(text)
        end()
    }

    /// Adds a copy of an element of another tree.
    ///
    /// - Parameter element: The element.
    /// - Throws: ``CodecError/Code/limitExceeded`` when the tree grows too large.
    public mutating func append(_ element: XMLTree.Element) throws(CodecError) {
        var node = XMLTreeStorage.Node(name: number(element.name), line: Int32(clamping: element.line))
        node.namespace = number(element.namespace)
        node.prefix = element.prefix.isEmpty ? -1 : number(element.prefix)
        try start(node, element.attributes)
        for content in element.content {
            switch content {
            case .element(let inner): try append(inner)
            case .text(let text): try self.text(text)
            }
        }
        end()
    }

    /// Ends all open elements and the tree.
    ///
    /// - Returns: The tree.
    /// - Throws: ``CodecError/Code/malformed`` when there is no element.
    public consuming func finish() throws(CodecError) -> XMLTree {
        while !frames.isEmpty { end() }
        guard !nodes.isEmpty else { throw CodecError(.malformed) }
        countTwins()
        return XMLTree(
            XMLTreeStorage(nodes: nodes, names: names, texts: texts, attributes: attributes, elements: elements)
        )
    }

    // INVARIANT: the caller has met the beginning of an element.
    mutating func start(_ parser: borrowing XMLPullParser) throws(CodecError) {
        var node = XMLTreeStorage.Node(line: Int32(clamping: parser.location.line ?? 0))
        let id = parser.nameID
        while known.count <= id { known.append(-1) }
        if known[id] < 0 { known[id] = number(parser.name) }
        node.name = known[id]
        node.namespace = number(parser.namespace)
        let prefix = parser.prefix
        node.prefix = prefix.isEmpty ? -1 : number(prefix)
        try start(node, parser.attributes)
    }

    private mutating func start(_ new: XMLTreeStorage.Node, _ list: [XMLAttribute]) throws(CodecError) {
        var node = new
        let index = Int32(nodes.count)
        if let place = frames.indices.last {
            node.parent = frames[place].index
            let last = frames[place].last
            if last < 0 { nodes[Int(node.parent)].first = index } else { nodes[Int(last)].next = index }
            frames[place].last = index
        } else if index > 0 {
            // A second outermost element is a mistake of the caller; it is no tree.
            throw CodecError(.malformed)
        }
        node.attributes = Int32(attributes.count)
        node.attributeCount = Int32(list.count)
        attributes += list
        nodes.append(node)
        elements += 1
        frames.append(Frame(index: index, pieces: pieces.count))
        try check()
    }

    /// Numbers the elements that share name and parent, all of them in one go: counting for each would take forever.
    private mutating func countTwins() {
        for parent in nodes.indices where nodes[parent].first >= 0 {
            var lastOfName: [Int32: Int32] = [:]
            var next = nodes[parent].first
            while next >= 0 {
                let name = nodes[Int(next)].name
                if name >= 0 {
                    if let twin = lastOfName[name] {
                        nodes[Int(twin)].ordinal = max(1, nodes[Int(twin)].ordinal)
                        nodes[Int(next)].ordinal = nodes[Int(twin)].ordinal + 1
                    }
                    lastOfName[name] = next
                }
                next = nodes[Int(next)].next
            }
        }
    }

    private mutating func link(_ piece: Piece, in parent: Int32) {
        let index = Int32(nodes.count)
        var node = XMLTreeStorage.Node(parent: parent, text: Int32(texts.count))
        texts.append(piece.text)
        if piece.after < 0 {
            node.next = nodes[Int(parent)].first
            nodes[Int(parent)].first = index
        } else {
            node.next = nodes[Int(piece.after)].next
            nodes[Int(piece.after)].next = index
        }
        nodes.append(node)
    }

    private mutating func number(_ name: String) -> Int32 {
        if let known = numbers[name] { return known }
        let number = Int32(names.count)
        names.append(name)
        numbers[name] = number
        return number
    }

    private func check() throws(CodecError) {
        guard nodes.count + attributes.count + pieces.count <= limit else { throw CodecError(.limitExceeded) }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D }
}
