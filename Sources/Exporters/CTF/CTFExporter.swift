// Writes the projected dossiers of pupils as a Common Transfer File.

public import VillageCodecs
public import VillageFormats

/// Writes Common Transfer Files of 25.0, or 19.0 on request: structured like them, not certified.
public struct CTFExporter: Exporter {
    /// The format.
    public static let format = CTFFormat.descriptor

    /// Creates an exporter.
    public init() {}

    /// Begins a file; the settings are checked at once.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        let settings = try CTFSettings(options)
        return CTFWriter(try RecordFile(sink), options, settings) as any DossierWriter & ~Copyable
    }
}
