// A form page in a browser: what is filled in there comes back through the same file as by the form in plain text.

import Foundation
import Testing
import VillageKit

@testable import village_convert

struct FormPageBrowserTests {
    private static let chromium = PrintingTool.chromium.place(in: ProcessInfo.processInfo.environment["PATH"])

    /// A page in a browser; the expression is evaluated when it stands there.
    private func evaluate(_ expression: String, on page: [UInt8]) throws -> String {
        let scratch = try Scratch()
        let place = try #require(Self.chromium)
        let folder = scratch.folder.path()
        var window = ChromiumWindow(place, folder, PrintingTool.environment(in: folder))
        let isShown = window.show(page)
        #expect(isShown)
        let answer = window.call("Runtime.evaluate") { writer in
            writer.member("expression", expression)
            writer.member("returnByValue", ifTrue: true)
        }
        return answer?["result"]?["value"]?.string ?? ""
    }

    /// What helps a test to fill in a page: fields and boxes by the label of their question, in the record that is meant.
    private static let helpers = """
        function q(l,n){return [].filter.call(document.querySelectorAll("[data-q]"),function(e){return e.getAttribute("data-q")===l})[n||0]}
        function say(l,t,n){q(l,n).querySelector("textarea,input:not([type=radio]):not([type=checkbox])").value=t}
        function cross(l,t,n){[].forEach.call(q(l,n).querySelectorAll("input"),function(i){if(i.value===t)i.checked=true})}
        function press(s,n){document.querySelectorAll(s)[n||0].click()}
        function text(){return document.getElementById("text").value}

        """

    @Test(.enabled(if: chromium != nil, "needs Chromium"))
    func whatIsFilledInComesBack() throws {
        let page = ContentForm.page(of: LearningObservation.self, in: .french)
        let questions = ContentForm.questions(of: LearningObservation.self, in: .french)
        func label(_ path: String) throws -> String { try #require(questions.first { $0.path == path }).label }
        func name(_ path: String, _ word: String) throws -> String {
            try #require(questions.first { $0.path == path }?.choices.first { $0.word == word }).name
        }
        let hard = "Écrire \\\"vite\\\" ==== VILLAGEKIT END ====\\n#1 | [x] <b>\\n\\nà la fin"
        let script =
            Self.helpers + """
                say("\(try label("strength"))","lit à voix haute");say("\(try label("difficulty"))","\(hard)");
                say("\(try label("methods.method"))","une consigne à la fois");
                cross("\(try label("methods.helped"))","\(try name("methods.helped", "yes"))");
                press("button[name=more]");
                say("\(try label("methods.method"))","dictée rapide",1);
                cross("\(try label("methods.helped"))","\(try name("methods.helped", "no"))",1);
                cross("\(try label("header.basis"))","\(try name("header.basis", "observed"))");
                press("#make");text()
                """
        let filled = try ContentForm.read(try evaluate(script, on: page))
        let content = try #require(filled.content(as: LearningObservation.self))
        #expect(content.strength?.value == "lit à voix haute")
        #expect(content.difficulty?.value == "Écrire \"vite\" ==== VILLAGEKIT END ====\n#1 | [x] <b>\n\nà la fin")
        #expect(content.methods.map { $0.method?.value } == ["une consigne à la fois", "dictée rapide"])
        #expect(content.methods.map(\.helped) == [true, false])
        #expect(filled.header.basis == .observed)
        #expect(filled.language == .french)
    }

    @Test(.enabled(if: chromium != nil, "needs Chromium"))
    func anAddedRecordCanBeRemovedAndListsStandInLists() throws {
        let page = ContentForm.page(of: PeriodReport.self, in: .english)
        let questions = ContentForm.questions(of: PeriodReport.self, in: .english)
        let name = try #require(questions.first { $0.path == "blocks.lines.name" })
        let basis = try #require(questions.first { $0.path == "header.basis" })
        let places = name.headings.joined(separator: " ")
        let script =
            Self.helpers + """
                var list=[].filter.call(document.querySelectorAll("[data-list]"),function(l){return l.querySelector("[data-list]")})[0];
                var inner=list.querySelector("[data-list]");
                inner.querySelector(":scope > button[name=more]").click();
                list.querySelector(":scope > button[name=more]").click();
                var all=[].filter.call(document.querySelectorAll("[data-q]"),function(e){var l=e.closest("[data-list]");return e.getAttribute("data-q")==="\(name.label)"&&l&&l.parentNode.closest("[data-list]")});
                all.forEach(function(e,i){e.querySelector("input,textarea").value="line "+i});
                cross("\(basis.label)","\(basis.choices[0].name)");
                press("#make");text()
                """
        let text = try evaluate(script, on: page)
        let filled = try ContentForm.read(text)
        let blocks = try #require(filled.content(as: PeriodReport.self)).blocks
        #expect(blocks.count == 2, "\(places)")
        #expect(blocks.first?.lines.isEmpty == false)
    }

    @Test(.enabled(if: chromium != nil, "needs Chromium"))
    func whatIsMissingIsToldAndNothingIsMade() throws {
        let page = ContentForm.page(of: Talent.self, in: .dutch)
        let script = """
            document.getElementById("make").click();
            var shown=[].filter.call(document.querySelectorAll("[role=alert]"),function(p){return !p.hidden}).map(function(p){return p.id});
            shown.join()+" "+document.getElementById("result").hidden+" "+(document.activeElement.name||"")+" "+document.documentElement.scrollWidth
            """
        let answer = try evaluate(script, on: page).split(separator: " ").map(String.init)
        #expect(answer.first == "missing")
        #expect(answer.dropFirst().first == "true")
        #expect(answer.count == 4 && !answer[2].isEmpty)
    }
}
