// Writes a disclosure as one page that a family can open, print and have read aloud.

public import VillageCodecs
public import VillageFormats

/// Writes a disclosure as one page that a family can open, print and have read aloud.
public struct HTMLExporter: Exporter {
    /// The format.
    public static let format = ReadableFormat.html

    /// Creates an exporter.
    public init() {}

    /// Begins a page.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        let frame = try HTMLPage.Frame(options, of: Self.format)
        return ReadableDossierWriter(sink, Self.format) { (view) throws(ExportError) in
            try frame.layout.check(view, for: Self.format)
            let page = HTMLPage(view, frame)
            return (page.bytes, page.account)
        } as any DossierWriter & ~Copyable
    }
}
