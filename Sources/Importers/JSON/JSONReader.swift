// Hands out the dossier of a single canonical object.

import VillageBasics
import VillageCodecs
import VillageFormats
import VillageModel

/// Hands out the dossier of a single canonical object.
struct JSONReader: DossierReader, ~Copyable {
    private(set) var report = ImportReport(format: JSONImporter.format.id)
    private var bytes: [UInt8]?
    private let options: ImportOptions

    init(_ bytes: [UInt8], _ options: ImportOptions) {
        self.bytes = bytes
        self.options = options
    }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        guard let bytes else { return nil }
        self.bytes = nil
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.parse(bytes) } catch {
            throw ImportError(error)
        }
        guard let object = value.object else { throw ImportError(.malformed, at: SourceLocation(line: 1)) }
        let reading = try DisclosureReading(object, options: options, at: nil)
        report.note(reading)
        return reading.imported
    }
}
