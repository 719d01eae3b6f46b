// Questions on the terminal, one field at a time: with help, words to choose from, back and skip; and all answers at the end.

import VillageKit

/// Asks the questions of a content type on the terminal.
struct Dialogue {
    private let session: Session
    /// The answers so far.
    private(set) var answers: FormAnswers
    /// Whether somebody answered anything.
    private(set) var isAnswered = false
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
        case skip, back, finish, help
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

    /// Asks until everything was asked, or somebody ends it; then shows all answers until they are to be stored.
    ///
    /// - Throws: ``Failure`` when the answers end too early, or somebody stops: then nothing is written.
    mutating func run() throws(Failure) {
        session.atInterruption(words["nothing-stored"])
        defer { session.atInterruption(nil) }
        tell("\(words["hint"])\n")
        var place = 0
        while steps.indices.contains(place) {
            switch try ask(steps[place], number: place + 1) {
            case .back: place = max(0, place - 1)
            case .finish:
                let left = steps[place...].indices.first { isMissing(steps[$0]) }
                place = left ?? steps.count
            case .skip, .answer, .help:
                if place + 1 == steps.count || !isSameRecord(place) { try offerAnother(after: place) }
                place += 1
            }
        }
        while let place = try settle() { _ = try ask(steps[place], number: place + 1) }
    }

    /// Asks one question until the answer is one.
    private mutating func ask(_ step: Step, number: Int) throws(Failure) -> Reply {
        let question = step.question
        tell(
            "\n\(words.place(number, of: steps.count))\(words.colon) \(title(of: step))\(question.isMandatory ? " *" : "")\n"
        )
        if !question.isFlag {
            for (number, choice) in zip(1..., question.choices) { tell("   \(number)  \(choice.name)\n") }
        }
        let before = answers.text(for: question, copies: step.copies)
        if let before { tell("   \(words["now"])\(words.colon) \(before)\n") }
        while true {
            tell(
                question.isFlag
                    ? "\(words["yes-no"]) > " : question.isRepeatable ? "\(words["several-lines"]) > " : "> "
            )
            let reply = try read(question)
            switch reply {
            case .help: tell("   \(question.dialogueHelp) (\(words["hint"]))\n")
            case .skip where isMissing(step): tell("   \(words["mandatory"])\n")
            case .skip:
                tell("   \(words[before == nil ? "skipped" : "stays"])\n")
                return reply
            case .back, .finish: return reply
            case .answer(let text):
                do throws(FormProblem) {
                    try answers.set(text, for: question, copies: step.copies)
                    isAnswered = true
                    return reply
                } catch {
                    let cure = question.choices.isEmpty ? error.cure(in: language) : words["choosing"]
                    tell("   \(error.plainRule(in: language))\(words.semicolon) \(cure)\n")
                }
            }
        }
    }

    private func read(_ question: FormQuestion) throws(Failure) -> Reply {
        var lines: [String] = []
        while true {
            let text = String(try line().drop { $0.isWhitespace })
            let word = String(text.reversed().drop { $0.isWhitespace }.reversed())
            switch word {
            case "": return lines.isEmpty ? .skip : .answer(lines.joined(separator: "\n"))
            case "<" where lines.isEmpty: return .back
            case "." where lines.isEmpty: return .finish
            case "?" where lines.isEmpty: return .help
            default:
                guard let answer = chosen(word, else: text, question) else { continue }
                lines.append(answer)
            }
            // A stroke at the end of a line lets a text go on in the next.
            if lines.last?.hasSuffix("\\") == true {
                lines[lines.count - 1].removeLast()
            } else if !question.isRepeatable {
                return .answer(lines.joined(separator: "\n"))
            }
        }
    }

    /// A number stands for the word of a closed list, and is never a word of somebody's own; `nil` for what has to be typed
    /// again.
    private func chosen(_ word: String, else text: String, _ question: FormQuestion) -> String? {
        if question.isFlag {
            guard let answer = words.answer(word) else {
                tell("   \(words["yes-or-no"])\n\(words["yes-no"]) > ")
                return nil
            }
            return answer ? "yes" : "no"
        }
        guard !question.choices.isEmpty, let number = Int(word) else { return text }
        guard question.choices.indices.contains(number - 1) else {
            tell("   \(words.offList(question.choices.count))\n> ")
            return nil
        }
        return question.choices[number - 1].word
    }

    /// Shows all answers.
    ///
    /// - Returns: The place of the question that is asked again; `nil` when the answers are to be stored.
    private func settle() throws(Failure) -> Int? {
        tell("\n\(words["summary"])\(words.colon)\n")
        for (number, step) in zip(1..., steps) {
            let answer = answers.text(for: step.question, copies: step.copies)
            let line = answer.map { $0.split(whereSeparator: \.isNewline).joined(separator: " / ") } ?? "–"
            let title = title(of: step)
            tell("   \(number)  \(title)\(title.hasSuffix("?") ? "" : words.colon) \(line)\n")
        }
        while true {
            tell("\(words.storing(steps.count)) > ")
            let typed = try line().trimmed.lowercased()
            if words.answer(typed) == true { return nil }
            if typed == words["stop"] { throw Failure(.stopped, words["nothing-stored"]) }
            if let number = Int(typed), steps.indices.contains(number - 1) { return number - 1 }
        }
    }

    private func line() throws(Failure) -> String {
        guard let line = session.line() else {
            throw .usage("the answers end before they are confirmed", help: ["nothing was written"])
        }
        return line
    }

    /// What is asked, with what it lies in.
    private func title(of step: Step) -> String {
        let copies = step.copies.allSatisfy { $0 == 1 } ? "" : " \(step.copies.map { "\($0)" }.joined(separator: "."))"
        let headings = step.question.headings
        let outer = headings.isEmpty ? "" : headings.joined(separator: ", ") + copies + words.colon + " "
        return outer + step.question.label
    }

    private func isMissing(_ step: Step) -> Bool {
        step.question.isMandatory && answers.text(for: step.question, copies: step.copies) == nil
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
        // Whoever comes back to a record that was told is not asked whether there is a next one: it stands there.
        let next = [copy + 1]
        guard !steps.contains(where: { $0.copies == next && $0.question.headings == step.question.headings }) else {
            return
        }
        tell("\n\(words.another(step.question.headings.last ?? "")) \(words["yes-no"]) > ")
        while true {
            guard let isMore = words.answer(try line().trimmed) else {
                tell("   \(words["yes-or-no"])\n\(words["yes-no"]) > ")
                continue
            }
            guard isMore else { return }
            let more = record.map { Step(question: steps[$0].question, copies: next) }
            steps.insert(contentsOf: more, at: place + 1)
            return
        }
    }

    private func tell(_ text: String) { session.console.write(text) }
}

extension FormQuestion {
    /// Whether it is answered by yes or no.
    fileprivate var isFlag: Bool { if case .flag = shape { true } else { false } }
}

extension String {
    /// The text without blanks at its ends.
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
