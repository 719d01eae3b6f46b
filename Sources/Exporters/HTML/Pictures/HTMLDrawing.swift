// The pictures of a page: each in front of the entries that it is made of, and only where there is something to draw.

import VillageAccess
import VillageFormats
import VillageModel

/// Draws the pictures of a page and counts them.
struct HTMLDrawing {
    private let view: DisclosedDossier
    private let words: ReadableWords
    private let names: HTMLNames
    private let layout: PageLayout
    private var seen: Set<String> = []
    private var count = 0

    init(_ view: DisclosedDossier, _ words: ReadableWords, _ names: HTMLNames, _ layout: PageLayout) {
        self.view = view
        self.words = words
        self.names = names
        self.layout = layout
    }

    /// Draws what belongs to a type of entries, the first time that one of them comes.
    mutating func put(before type: String, in markup: inout HTMLMarkup) {
        guard layout.hasPictures, seen.insert(type).inserted, let picture = picture(of: type) else { return }
        // A picture shows no more than the page tells.
        let told = Swift.type(of: picture).drawn.allSatisfy { layout.tells($0.fields, of: $0.type) }
        if told { put(picture, in: &markup) }
    }

    private func picture(of type: String) -> (any HTMLPicture)? {
        switch type {
        case LifeSkillRecord.typeName: LifeSkillPicture(view, words)
        case Goal.typeName: GoalPicture(view, words)
        case CareTeamMember.typeName: VillagePicture(view, words, names)
        case SupportMeasure.typeName: LevelPicture(view, words)
        case Enrolment.typeName: TimelinePicture(view, words, names)
        case AttendanceMark.typeName: AttendancePicture(view, words)
        default: nil
        }
    }

    private mutating func put(_ picture: some HTMLPicture, in markup: inout HTMLMarkup) {
        count += 1
        let name = "p\(count)"
        let title = words.phrase(type(of: picture).title, ["name": names.student])
        markup.breakLine()
        markup.put(.figure) { figure in
            figure.put(.figcaption, title)
            let attributes: HTMLMarkup.Attributes = [
                .viewBox: "0 0 \(HTMLCanvas.width) \(picture.height)", .role: "img", .labelledBy: "\(name)t \(name)d",
            ]
            figure.put(.svg, attributes) { svg in
                svg.put(.title, [.id: "\(name)t"], title)
                svg.put(.desc, [.id: "\(name)d"], picture.alternative)
                var canvas = HTMLCanvas(isFromTheRight: words.language.isFromTheRight)
                picture.draw(on: &canvas)
                svg.put(canvas.markup)
            }
            figure.put(.details) { details in
                details.put(.summary, words.phrase("page.table"))
                put(picture, titled: title, in: &details)
            }
        }
    }

    private func put(_ picture: some HTMLPicture, titled title: String, in details: inout HTMLMarkup) {
        details.put(.table) { table in
            table.put(.caption, title)
            table.put(.thead) { head in
                head.put(.tr) { row in for column in picture.columns { row.put(.th, [.scope: "col"], column) } }
            }
            table.put(.tbody) { body in
                for cells in picture.rows {
                    body.put(.tr) { row in
                        for cell in cells {
                            row.put(.td, [.lang: cell.language?.tag, .dir: cell.language?.direction]) {
                                $0.verbatim(cell.text)
                            }
                        }
                    }
                }
            }
        }
    }
}
