// The header of a table beside its mapping: which column of the file is which of the mapping.

import VillageBasics
import VillageCodecs
import VillageModel

/// The header of a table beside its mapping.
package struct TableLayout: Sendable {
    /// The mapping.
    package let mapping: TableMapping
    /// The table of the mapping.
    package let table: MappedTable
    /// The character between cells.
    package let separator: UInt8
    /// The headers, as they stand.
    package let headers: [String]
    /// For each column of the file the column of the mapping.
    package let columns: [Int?]
    /// For each column of the file which pupil of the row it speaks of, where guardians name several.
    package let groups: [Int]

    /// What has a second field that is the same where nothing else is known.
    package let paired: [TableTarget]

    /// Compares a header with a table; `nil` where it is of another one.
    package init?(_ headers: [String], separator: UInt8, _ mapping: TableMapping, _ table: MappedTable) {
        var taken: [Int: Int] = [:]
        var columns: [Int?] = []
        var groups: [Int] = []
        for header in headers {
            let name = HeaderText.folded(header)
            guard !name.isEmpty, !table.foreignHeaders.contains(name) else {
                if !name.isEmpty { return nil }
                (columns, groups) = (columns + [nil], groups + [0])
                continue
            }
            let found = table.columns.indices.first { place in
                guard table.columns[place].names.contains(name) else { return false }
                if case .child = table.columns[place].place { return true }
                return taken[place] == nil
            }
            columns.append(found)
            groups.append(found.map { taken[$0] ?? 0 } ?? 0)
            if let found { taken[found, default: 0] += 1 }
        }
        let isWhole = table.columns.indices.allSatisfy { !table.columns[$0].isExpected || taken[$0] != nil }
        guard isWhole, taken.count > 1 else { return nil }
        self.mapping = mapping
        self.table = table
        self.separator = separator
        self.headers = headers
        self.columns = columns
        self.groups = groups
        paired = table.columns.compactMap(\.target).filter { $0.otherField != nil }
    }

    /// The header that is written by a mapping.
    package init?(writing mapping: TableMapping) {
        guard let table = mapping.pupils else { return nil }
        self.init(table.columns.map(\.header), separator: mapping.style.separator, mapping, table)
    }

    /// The header that is written for a table of guardians; `nil` where the mapping has none of this name.
    package init?(writing mapping: TableMapping, guardians name: String) {
        guard let table = mapping.tables.first(where: { $0.name == name && $0.rows == .guardians }) else { return nil }
        self.init(table.columns.map(\.header), separator: mapping.style.separator, mapping, table)
    }

    /// How many columns are known.
    package var known: Int { columns.count { $0 != nil } }

    /// The name of a column in reports: that of the mapping, or a number, since others chose the header.
    package func name(of place: Int) -> String {
        guard columns.indices.contains(place), let column = columns[place] else { return "column[\(place + 1)]" }
        let name = HeaderText.trimmed(table.columns[column].header)
        return groups[place] > 0 ? "\(name)[\(groups[place] + 1)]" : name
    }

    /// The column of the mapping.
    package func column(at place: Int) -> TableColumn? {
        guard columns.indices.contains(place) else { return nil }
        return columns[place].map { table.columns[$0] }
    }

    /// The place of a column in a row; `nil` where the file has none.
    package func place(of column: Int) -> Int? { columns.firstIndex(of: column) }

    /// The columns of the mapping that the file lacks.
    package var missing: [TableColumn] {
        table.columns.indices.filter { !columns.contains($0) }.map { table.columns[$0] }
    }

    /// Finds the mapping of a table by its header.
    ///
    /// - Parameters:
    ///   - head: The first bytes of the table.
    ///   - mappings: The mappings, the most wanted first.
    /// - Returns: What knows most columns; `nil` where nothing fits.
    package static func find(_ head: [UInt8], in mappings: [TableMapping]) -> TableLayout? {
        guard TableHead.mayBeTable(head) else { return nil }
        var best: TableLayout?
        for separator in TableHead.separators {
            guard let headers = TableHead.headers(head, separator), headers.count > 1 else { continue }
            for mapping in mappings {
                for table in mapping.tables {
                    guard let layout = TableLayout(headers, separator: separator, mapping, table) else { continue }
                    if layout.known > best?.known ?? 0 { best = layout }
                }
            }
        }
        return best
    }
}

/// The beginning of a table.
package enum TableHead {
    /// The characters that may stand between cells: semicolon, comma, tab, stroke.
    package static let separators: [UInt8] = [0x3B, 0x2C, 0x09, 0x7C]

    /// Whether bytes may begin a table: no markup, no JSON, no archive, nothing binary.
    package static func mayBeTable(_ head: [UInt8]) -> Bool {
        let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
        guard let first = start.first(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D }) else { return false }
        return ![0x3C, 0x7B, 0x5B].contains(first) && !start.prefix(4096).contains(0)
    }

    /// The cells of the first row; `nil` where it is none.
    package static func headers(_ head: [UInt8], _ separator: UInt8) -> [String]? {
        var reader = DelimitedReader(ArraySource(head), separator: separator)
        do throws(CodecError) {
            guard let row = try reader.next(), row.fault == nil else { return nil }
            return row.cells.map { FormulaGuard.unguarded($0) }
        } catch { return nil }
    }
}
