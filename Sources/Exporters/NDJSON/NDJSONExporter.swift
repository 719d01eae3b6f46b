// Writes disclosures of many students, one canonical object in each line.

import VillageBasics
public import VillageCodecs
public import VillageFormats

/// Writes disclosures of many students, one canonical object in each line.
public struct NDJSONExporter: Exporter {
    /// The format.
    public static let format = Canonical.ndjson

    /// Creates an exporter.
    public init() {}

    /// Begins a file.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        try CanonicalDossierWriter(sink, Self.format, .canonical, options) as any DossierWriter & ~Copyable
    }
}
