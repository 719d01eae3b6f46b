// Which format a file is of: by its content, never by its name.

public import VillageFormats

extension FormatRegistry {
    /// Finds the importer that recognises the beginning of a file.
    ///
    /// - Parameter head: The first bytes, expanded.
    /// - Returns: The first importer that takes it for its own, and what it recognised.
    public func recognise(_ head: [UInt8]) -> (importer: any Importer, recognition: FormatRecognition)? {
        for importer in importers {
            if let recognition = importer.recognise(head) { return (importer, recognition) }
        }
        return nil
    }

    /// The exporters whose format has this ending.
    public func exporters(endingWith ending: String) -> [any Exporter] {
        exporters.filter { type(of: $0).format.extensions.contains(ending) }
    }
}
