// Writes projected dossiers as one LSU file: second degree 7.0, or first degree 1.0.

public import VillageCodecs
public import VillageFormats

/// Writes LSU files of the second degree (7.0) and of the first (1.0).
public struct LSUExporter: Exporter {
    /// The format.
    public static let format = LSUFormat.descriptor

    /// Creates an exporter.
    public init() {}

    /// Begins a file; the version is checked at once.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        try options.check(for: Self.format)
        let degree = options.version.flatMap { LSUDegree(version: $0) } ?? .second
        return LSUWriter(sink, options, degree) as any DossierWriter & ~Copyable
    }
}
