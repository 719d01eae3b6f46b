// The matrix as a page of the documentation, and as a picture.

import VillageKit

extension LossMatrix {
    /// The page.
    var page: String {
        var text = """
            # Loss matrix

            <!-- Written by Scripts/matrix; a test says when it is stale. -->

            What becomes of the data of every sample of every format in every other format.

            ## Overview

            Each file is read, disclosed for the head of a receiving school without any agreement of student or guardians, and
            written. Every datum of the source ends in exactly one class: `carried` unchanged, `mapped` to another code or unit
            without loss, `degraded` with less than was said, `redacted` to a placeholder, `quarantined` since it is not understood
            or forbidden, `rejected` since the target has no place for it, `hidden` since the rules do not show it to this reader.

            ![Shares of the classes for each pair of formats](loss-matrix)

            | from | files | students |
            |---|--:|--:|

            """
        for (source, count) in sources.sorted(by: { $0.key < $1.key }) {
            text += "| `\(source)` | \(count.files) | \(count.students) |\n"
        }
        text += "\n## Shares in percent\n"
        for (source, row) in cells.sorted(by: { $0.key < $1.key }) {
            text += "\n### From \(source)\n\n| to | " + Ending.allCases.map(\.rawValue).joined(separator: " | ")
            text += " | data | written |\n|---|" + String(repeating: "--:|", count: Ending.allCases.count + 2) + "\n"
            for target in targets {
                guard let cell = row[target] else { continue }
                let shares = Ending.allCases.map { Self.percent(cell.counts[$0], of: cell.counts.total) }
                let students = cell.written + cell.unwritten.values.reduce(0, +)
                text += "| `\(target)` | \(shares.joined(separator: " | ")) | \(cell.counts.total) | "
                text += "\(cell.written) of \(students)\(Self.reasons(cell)) |\n"
            }
        }
        text += "\n## What is lost most\n\nThe ten paths of the source of which most data are degraded or rejected.\n"
        for (source, row) in cells.sorted(by: { $0.key < $1.key }) {
            for target in targets {
                guard let cell = row[target], !cell.lost.isEmpty else { continue }
                text += "\n### From \(source) to \(target)\n\n"
                let most = cell.lost.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10)
                text += most.map { "- `\($0.key)`: \($0.value)\n" }.joined()
            }
        }
        return text
    }

    private static func reasons(_ cell: Cell) -> String {
        cell.unwritten.isEmpty ? "" : " (" + cell.unwritten.keys.sorted().joined(separator: ", ") + ")"
    }

    /// A share with one digit behind the point.
    private static func percent(_ count: Int, of total: Int) -> String {
        guard total > 0 else { return "–" }
        let tenths = (count * 1_000 + total / 2) / total
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// The picture: a row for each source, a bar for each target.
    var picture: String {
        let (width, height, left, top) = (110, 28, 90, 60)
        let rows = cells.keys.sorted()
        let size = (left + targets.count * width + 10, top + rows.count * height + 50)
        var text = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size.0) \(size.1)" role="img" aria-labelledby="t d" \
            font-family="sans-serif" font-size="12">
            <title id="t">Loss matrix</title>
            <desc id="d">For each pair of formats a bar with the shares of the classes; the page has them as tables.</desc>
            <rect width="100%" height="100%" fill="#fff"/>

            """
        for (column, target) in targets.enumerated() {
            text += "<text x=\"\(left + column * width)\" y=\"\(top - 12)\">\(target)</text>\n"
        }
        for (row, source) in rows.enumerated() {
            let y = top + row * height
            text += "<text x=\"4\" y=\"\(y + 14)\">\(source)</text>\n"
            for (column, target) in targets.enumerated() {
                guard let cell = cells[source]?[target], cell.counts.total > 0 else { continue }
                var x = left + column * width
                for (ending, colour) in Self.colours {
                    let part = cell.counts[ending] * (width - 10) / cell.counts.total
                    if part > 0 {
                        text += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(part)\" height=\"18\" fill=\"\(colour)\"/>\n"
                    }
                    x += part
                }
            }
        }
        for (place, (ending, colour)) in Self.colours.enumerated() {
            let (x, y) = (left + place * 105, top + rows.count * height + 16)
            text += "<rect x=\"\(x)\" y=\"\(y)\" width=\"14\" height=\"14\" fill=\"\(colour)\"/>"
            text += "<text x=\"\(x + 20)\" y=\"\(y + 12)\">\(ending.rawValue)</text>\n"
        }
        return text + "</svg>\n"
    }

    private static let colours: [(Ending, String)] = [
        (.carried, "#1b7837"), (.mapped, "#7fbf7b"), (.degraded, "#e6c229"), (.redacted, "#9e9ac8"),
        (.quarantined, "#fdae61"), (.rejected, "#d73027"), (.hidden, "#636363"),
    ]
}
