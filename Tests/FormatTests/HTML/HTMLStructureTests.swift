// The build of a page: one heading of the first level, none left out below, unique names, landmarks, a twin for a picture.

import Testing
import VillageAccess
import VillageBasics
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct HTMLStructureTests {
    private static let pages: [HTMLParsed] = {
        var pages: [HTMLParsed] = []
        for seed in 1...4 as ClosedRange<UInt64> {
            for role in HTMLSamples.roles {
                let dossier =
                    seed == 2 && role == .headteacher ? HTMLSamples.full(seed) : DossierGenerator(seed: seed).dossier()
                let language = ReadableLanguage.allCases[pages.count % ReadableLanguage.allCases.count].rawValue
                guard let view = HTMLSamples.view(dossier, role) else { continue }
                if let page = try? HTMLParsed(view, ["language": language]) { pages.append(page) }
            }
        }
        return pages
    }()

    @Test func everyPageIsWellFormed() { #expect(Self.pages.count > 15) }

    @Test func headingsComeInOrder() {
        for page in Self.pages {
            let levels = page.all.compactMap { ["h1": 1, "h2": 2, "h3": 3][$0.name] }
            #expect(levels.first == 1)
            #expect(levels.count { $0 == 1 } == 1)
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
        }
    }

    @Test func namesAreUniqueAndLinksLeadSomewhere() {
        for page in Self.pages {
            let names = page.all.compactMap { $0.attribute("id") }
            #expect(Set(names).count == names.count)
            #expect(names.allSatisfy { $0.wholeMatch(of: /text|contents|[sep][0-9]+[htd]?/) != nil })
            for element in page.all {
                if let link = element.attribute("href") {
                    #expect(link.hasPrefix("#") && names.contains(String(link.dropFirst())))
                }
                for name in element.attribute("aria-labelledby")?.split(separator: " ") ?? [] {
                    #expect(names.contains(String(name)))
                }
            }
        }
    }

    @Test func landmarksStandOnce() {
        for page in Self.pages {
            for name in ["header", "main", "footer", "h1", "title", "style"] {
                let count = page.named(name).count { element in name != "title" || element.parent?.name == "head" }
                #expect(count == 1, "\(name)")
            }
            #expect(page.named("body").first?.children.allSatisfy { $0.name != "div" } == true)
        }
    }

    @Test func everyPictureHasTitleWordsAndTable() {
        var pictures = 0
        for page in Self.pages {
            for figure in page.named("figure") {
                pictures += 1
                let drawing = figure.first("svg")
                #expect(drawing?.attribute("role") == "img")
                #expect(drawing?.first("title")?.text.isEmpty == false)
                #expect(drawing?.first("desc")?.text.isEmpty == false)
                #expect(figure.first("figcaption").map(HTMLParsed.text) == drawing?.first("title")?.text)
                #expect(figure.all(at: "details/table/tbody/tr").isEmpty == false)
            }
            let pictograms = page.named("svg").filter { $0.attribute("class") == "pictogram" }
            #expect(page.named("svg").count == page.named("figure").count + pictograms.count)
        }
        #expect(pictures > 20)
    }

    /// Beside each heading of an easy page stands a picture that is silent; on other pages none.
    @Test(arguments: ReadableLanguage.allCases)
    func easyHeadingsHaveAPictogram(_ language: ReadableLanguage) throws {
        let view = try #require(HTMLSamples.view(HTMLSamples.full(2), .cpmsAgent))
        let page = try HTMLParsed(view, ["language": language.rawValue])
        let headings = page.named("section").compactMap { $0.first("h2") }
        #expect(headings.count > 8)
        var seen: Set<String> = []
        for heading in headings {
            let picture = heading.first("svg")
            #expect((picture != nil) == language.isEasy)
            guard let picture else { continue }
            #expect(picture.attribute("aria-hidden") == "true")
            #expect(picture.first("title") == nil && HTMLParsed.text(of: picture).isEmpty)
            seen.insert(picture.children.map { $0.attribute("d") ?? $0.attribute("cx") ?? "" }.joined())
        }
        #expect(seen.count == (language.isEasy ? headings.count : 0))
    }

    @Test func pagesAskForNothingFromOutside() throws {
        for page in Self.pages {
            let names = Set(page.all.map(\.name))
            #expect(names.isDisjoint(with: ["script", "img", "link", "iframe", "object", "form", "image", "use"]))
            #expect(page.all.allSatisfy { $0.attribute("src") == nil && $0.attribute("style") == nil })
            let style = try #require(page.named("style").first?.text)
            #expect(!style.contains("url(") && !style.contains("@import") && !style.contains("<"))
            let digest = Base64.text(SHA256.digest(Array(style.utf8)))
            let policy = page.named("meta").first { $0.attribute("http-equiv") == "Content-Security-Policy" }
            let content = try #require(policy?.attribute("content"))
            #expect(content.hasPrefix("default-src 'none'; style-src 'sha256-\(digest)';"))
            #expect(!content.contains("unsafe"))
        }
    }

    @Test(arguments: ReadableLanguage.allCases)
    func fullDossiersStayLight(_ language: ReadableLanguage) throws {
        for seed in 1...3 as ClosedRange<UInt64> {
            for role in [Role.student, .headteacher] {
                guard let view = HTMLSamples.view(HTMLSamples.full(seed), role) else { continue }
                let page = try HTMLParsed(view, ["language": language.rawValue])
                // An Arabic letter takes two bytes.
                #expect(page.text.utf8.count <= (language == .arabic ? 210_000 : 185_000))
                #expect(page.root.attribute("lang") == language.tag)
                #expect(page.root.attribute("dir") == (language == .arabic ? "rtl" : "ltr"))
            }
        }
    }
}
