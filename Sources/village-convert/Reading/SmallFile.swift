// A small file that goes with a call: rules, agreements, keys, values.

import VillageKit

/// Reads small files that go with a call.
enum SmallFile {
    /// The most bytes of such a file.
    private static let most = 16 << 20

    /// Reads a file whole.
    static func bytes(_ path: String) throws(Failure) -> [UInt8] {
        do throws(CodecError) {
            var source = try FileSource(path: path)
            return try source.readAll(limit: most)
        } catch { throw Failure(error, in: path) }
    }

    /// Reads words, without the white space at their end.
    ///
    /// - Parameter path: The file; `nil` for standard input.
    /// - Returns: The words.
    /// - Throws: ``Failure`` when they cannot be read or are no text in UTF-8.
    static func words(_ path: String?) throws(Failure) -> String {
        let bytes: [UInt8]
        if let path { bytes = try self.bytes(path) } else { bytes = try typed() }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(.malformed, "'\(path ?? "-")': is no text in UTF-8")
        }
        return String(text.reversed().drop { $0.isWhitespace }.reversed())
    }

    private static func typed() throws(Failure) -> [UInt8] {
        do throws(CodecError) {
            let input = try InputFile(standardInput: ReadLimits())
            guard let part = input.parts.first else { return [] }
            var source = try part.open()
            return try source.readAll(limit: 1 << 20)
        } catch { throw Failure(error, in: "-") }
    }

    /// Reads a JSON object that names what it is in `schema`.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - schema: What it has to be, such as `villagekit/consents`.
    /// - Returns: The object.
    /// - Throws: ``Failure`` when the file cannot be read or is something else.
    static func object(_ path: String, schema: String) throws(Failure) -> JSONValue {
        let value = try json(path)
        guard value["schema"]?.string == schema, value["version"]?.integer == 1 else {
            throw Failure(.malformed, "'\(path)': is no file of the kind '\(schema)', version 1")
        }
        return value
    }

    private static func json(_ path: String) throws(Failure) -> JSONValue {
        let bytes = try bytes(path)
        do throws(JSONError) { return try JSONParser.parse(bytes) } catch {
            throw Failure(.malformed, "'\(path)', line \(error.line), column \(error.column): is not JSON text")
        }
    }
}
