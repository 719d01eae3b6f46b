// Values that try to be markup, style, links or another direction of writing stay words.

import Testing
import VillageAccess
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct HTMLHostileTests {
    @Test(arguments: Attack.texts)
    func stayWords(_ attack: String) throws {
        for seed in 1...2 as ClosedRange<UInt64> {
            let dossier = Attack.dossier(HTMLSamples.full(seed), attack)
            for role in seed == 1 ? [Role.headteacher] : [.guardian] {
                var request = HTMLSamples.request(role)
                request.organisation = OrganisationID("local:\(attack)")
                let disclosure = DecisionEngine(.standard).disclose(dossier, to: request)
                guard let view = disclosure?.dossier else { continue }
                let page = try HTMLParsed(view, ["language": role == .guardian ? "ar" : "fr", "by": attack])
                Self.check(page)
            }
        }
    }

    /// Every element, attribute and address is one of ours, whatever the values are.
    static func check(_ page: HTMLParsed) {
        let elements: Set<String> = [
            "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section", "article",
            "figure", "figcaption", "details", "summary", "h1", "h2", "h3", "p", "div", "ul", "ol", "li", "dl", "dt",
            "dd",
            "span", "strong", "a", "bdi", "img", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "desc",
            "text",
            "rect", "line", "circle", "path",
        ]
        #expect(Set(page.all.map(\.name)).isSubset(of: elements))
        for element in page.all {
            for attribute in element.attributes {
                let value = attribute.value
                switch attribute.name {
                case "href": #expect(value.wholeMatch(of: /#[a-z]+[0-9]*/) != nil)
                case "id", "class", "aria-labelledby", "role", "scope", "text-anchor", "charset", "http-equiv", "name":
                    #expect(value.wholeMatch(of: /[A-Za-z0-9 \-]+/) != nil)
                case "lang": #expect(value.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil)
                case "dir": #expect(["ltr", "rtl", "auto"].contains(value))
                case "aria-hidden": #expect(value == "true")
                case "transform": #expect(value == "matrix(-1 0 0 1 320 0)")
                case "content": #expect(element.name == "meta")
                case "viewBox", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "width", "height", "d":
                    #expect(value.wholeMatch(of: /[MLHVhvlZz0-9 \-]+/) != nil)
                case "src": #expect(value.wholeMatch(of: /data:image\/(png|jpeg);base64,[A-Za-z0-9+\/=]+/) != nil)
                case "alt": #expect(value.isEmpty)
                default: Issue.record("attribute \(attribute.name)")
                }
            }
        }
        let isAllowed = page.text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x0A, 0x09: true
            case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
        #expect(isAllowed)
        let style = page.named("style").first?.text ?? ""
        // Without its strings the sheet is the same for every page.
        #expect(style.replacing(/"[^"\\]*(\\.[^"\\]*)*"/, with: "").contains("@import") == false)
        #expect(page.text.utf8.count { $0 == UInt8(ascii: "<") } == tags(of: page))
    }

    /// How many tags a page has: one for an element that has nothing inside and never can, else two; and the type.
    private static func tags(of page: HTMLParsed) -> Int {
        let single: Set<String> = ["meta", "img", "rect", "line", "circle", "path"]
        return 1 + page.all.reduce(0) { $0 + (single.contains($1.name) ? 1 : 2) }
    }
}
