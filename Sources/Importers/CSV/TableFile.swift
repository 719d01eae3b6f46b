// One file of a set: a table whose header was recognised, which can be opened as often as it takes.

import VillageCodecs
import VillageFormats

/// One file of a set.
struct TableFile {
    let part: InputPart
    let layout: TableLayout

    /// Recognises a file of a set.
    init(_ part: InputPart, _ mappings: [TableMapping]) throws(ImportError) {
        self.part = part
        let head: [UInt8]
        do throws(CodecError) { head = try part.head() } catch { throw ImportError(error) }
        guard let layout = TableLayout.find(head, in: mappings), layout.table.rows != .other else {
            throw ImportError(.malformed, at: SourceLocation(entryNumber: part.number, line: 1))
        }
        self.layout = layout
    }

    /// Opens the table behind its header, which is noted as a fact of the file.
    func rows(_ report: inout ImportReport) throws(ImportError) -> TableRows {
        do throws(CodecError) {
            return try TableRows(HeadedSource(try part.open(), looksAt: 0), layout, &report)
        } catch { throw ImportError(error) }
    }
}

/// The rows of a table behind its header.
struct TableRows: ~Copyable {
    private var reader: DelimitedReader<HeadedSource>

    /// Begins behind the header, which is noted as a fact of the file.
    init(_ source: consuming HeadedSource, _ layout: TableLayout, _ report: inout ImportReport) throws(CodecError) {
        reader = DelimitedReader(
            source,
            separator: layout.separator,
            fallback: layout.mapping.style.encoding == .latin9 ? .latin9 : .windows1252
        )
        _ = try reader.next()
        var account = ImportAccount()
        for (place, header) in layout.headers.enumerated() where ElementReading.isInk(header) {
            let path = CSVFormat.headerPath(place)
            account.note(path, .carried, at: .envelope(path))
        }
        report.note(file: account)
        for column in layout.missing where layout.table.isFixed {
            report.diagnostics.append(CSVWords.columnMissing.finding(line: 1, path: HeaderText.trimmed(column.header)))
        }
    }

    /// Whether rows of UTF-8 stand among rows that are not.
    var isMixed: Bool { reader.isMixed }

    /// The next row that holds anything.
    mutating func nextFilled() throws(ImportError) -> DelimitedRow? {
        do throws(CodecError) {
            while let row = try reader.next() {
                if row.fault != nil || row.cells.contains(where: ElementReading.isInk) { return row }
            }
            return nil
        } catch { throw ImportError(error) }
    }
}

@available(*, unavailable)
extension TableRows: Sendable {}
