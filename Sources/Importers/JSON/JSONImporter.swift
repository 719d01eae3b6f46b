// Reads a disclosure from the canonical file of one student.

public import VillageCodecs
public import VillageFormats
import VillageModel

/// Reads a disclosure from the canonical file of one student.
public struct JSONImporter: Importer {
    /// The format.
    public static let format = Canonical.json

    /// Creates an importer.
    public init() {}

    /// Says whether a file is the object of one student.
    public func recognise(_ head: [UInt8]) -> FormatRecognition? {
        guard !CanonicalLines.isRecognised(head), let found = CanonicalHead(beginning: head) else { return nil }
        return FormatRecognition(version: "\(found.version)", isReadable: found.isReadable)
    }

    /// Begins to read a source.
    public func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        let bytes: [UInt8]
        do throws(CodecError) { bytes = try source.readAll(limit: options.limits.wholeBytes) } catch {
            throw ImportError(error)
        }
        return JSONReader(bytes, options) as any DossierReader & ~Copyable
    }
}
