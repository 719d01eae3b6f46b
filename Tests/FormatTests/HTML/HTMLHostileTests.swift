// Values that try to be markup, style, links or another direction of writing stay words.

import Testing
import VillageAccess
import VillageBasics
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct HTMLHostileTests {
    static let attacks = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "]]><svg onload=a>",
        "\u{202E}evil\u{202D}\u{2066}", "a\u{0}b\u{1}\u{B}", "</style><script>x</script>", "</svg></title></desc><b>",
        "--><!-- <!DOCTYPE x>", "&lt;script&gt;&#60;", "' onfocus='x", "\\\"}@import url(//x);a{b:\"",
        "\u{FFFE}\u{FFFF}\r\n",
        "x\" style=\"background:url(//x)", "{name} {de name} {holder}", "<?php ?>", "\u{2028}\u{85}",
    ]

    @Test(arguments: attacks)
    func stayWords(_ attack: String) throws {
        for seed in 1...2 as ClosedRange<UInt64> {
            let dossier = Self.attacked(HTMLSamples.full(seed), with: attack)
            for role in seed == 1 ? [Role.headteacher] : [.guardian] {
                var request = HTMLSamples.request(role)
                request.organisation = OrganisationID("local:\(attack)")
                let disclosure = DecisionEngine(.standard).disclose(dossier, to: request)
                guard let view = disclosure?.dossier else { continue }
                let page = try HTMLParsed(view, ["language": "fr", "by": attack])
                check(page)
                #expect(page.text.utf8.count { $0 == UInt8(ascii: "<") } == Self.tags(of: page))
            }
        }
    }

    /// Every element, attribute and address is one of ours, whatever the values are.
    private func check(_ page: HTMLParsed) {
        let elements: Set<String> = [
            "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section", "article",
            "figure", "figcaption", "details", "summary", "h1", "h2", "h3", "p", "div", "ul", "ol", "li", "dl", "dt",
            "dd",
            "span", "strong", "a", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "desc", "text",
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
                case "content": #expect(element.name == "meta")
                case "viewBox", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "width", "height", "d":
                    #expect(value.wholeMatch(of: /[MLHVhvlZz0-9 \-]+/) != nil)
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
    }

    /// How many tags a page has: one for an element that has nothing inside and never can, else two; and the type.
    private static func tags(of page: HTMLParsed) -> Int {
        let single: Set<String> = ["meta", "rect", "line", "circle", "path"]
        return 1 + page.all.reduce(0) { $0 + (single.contains($1.name) ? 1 : 2) }
    }

    // MARK: - A dossier whose every value is an attack

    static func attacked(_ dossier: Dossier, with attack: String) -> Dossier {
        var dossier = dossier
        for type in Dossier.contentTypes { change(type, in: &dossier, attack) }
        return dossier
    }

    private static func change<Content: EntryContent>(_ type: Content.Type, in dossier: inout Dossier, _ attack: String)
    {
        dossier[keyPath: type.entries] = dossier[keyPath: type.entries]
            .map { entry in
                var writer = JSONWriter(.canonical)
                entry.content.write(to: &writer)
                let object = (try? JSONParser.parse(writer.bytes))?.object ?? JSONObject()
                var header = entry.header
                header.author = Author(
                    person: PersonID(attack),
                    role: header.author.role,
                    organisation: OrganisationID("local:\(attack)")
                )
                return Entry(header, Content(json: changed(object, type, attack)) { _, _ in })
            }
    }

    private static func changed<Group: FieldGroup>(
        _ object: JSONObject,
        _ type: Group.Type,
        _ attack: String
    ) -> JSONObject {
        var object = object
        for field in Group.fields {
            if let value = object[field.name] { object[field.name] = changed(value, field.shape, attack) }
        }
        return object
    }

    private static func changed(_ value: JSONValue, _ shape: FieldShape, _ attack: String) -> JSONValue {
        func object(_ names: String...) -> JSONObject {
            JSONObject(names.map { JSONObject.Member($0, .string(attack)) })
        }
        switch (shape, value) {
        case (.string, _), (.person, _): return .string(attack)
        case (.organisation, _): return .string("local:\(attack)")
        case (.text, _):
            var text = object("value", "language")
            var translation = object("value")
            translation["language"] = .string("fr")
            text["translations"] = .array([.object(translation)])
            return .object(text)
        case (.code, _): return .object(object("system", "code", "label"))
        case (.identifier, _): return .object(object("system", "value"))
        case (.attachment, _):
            var document = object("name", "mediaType", "description")
            document["data"] = .string(Base64.text(Array(attack.utf8)))
            return .object(document)
        case (.list(let element), .array(let values)):
            return .array(values.map { changed($0, element, attack) })
        case (.record(let type), .object(let inner)): return .object(changed(inner, type, attack))
        default: return value
        }
    }
}
