// The lines of `list`: at most 110 columns, section by section; identifiers are never cut.

import VillageKit

/// Lays out the entries that somebody may see.
enum EntryLines {
    /// The most columns of a line, unless an identifier is longer.
    static let width = 110
    /// The most columns of who wrote an entry: an organisation may have a long name.
    private static let authorWidth = 24

    /// One entry.
    struct Row {
        let section: AccessSection
        /// Identifier, type, day, author.
        var cells: [String]
        /// The first words of what it says.
        let says: String
        /// What is unusual about it; empty where nothing is.
        let marks: String
    }

    /// The lines of the entries, and what is not shown.
    static func text(_ rows: [Row], _ placeholders: [Placeholder]) -> String {
        let rows = rows.map { row in
            var row = row
            row.cells[3] = Self.cut(row.cells[3], to: authorWidth)
            return row
        }
        let head = ["entry", "type", "day", "author"]
        let widths = head.indices.map { column in
            ([head[column].count] + rows.map { $0.cells[column].count }).max() ?? 0
        }
        let used = widths.map { $0 + 2 }.reduce(0, +)
        var lines = rows.isEmpty ? [] : [line(head, "says", widths)]
        for section in AccessSection.allCases {
            let own = rows.filter { $0.section == section }
            if !own.isEmpty { lines.append(section.rawValue) }
            for row in own {
                lines.append(line(row.cells, cut(row.says, to: max(12, width - used)), widths))
                if !row.marks.isEmpty { lines.append(String(repeating: " ", count: widths[0] + 2) + "(\(row.marks))") }
            }
        }
        return (lines + gaps(placeholders)).map { $0 + "\n" }.joined()
    }

    private static func line(_ cells: [String], _ says: String, _ widths: [Int]) -> String {
        var line = ""
        for (cell, width) in zip(cells, widths) {
            line += cell + String(repeating: " ", count: width - cell.count + 2)
        }
        line += says
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }

    /// What is not shown: a line for each section, why and how often.
    private static func gaps(_ placeholders: [Placeholder]) -> [String] {
        var lines: [String] = []
        for section in AccessSection.allCases {
            var parts: [String] = []
            let own = placeholders.filter { $0.section == section }
            for reason in PlaceholderClass.allCases {
                let count = own.count { $0.reasonClass == reason }
                if count > 0 { parts.append(count == 1 ? reason.rawValue : "\(reason.rawValue) \(count)") }
            }
            if !parts.isEmpty { lines.append("  \(section.rawValue): \(parts.joined(separator: ", "))") }
        }
        return lines.isEmpty ? [] : ["not shown, and why"] + lines
    }

    /// The beginning of a text that is too long.
    static func cut(_ text: String, to width: Int) -> String {
        text.count <= width ? text : text.prefix(width - 1) + "…"
    }
}
