// Writes the projected dossiers of pupils as objects of SIF Australia 3.6.3.

public import VillageCodecs
public import VillageFormats

/// Writes objects of SIF Australia 3.6.3 in a zip archive, or the transfer note of one pupil.
public struct SIFAUExporter: Exporter {
    /// The format.
    public static let format = SIFAUFormat.descriptor

    /// Creates an exporter.
    public init() {}

    /// Begins a file; the settings are checked at once.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        try options.check(for: Self.format)
        return SIFAUWriter(sink, options) as any DossierWriter & ~Copyable
    }
}
