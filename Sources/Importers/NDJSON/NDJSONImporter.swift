// Reads disclosures of many students, one canonical object in each line.

public import VillageCodecs
public import VillageFormats

/// Reads disclosures of many students, one canonical object in each line.
public struct NDJSONImporter: Importer {
    /// The format.
    public static let format = Canonical.ndjson

    /// Creates an importer.
    public init() {}

    /// Says whether a file has such an object in each line.
    public func recognise(_ head: [UInt8]) -> FormatRecognition? {
        guard CanonicalLines.isRecognised(head), let found = CanonicalHead(beginning: head) else { return nil }
        return FormatRecognition(version: "\(found.version)", isReadable: found.isReadable)
    }

    /// Begins to read a source.
    public func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        NDJSONReader(LineReader(source, limit: options.limits.lineBytes), options) as any DossierReader & ~Copyable
    }
}
