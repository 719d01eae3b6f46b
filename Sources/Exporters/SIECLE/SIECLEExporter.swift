// Writes the file that puts pupils into the register, IMPORT_ELEVES 3.1.

public import VillageCodecs
public import VillageFormats

/// Writes import files of SIECLE, version 3.1.
public struct SIECLEExporter: Exporter {
    /// The format.
    public static let format = SIECLEFormat.descriptor

    /// Creates an exporter.
    public init() {}

    /// Begins a file; the settings are checked at once.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        let settings = try SIECLESettings(options)
        return SIECLEWriter(try RecordFile(sink, .latin9), settings) as any DossierWriter & ~Copyable
    }
}
