// The chapters of a layout as headings, paragraphs and lists.

import VillageAccess
import VillageModel

extension ReadableLayout {
    /// The file.
    package var document: ReadableDocument {
        var document = ReadableDocument(title: title, colon: words.colon)
        if !refusals.isEmpty { document.blocks.append(.heading(level: 2, words.phrase("refusals"))) }
        document.blocks += refusals.map { .paragraph($0) }
        for chapter in chapters {
            document.blocks.append(.heading(level: 2, chapter.title))
            document.blocks += chapter.parts.flatMap { Self.blocks($0, words) }
        }
        document.blocks.append(.rule)
        if view.context.notice != nil { document.blocks.append(.paragraph(words.phrase("notice"))) }
        let lines = [
            "\(words.phrase("about"))\(words.colon) \(words.date(view.context.day))",
            "\(words.phrase("reader"))\(words.colon) \(reader)",
            "\(words.phrase("purpose"))\(words.colon) \(purpose)", "\(words.phrase("rules"))\(words.colon) \(rules)",
        ]
        document.blocks.append(.small(lines + assertions))
        return document
    }

    private static func blocks(_ part: ReadableChapter.Part, _ words: ReadableWords) -> [ReadableDocument.Block] {
        switch part {
        case .entry(let piece):
            var blocks: [ReadableDocument.Block] = [.heading(level: 3, "\(piece.number). \(piece.title)")]
            if !piece.items.isEmpty { blocks.append(.items(piece.items)) }
            for field in piece.withheld {
                blocks.append(.paragraph("\(words.phrase("notShown"))\(words.colon) \(field.label). \(field.reason)"))
            }
            return blocks + [.small(piece.notes.map(\.words))]
        case .excerpts(let title, let excerpts):
            return [.heading(level: 3, title)] + excerpts.map { .items($0.items) }
        case .gap(let gap):
            let ask = gap.holder.map { " \(words.phrase("ask", ["holder": $0.rawValue]))" } ?? ""
            return [
                .paragraph("\(gap.reason)\(ask)\(gap.count == 1 ? "" : " (\(words.counted("page.count", gap.count)))")")
            ]
        }
    }
}
