// Writes a file of many records, one record in memory at a time.

package import VillageCodecs

/// Writes a file of many records, one record in memory at a time.
package struct RecordFile: ~Copyable {
    /// The encodings that formats ask for.
    package enum Encoding: String, Sendable {
        case utf8 = "UTF-8"
        case latin9 = "ISO-8859-15"
    }

    private var sink: any ByteSink & ~Copyable
    private let encoding: Encoding
    private var open: [String] = []

    /// Begins a file.
    package init(_ sink: consuming some ByteSink & ~Copyable, _ encoding: Encoding = .utf8) throws(ExportError) {
        self.sink = sink as any ByteSink & ~Copyable
        self.encoding = encoding
        try put("<?xml version=\"1.0\" encoding=\"\(encoding.rawValue)\"?>\n")
    }

    /// Begins an element around records.
    ///
    /// - Parameters:
    ///   - name: The name, with a prefix where it has one.
    ///   - attributes: The attributes in their order, declarations of namespaces among them.
    /// - Throws: ``ExportError`` when the sink refuses bytes.
    package mutating func begin(_ name: String, _ attributes: [(name: String, value: String)] = []) throws(ExportError)
    {
        let list = attributes.map { " \($0.name)=\"\(Self.escaped($0.value))\"" }
        try put("\(indent)<\(name)\(list.joined())>\n")
        open.append(name)
    }

    /// Writes an element with all that is in it.
    package mutating func write(_ node: ElementNode) throws(ExportError) { try write(Self.text(of: node)) }

    /// Writes the text of an element that was made before.
    package mutating func write(_ text: [UInt8]) throws(ExportError) {
        try put(indent)
        try put(text)
        try put("\n")
    }

    /// The text of an element, for formats that put something in front of records which is only known after them.
    package static func text(of node: ElementNode) throws(ExportError) -> [UInt8] {
        let sink = ArraySink()
        do throws(CodecError) {
            var builder = XMLTreeBuilder()
            try node.write(to: &builder)
            var lines = sink
            try builder.finish().root.write(to: &lines)
        } catch {
            throw ExportError(error)
        }
        return sink.bytes
    }

    /// Ends the innermost element around records.
    package mutating func end() throws(ExportError) {
        guard let name = open.popLast() else { return }
        try put("\(indent)</\(name)>\n")
    }

    private var indent: String { String(repeating: "  ", count: open.count) }

    private mutating func put(_ text: String) throws(ExportError) { try put(Array(text.utf8)) }

    private mutating func put(_ bytes: [UInt8]) throws(ExportError) {
        do throws(CodecError) {
            switch encoding {
            case .utf8: try sink.write(bytes)
            case .latin9:
                // What the encoding lacks was left out before, by the types of leaves.
                guard let encoded = Latin9.bytes(of: String(decoding: bytes, as: UTF8.self)) else {
                    throw CodecError(.unwritable)
                }
                try sink.write(encoded)
            }
        } catch {
            throw ExportError(error)
        }
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case "\"": result += "&quot;"
            case "\t", "\n", "\r": result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

@available(*, unavailable)
extension RecordFile: Sendable {}
