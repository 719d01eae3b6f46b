// The page of a form: the questions of the text, well-formed, labelled, and asking for nothing from outside.

import Foundation
import Testing
import VillageBasics
import VillageFormats
import VillageKit
import VillageModel

@testable import VillageEditing

struct FormPageTests {
    private static let pages: [(type: String, language: WorkingLanguage, text: String)] = {
        var pages: [(String, WorkingLanguage, String)] = []
        for type in Dossier.contentTypes {
            for language in WorkingLanguage.allCases {
                let text = String(decoding: ContentForm.page(of: type, in: language), as: UTF8.self)
                pages.append((type.typeName, language, text))
            }
        }
        return pages
    }()

    private func root(_ text: String) throws -> XMLTree.Element {
        let begin = "<!DOCTYPE html>\n"
        #expect(text.hasPrefix(begin))
        return try XMLTree(ArraySource(Array(text.dropFirst(begin.count).utf8))).root
    }

    /// Script and style hold signs that XML would read; a browser does not.
    private func withoutOwn(_ text: String) -> String {
        text.replacing(/<script>(?s:.*?)<\/script>/, with: "<script></script>")
            .replacing(/<style>(?s:.*?)<\/style>/, with: "<style></style>")
    }

    @Test func everyPageIsWellFormedAndLabelled() throws {
        for page in Self.pages {
            let root = try root(withoutOwn(page.text))
            let all = [root] + Array(root.descendants)
            let ids = all.compactMap { $0.attribute("id") }
            #expect(Set(ids).count == ids.count, "\(page.type)")
            let labelled = Set(all.compactMap { $0.attribute("for") })
            for field in all where field.name == "input" || field.name == "textarea" {
                let isInLabel = field.parent?.name == "label"
                #expect(isInLabel || labelled.contains(field.attribute("id") ?? ""), "\(page.type)")
            }
            for group in all where group.name == "fieldset" { #expect(group.first("legend")?.text.isEmpty == false) }
            for element in all {
                for id in element.attribute("aria-describedby")?.split(separator: " ") ?? [] {
                    #expect(ids.contains(String(id)), "\(page.type) \(id)")
                }
            }
            #expect(root.attribute("lang") == page.language.rawValue)
            #expect(!page.text.contains("page."), "a phrase is missing: \(page.type)")
        }
    }

    @Test func thePageHasTheQuestionsOfTheText() throws {
        for type in Dossier.contentTypes {
            let page = String(decoding: ContentForm.page(of: type, in: .french), as: UTF8.self)
            let root = try root(withoutOwn(page))
            let asked = root.descendants.compactMap { $0.attribute("data-q") }
            let questions = ContentForm.questions(of: type, in: .french).filter { !$0.isDocument }
            #expect(asked == questions.map(\.label), "\(type.typeName)")
            let words = root.descendants.filter { $0.name == "input" && $0.attribute("type") != "text" }
                .compactMap { $0.attribute("value") }.filter { !$0.isEmpty }
            #expect(words == questions.flatMap { $0.choices.map(\.name) }, "\(type.typeName)")
            let text = ContentForm.text(of: type, in: .french)
            #expect(
                root.descendants.first { $0.name == "form" }?.attribute("data-head")
                    == text.split(separator: "\n").first.map(String.init)
            )
        }
    }

    @Test func nothingIsAskedForFromOutsideAndOnlyTheOwnScriptRuns() throws {
        for page in Self.pages {
            let root = try root(withoutOwn(page.text))
            let names = Set(root.descendants.map(\.name))
            #expect(names.isDisjoint(with: ["img", "link", "iframe", "object", "a"]))
            for element in root.descendants {
                #expect(
                    element.attributes.allSatisfy {
                        !$0.name.hasPrefix("on") && !["src", "href", "action", "style"].contains($0.name)
                    }
                )
            }
            let policy = root.descendants.first { $0.attribute("http-equiv") != nil }?.attribute("content") ?? ""
            for name in ["script", "style"] {
                let own = try #require(
                    page.text.firstMatch(
                        of: try Regex("<\(name)>((?s:.*?))</\(name)>", as: (Substring, Substring).self)
                    )
                )
                let digest = Base64.text(SHA256.digest(Array(own.output.1.utf8)))
                #expect(policy.contains("\(name)-src 'sha256-\(digest)'"))
                #expect(
                    !own.output.1.contains("http:") && !own.output.1.contains("https:")
                        && !own.output.1.contains("url(")
                )
            }
            #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("unsafe"))
            #expect(page.text.utf8.count < 120_000, "\(page.type)")
        }
    }

    @Test func anEntryThatIsCorrectedIsNamedAndEscaped() throws {
        let attack = EntryID("\"><script>alert(1)</script>")
        let page = String(decoding: ContentForm.page(of: Talent.self, in: .english, correcting: attack), as: UTF8.self)
        let root = try root(withoutOwn(page))
        let head = try #require(root.descendants.first { $0.name == "form" }?.attribute("data-head"))
        #expect(head.hasSuffix("==== VILLAGEKIT ENTRY: \"><script>alert(1)</script> ===="))
        #expect(root.descendants.count { $0.name == "script" } == 1)
    }

    @Test func shortFormsAsThePageMakesThemAreRead() throws {
        let head = try #require(ContentForm.text(of: Talent.self, in: .english).split(separator: "\n").first)
        let questions = ContentForm.questions(of: Talent.self, in: .english)
        let basis = try #require(questions.first { $0.path == "header.basis" })
        let talent = try #require(questions.first { $0.path == "talent" })
        let text = """
            \(head)

            #\(talent.number) \(talent.label)
               | draws ships

            #\(basis.number) \(basis.label)
               [x] \(basis.choices[0].name)

            ==== VILLAGEKIT END ====

            """
        let filled = try ContentForm.read(text)
        #expect(filled.content(as: Talent.self)?.talent?.value == "draws ships")
        #expect(filled.header.basis == .observed)
    }
}
