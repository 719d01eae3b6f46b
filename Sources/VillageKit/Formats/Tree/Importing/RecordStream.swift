// Goes through a file of many records, one record in memory at a time.

package import VillageCodecs

/// Goes through a file of many records, one record in memory at a time.
///
/// The elements around records are frames: their attributes, the text in them and whatever else stands there are handed
/// out too, so that nothing is passed over in silence.
package struct RecordStream: ~Copyable {
    /// What was met.
    package enum Piece: Sendable {
        /// A record, with the path of its element.
        case record(XMLTree, path: String)
        /// Another element beside records, such as the header of the file, with its path.
        case other(XMLTree, path: String)
        /// The attributes of a frame, with its path and line.
        case frame([XMLAttribute], path: String, line: Int)
        /// Text that stands directly in a frame, with the path of the frame and its line.
        case text(String, path: String, line: Int)
    }

    private var parser: XMLPullParser
    private let records: Set<String>
    private let frames: Set<String>
    private let nodes: Int
    private var open: [String] = []
    /// The namespace of the outermost element.
    package private(set) var namespace = ""

    /// Begins to go through a file.
    ///
    /// - Parameters:
    ///   - parser: The parser, at the beginning of the file.
    ///   - records: The paths of records: names from the outermost element down, with strokes between them.
    ///   - nodes: The most elements, attributes and pieces of text of one record or one element beside records.
    package init(_ parser: consuming XMLPullParser, records: [String], nodes: Int = 100_000) {
        self.parser = parser
        self.records = Set(records)
        self.nodes = nodes
        frames = records.reduce(into: []) { frames, path in
            var names = path.split(separator: "/").dropLast()
            while !names.isEmpty {
                frames.insert(names.joined(separator: "/"))
                names = names.dropLast()
            }
        }
    }

    /// Where the parser stands.
    package var location: SourceLocation { parser.location }

    /// Hands out what comes next; `nil` at the end of the file.
    package mutating func next() throws(CodecError) -> Piece? {
        while let event = try parser.next() {
            switch event {
            case .start:
                if open.isEmpty { namespace = parser.namespace }
                let path = (open + [parser.name]).joined(separator: "/")
                if records.contains(path) { return .record(try XMLTree(elementOf: &parser, nodes: nodes), path: path) }
                guard frames.contains(path) else {
                    return .other(try XMLTree(elementOf: &parser, nodes: nodes), path: path)
                }
                open.append(parser.name)
                let attributes = parser.attributes.filter(TreeNamespaces.isDatum)
                if !attributes.isEmpty { return .frame(attributes, path: path, line: parser.location.line ?? 0) }
            case .text where ElementReading.isInk(parser.text):
                return .text(parser.text, path: open.joined(separator: "/"), line: parser.location.line ?? 0)
            case .text: continue
            case .end: _ = open.popLast()
            }
        }
        return nil
    }
}

@available(*, unavailable)
extension RecordStream: Sendable {}
