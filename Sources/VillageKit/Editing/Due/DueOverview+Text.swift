// An overview as plain text, by month or by dossier.

import VillageAccess
import VillageModel

extension DueOverview {
    /// What the lines of an overview stand under.
    public enum Grouping: String, Sendable, Hashable, CaseIterable {
        /// What is overdue, then each month.
        case month
        /// Each dossier.
        case dossier
    }

    /// The overview as plain text: day, reference, entry, and what is to be done.
    ///
    /// - Parameters:
    ///   - words: The language.
    ///   - grouping: What the lines stand under.
    /// - Returns: The text, with a line break at its end.
    public func text(_ words: DueWords = .english, by grouping: Grouping = .month) -> String {
        var text = words.phrase("title", ["day": request.day.rawValue, "last": lastDay.rawValue]) + "\n"
        text += words.reader(request) + "\n"
        let groups = grouping == .month ? byMonth(words) : byDossier(words)
        let withheld = dossiers.reduce(0) { $0 + $1.list.withheld }
        if groups.isEmpty { text += "\n" + words.phrase(withheld == 0 ? "nothing" : "nothing_shown") + "\n" }
        let widths = Self.widths(groups.flatMap(\.rows))
        for group in groups {
            text += "\n\(group.heading)\n" + group.rows.map { "  " + Self.laidOut($0, widths) + "\n" }.joined()
        }
        if withheld > 0 {
            text += "\n" + words.phrase(withheld == 1 ? "withheld_one" : "withheld", ["count": "\(withheld)"]) + "\n"
        }
        return text
    }

    private typealias Group = (heading: String, rows: [[String]])

    private func byMonth(_ words: DueWords) -> [Group] {
        var groups: [Group] = []
        for line in lines {
            let heading = line.item.isOverdue ? words.phrase("overdue") : words.month(of: line.item.day)
            if groups.last?.heading != heading { groups.append((heading, [])) }
            groups[groups.count - 1].rows.append(row(line.item, line.reference, words))
        }
        return groups
    }

    private func byDossier(_ words: DueWords) -> [Group] {
        dossiers.filter { !$0.list.items.isEmpty }
            .map { part in
                let rows = part.list.items.map { item in
                    row(item, item.isOverdue ? words.phrase("overdue") : "", words)
                }
                return (part.reference, rows)
            }
    }

    private func row(_ item: DueItem, _ second: String, _ words: DueWords) -> [String] {
        let section = item.section.map { " (\(words.section($0)))" } ?? ""
        return [
            item.day.rawValue, second, item.entry.map { DueReference.line($0.rawValue) } ?? "-",
            words.line(for: item) + section,
        ]
    }

    private static func widths(_ rows: [[String]]) -> [Int] {
        (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    }

    private static func laidOut(_ row: [String], _ widths: [Int]) -> String {
        let cells = zip(row, widths).filter { $0.1 > 0 }
            .map { cell, width in cell + String(repeating: " ", count: width - cell.count + 2) }
        return cells.joined() + row[row.count - 1]
    }
}
