// Writes a disclosure as plain text that a family can read.

public import VillageCodecs
public import VillageFormats

/// Writes a disclosure as plain text that a family can read.
public struct PlainTextExporter: Exporter {
    /// The format.
    public static let format = ReadableFormat.text

    /// Creates an exporter.
    public init() {}

    /// Begins a file.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        try ReadableDossierWriter(sink, Self.format, options) { PlainLines.text($0) }
            as any DossierWriter & ~Copyable
    }
}
