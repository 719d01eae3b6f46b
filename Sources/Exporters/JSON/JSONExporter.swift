// Writes a disclosure as the canonical file of one student, laid out for people.

import VillageBasics
public import VillageCodecs
public import VillageFormats

/// Writes a disclosure as the canonical file of one student.
public struct JSONExporter: Exporter {
    /// The format.
    public static let format = Canonical.json

    /// Creates an exporter.
    public init() {}

    /// Begins a file.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        try CanonicalDossierWriter(sink, Self.format, .indented, options) as any DossierWriter & ~Copyable
    }
}
