// A table in CSV (RFC 4180), column by column.

/// A table in CSV.
struct Sheet {
    /// The names of the columns.
    let header: [String]
    /// How many rows there are below the header.
    let count: Int
    private let columns: [[String]]

    init(_ bytes: [UInt8]) throws(PolicyTableError) {
        var reader = SheetReader(bytes)
        guard let header = try reader.next() else { throw PolicyTableError(.empty) }
        var columns = [[String]](repeating: [], count: header.count)
        while let row = try reader.next() {
            guard row.count == header.count else { throw PolicyTableError(.unevenRow, line: reader.line) }
            for (index, field) in row.enumerated() { columns[index].append(field) }
        }
        self.header = header
        self.columns = columns
        count = columns.first?.count ?? 0
    }

    /// The cells of a column.
    func callAsFunction(_ name: String) throws(PolicyTableError) -> [String] {
        guard let index = header.firstIndex(of: name) else { throw PolicyTableError(.columnMissing, line: 1) }
        return columns[index]
    }
}

/// Reads the rows of a table in CSV.
private struct SheetReader {
    private let bytes: [UInt8]
    private var index = 0
    private var nextLine = 1
    /// The line on which the last row began.
    private(set) var line = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() throws(PolicyTableError) -> [String]? {
        while index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x0D { skipLineEnd() }
        guard index < bytes.count else { return nil }
        line = nextLine
        var row: [String] = []
        while true {
            row.append(try field())
            guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else { return row }
            index += 1
        }
    }

    private mutating func field() throws(PolicyTableError) -> String {
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { return try quotedField() }
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D { break }
            index += 1
        }
        return try text(bytes[start..<index])
    }

    private mutating func quotedField() throws(PolicyTableError) -> String {
        var content: [UInt8] = []
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\"") {
                guard index < bytes.count, bytes[index] == byte else { return try text(content[...]) }
                index += 1
            } else if byte == 0x0A {
                nextLine += 1
            }
            content.append(byte)
        }
        throw PolicyTableError(.openQuotation, line: line)
    }

    private func text(_ bytes: ArraySlice<UInt8>) throws(PolicyTableError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw PolicyTableError(.notText, line: line) }
        return text
    }

    private mutating func skipLineEnd() {
        if bytes[index] == 0x0A { nextLine += 1 }
        index += 1
    }
}
