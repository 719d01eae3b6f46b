// Writes the disclosed pupils of a school as an EDEXML file of 2.1.

public import VillageCodecs
public import VillageFormats

/// Writes EDEXML files of 2.1.
public struct EDEXMLExporter: Exporter {
    /// The format.
    public static let format = EDEXMLFormat.descriptor

    /// Creates an exporter.
    public init() {}

    /// Begins a file; the settings are checked at once.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        try options.check(for: Self.format)
        let file = try RecordFile(sink)
        return EDEXMLWriter(file, options) as any DossierWriter & ~Copyable
    }
}
