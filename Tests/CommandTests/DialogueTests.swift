// Questions on the terminal, in the language of the call.

import Synchronization
import Testing
import VillageKit

@testable import village_convert

struct DialogueTests {
    /// What is asked, and what comes of some lines.
    private func ask(
        _ type: any EntryContent.Type,
        in language: WorkingLanguage,
        _ lines: String...
    ) throws -> (text: String, answers: FormAnswers) {
        let (left, text) = (Kept(lines), Kept<String>([]))
        var session = Session.standard
        session.line = { left.first() }
        session.console.write = { text.add($0) }
        var dialogue = Dialogue(FormAnswers(to: type, in: language), asksBasis: false, in: language, session)
        let answers = try dialogue.run()
        return (text.all.joined(), answers)
    }

    @Test(arguments: [
        (
            WorkingLanguage.english, "an empty line skips, '?' helps", "1 of 6: Skill", "type its number, or its word",
            "is not one of the list"
        ),
        (.french, "une ligne vide passe, '?' aide", "1 sur 6: ", "tapez son numéro, ou son mot", "liste"),
        (
            .dutch, "een lege regel slaat over, '?' helpt", "1 van 6: Vaardigheid", "typ het nummer, of het woord",
            "lijst"
        ),
    ])
    func speaksTheLanguage(
        _ language: WorkingLanguage,
        _ hint: String,
        _ place: String,
        _ cure: String,
        _ rule: String
    ) throws {
        let (text, answers) = try ask(LifeSkillRecord.self, in: language, "?", "xyzzy", "1", ".")
        for words in [hint, place, cure, rule] { #expect(text.contains(words), "\(text)") }
        #expect(!text.contains("1/6") && !text.contains("xyzzy"))
        let skill = try #require(answers.questions.first)
        #expect(answers.text(for: skill) == skill.choices.first?.name)
    }

    @Test(arguments: [
        (WorkingLanguage.english, "once more 'What was tried'? [y/n]", "y"),
        (.french, "encore une fois «", "oui"), (.dutch, "nog een keer '", "j"),
    ])
    func recordsOfAListAreAskedForAgain(_ language: WorkingLanguage, _ words: String, _ yes: String) throws {
        let lines = ["Maths", "", "", "", "Words in colours", "1", yes, "Reading aloud", "", "n", "."]
        let (left, text) = (Kept(lines), Kept<String>([]))
        var session = Session.standard
        session.line = { left.first() }
        session.console.write = { text.add($0) }
        let answers = FormAnswers(to: LearningObservation.self, in: language)
        var dialogue = Dialogue(answers, asksBasis: false, in: language, session)
        let filled = try dialogue.run()
        #expect(text.all.joined().contains(words), "\(text.all.joined())")
        let method = try #require(filled.questions.first { $0.path == "methods.method" })
        #expect(filled.records(of: method) == 2 && filled.text(for: method, copies: [2]) == "Reading aloud")
        // No question is called by its number in a form.
        #expect(!text.all.joined().contains("5a"))
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
