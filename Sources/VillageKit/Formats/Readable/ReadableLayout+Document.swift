// The chapters of a layout as headings, paragraphs and lists.

import VillageAccess
import VillageModel

extension ReadableLayout {
    /// The file.
    package var document: ReadableDocument {
        var document = ReadableDocument(title: title, colon: words.colon)
        document.blocks = remarks.map { .paragraph($0) } + told
        document.blocks.append(.rule)
        if view.context.notice != nil { document.blocks.append(.paragraph(words.phrase("notice"))) }
        let made = ["\(words.phrase("rules"))\(words.colon) \(rules)"]
        document.blocks.append(.small(facts + made + assertions))
        return document
    }

    /// The file as it is said aloud: who it is for comes first, and no digest is read out.
    package var spoken: ReadableDocument {
        var document = ReadableDocument(title: title, colon: words.colon)
        let notice = view.context.notice == nil ? [] : [words.phrase("notice")]
        document.blocks = [.small(facts + assertions + notice + remarks)] + told
        return document
    }

    private var facts: [String] {
        [
            "\(words.phrase("about"))\(words.colon) \(words.date(view.context.day))",
            "\(words.phrase("reader"))\(words.colon) \(reader)",
            "\(words.phrase("purpose"))\(words.colon) \(purpose)",
        ]
    }

    /// What could not be opened, and the chapters.
    private var told: [ReadableDocument.Block] {
        var blocks: [ReadableDocument.Block] = []
        if !refusals.isEmpty { blocks.append(.heading(level: 2, words.phrase("refusals"))) }
        blocks += refusals.map { .paragraph($0) }
        for chapter in chapters {
            blocks.append(.heading(level: 2, chapter.title))
            blocks += chapter.parts.flatMap { Self.blocks($0, words) }
        }
        return blocks
    }

    private static func blocks(_ part: ReadableChapter.Part, _ words: ReadableWords) -> [ReadableDocument.Block] {
        switch part {
        case .entry(let piece):
            var blocks: [ReadableDocument.Block] = [.heading(level: 3, "\(piece.number). \(piece.title)")]
            if !piece.items.isEmpty { blocks.append(.items(piece.items)) }
            for field in piece.withheld {
                blocks.append(.paragraph("\(words.phrase("notShown"))\(words.colon) \(field.label). \(field.reason)"))
            }
            return blocks + (piece.notes.isEmpty ? [] : [.small(piece.notes.map(\.words))])
        case .excerpts(let title, let excerpts):
            return [.heading(level: 3, title)] + excerpts.map { .items($0.items) }
        case .gap(let gap):
            let ask = gap.holder.map { " \(words.phrase("ask", ["holder": $0.rawValue]))" } ?? ""
            let count = gap.count == 1 ? "" : " (\(words.counted("page.count", gap.count)))"
            return [.paragraph("\(gap.reason)\(ask)\(count)")]
        case .leftOut(let count): return [.paragraph(words.phrase("layout.more", ["count": "\(count)"]))]
        }
    }
}
