// A readable file as Markdown (CommonMark): everything that came from the view is escaped.

import VillageFormats

/// A readable file as Markdown.
enum MarkdownText {
    static func text(_ document: ReadableDocument) -> String {
        var parts = ["# \(escaped(document.title))"]
        for block in document.blocks {
            switch block {
            case .heading(let level, let text):
                parts.append("\(String(repeating: "#", count: level)) \(escaped(text, isStart: false))")
            case .paragraph(let text): parts.append(escaped(text))
            case .small(let lines): parts.append("*" + lines.map { escaped($0) }.joined(separator: " · ") + "*")
            case .items(let items):
                parts.append(items.map { list($0, document.colon, depth: 0) }.joined(separator: "\n"))
            case .rule: parts.append("---")
            }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func list(_ item: ReadableDocument.Item, _ colon: String, depth: Int) -> String {
        let indent = String(repeating: "  ", count: depth)
        var line = "\(indent)-"
        if let label = item.label { line += " **\(escaped(label))\(colon)**" }
        if !item.value.isEmpty { line += " " + escaped(item.value, isStart: item.label == nil, indent: indent + "  ") }
        let lines = [line] + item.items.map { list($0, colon, depth: depth + 1) }
        return lines.joined(separator: "\n")
    }

    /// Keeps text from being taken for Markdown, and its line breaks from ending a list.
    private static func escaped(_ text: String, isStart: Bool = true, indent: String = "") -> String {
        var result = ""
        var startsLine = isStart
        for character in text {
            switch character {
            case "\n", "\r\n", "\r":
                result += "\\\n" + indent
                startsLine = true
                continue
            case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "|", "&": result += "\\" + String(character)
            case "#" where startsLine, "+" where startsLine, "-" where startsLine, "=" where startsLine:
                result += "\\" + String(character)
            case ".", ")":
                // A number in front of a point would begin a list.
                let isNumber = startsLine && !result.isEmpty && (result.last?.isNumber ?? false)
                result += isNumber ? "\\" + String(character) : String(character)
            default:
                if character.unicodeScalars.allSatisfy({ $0.value < 0x20 || $0.value == 0x7F }) {
                    result += " "
                } else {
                    result.append(character)
                }
            }
            if startsLine, !(character.isNumber || character == " ") { startsLine = false }
        }
        return result
    }
}
