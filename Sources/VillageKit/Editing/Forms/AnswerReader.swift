// An answer becomes a value in canonical form, by the shape of its question.

import VillageBasics
import VillageFormats
import VillageModel

/// Reads answers.
struct AnswerReader {
    let language: WorkingLanguage
    let words: WordTable

    /// The most characters of an answer.
    static let longest = 100_000

    init(_ language: WorkingLanguage) {
        self.language = language
        words = FormWords.table(language)
    }

    /// Reads an answer.
    ///
    /// - Parameters:
    ///   - answer: What was written.
    ///   - question: What was asked.
    ///   - problems: Told of what cannot be read.
    /// - Returns: The value; `nil` when nothing was said or something is wrong.
    func value(_ answer: FormAnswer, to question: FormQuestion, _ problems: inout [FormProblem]) -> JSONValue? {
        if answer.isBlank { return nil }
        var found: [FormProblem] = []
        let value = read(answer, question, &found)
        problems += found.map {
            FormProblem($0.code, line: $0.line, question: $0.question ?? question.number, suggestion: $0.suggestion)
        }
        return found.isEmpty ? value : nil
    }

    private func read(_ answer: FormAnswer, _ question: FormQuestion, _ problems: inout [FormProblem]) -> JSONValue? {
        if question.isDocument {
            problems.append(FormProblem(.document, line: answer.written.first?.number ?? answer.crossed.first?.line))
            return nil
        }
        if answer.lines.reduce(0, { $0 + $1.text.utf8.count }) > Self.longest {
            problems.append(FormProblem(.tooLong, line: answer.lines.first?.number))
            return nil
        }
        switch question.shape {
        case .text where !question.isRepeatable:
            return TextNotation(words: words).read(answer.lines, &problems).map(json)
        case .string where !question.isRepeatable:
            return .string(answer.lines.map(\.text).joined(separator: "\n"))
        case .choice, .flag: return chosen(answer, question, &problems)
        case .code where !question.isRepeatable: return code(answer, question, &problems)
        default: return lines(answer, question, &problems)
        }
    }

    /// Crosses in boxes, or words of the list in lines.
    private func chosen(_ answer: FormAnswer, _ question: FormQuestion, _ problems: inout [FormProblem]) -> JSONValue? {
        let texts = answer.crossed.map { FormAnswer.Line(text: $0.text, number: $0.line) } + answer.written
        var words: [JSONValue] = []
        for text in texts {
            if let word = word(text.text, question) {
                words.append(.string(word))
            } else {
                problems.append(unknown(text, question))
            }
        }
        if question.isRepeatable { return .array(words) }
        guard words.count < 2 else {
            problems.append(FormProblem(.severalWords, line: texts[1].number))
            return nil
        }
        if case .flag = question.shape { return words.first.map { .bool($0.string == "yes") } }
        return words.first
    }

    /// A cross in a box, a line in own words or with a code, or both.
    private func code(_ answer: FormAnswer, _ question: FormQuestion, _ problems: inout [FormProblem]) -> JSONValue? {
        let crossed = answer.crossed
        guard crossed.count < 2 else {
            problems.append(FormProblem(.severalWords, line: crossed[1].line))
            return nil
        }
        var chosen: String?
        if let box = crossed.first {
            chosen = word(box.text, question)
            if chosen == nil {
                problems.append(unknown(FormAnswer.Line(text: box.text, number: box.line), question))
                return nil
            }
        }
        let written = answer.written
        guard written.count < 2 else {
            problems.append(FormProblem(.severalLines, line: written[1].number))
            return nil
        }
        guard let line = written.first else { return chosen.map { .string($0) } }
        return code(line, question, chosen: chosen, &problems)
    }

    private func code(
        _ line: FormAnswer.Line,
        _ question: FormQuestion,
        chosen: String?,
        _ problems: inout [FormProblem]
    ) -> JSONValue? {
        switch notation(question).read(line.text, chosen: chosen) {
        case .code(let value): return value
        case .unreadable: problems.append(FormProblem(.badCode, line: line.number))
        case .nearly(let name): problems.append(FormProblem(.unknownWord, line: line.number, suggestion: name))
        }
        return nil
    }

    /// One value, or one on each line.
    private func lines(_ answer: FormAnswer, _ question: FormQuestion, _ problems: inout [FormProblem]) -> JSONValue? {
        let written = answer.written
        guard question.isRepeatable || written.count < 2 else {
            problems.append(FormProblem(.severalLines, line: written[1].number))
            return nil
        }
        let values = written.compactMap { value($0, question, &problems) }
        return question.isRepeatable ? .array(values) : values.first
    }

    private func value(
        _ line: FormAnswer.Line,
        _ question: FormQuestion,
        _ problems: inout [FormProblem]
    ) -> JSONValue? {
        switch question.shape {
        case .code: return code(line, question, chosen: nil, &problems)
        case .string, .text: return .string(LineEscapes.unescaped(line.text))
        default: break
        }
        let scalars = ScalarWords(language: language)
        switch scalars.value(line.text, question.shape) {
        case .success(let value): return value
        case .failure(let problem):
            problems.append(FormProblem(problem.code, line: line.number, suggestion: problem.suggestion))
            return nil
        }
    }

    private func word(_ text: String, _ question: FormQuestion) -> String? {
        let folded = FoldedWords.folded(text)
        let choices = question.choices
        return choices.first { FoldedWords.folded($0.name) == folded }?.word
            ?? choices.first { $0.word == folded }?.word
    }

    private func unknown(_ line: FormAnswer.Line, _ question: FormQuestion) -> FormProblem {
        let near = NearestWord.nearest(to: line.text, among: question.choices.map(\.name))
        return FormProblem(.unknownWord, line: line.number, suggestion: near)
    }

    /// How codes of a question are written.
    func notation(_ question: FormQuestion) -> CodeNotation {
        var meanings: [String] = []
        if case .code(let all) = question.shape { meanings = all }
        return CodeNotation(words: words, choices: question.choices, meanings: meanings)
    }

    private func json(_ text: Text) -> JSONValue {
        var writer = JSONWriter(.canonical)
        text.write(to: &writer)
        // What was just written is always read.
        return (try? JSONParser.parse(writer.bytes)) ?? .string(text.value)
    }
}
