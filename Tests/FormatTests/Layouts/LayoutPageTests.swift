// What a layout shows, in its order and within its limits; what it leaves out is counted.

import Testing
import VillageAccess
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct LayoutPageTests {
    private static let names = ShippedLayouts.texts.map(\.name)

    private func roles(_ layout: String) -> [Role] { layout == "baso" ? [.student, .guardian] : HTMLSamples.roles }

    @Test(arguments: names)
    func everyExporterPassesTheChecksInEveryLayout(_ name: String) {
        let exporters: [any Exporter] = [HTMLExporter(), MarkdownExporter(), PlainTextExporter()]
        var written = 0
        for seed in 1...6 as ClosedRange<UInt64> {
            let generator = DossierGenerator(seed: seed)
            let dossier = seed == 6 ? HTMLSamples.full(6) : generator.labellingFields(of: generator.dossier())
            for exporter in exporters {
                var options = ExportOptions()
                options.settings = ["layout": name]
                let checks = ExporterConformance(exporter, options: options)
                for role in roles(name) {
                    let request = HTMLSamples.request(role)
                    #expect(checks.violations(writing: dossier, to: request).isEmpty, "\(name), \(role), \(seed)")
                    if checks.writes(dossier, to: request) { written += 1 }
                }
            }
        }
        #expect(written > 20)
    }

    @Test func theUsualLayoutsAreThoseOfTheFormats() throws {
        let view = try #require(HTMLSamples.view(HTMLSamples.full(3)))
        #expect(try HTMLParsed(view).text == HTMLParsed(view, ["language": "en", "layout": "village"]).text)
        var options = ExportOptions()
        options.settings = ["layout": "sections"]
        #expect(try MarkdownExporter().write([view]).bytes == MarkdownExporter().write([view], options: options).bytes)
    }

    @Test(arguments: ["village", "sections"])
    func theUsualLayoutsLeaveNothingOut(_ name: String) throws {
        let page = try HTMLParsed(try #require(HTMLSamples.view(HTMLSamples.full(2))), ["layout": name])
        #expect(!page.account.lines.contains { $0.code == "html.layout" })
        #expect(!page.text.contains("extract"))
        #expect(!page.text.contains("Everything else"))
    }

    @Test func whatALayoutLeavesOutIsCountedAsRejected() throws {
        let view = try #require(HTMLSamples.view(HTMLSamples.full(2)))
        let page = try HTMLParsed(view, ["layout": "absence-report", "language": "en"])
        var expected = 0
        for entry in view.ordered where ![.attendance, .identity, .schooling].contains(entry.section) {
            entry.visitValues { _, _ in expected += 1 }
        }
        let left = page.account.lines.filter { $0.code == "html.layout" }
        #expect(left.allSatisfy { $0.fate == .rejected })
        #expect(left.reduce(0) { $0 + $1.count } > expected)
        #expect(page.text.contains("This page is an extract: it shows "))
    }

    @Test func theAbsenceReportTellsNoReasonAndDrawsTheDays() throws {
        let view = try #require(HTMLSamples.view(HTMLSamples.full(2)))
        let page = try HTMLParsed(view, ["layout": "absence-report", "language": "en"])
        let titles = page.named("h2").map(\.text)
        #expect(titles == ["On this page", "Pupil and school", "What was counted", "What was tried", "Day by day"])
        #expect(page.named("figcaption").map(\.text) == ["Attendance by half-day"])
        let marks: [DisclosedEntry<AttendanceMark>] = view.attendanceMarks
        let reasons = marks.compactMap { $0.content.reason?.value.split(separator: " ").last.map(String.init) }
        #expect(!reasons.isEmpty)
        #expect(reasons.allSatisfy { !page.text.contains($0) })
    }

    @Test(arguments: ["dacce", "baso"])
    func reservedSectionsAreNeverOnASheetOfTheSchool(_ name: String) throws {
        var seen = 0
        for seed in 1...3 as ClosedRange<UInt64> {
            let view = try #require(HTMLSamples.view(HTMLSamples.full(seed), name == "baso" ? .student : .headteacher))
            let page = try HTMLParsed(view, ["layout": name])
            let words = Set(page.text.split { !$0.isLetter && !$0.isNumber })
            let reserved: Set<AccessSection> = [.healthDetail, .psychosocial, .externalCare, .protection, .discipline]
            for entry in view.ordered where reserved.contains(entry.section) {
                entry.visitValues { path, value in
                    let marker = value.freeText.first?.split(separator: " ").last { $0.hasSuffix("w") }
                    guard let marker else { return }
                    seen += 1
                    #expect(!words.contains(marker), "\(entry.typeName).\(path)")
                }
            }
        }
        #expect(seen > 0)
    }

    @Test func theHandoverSheetIsForTheFamilyAlone() throws {
        let view = try #require(HTMLSamples.view(HTMLSamples.full(1), .classTeacher))
        let error = #expect(throws: ExportError.self) { try HTMLParsed(view, ["layout": "baso"]) }
        #expect(error?.code == .notAllowed)
        #expect(error?.places.first?.help.contains("student, guardian") == true)
    }

    @Test(arguments: ReadableLanguage.allCases)
    func onePageHasAtMostThreeHundredAndFiftyWords(_ language: ReadableLanguage) throws {
        var most = 0
        for seed in 1...12 as ClosedRange<UInt64> {
            var generator = DossierGenerator(seed: seed)
            generator.filling = seed % 3 == 0 ? 1 : 0.6
            generator.entriesPerType = 0...9
            for role in HTMLSamples.roles {
                guard let view = HTMLSamples.view(generator.dossier(), role) else { continue }
                let settings = ["layout": "one-page", "language": language.rawValue, "by": "Ms Peeters, class teacher"]
                let body = try #require(try HTMLParsed(view, settings).named("body").first)
                let words = HTMLParsed.words(of: body)
                most = max(most, words)
                #expect(words <= 350, "seed \(seed), \(role)")
            }
        }
        #expect(most > 200)
    }

    @Test func onePageSaysWhatDoesNotFit() throws {
        var dossier = Dossier(student: StudentID("s"))
        for number in 1...9 {
            var talent = Talent()
            talent.talent = Text("draws tall ships with number \(number)")
            dossier.talents.append(Entry(HTMLSamples.header("\(number)"), talent))
        }
        let page = try HTMLParsed(try #require(HTMLSamples.view(dossier)), ["layout": "one-page", "language": "en"])
        let shown = (1...9).count { page.text.contains("ships with number \($0)") }
        #expect((1...6).contains(shown))
        #expect(page.text.contains("More of this does not fit here: \(9 - shown)."))
        #expect(page.account.lines.count { $0.code == "html.layout" } == 9 - shown)
    }

    @Test func everyValueStandsOnceAndFieldsAreShownWhereTheyAreTaken() throws {
        var observation = LearningObservation()
        observation.subject = "maths"
        observation.strength = "counts well"
        observation.difficulty = "long sums"
        var dossier = Dossier(student: StudentID("s"))
        dossier.learningObservations = [Entry(HTMLSamples.header("1"), observation)]
        let layout = """
            {"schema": "villagekit/layout", "version": 1, "name": "own", "chapters": [
              {"title": {"en": "Good"}, "takes": [{"of": "LearningObservation", "fields": ["strength"]}]},
              {"title": {"en": "Hard"}, "takes": [{"of": "LearningObservation", "fields": ["strength", "difficulty"]}]}]}
            """
        let view = try #require(HTMLSamples.view(dossier))
        let page = try HTMLParsed(view, files: ["layout": Array(layout.utf8)])
        #expect(page.text.ranges(of: "counts well").count == 1)
        #expect(page.text.ranges(of: "long sums").count == 1)
        #expect(!page.text.contains("maths"))
        let lines = page.account.lines.filter { $0.code == "html.layout" }
        #expect(lines.map(\.home) == [.field(EntryID("v1"), "subject")])
    }

    @Test func theRestChapterHoldsWhatNoOtherTakes() throws {
        let layout = """
            {"schema": "villagekit/layout", "version": 1, "name": "own", "rest": {"en": "And more"},
             "chapters": [{"title": "strengths", "takes": ["talents"]}]}
            """
        let view = try #require(HTMLSamples.view(HTMLSamples.full(1)))
        let page = try HTMLParsed(view, files: ["layout": Array(layout.utf8)])
        #expect(page.named("h2").map(\.text).suffix(2) == ["Strengths and what goes well", "And more"])
        #expect(!page.account.lines.contains { $0.code == "html.layout" })
    }

    @Test(arguments: names)
    func attacksStayWordsInEveryLayout(_ name: String) throws {
        for attack in Attack.texts {
            let dossier = Attack.dossier(HTMLSamples.full(1), attack)
            guard let view = HTMLSamples.view(dossier, name == "baso" ? .student : .headteacher) else { continue }
            HTMLHostileTests.check(try HTMLParsed(view, ["language": "fr", "by": attack, "layout": name]))
        }
    }
}
