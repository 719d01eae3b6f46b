// A chapter of a page: its entries, each picture where its kind of entry begins, and what is not shown.

import VillageAccess
import VillageFormats
import VillageModel

/// A chapter of a page.
struct HTMLChapter {
    private let chapter: ReadableChapter
    private let page: HTMLPage
    private let heading: String

    private var words: ReadableWords { page.words }

    init(_ chapter: ReadableChapter, page: HTMLPage, heading: String) {
        self.chapter = chapter
        self.page = page
        self.heading = heading
    }

    func put(in markup: inout HTMLMarkup, _ drawing: inout HTMLDrawing) {
        markup.put(.section, [.labelledBy: heading]) { section in
            section.put(.h2, [.id: heading]) { title in
                // Beside an easy heading stands a picture that says the same.
                if page.language.isEasy { HTMLPictogram(of: chapter).put(in: &title) }
                title.text(chapter.title)
            }
            if let part = chapter.section, let fate = page.inspection?.fate(of: part) {
                section.put(.p, [.class: "fate"], fate)
            }
            if chapter.types.contains(Review.typeName) { HTMLPlan.put(page.view, words, in: &section) }
            for part in grouped {
                section.breakLine()
                switch part {
                case .entries(let pieces):
                    if let first = pieces.first { drawing.put(before: first.typeName, in: &section) }
                    HTMLEntries(pieces, page: page).put(in: &section)
                case .excerpts(let title, let excerpts): put(excerpts, titled: title, in: &section)
                case .gap(let gap): put(gap, in: &section)
                case .leftOut(let count):
                    section.put(.p, [.class: "gap"], words.phrase("layout.more", ["count": "\(count)"]))
                }
            }
        }
        markup.breakLine()
    }

    /// A part of a chapter, with entries that stand together.
    private enum Part {
        case entries([ReadableChapter.Piece])
        case excerpts(String, [ReadableChapter.Excerpt])
        case gap(ReadableChapter.Gap)
        case leftOut(Int)
    }

    /// Entries of one type that follow each other and were written down in the same way stand together.
    private var grouped: [Part] {
        var parts: [Part] = []
        for part in chapter.parts {
            switch part {
            case .entry(let piece):
                if case .entries(let before) = parts.last, let last = before.last, Self.belong(last, piece) {
                    parts[parts.count - 1] = .entries(before + [piece])
                } else {
                    parts.append(.entries([piece]))
                }
            case .excerpts(let title, let excerpts): parts.append(.excerpts(title, excerpts))
            case .gap(let gap): parts.append(.gap(gap))
            case .leftOut(let count): parts.append(.leftOut(count))
            }
        }
        return parts
    }

    private static func belong(_ one: ReadableChapter.Piece, _ other: ReadableChapter.Piece) -> Bool {
        one.typeName == other.typeName && one.notes.map(\.words) == other.notes.map(\.words)
    }

    private func put(_ excerpts: [ReadableChapter.Excerpt], titled title: String, in section: inout HTMLMarkup) {
        section.put(.div, [.class: "card"]) { card in
            card.put(.h3, title)
            for excerpt in excerpts {
                card.put(.div, [.class: "part"]) { part in
                    HTMLItems(on: page).put(excerpt.items, in: &part)
                    part.put(.p, [.class: "small"]) { link in
                        let number = words.phrase("see", ["number": "\(excerpt.number)"])
                        link.put(.a, [.href: "#e\(excerpt.number)"], number)
                    }
                }
            }
        }
    }

    private func put(_ gap: ReadableChapter.Gap, in section: inout HTMLMarkup) {
        section.put(.p, [.class: "gap"]) { line in
            let times = words.counted("page.count", gap.count)
            line.text(gap.count == 1 ? gap.reason : "\(gap.reason) (\(times))")
            line.text(" \(page.asking(gap.holder))")
        }
    }
}
