// The page of an inspection: what is hidden moves no byte of it, nobody's script runs on it, and without one it still works.

import Foundation
import Testing
import VillageAccess
import VillageBasics
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct InspectionPageTests {
    private static var seeds: ClosedRange<UInt64> {
        1...max(1, ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap(UInt64.init) ?? 40)
    }

    @Test func neitherWhatIsHiddenNorWhatOthersAnswerMovesAByte() throws {
        var written = 0
        for seed in Self.seeds {
            let generator = DossierGenerator(seed: seed)
            let dossier = seed % 2 == 0 ? generator.dossier() : generator.labellingFields(of: generator.dossier())
            let person = seed % 3 == 0 ? PersonID("person-1") : .student
            let profiles = AccessModel.standard.profiles.keys.sorted()
            let transfer = InspectionSamples.transfer(profiles[Int(seed) % profiles.count])
            let engine = DecisionEngine(.standard)
            guard let proposal = engine.proposal(of: dossier, before: transfer, to: person) else { continue }
            var other = dossier.withoutHidden(proposal.disclosure.receipt)
            var numbers = SeededNumbers(seed: seed)
            other = other.shuffled(using: &numbers)
            // What an adult student lets the parents read is no secret to them.
            if person == .student { other.agreements.removeAll { $0.by != person } }
            other.agreements += Self.refusals(
                of: ["person-1", "person-2"].map { PersonID($0) }.filter { $0 != person }
            )
            let language = ReadableLanguage.allCases[Int(seed % 3)]
            let pages = try [dossier, other]
                .map { dossier in
                    let sheet = try #require(try InspectionSamples.sheet(dossier, for: person, before: transfer))
                    return (
                        InspectionPage(sheet, in: language, by: "x").bytes, InspectionGuide(sheet, in: language).text
                    )
                }
            #expect(pages[0].0 == pages[1].0 && pages[0].1 == pages[1].1, "seed \(seed)")
            written += 1
        }
        #expect(written > Self.seeds.count / 3)
    }

    @Test(arguments: Attack.texts)
    func nobodysScriptRuns(_ attack: String) throws {
        let dossier = Attack.dossier(InspectionSamples.pupil(1), attack)
        let transfer = InspectionSamples.transfer(to: "local:\(attack)")
        for person in [PersonID.student, PersonID("person-1")] {
            let sheet = try #require(try InspectionSamples.sheet(dossier, for: person, before: transfer))
            let page = try InspectionParsed(sheet, in: .french)
            let scripts = page.named("script")
            #expect(scripts.count == 1)
            let digest = Base64.text(SHA256.digest(Array((scripts.first?.text ?? "").utf8)))
            let policy = page.named("meta").first { $0.attribute("http-equiv") == "Content-Security-Policy" }
            let content = try #require(policy?.attribute("content"))
            #expect(content.contains(" script-src 'sha256-\(digest)';"))
            #expect(content.hasPrefix("default-src 'none';") && !content.contains("unsafe"))
            let known: Set<String> = [
                "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section",
                "article",
                "figure", "figcaption", "details", "summary", "h1", "h2", "h3", "p", "div", "ul", "ol", "li", "dl",
                "dt",
                "dd", "span", "strong", "a", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "desc",
                "text",
                "rect", "line", "circle", "path", "fieldset", "legend", "input", "label", "textarea", "button",
                "script",
            ]
            #expect(Set(page.all.map(\.name)).isSubset(of: known))
            for element in page.all {
                for attribute in element.attributes {
                    #expect(!attribute.name.hasPrefix("on") && attribute.name != "src" && attribute.name != "style")
                    if attribute.name == "href" { #expect(attribute.value.wholeMatch(of: /#[a-z]+[0-9]*/) != nil) }
                }
            }
            // Every sign that begins a tag begins one of ours: two for each element, one where nothing can be inside.
            let single: Set<String> = ["meta", "rect", "line", "circle", "path", "input"]
            let tags = 1 + page.all.reduce(0) { $0 + (single.contains($1.name) ? 1 : 2) }
            #expect(page.text.utf8.count { $0 == UInt8(ascii: "<") } == tags)
        }
    }

    @Test func theScriptIsTheSameOnEveryPageAndSendsNothing() throws {
        let scripts = try [(UInt64(1), "student"), (2, "person-1")]
            .map { seed, person in
                let sheet = try #require(
                    try InspectionSamples.sheet(InspectionSamples.pupil(seed), for: PersonID(person))
                )
                return try #require(try InspectionParsed(sheet).named("script").first?.text)
            }
        #expect(scripts[0] == scripts[1])
        for word in ["fetch", "XMLHttpRequest", "sendBeacon", "innerHTML", "eval", "import", "WebSocket", "location"] {
            #expect(!scripts[0].contains(word), "\(word)")
        }
        // What it writes is what is read.
        for name in ["edition", "token", "reader", "organisation", "language", "answers", "remarks"] {
            #expect(scripts[0].contains("\(name):"), "\(name)")
        }
        for name in ["words", "talents", "goals", "aboutMe", "inConfidence", "doNotTell"] {
            #expect(scripts[0].contains("o.\(name)"), "\(name)")
        }
        #expect(scripts[0].contains(InspectionAnswer.schema))
    }

    @Test(arguments: ReadableLanguage.allCases)
    func withoutAScriptThereAreBoxesToTickAndNumbersToRead(_ language: ReadableLanguage) throws {
        for person in [PersonID.student, PersonID("person-1")] {
            let sheet = try #require(try InspectionSamples.sheet(InspectionSamples.pupil(1), for: person))
            let page = try InspectionParsed(sheet, in: language)
            let code = try #require(sheet.code)
            #expect(code.rows.count == 7 && code.first.count == 5)
            let shown = page.all.filter { $0.attribute("class") == "digits" }.map(\.text)
            #expect(shown.first == code.first.map(String.init).joined(separator: " "))
            #expect(
                shown.dropFirst()
                    == code.rows.flatMap { row in InspectionChoice.allCases.map { "\(row.digit($0))" } }[...]
            )
            let boxes = page.named("input").filter { $0.attribute("type") == "radio" }
            #expect(boxes.count == 21 && boxes.allSatisfy { $0.attribute("checked") == nil })
            // What needs a script is not shown without it.
            let tools = try #require(page.element("tools"))
            #expect(tools.attribute("hidden") == "hidden")
            #expect(page.named("button").allSatisfy { $0.parent?.attribute("id") == "tools" })
            #expect(page.all.count { $0.attribute("class") == "cell" } == InspectionCode.length)
        }
    }

    @Test func onlyTheStudentAddsAndKeepsBack() throws {
        var dossier = InspectionSamples.pupil(1)
        dossier.talents = dossier.talents.map { entry in
            var header = entry.header
            header.basis = .toldByStudent
            return Entry(header, entry.content)
        }
        let student = try #require(try InspectionSamples.sheet(dossier, for: .student))
        let mother = try #require(try InspectionSamples.sheet(dossier, for: PersonID("person-1")))
        let (own, hers) = (try InspectionParsed(student), try InspectionParsed(mother))
        for name in ["talents", "goals", "aboutMe", "secret"] {
            #expect(own.element(name) != nil && hers.element(name) == nil, "\(name)")
        }
        let offered = own.all.compactMap { $0.attribute("data-entry") }
        #expect(Set(offered).isSuperset(of: student.view.talents.map(\.header.id.rawValue)) && !offered.isEmpty)
        #expect(hers.all.allSatisfy { $0.attribute("data-entry") == nil })
    }

    @Test(arguments: ReadableLanguage.allCases)
    func theStructureHolds(_ language: ReadableLanguage) throws {
        for person in [PersonID.student, PersonID("person-2")] {
            let sheet = try #require(try InspectionSamples.sheet(InspectionSamples.pupil(2), for: person))
            let page = try InspectionParsed(sheet, in: language)
            let levels = page.all.compactMap { ["h1": 1, "h2": 2, "h3": 3][$0.name] }
            #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
            let names = page.all.compactMap { $0.attribute("id") }
            #expect(Set(names).count == names.count)
            for element in page.all {
                if let name = element.attribute("for") { #expect(names.contains(name)) }
                if let link = element.attribute("href") { #expect(names.contains(String(link.dropFirst()))) }
            }
            let labelled = Set(page.named("label").compactMap { $0.attribute("for") })
            for field in page.named("input") + page.named("textarea") {
                #expect(labelled.contains(field.attribute("id") ?? "none"))
            }
            #expect(page.named("fieldset").allSatisfy { $0.first("legend")?.text.isEmpty == false })
            // No key stands where words should.
            #expect(!page.text.contains("inspect."))
            #expect(!InspectionGuide(sheet, in: language).text.contains("inspect."))
            #expect(!page.text.contains("{") || page.named("style").count == 1)
            #expect(page.text.utf8.count <= 250_000)
        }
    }

    @Test func theStudentIsSpokenToAsAFriendIs() throws {
        let dossier = InspectionSamples.pupil(1)
        let student = try InspectionParsed(
            try #require(try InspectionSamples.sheet(dossier, for: .student)),
            in: .french
        )
        let mother = try InspectionParsed(
            try #require(try InspectionSamples.sheet(dossier, for: PersonID("person-1"))),
            in: .french
        )
        let form = { (page: InspectionParsed) in page.element("answer").map { HTMLParsed.text(of: $0) } ?? "" }
        #expect(form(student).contains("Choisis") && !form(student).contains("Choisissez"))
        #expect(form(mother).contains("Choisissez") && !form(mother).contains("Choisis "))
    }

    private static func refusals(of persons: [PersonID]) -> [AgreementEvent] {
        persons.map { person in
            AgreementEvent(
                id: "no \(person.rawValue)",
                by: person,
                state: "refused",
                sections: ["*"],
                recipients: ["*"],
                purposes: ["*"],
                from: HTMLSamples.day,
                until: .distantFuture,
                recorded: HTMLSamples.day,
                isNoticeValid: true
            )
        }
    }
}
