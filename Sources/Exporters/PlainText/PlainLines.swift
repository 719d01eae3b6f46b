// A readable file as plain text, no line longer than 78 columns.

import VillageFormats

/// A readable file as plain text.
enum PlainLines {
    /// The most columns of a line.
    static let width = 78

    static func text(_ document: ReadableDocument) -> String {
        let title = wrapped(document.title, first: "", rest: "")
        var parts = [title.joined(separator: "\n") + "\n" + underline(title, "=")]
        for block in document.blocks {
            switch block {
            case .heading(let level, let text):
                let lines = wrapped(text, first: "", rest: "")
                parts.append(lines.joined(separator: "\n") + (level < 3 ? "\n" + underline(lines, "-") : ""))
            case .paragraph(let text): parts.append(wrapped(text, first: "", rest: "").joined(separator: "\n"))
            case .small(let lines):
                let small = lines.flatMap { wrapped($0, first: "    ", rest: "      ") }
                parts.append(small.joined(separator: "\n"))
            case .items(let items):
                parts.append(items.flatMap { list($0, document.colon, depth: 1) }.joined(separator: "\n"))
            case .rule: parts.append(String(repeating: "-", count: width))
            }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func underline(_ lines: [String], _ sign: String) -> String {
        String(repeating: sign, count: lines.map(\.count).max() ?? 0)
    }

    private static func list(_ item: ReadableDocument.Item, _ colon: String, depth: Int) -> [String] {
        let indent = String(repeating: "  ", count: min(depth, 12))
        let label = item.label.map { item.value.isEmpty ? $0 + colon : $0 + colon + " " } ?? "- "
        return wrapped(label + item.value, first: indent, rest: indent + "  ")
            + item.items.flatMap { list($0, colon, depth: depth + 1) }
    }

    /// Breaks text between words; a word that is longer than a line is broken where the line ends.
    private static func wrapped(_ text: String, first: String, rest: String) -> [String] {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        func end() {
            lines.append(line)
            line = rest
            isEmpty = true
        }
        for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if !isEmpty { end() }
            for word in paragraph.split(whereSeparator: { breaks($0) || isControl($0) }) {
                if !isEmpty, line.count + 1 + word.count > width { end() }
                var word = word
                if !isEmpty { line += " " }
                while line.count + word.count > width {
                    let room = width - line.count
                    line += word.prefix(room)
                    word = word.dropFirst(room)
                    end()
                }
                line += word
                isEmpty = false
            }
        }
        if !isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// Whether a line may end at a character; at some blanks it may not.
    private static func breaks(_ character: Character) -> Bool {
        character.isWhitespace && !["\u{A0}", "\u{2007}", "\u{202F}"].contains(character)
    }

    private static func isControl(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F }
    }
}
