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
        let choice = try ReadableFormat.choice(options, of: Self.format)
        return ReadableDossierWriter(sink, Self.format, choice) { PlainLines.text($0) }
            as any DossierWriter & ~Copyable
    }
}
