// Hands out a dossier for each line; a line that cannot be read is set aside, and the rest goes on.

import VillageBasics
import VillageCodecs
import VillageFormats
import VillageModel

/// Hands out a dossier for each line.
struct NDJSONReader<Source: ByteSource & ~Copyable>: DossierReader, ~Copyable {
    private(set) var report = ImportReport(format: NDJSONImporter.format.id)
    private var lines: LineReader<Source>
    private let options: ImportOptions

    init(_ lines: consuming LineReader<Source>, _ options: ImportOptions) {
        self.lines = lines
        self.options = options
    }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        while true {
            let line: [UInt8]?
            do throws(CodecError) { line = try lines.next() } catch {
                guard error.code.isLimit else { throw ImportError(error) }
                report.setAside(ImportError(error), at: SourceLocation(line: lines.line), scalars: 0)
                continue
            }
            guard let line else { return nil }
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
            if let imported = try read(line) { return imported }
        }
    }

    /// Reads a line; `nil` when it was set aside.
    private mutating func read(_ line: [UInt8]) throws(ImportError) -> ImportedDossier? {
        let location = SourceLocation(line: lines.line)
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.parse(line) } catch {
            let place = SourceLocation(line: lines.line, column: error.column)
            report.setAside(ImportError(error, line: lines.line), at: place, scalars: 0)
            return nil
        }
        do throws(ImportError) {
            guard let object = value.object else { throw ImportError(.malformed, at: location) }
            let reading = try DisclosureReading(object, options: options, at: location)
            report.note(reading)
            return reading.imported
        } catch {
            // A file of archives is refused as a whole.
            if error.code == .forbidden, lines.line == 1 { throw error }
            report.setAside(error, at: location, scalars: value.scalarCount)
            return nil
        }
    }
}
