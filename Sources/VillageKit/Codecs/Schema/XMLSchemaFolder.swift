// What a schema may read: the files of one folder, and nothing else.

internal import Glibc

/// The folder that a schema and all that it includes must lie in.
///
/// libxml2 opens what a schema includes by itself, from any place, with the network. So everything that a schema would
/// open is read here first, with the parser that refuses document types, and only then handed over.
struct XMLSchemaFolder {
    private static let schema = "http://www.w3.org/2001/XMLSchema"
    /// The most files of one schema, and the most bytes of each.
    private static let most = (files: 500, bytes: 16 << 20)

    /// The folder without links, with a stroke at its end.
    private let root: String

    init(_ folder: String) throws(CodecError) {
        guard let real = Self.real(folder) else { throw CodecError(.unreadable) }
        root = real.hasSuffix("/") ? real : real + "/"
    }

    /// Reads a schema and everything that it would open.
    ///
    /// - Parameter schema: The path of the schema.
    /// - Returns: The path without links, and the bytes of the schema.
    /// - Throws: ``CodecError/Code/forbidden`` when it would leave the folder or has a document type.
    func checked(_ schema: String) throws(CodecError) -> (path: String, bytes: [UInt8]) {
        guard let path = Self.real(schema) else { throw CodecError(.unreadable) }
        guard isInside(path) else { throw CodecError(.forbidden) }
        let main = try read(path)
        var seen: Set<String> = [path]
        var waiting = try locations(main, of: path)
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted else { continue }
            guard seen.count <= Self.most.files else { throw CodecError(.limitExceeded) }
            waiting += try locations(try read(next), of: next)
        }
        return (path, main)
    }

    /// Finds the files that a schema would open.
    private func locations(_ bytes: [UInt8], of path: String) throws(CodecError) -> [String] {
        var parser = try XMLPullParser(ArraySource(bytes))
        var found: [String] = []
        while let event = try parser.next() {
            guard event == .start else { continue }
            // libxml2 goes by it when it looks for other files.
            guard parser.attribute("xml:base") == nil else { throw refusal(parser) }
            guard parser.namespace == Self.schema else { continue }
            switch parser.name {
            case "include", "import", "redefine":
                guard let location = parser.attribute("schemaLocation") else {
                    // Without a place libxml2 has nothing to open, unless it takes the namespace for one.
                    guard parser.name == "import" else { throw refusal(parser) }
                    continue
                }
                guard let inside = resolved(location, from: path) else { throw refusal(parser) }
                found.append(inside)
            case "override": throw refusal(parser)
            default: continue
            }
        }
        return found
    }

    /// Finds the file that a location means.
    ///
    /// - Returns: Its path without links, or `nil` when it leaves the folder or is spelled as it need not be.
    private func resolved(_ location: String, from path: String) -> String? {
        // No scheme, no escape that libxml2 would undo after us, no blank that it would drop.
        let isPlain = location.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: "._-/".utf8.contains(byte)
            }
        }
        guard isPlain, !location.isEmpty, !location.hasPrefix("/"), let end = path.lastIndex(of: "/") else {
            return nil
        }
        guard let real = Self.real(path[...end] + location), isInside(real) else { return nil }
        return real
    }

    private func isInside(_ path: String) -> Bool { path.hasPrefix(root) }

    private func read(_ path: String) throws(CodecError) -> [UInt8] {
        var file = try FileSource(path: path)
        return try file.readAll(limit: Self.most.bytes)
    }

    private func refusal(_ parser: borrowing XMLPullParser) -> CodecError {
        CodecError(.forbidden, at: SourceLocation(line: parser.location.line, column: parser.location.column))
    }

    private static func real(_ path: some StringProtocol) -> String? {
        guard !path.utf8.contains(0), let found = unsafe realpath(String(path), nil) else { return nil }
        defer { unsafe free(found) }
        return unsafe String(cString: found)
    }
}
