// Columns of plain text.

/// Columns of plain text, each as wide as it has to be.
struct TextTable {
    /// The text, two blanks before each line.
    let text: String

    /// Lays out rows.
    ///
    /// - Parameters:
    ///   - rows: The cells.
    ///   - numbers: The columns that are set to the right.
    init(_ rows: [[String]], numbers: Set<Int> = []) {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column < widths.count {
                    widths[column] = max(widths[column], cell.count)
                } else {
                    widths.append(cell.count)
                }
            }
        }
        text =
            rows.map { row in
                var line = " "
                for (column, cell) in row.enumerated() {
                    let blanks = String(repeating: " ", count: widths[column] - cell.count)
                    line += " " + (numbers.contains(column) ? blanks + cell : cell + blanks)
                }
                while line.hasSuffix(" ") { line.removeLast() }
                return line + "\n"
            }
            .joined()
    }
}
