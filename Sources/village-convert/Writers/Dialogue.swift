// Questions on the terminal, one field at a time: with help, words to choose from, back and skip.

import VillageKit

/// Asks the questions of a content type on the terminal.
struct Dialogue {
    private let session: Session
    private var answers: FormAnswers
    private var steps: [Step]
    private let language: WorkingLanguage
    private let words: DialogueWords

    /// One question, and which record of each list of records it is asked about.
    private struct Step {
        let question: FormQuestion
        var copies: [Int]
    }

    /// What was typed.
    private enum Reply {
        case answer(String)
        case skip, back, finish
    }

    /// Prepares the questions.
    ///
    /// - Parameters:
    ///   - answers: The answers so far; those of an entry, where it is corrected.
    ///   - asksBasis: Whether it is still to be said how this is known.
    ///   - language: The language of the questions.
    ///   - session: Where questions go, and answers come from.
    init(_ answers: FormAnswers, asksBasis: Bool, in language: WorkingLanguage, _ session: Session) {
        self.answers = answers
        self.session = session
        let questions = answers.questions.filter { question in
            guard question.path.hasPrefix("header.") else { return !question.isDocument }
            return question.path == "header.basis" ? asksBasis : question.path == "header.observedAt"
        }
        steps = questions.map { Step(question: $0, copies: Array(repeating: 1, count: $0.lists)) }
        self.language = language
        words = .words(of: language)
    }

    /// Asks until everything was asked, or somebody ends it.
    ///
    /// - Throws: ``Failure`` when the answers end too early: then nothing is written.
    mutating func run() throws(Failure) -> FormAnswers {
        tell("\(words.hint)\n")
        var place = 0
        while steps.indices.contains(place) {
            switch try ask(steps[place], number: place + 1) {
            case .back: place = max(0, place - 1)
            case .finish:
                let left = steps[place...].indices.first { steps[$0].question.isMandatory }
                place = left ?? steps.count
            case .skip, .answer:
                if place + 1 == steps.count || !isSameRecord(place) { try offerAnother(after: place) }
                place += 1
            }
        }
        return answers
    }

    /// Asks one question until the answer is one.
    private mutating func ask(_ step: Step, number: Int) throws(Failure) -> Reply {
        let question = step.question
        let headings = question.headings.isEmpty ? "" : question.headings.joined(separator: ", ") + ": "
        let place = words.place(number, of: steps.count)
        tell("\n\(place): \(headings)\(question.label)\(question.isMandatory ? " *" : "")\n")
        for (number, choice) in zip(1..., question.choices) { tell("   \(number)  \(choice.name)\n") }
        if let before = answers.text(for: question, copies: step.copies) { tell("   \(words.now): \(before)\n") }
        while true {
            tell(question.isRepeatable ? "\(words.severalLines) > " : "> ")
            let reply = try read(question)
            guard case .answer(let text) = reply else {
                if case .skip = reply, question.isMandatory, answers.text(for: question, copies: step.copies) == nil {
                    tell("   \(words.mandatory)\n")
                    continue
                }
                return reply
            }
            if text == "?" {
                tell("   \(question.help.isEmpty ? words.hint : question.help)\n")
                continue
            }
            do throws(FormProblem) {
                try answers.set(text, for: question, copies: step.copies)
                return reply
            } catch {
                let cure = question.choices.isEmpty ? error.cure(in: language) : words.choosing
                tell("   \(error.plainRule(in: language)); \(cure)\n")
            }
        }
    }

    private func read(_ question: FormQuestion) throws(Failure) -> Reply {
        var lines: [String] = []
        while true {
            guard let line = session.line() else {
                throw .usage("the answers end before the last question", help: ["nothing was written"])
            }
            let text = String(line.drop { $0.isWhitespace })
            switch text {
            case "": return lines.isEmpty ? .skip : .answer(lines.joined(separator: "\n"))
            case "<" where lines.isEmpty: return .back
            case "." where lines.isEmpty: return .finish
            case "?" where lines.isEmpty: return .answer("?")
            default: lines.append(Self.word(text, question))
            }
            // A stroke at the end of a line lets a text go on in the next.
            if lines.last?.hasSuffix("\\") == true {
                lines[lines.count - 1].removeLast()
            } else if !question.isRepeatable {
                return .answer(lines.joined(separator: "\n"))
            }
        }
    }

    /// A number stands for the word of a closed list.
    private static func word(_ text: String, _ question: FormQuestion) -> String {
        guard let number = Int(text), question.choices.indices.contains(number - 1) else { return text }
        return question.choices[number - 1].word
    }

    /// Whether the next question is about the same record of the same list, or neither is in a list.
    private func isSameRecord(_ place: Int) -> Bool {
        let (one, next) = (steps[place], steps[place + 1])
        return one.copies == next.copies && one.question.headings == next.question.headings
    }

    /// Asks for another record, where one of a list was told.
    private mutating func offerAnother(after place: Int) throws(Failure) {
        let step = steps[place]
        guard let copy = step.copies.first, step.copies.count == 1 else { return }
        let record = steps.indices.filter {
            steps[$0].copies == step.copies && steps[$0].question.headings == step.question.headings
        }
        guard record.contains(where: { answers.text(for: steps[$0].question, copies: step.copies) != nil }) else {
            return
        }
        tell("\n\(words.another(step.question.headings.last ?? "")) > ")
        guard let line = session.line(), ["y", "yes", "o", "oui", "j", "ja"].contains(line.lowercased()) else { return }
        let more = record.map { Step(question: steps[$0].question, copies: [copy + 1]) }
        steps.insert(contentsOf: more, at: place + 1)
    }

    private func tell(_ text: String) { session.console.write(text) }
}
