// Columns of plain text for standard output.

/// Columns of plain text, each as wide as it has to be.
struct PlainTable {
    /// The text.
    let text: String

    /// Lays out rows.
    init(_ rows: [[String]], indent: String = "") {
        var widths: [Int] = []
        for row in rows {
            while widths.count < row.count { widths.append(0) }
            for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) }
        }
        text =
            rows.map { row in
                var line = indent
                for (column, cell) in row.enumerated() {
                    line +=
                        (column == 0 ? "" : "  ") + cell + String(repeating: " ", count: widths[column] - cell.count)
                }
                while line.hasSuffix(" ") { line.removeLast() }
                return line + "\n"
            }
            .joined()
    }
}
