// The report of a conversion in a file: for the sender only.

import VillageKit

/// Writes the report of a conversion.
enum ReportFile {
    /// Writes a table where the name ends with `.txt`, else JSON; nobody but the sender may read it.
    static func write(_ report: ConversionReport, to path: String) throws(Failure) {
        let bytes = path.hasSuffix(".txt") ? Array(report.table.utf8) : report.json
        do throws(CodecError) {
            let file = try AtomicFile(path: path, isPrivate: true)
            try file.write(bytes)
            try file.commit()
        } catch { throw .unwritable(path) }
    }
}
