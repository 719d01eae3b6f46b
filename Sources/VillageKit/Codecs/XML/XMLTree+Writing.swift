// A tree as text again: the same elements, attributes and texts, with two blanks for every level.

extension XMLTree {
    /// Writes the tree as a document with an XML declaration.
    ///
    /// - Parameter sink: Where it goes.
    /// - Throws: ``CodecError/Code/unwritable`` when the place refuses it.
    public func write(to sink: inout some ByteSink & ~Copyable) throws(CodecError) {
        try sink.write(Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8))
        try root.write(to: &sink)
        try sink.write([0x0A])
    }
}

extension XMLTree.Element {
    /// The element as text, without an XML declaration; the namespaces it needs are declared in it.
    public var xml: String {
        var text = XMLTreeText()
        text.put(self, level: 0, scope: [:], isLaidOut: true)
        return String(decoding: text.bytes, as: UTF8.self)
    }

    /// Writes the element, without an XML declaration.
    ///
    /// - Parameter sink: Where it goes.
    /// - Throws: ``CodecError/Code/unwritable`` when the place refuses it.
    public func write(to sink: inout some ByteSink & ~Copyable) throws(CodecError) {
        var text = XMLTreeText()
        // One element at a time of the first two levels, so that the text of a document never lies in memory whole.
        try text.put(self, level: 0, scope: [:], pieces: 3, to: &sink)
        try sink.write(text.bytes)
    }
}

/// The text of an element while it is written.
private struct XMLTreeText {
    var bytes: [UInt8] = []

    mutating func put(_ element: XMLTree.Element, level: Int, scope: [String: String], isLaidOut: Bool) {
        let content = element.content
        let inner = open(element, scope, isEmpty: content.isEmpty)
        let isBroken = isLaidOut && !content.isEmpty && content.allSatisfy(\.isElement)
        for part in content {
            if isBroken { newLine(level + 1) }
            switch part {
            case .element(let child): put(child, level: level + 1, scope: inner, isLaidOut: isBroken)
            case .text(let text): escape(text)
            }
        }
        if isBroken { newLine(level) }
        close(element, isEmpty: content.isEmpty)
    }

    /// Hands over what is finished; the first levels are gone through piece by piece.
    mutating func put(
        _ element: XMLTree.Element,
        level: Int,
        scope: [String: String],
        pieces: Int,
        to sink: inout some ByteSink & ~Copyable
    ) throws(CodecError) {
        let content = element.content
        guard pieces > 0, !content.isEmpty, content.allSatisfy(\.isElement) else {
            put(element, level: level, scope: scope, isLaidOut: true)
            if bytes.count > 1 << 16 { try flush(to: &sink) }
            return
        }
        let inner = open(element, scope, isEmpty: false)
        for part in content {
            newLine(level + 1)
            if case .element(let child) = part {
                try put(child, level: level + 1, scope: inner, pieces: pieces - 1, to: &sink)
            }
        }
        newLine(level)
        close(element, isEmpty: false)
    }

    private mutating func flush(to sink: inout some ByteSink & ~Copyable) throws(CodecError) {
        try sink.write(bytes)
        bytes.removeAll(keepingCapacity: bytes.count < 1 << 20)
    }

    /// Writes the first tag.
    ///
    /// - Returns: The namespaces in force inside, by prefix.
    private mutating func open(
        _ element: XMLTree.Element,
        _ scope: [String: String],
        isEmpty: Bool
    ) -> [String: String] {
        var scope = scope
        let attributes = element.attributes
        bytes.append(UInt8(ascii: "<"))
        name(element.prefix, element.name)
        declare(element.prefix, element.namespace, &scope)
        for attribute in attributes where !attribute.prefix.isEmpty && attribute.prefix != "xml" {
            declare(attribute.prefix, attribute.namespace, &scope)
        }
        declareTypes(of: element, &scope)
        for attribute in attributes {
            bytes.append(0x20)
            name(attribute.prefix, attribute.name)
            quoted(attribute.value)
        }
        put(isEmpty ? "/>" : ">")
        return scope
    }

    /// Declares the prefix of an `xsi:type`, which stands in a value: the elements inside tell what it means.
    private mutating func declareTypes(of element: XMLTree.Element, _ scope: inout [String: String]) {
        for attribute in element.attributes where attribute.name == "type" && attribute.namespace == Self.instance {
            let parts = attribute.value.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, let prefix = parts.first.map(String.init), scope[prefix] == nil else { continue }
            for inner in element.descendants {
                let namespace =
                    inner.prefix == prefix
                    ? inner.namespace : inner.attributes.first { $0.prefix == prefix }?.namespace
                guard let namespace else { continue }
                declare(prefix, namespace, &scope)
                break
            }
        }
    }

    private static let instance = "http://www.w3.org/2001/XMLSchema-instance"

    private mutating func close(_ element: XMLTree.Element, isEmpty: Bool) {
        guard !isEmpty else { return }
        put("</")
        name(element.prefix, element.name)
        put(">")
    }

    private mutating func declare(_ prefix: String, _ namespace: String, _ scope: inout [String: String]) {
        guard scope[prefix, default: ""] != namespace else { return }
        scope[prefix] = namespace
        put(prefix.isEmpty ? " xmlns" : " xmlns:\(prefix)")
        quoted(namespace)
    }

    private mutating func name(_ prefix: String, _ name: String) {
        if !prefix.isEmpty { put("\(prefix):") }
        put(name)
    }

    private mutating func newLine(_ level: Int) {
        bytes.append(0x0A)
        for _ in 0..<level { put("  ") }
    }

    private mutating func quoted(_ value: String) {
        put("=\"")
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\""): put("&quot;")
            // A reader would make blanks of these.
            case 0x09: put("&#9;")
            case 0x0A: put("&#10;")
            default: escape(byte)
            }
        }
        put("\"")
    }

    private mutating func escape(_ text: String) {
        bytes.reserveCapacity(bytes.count + text.utf8.count)
        for byte in text.utf8 { escape(byte) }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): put("&amp;")
        case UInt8(ascii: "<"): put("&lt;")
        case UInt8(ascii: ">"): put("&gt;")
        // A reader would make a line feed of it.
        case 0x0D: put("&#13;")
        default: bytes.append(byte)
        }
    }

    private mutating func put(_ text: String) { bytes += text.utf8 }
}

extension XMLTree.Content {
    fileprivate var isElement: Bool { if case .element = self { true } else { false } }
}
