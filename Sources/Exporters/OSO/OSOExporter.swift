// Writes the projected dossier of one pupil as an OSO file of 2019.1.

public import VillageCodecs
public import VillageFormats

/// Writes OSO files of 2019.1.
public struct OSOExporter: Exporter {
    /// The format.
    public static let format = OSOFormat.descriptor

    /// Creates an exporter.
    public init() {}

    /// Begins a file; the settings are checked at once.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        let settings = try OSOSettings(options)
        return OSOWriter(sink, options, settings) as any DossierWriter & ~Copyable
    }
}
