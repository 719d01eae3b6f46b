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
        let choice = try ReadableFormat.choice(options, of: Self.format)
        let maker = HTMLPage.Maker(
            name: options.settings["by"] ?? options.maker,
            isProgram: options.settings["by"] == nil
        )
        return ReadableDossierWriter(sink, Self.format) { view in
            let page = HTMLPage(view, in: choice.language(of: view), by: maker)
            return (page.bytes, page.account)
        } as any DossierWriter & ~Copyable
    }
}
