// Questions on the terminal, in the language of the call.

import Foundation
import Synchronization
import Testing
import VillageKit

@testable import village_convert

struct DialogueTests {
    /// What is asked, and what comes of some lines.
    private func ask(
        _ type: any EntryContent.Type,
        in language: WorkingLanguage,
        _ lines: [String]
    ) throws -> (text: String, answers: FormAnswers) {
        let (left, text) = (Kept(lines), Kept<String>([]))
        var session = Session.standard
        session.line = { left.first() }
        session.atInterruption = { _ in }
        session.console.write = { text.add($0) }
        var dialogue = Dialogue(FormAnswers(to: type, in: language), asksBasis: false, in: language, session)
        try dialogue.run()
        #expect(left.all.isEmpty, "\(left.all)")
        return (text.all.joined(), dialogue.answers)
    }

    @Test(arguments: [
        (
            WorkingLanguage.english, "an empty line skips, '?' helps", "1 of 6: Skill", "type its number, or its word",
            "is not one of the list", "y"
        ),
        (.french, "une ligne vide passe, '?' aide", "1 sur 6\u{A0}: ", "tapez son numéro, ou son mot", "liste", "o"),
        (
            .dutch, "een lege regel slaat over, '?' helpt", "1 van 6: Vaardigheid", "typ het nummer, of het woord",
            "lijst", "ja"
        ),
    ])
    func speaksTheLanguage(
        _ language: WorkingLanguage,
        _ hint: String,
        _ place: String,
        _ cure: String,
        _ rule: String,
        _ yes: String
    ) throws {
        let (text, answers) = try ask(LifeSkillRecord.self, in: language, ["?", "xyzzy", "1", ".", yes])
        for words in [hint, place, cure, rule] { #expect(text.contains(words), "\(text)") }
        #expect(!text.contains("1/6") && !text.contains("xyzzy"))
        let skill = try #require(answers.questions.first)
        #expect(answers.text(for: skill) == skill.choices.first?.name)
    }

    @Test(arguments: [
        (WorkingLanguage.english, "once more 'What was tried'? [y/n]", "y"),
        (.french, "encore une fois «", "oui"), (.dutch, "'? [j/n] > ", "j"),
    ])
    func recordsOfAListAreAskedForAgain(_ language: WorkingLanguage, _ words: String, _ yes: String) throws {
        let no = "n"
        let lines = [
            "Maths", "", "", "", "Words in colours", yes, "perhaps", yes, "Reading aloud", "", no, ".", yes,
        ]
        let (text, filled) = try ask(LearningObservation.self, in: language, lines)
        #expect(text.contains(words), "\(text)")
        let method = try #require(filled.questions.first { $0.path == "methods.method" })
        #expect(filled.records(of: method) == 2 && filled.text(for: method, copies: [2]) == "Reading aloud")
        // No question is called by its number in a form.
        #expect(!text.contains("5a"))
    }

    /// What is said of paper helps nobody at a terminal.
    @Test(arguments: WorkingLanguage.allCases)
    func theHelpSpeaksOfATerminal(_ language: WorkingLanguage) {
        let paper = /(?i)\b(un|one|een|eén) x\b|\bbar\b|\bbarre\b(?! oblique)|streep|vakje|crochets/
        for type in Dossier.contentTypes {
            for question in ContentForm.questions(of: type, in: language) {
                #expect(question.dialogueHelp.firstMatch(of: paper) == nil, "\(question.dialogueHelp)")
                #expect(!question.dialogueHelp.isEmpty && !question.dialogueHelp.contains("ask."))
            }
        }
    }

    @Test(arguments: [(WorkingLanguage.english, "y"), (.french, "o"), (.dutch, "j")])
    func aNumberOffTheListIsNoWordOfOnesOwn(_ language: WorkingLanguage, _ yes: String) throws {
        let (text, answers) = try ask(WellbeingSignal.self, in: language, ["12", "0", "3", ".", yes])
        #expect(
            text.contains("12") == false
                && text.contains("1 \(["en": "to", "fr": "à", "nl": "tot"][language.rawValue] ?? "") 9")
        )
        let content = try #require(try answers.content(WellbeingSignal.self))
        #expect(content.kind == CodedValue(.isolation))
    }

