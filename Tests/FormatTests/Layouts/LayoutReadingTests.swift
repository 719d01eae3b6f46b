// Layouts are read from their text; what is wrong is told with its place and a cure.

import Testing
import VillageFormats
import VillageKit
import VillageModel

struct LayoutReadingTests {
    @Test(arguments: ShippedLayouts.texts.map(\.name))
    func shippedLayoutsAreRead(_ name: String) throws {
        let text = try #require(PageLayout.json(named: name))
        let layout = try PageLayout(json: Array(text.utf8))
        #expect(layout.name == name)
        #expect(PageLayout.standard.contains(layout))
    }

    @Test func theirNamesAreThoseOfTheSetting() {
        for format in [HTMLExporter.format, MarkdownExporter.format, PlainTextExporter.format] {
            let setting = format.settings.first { $0.name == "layout" }
            #expect(setting?.values == ["village", "sections", "dacce", "baso", "one-page", "absence-report"])
        }
    }

    private static let begin = #""schema": "villagekit/layout", "version": 1"#

    private static func layout(_ chapter: String) -> String {
        "{\(begin), \"name\": \"own\", \"chapters\": [\(chapter)]}"
    }

    @Test(arguments: [
        ("{", "not-json", ""), ("{}", "other-version", "version"),
        (#"{"schema": "villagekit/layout", "version": 2}"#, "other-version", "version"),
        ("{\(begin)}", "missing", "name"), ("{\(begin), \"name\": \"Own Page\"}", "wrong-shape", "name"),
        ("{\(begin), \"name\": \"own\"}", "missing", "chapters"),
        ("{\(begin), \"name\": \"own\", \"chapters\": []}", "wrong-shape", "chapters"),
        ("{\(begin), \"name\": \"own\", \"picture\": true, \"chapters\": []}", "unknown-member", "picture"),
        (layout(#"{"takes": ["identity"]}"#), "missing", "chapters[0].title"),
        (layout(#"{"title": "no such phrase", "takes": ["identity"]}"#), "unknown-name", "chapters[0].title"),
        (layout(#"{"title": {"xx": "a"}, "takes": ["identity"]}"#), "unknown-name", "chapters[0].title.xx"),
        (layout(#"{"title": "strengths", "takes": []}"#), "wrong-shape", "chapters[0].takes"),
        (layout(#"{"title": "strengths", "takes": ["Talents"]}"#), "unknown-name", "chapters[0].takes[0]"),
        (
            layout(#"{"title": "strengths", "takes": [{"of": "Talent", "fields": ["talents"]}]}"#), "unknown-name",
            "chapters[0].takes[0].fields[0]"
        ),
        (
            layout(#"{"title": "strengths", "takes": [{"of": "Talent", "where": "talent"}]}"#), "unknown-name",
            "chapters[0].takes[0].where"
        ),
        (layout(#"{"title": "strengths", "words": 0, "takes": ["Talent"]}"#), "wrong-shape", "chapters[0].words"),
        (
            layout(#"{"title": "strengths", "takes": [{"off": "Talent"}]}"#), "unknown-member",
            "chapters[0].takes[0].off"
        ),
    ])
    func whatIsWrongIsToldWithItsPlace(_ text: String, _ code: String, _ place: String) {
        let error = #expect(throws: LayoutError.self) { try PageLayout(json: Array(text.utf8)) }
        #expect(error?.code.rawValue == code)
        #expect(error?.place == place)
        #expect(error?.help.isEmpty == false)
    }

    @Test func theNearestNameIsProposed() {
        let text = Self.layout(#"{"title": "strengths", "takes": ["Accomodation"]}"#)
        let error = #expect(throws: LayoutError.self) { try PageLayout(json: Array(text.utf8)) }
        #expect(error?.help == "write a section or a content type, such as 'Accommodation'")
    }

    @Test func aBrokenLayoutStopsAnExportBeforeItBegins() {
        var options = ExportOptions()
        options.files["layout"] = Array("{}".utf8)
        let error = #expect(throws: ExportError.self) { try HTMLExporter().write([], options: options) }
        #expect(error?.code == .badSetting)
        #expect(error?.places.first?.path == "html.layout, 'version' is no layout of a version that is read")
    }

    @Test func aTextTooLongToBeALayoutIsRefused() {
        let bytes = [UInt8](repeating: 0x20, count: 300_000)
        #expect(throws: LayoutError.self) { try PageLayout(json: bytes) }
    }
}
