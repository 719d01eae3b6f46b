// What is said to who types something else than was meant.

import Foundation
import Testing
import VillageKit

@testable import village_convert

struct MessageTests {
    private func run(_ words: String...) -> Run { Run.standard(words) }

    @Test(arguments: [
        (["nwe", "x"], "'nwe' is no verb, and no file; did you mean 'new'?"),
        (["lst", "x.village.json"], "did you mean 'list'?"), (["agre", "give"], "did you mean 'agree'?"),
        (["agree", "giv", "x"], "did you mean 'agree give'?"),
        (["due", "x", "--by", "coordinator"], "the reader's role is '--for coordinator'"),
        (["due", "x", "--by", "mont"], "did you mean 'month'?"),
        (["add", "form.txt", "x.village.json"], "the archive comes first: write 'x.village.json' before 'form.txt'"),
        (["withdraw", "abcd", "x.village.json"], "the archive comes first"),
        (["new", "x.village.json", "--born", "3/4/2012"], "write it as yyyy-mm-dd, such as 2012-04-03"),
        (["add", "x.village.json", "Talent", "--observed", "hier"], "write it as yyyy-mm-dd"),
    ])
    func theCureIsTold(_ words: [String], _ message: String) {
        let run = Run.standard(words)
        #expect(run.status == 2 && run.messages.contains(message), "\(run.messages)")
    }

    @Test func aFileOfThatNameIsNoVerb() throws {
        let run = run("nothing-of-this-name.json")
        #expect(run.status != 0 && !run.messages.contains("verb"), "\(run.messages)")
    }

    @Test(arguments: ["agree", "policy", "charter"])
    func theFirstOfTwoWordsHasHelp(_ word: String) {
        let run = run(word, "--help")
        #expect(run.status == 0 && run.output.contains("village-convert \(word) WORD"), "\(run.messages)")
        let names = VillageConvert.verbs.map(\.name).filter { $0.hasPrefix(word + " ") }
        for name in names { #expect(run.output.contains(name)) }
    }

    @Test(arguments: [
        ("Talant", "'Talant' is no file, and no content type; did you mean 'Talent'?"),
        ("answer.txt", "'answer.txt' is no file, and no content type\n"),
    ])
    func whatIsNeitherFileNorTypeIsToldSo(_ name: String, _ message: String) throws {
        let stage = try ArchiveStage()
        let run = stage.run("add", name, "--basis", "observed", by: .teacher)
        #expect(run.status == 2 && run.messages.contains(message), "\(run.messages)")
        #expect(!run.messages.contains("WellbeingSignal"))
    }

    @Test func theSettingsAreNamedWhereTheyAreWrong() throws {
        let stage = try ArchiveStage()
        let wrong = #"{"schema": "villagekit/settings", "version": 1, "org": "fase:1001", "profile": "BE-FWX"}"#
        _ = try stage.scratch.file("village.settings.json", wrong)
        let words = ["list", stage.path, "--for", "class_teacher", "--person", "t1"]
        let verbs = [words, ["due", stage.path, "--for", "class_teacher"]]
        for call in verbs {
            let run = Run.standard(call)
            #expect(run.status == 2, "\(run.messages)")
            #expect(run.messages.contains("'village.settings.json': 'BE-FWX' is not a profile"), "\(run.messages)")
        }
        #expect(Run.standard(words + ["--profile", "BE-FWX"]).messages.contains("option '--profile'"))
    }

    @Test func aBrokenKeyIsRestored() throws {
        let stage = try ArchiveStage()
        _ = try stage.scratch.file("village.key", "abc\n")
        let run = stage.run("add", "Talent", "--set", "talent=Tekenen", "--basis", "observed", by: .teacher)
        #expect(run.status == 2 && run.messages.contains("restore the old one: a new one makes new identifiers"))
    }

    @Test func twoLettersAreEnoughEverywhere() throws {
        let stage = try ArchiveStage()
        let id = try stage.made("add", "Talent", "--set", "talent=Tekenen", "--basis", "observed", by: .teacher)
        for length in 1...4 {
            let beginning = String(id.prefix(length))
            let shown = stage.run("show", beginning, by: .teacher)
            let raised = stage.run("raise-label", beginning, "--to", "restricted", by: .teacher)
            guard length > 1 else {
                for run in [shown, raised] {
                    #expect(
                        run.status == 2 && run.messages.contains("is too short for an identifier"),
                        "\(run.messages)"
                    )
                }
                continue
            }
            // Another entry may begin like that; then more is asked for.
            #expect(
                shown.status == 0 || shown.messages.contains("several entries begin like that"),
                "\(shown.messages)"
            )
            #expect(
                raised.status == 0 || raised.messages.contains("several entries begin like that") || raised.status == 6
            )
        }
    }

    @Test func nothingIsSeenBeforeItHappens() throws {
        let stage = try ArchiveStage()
        let before = stage.text
        let words = ["Talent", "--set", "talent=Tekenen", "--basis", "observed", "--observed"]
        for day in ["2026-11-21", "2026-12", "2027"] {
            let run = stage.run("add", all: words + [day], by: .teacher)
            #expect(
                run.status == 2 && run.messages.contains("the day of writing") && stage.text == before,
                "\(run.messages)"
            )
        }
        for day in ["2026-11-20", "2026-11", "2026"] {
            let run = stage.run("add", all: words + [day, "--again"], by: .teacher)
            #expect(run.status == 0, "\(run.messages)")
        }
    }

    @Test func whatSaysNothingIsNoEntry() throws {
        let stage = try ArchiveStage()
        let before = stage.text
        for text in ["{}", #"{"type":"Talent","content":{}}"#] {
            let file = try stage.scratch.file("empty.json", text)
            let run = stage.run("add", "Talent", "--json", file, "--basis", "observed", by: .teacher)
            #expect(run.status == 2 && run.messages.contains("not complete") && stage.text == before, "\(run.messages)")
        }
    }
}