    @Test(arguments: [
        (WorkingLanguage.english, "[y/n]", ["y", "n"], "type y for yes or n for no"),
        (.french, "[o/n]", ["o", "n"], "tapez o pour oui ou n pour non"),
        (.dutch, "[j/n]", ["j", "n"], "typ j voor ja of n voor nee"),
    ])
    func yesAndNoAreStrict(
        _ language: WorkingLanguage,
        _ sign: String,
        _ letters: [String],
        _ rule: String
    ) throws {
        // "x" is neither, nor is the number of a list that is not there.
        let lines = ["", "", "", "", "Steps", "x", "1", letters[1], letters[1], ".", letters[0]]
        let (text, answers) = try ask(LearningObservation.self, in: language, lines)
        #expect(text.contains(sign) && text.components(separatedBy: rule).count == 3, "\(text)")
        #expect(try #require(try answers.content(LearningObservation.self)).methods.first?.helped == false)
    }

    @Test(arguments: [
        (WorkingLanguage.english, "skipped", "y"), (.french, "passé", "o"), (.dutch, "overgeslagen", "j"),
    ])
    func anEmptyAnswerIsStated(_ language: WorkingLanguage, _ word: String, _ yes: String) throws {
        let (text, _) = try ask(Talent.self, in: language, ["Draws", "", ".", yes])
        #expect(text.components(separatedBy: word).count == 2, "\(text)")
    }

    @Test func allAnswersAreShownAndOneIsChanged() throws {
        let lines = ["Draws", ".", "99", "what", "1", "Draws maps", "y"]
        let (text, answers) = try ask(Talent.self, in: .english, lines)
        let summaries = text.components(separatedBy: "Your answers:\n")
        #expect(summaries.count == 3 && summaries[1].contains("   1  Talent: Draws\n"), "\(text)")
        #expect(summaries[2].contains("   1  Talent: Draws maps\n") && summaries[2].contains(": –\n"))
        #expect(try #require(try answers.content(Talent.self)).talent == "Draws maps")
    }

    @Test func whoStopsStoresNothing() throws {
        let failure = #expect(throws: Failure.self) { try ask(Talent.self, in: .english, ["Draws", ".", "s"]) }
        #expect(failure?.status == .stopped && failure?.message.contains("nothing was stored") == true)
    }

    @Test func theLineOfAnInterruptionIsSetAndTakenBack() throws {
        let (left, said) = (Kept(["Draws", ".", "j"]), Kept<String?>([]))
        var session = Session.standard
        session.line = { left.first() }
        session.console.write = { _ in }
        session.atInterruption = { said.add($0) }
        var dialogue = Dialogue(FormAnswers(to: Talent.self, in: .dutch), asksBasis: false, in: .dutch, session)
        try dialogue.run()
        #expect(said.all == ["gestopt; er is niets opgeslagen", nil])
    }
}

extension FormAnswers {
    /// What the answers say.
    fileprivate func content<Content: EntryContent>(_ type: Content.Type) throws -> Content? {
        var answers = self
        let basis = try #require(answers.questions.first { $0.path == "header.basis" })
        try answers.set("observed", for: basis)
        return try answers.filled().content(as: type)
    }
}

/// What was said, or is to be said, one after the other.
private final class Kept<Element: Sendable>: Sendable {
    private let elements: Mutex<[Element]>

    init(_ elements: [Element]) { self.elements = Mutex(elements) }

    func first() -> Element? { elements.withLock { $0.isEmpty ? nil : $0.removeFirst() } }

    func add(_ element: Element) { elements.withLock { $0.append(element) } }

    var all: [Element] { elements.withLock { $0 } }
}
