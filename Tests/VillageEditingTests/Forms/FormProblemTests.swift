// What is wrong with a form is told by its line, all at once, and never with the words that stand there.

import Testing
import VillageEditing
import VillageFormats
import VillageModel

struct FormProblemTests {
    /// A filled form: line 16 begins the first question.
    static let good: String = {
        var signal = WellbeingSignal()
        signal.kind = CodedValue(.sleep)
        signal.description = "zwxq is tired"
        signal.since = PartialDate(rawValue: "2026-10")
        return ContentForm.text(of: signal, header: EntryNotes(basis: .observed), in: .english)
    }()

    private func line(_ text: String, of words: String) -> Int? {
        text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(words) }.map { $0 + 1 }
    }

    private func problems(_ text: String) -> [FormProblem] {
        do throws(FormError) { _ = try ContentForm.read(text) } catch { return error.problems }
        return []
    }

    @Test func theGoodFormIsRead() throws {
        #expect(try ContentForm.read(Self.good).content(as: WellbeingSignal.self)?.kind?.meaning == .sleep)
    }

    /// A question whose line was taken out is told by name: what was printed below it would be part of the answer above.
    @Test(arguments: [
        ("#3 Since\n", "3", "Since"), ("#6.2 When was it seen or heard?\n", "6.2", "When was it seen or heard?"),
    ])
    func aLineThatWasTakenOutIsTold(_ line: String, _ number: String, _ label: String) {
        // Behind the question that is taken out stands one with an answer.
        let text = Self.good.replacing(line, with: "", maxReplacements: 1)
        #expect(text != Self.good)
        let gone = problems(text).filter { $0.code == .questionGone }
        if number == "3" { #expect(gone.map(\.question) == [number] && gone.map(\.label) == [label]) }
        #expect(!problems(text).isEmpty, "\(problems(text))")
        for problem in gone {
            for language in WorkingLanguage.allCases {
                #expect(problem.rule(in: language).contains("\(number) (\(label))"))
            }
        }
    }

    /// Many people take out what they have nothing to say to: that is read, and told.
    @Test func aWholeQuestionThatWasTakenOutIsNamed() throws {
        let start = try #require(Self.good.firstRange(of: "#3 Since"))
        let end = try #require(Self.good.firstRange(of: "#4 Done"))
        let text = String(Self.good[..<start.lowerBound] + Self.good[end.lowerBound...])
        let form = try ContentForm.read(text)
        #expect(form.goneQuestions.map(\.path) == ["since"] && form.goneQuestions.map(\.label) == ["Since"])
        #expect(form.content(as: WellbeingSignal.self)?.since == nil)
        #expect(try ContentForm.read(Self.good).goneQuestions.isEmpty)
    }

    /// A second record of a list was never printed; one that was added is read.
    @Test func onlyWhatWasPrintedCanBeTakenOut() throws {
        var observation = LearningObservation()
        observation.strength = "Asks"
        let text = ContentForm.text(of: observation, header: EntryNotes(basis: .observed), in: .english)
        let more = text.replacing("#6 Advice\n", with: "#5b.1 Method\n   | A clock\n\n#6 Advice\n")
        let form = try ContentForm.read(more)
        #expect(form.content(as: LearningObservation.self)?.methods.map(\.method) == ["A clock"])
        #expect(form.goneQuestions.isEmpty)
    }

    @Test(arguments: [
        ("[x] sleep", "[?] sleep", FormProblem.Code.unclearMark, "[?] sleep"),
        ("[ ] mood", "[x] mood", .severalWords, "[x] sleep"),
        ("[x] sleep", "[x] sleeep", .unknownWord, "[x] sleeep"),
        ("[ ] mood", "[ ] mood and more", .outOfPlace, "[ ] mood and more"),
        ("| 2026-10", "| last month zwxq", .notAPartialDate, "| last month"),
        ("| 2026-10", "| 2026-10\n   | 2026-11", .severalLines, "| 2026-11"),
        ("#3 Since", "#13 Since", .unknownQuestion, "#13"),
        ("#3 Since", "#3a Since", .unknownQuestion, "#3a"),
        ("#4 Done", "#2 What\n   | zwxq\n#4 Done", .outOfPlace, "#2 What"),
        ("#4 Done", "#2 Description\n   | second zwxq\n#4 Done", .twice, "| second"),
        ("#5 Documents", "#5 Documents\n   | zwxq.pdf", .document, "| zwxq.pdf"),
        ("#6 About this note", "#6 About this note zwxq", .noAnswerHere, "note zwxq"),
        ("#4 Done", "#4 Done zwxq zwxq", .outOfPlace, "#4 Done"),
        ("| zwxq is tired", "| zwxq\u{1}", .controlSign, "zwxq\u{1}"),
        ("| zwxq is tired", "| zwxq\n-- \nZ. Q.", .signature, "-- "),
        ("Put an x between", "zwxq", .outOfPlace, "zwxq"),
        ("[x] I saw or heard it", "[ ] I saw or heard it", .missing, "#6.1"),
        ("| zwxq is tired", "| @language zwxq zwxq", .notALanguage, "@language zwxq"),
    ])
    func isToldByItsLine(_ old: String, _ new: String, _ code: FormProblem.Code, _ place: String) throws {
        let text = Self.good.replacing(old, with: new, maxReplacements: 1)
        #expect(text != Self.good)
        let found = problems(text)
        let first = String(place.split(separator: "\n").first ?? "")
        #expect(found.map(\.code) == [code], "\(found)")
        #expect(found.first?.line == line(text, of: first), "\(found)")
        for problem in found {
            for language in WorkingLanguage.allCases {
                #expect(!problem.rule(in: language).contains("zwxq") && !problem.cure(in: language).contains("zwxq"))
                #expect(!problem.rule(in: language).contains("rule.") && !problem.cure(in: language).contains("cure."))
            }
        }
    }

    @Test func aNearWordIsOffered() {
        let found = problems(Self.good.replacing("[x] sleep", with: "[x] sleeep"))
        #expect(found.map(\.suggestion) == ["sleep"])
        #expect(found.first?.cure(in: .english).hasPrefix("did you mean 'sleep'?") == true)
    }

    @Test func everythingIsToldAtOnce() {
        let text = Self.good.replacing("[x] sleep", with: "[?] sleep").replacing("| 2026-10", with: "| soon")
            .replacing("[x] I saw", with: "[ ] I saw")
        #expect(problems(text).map(\.code) == [.unclearMark, .notAPartialDate, .missing])
        #expect(problems(text).compactMap(\.line).count == 3)
    }

    @Test(arguments: [
        ("==== VILLAGEKIT END ====", "", FormProblem.Code.noEnd), ("==== VILLAGEKIT FORM", "= FORM", .noForm),
        ("FORM 1:", "FORM 2:", .otherVersion), ("FORM 1:", "FORM:", .brokenHead), ("FORM 1:", "FORM 1", .brokenHead),
        ("WellbeingSignal,", "WellbeingSignl,", .unknownType), ("WellbeingSignal,", "Zwxq,", .unknownType),
        ("WellbeingSignal,", "HealthAlert,", .otherEdition), (", en,", ", tr,", .unknownLanguage),
        (", en,", ",", .brokenHead),
    ])
    func aBrokenFrameIsNotRead(_ old: String, _ new: String, _ code: FormProblem.Code) {
        let text = Self.good.replacing(old, with: new)
        #expect(problems(text).map(\.code) == [code])
    }

    @Test func ofTwoFormsNoneIsRead() {
        let found = problems(Self.good + "\n> " + Self.good.replacing("\n", with: "\n> "))
        #expect(found.map(\.code) == [.severalForms])
        #expect(found.first?.line.map { $0 > 40 } == true)
    }

    @Test func theTypeIsOffered() {
        let text = Self.good.replacing("WellbeingSignal,", with: "WelbeingSignal,")
        #expect(problems(text).first?.suggestion == "WellbeingSignal")
    }
}
