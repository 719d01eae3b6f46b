// Reads archives of many students, one in each line, in memory that does not grow with the file.

import VillageBasics
public import VillageCodecs

/// Reads archives of many students, one in each line.
public struct ArchiveReader<Source: ByteSource & ~Copyable>: ~Copyable {
    private var lines: LineReader<Source>

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - source: Where the bytes come from.
    ///   - limits: How much a line may hold.
    public init(_ source: consuming Source, limits: ReadLimits = ReadLimits()) {
        lines = LineReader(source, limit: limits.lineBytes)
    }

    /// The number of the line that was read last, from 1.
    public var line: Int { lines.line }

    /// Reads the next archive.
    ///
    /// - Returns: The archive; `nil` at the end.
    /// - Throws: ``ArchiveError``, with the line; unless the source stopped answering, the next one may be read.
    public mutating func next() throws(ArchiveError) -> DossierArchive? {
        while true {
            let bytes: [UInt8]?
            do throws(CodecError) { bytes = try lines.next() } catch { throw ArchiveError(error) }
            guard let bytes else { return nil }
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
            let value: JSONValue
            do throws(JSONError) { value = try JSONParser.parse(bytes) } catch {
                throw ArchiveError(error, line: lines.line)
            }
            return try DossierArchive(value, of: bytes, line: lines.line)
        }
    }
}

@available(*, unavailable)
extension ArchiveReader: Sendable where Source: ~Copyable {}
