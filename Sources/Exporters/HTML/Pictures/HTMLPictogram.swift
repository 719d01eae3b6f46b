// A small picture for each chapter of an easy page: it says what the heading beside it says, and is silent when read aloud.

import VillageFormats
import VillageModel

/// A small picture for a chapter of an easy page.
///
/// The forms are few and heavy, so that they are known at the size of three letters and without colour; all take the colour of
/// the letters around them.
struct HTMLPictogram {
    /// Lines on a field of 48 by 48.
    private let lines: String
    /// Dots: their place and radius.
    private let dots: [(x: Int, y: Int, radius: Int)]
    /// Rings: their place and radius.
    private let rings: [(x: Int, y: Int, radius: Int)]

    /// How wide and high it is.
    static let size = 48

    /// The picture for a chapter: by its heading, else by what it takes; a page with lines where nothing else is known.
    init(of chapter: ReadableChapter) {
        switch chapter.phrase {
        case "strengths": self.init(Self.star)
        case "helps":
            // A lifebuoy.
            self.init("M24 4v11M24 33v11M4 24h11M33 24h11", rings: [(24, 24, 20), (24, 24, 9)])
        default:
            self = chapter.section.map(Self.picture) ?? HTMLPictogram("M9 4H39V44H9ZM15 14H33M15 22H33M15 30H27")
        }
    }

    private init(
        _ lines: String,
        dots: [(x: Int, y: Int, radius: Int)] = [],
        rings: [(x: Int, y: Int, radius: Int)] = []
    ) {
        (self.lines, self.dots, self.rings) = (lines, dots, rings)
    }

    private static let star = "M24 4L30 18H45L33 28L38 43L24 34L10 43L15 28L3 18H18Z"

    private static func picture(of section: AccessSection) -> HTMLPictogram {
        switch section {
        // Head and shoulders.
        case .identity: HTMLPictogram("M7 44V37L15 29H33L41 37V44Z", rings: [(24, 14, 10)])
        // A telephone.
        case .contacts: HTMLPictogram("M13 3H35V45H13ZM13 34H35M20 9H28", dots: [(24, 40, 2)])
        // A house with a flag and a door.
        case .schooling: HTMLPictogram("M4 44V24L24 13L44 24V44ZM19 44V31H29V44M24 13V3H34V8H24")
        // A leaf of a calendar with a tick.
        case .attendance: HTMLPictogram("M5 9H43V43H5ZM5 18H43M15 4V12M33 4V12M15 30L22 37L34 24")
        case .talents: HTMLPictogram(star)
        // An open book.
        case .learning:
            HTMLPictogram("M24 13L5 8V38L24 43L43 38V8ZM24 13V43M11 17L18 19M11 25L18 27M30 19L37 17M30 27L37 25")
        // A list with ticks.
        case .supportPlan: HTMLPictogram("M8 5H40V44H8ZM13 16L16 19L21 13M26 17H35M13 31L16 34L21 28M26 32H35")
        // A bubble of speech.
        case .voice: HTMLPictogram("M4 6H44V33H25L14 44V33H4Z", dots: [(14, 20, 3), (24, 20, 3), (34, 20, 3)])
        // A face that smiles.
        case .wellbeing:
            HTMLPictogram("M14 28L19 34H29L34 28", dots: [(17, 19, 3), (31, 19, 3)], rings: [(24, 24, 20)])
        // A sign that warns.
        case .healthAlert: HTMLPictogram("M24 4L45 43H3ZM24 18V30", dots: [(24, 36, 2)])
        // A cross.
        case .healthDetail: HTMLPictogram("M17 5H31V17H43V31H31V43H17V31H5V17H17Z")
        // Two people.
        case .psychosocial:
            HTMLPictogram("M3 43V35L9 28H19L24 34L29 28H39L45 35V43Z", rings: [(14, 16, 8), (34, 16, 8)])
        // An arrow that comes in.
        case .externalCare: HTMLPictogram("M22 5H44V43H22M22 5V13M22 35V43M3 24H31M23 16L31 24L23 32")
        // A shield.
        case .protection: HTMLPictogram("M24 4L42 10V24L36 36L24 45L12 36L6 24V10ZM15 24L22 31L34 18")
        // A sign that says stop.
        case .discipline: HTMLPictogram("M16 4H32L44 16V32L32 44H16L4 32V16ZM13 24H35")
        }
    }

    /// Writes it; who hears the page hears the heading alone.
    func put(in markup: inout HTMLMarkup) {
        let attributes: HTMLMarkup.Attributes = [
            .class: "pictogram", .viewBox: "0 0 \(Self.size) \(Self.size)", .hidden: "true",
        ]
        markup.put(.svg, attributes) { svg in
            svg.put(.path, [.d: lines])
            for ring in rings { svg.put(.circle, [.cx: "\(ring.x)", .cy: "\(ring.y)", .r: "\(ring.radius)"]) }
            for dot in dots {
                svg.put(.circle, [.cx: "\(dot.x)", .cy: "\(dot.y)", .r: "\(dot.radius)", .class: "dot"])
            }
        }
    }
}
