// One entry on a page, or several of one type that were written down in the same way.

import VillageFormats

/// One entry on a page, or several of one type that were written down in the same way.
struct HTMLEntries {
    private let pieces: [ReadableChapter.Piece]
    private let page: HTMLPage

    init(_ pieces: [ReadableChapter.Piece], page: HTMLPage) {
        self.pieces = pieces
        self.page = page
    }

    func put(in section: inout HTMLMarkup) {
        guard let first = pieces.first else { return }
        let name = "e\(first.number)"
        if pieces.count == 1 {
            section.put(.article, [.class: "card", .id: name, .labelledBy: "\(name)h"]) { article in
                article.put(.h3, [.id: "\(name)h"]) { heading in
                    heading.text(first.title)
                    heading.text(" ")
                    heading.put(.span, [.class: "number"], number(of: first))
                }
                put(first, in: &article)
                put(first.notes, in: &article)
            }
            return
        }
        let isTight = pieces.allSatisfy { HTMLItems.areShort($0.items) && $0.withheld.isEmpty }
        section.put(.div, [.class: "card"]) { card in
            card.put(.h3, first.title)
            card.put(.ul, [.class: isTight && pieces.count > 3 ? "parts tight" : "parts"]) { list in
                for piece in pieces {
                    list.put(.li, [.class: "part", .id: "e\(piece.number)"]) { item in
                        item.put(.span, [.class: "number"], number(of: piece))
                        put(piece, in: &item)
                    }
                }
            }
            put(first.notes, in: &card)
        }
    }

    private func put(_ piece: ReadableChapter.Piece, in markup: inout HTMLMarkup) {
        HTMLItems(on: page).put(piece.items, titled: piece.title, in: &markup)
        for field in piece.withheld {
            markup.put(.p, [.class: "gap"]) { line in
                line.put(.strong, "\(field.label)\(page.words.colon) ")
                line.text("\(field.reason) \(page.asking(nil))")
            }
        }
    }

    private func put(_ notes: [ReadableNote], in markup: inout HTMLMarkup) {
        for note in notes where note.isCaution { markup.put(.p, [.class: "caution"], note.words) }
        let small = notes.filter { !$0.isCaution }.map(\.words)
        if small.isEmpty { return }
        markup.put(.p, [.class: "small"], small.joined(separator: " · "))
    }

    private func number(of piece: ReadableChapter.Piece) -> String {
        page.words.phrase("page.number", ["number": "\(piece.number)"])
    }
}
