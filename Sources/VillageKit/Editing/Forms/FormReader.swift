// Reads a filled form: place by place, and everything that is wrong with it at once.

import VillageModel

/// Reads a filled form.
struct FormReader {
    private let frame: FormFrame
    private let reader: AnswerReader
    private var answers: FormAnswers
    private var problems: [FormProblem] = []
    /// The places whose line was met.
    private var met: Set<FormNumber> = []
    /// The letters of what was written at each place.
    private var texts: [String] = []
    /// The places that something was written at.
    private var written: Set<FormNumber> = []
    /// The line of the question that has to be answered.
    private var mandatoryLine: Int?

    init(_ frame: FormFrame) {
        self.frame = frame
        reader = AnswerReader(frame.sheet.language)
        answers = FormAnswers(frame.sheet)
    }

    /// Reads the form in a text; an answer above the empty form that it answers is read, and the empty form is not.
    static func read(_ text: String) throws(FormError) -> FilledForm {
        let text = try FormText(text)
        let results = text.forms.map { (found: $0, result: result($0, text)) }
        let answered = results.filter { $0.result.isAnswered }
        if answered.count > 1 {
            throw FormError([FormProblem(.severalForms, line: answered[1].found.head.line + 1)])
        }
        guard let one = answered.first ?? results.first else { throw FormError([FormProblem(.noForm)]) }
        return try one.result.get()
    }

    private static func result(_ found: FormText.Found, _ text: FormText) -> Result<FilledForm, FormError> {
        do throws(FormError) {
            var reader = FormReader(try FormFrame(found, in: text))
            return .success(try reader.read())
        } catch { return .failure(error) }
    }

    /// What the form says.
    mutating func read() throws(FormError) -> FilledForm {
        var block = FormBlock(
            nil,
            number: nil,
            printed: frame.sheet.introduction(correcting: frame.corrects)
        )
        var place: Place?
        for line in frame.lines {
            check(line)
            if let begun = Place(line, frame.sheet) {
                finish(block, at: place)
                place = begun
                met.insert(begun.number)
                block = begin(begun, line)
                if let first = begun.first { block.take(first) }
            } else {
                block.take(line)
            }
        }
        finish(block, at: place)
        let gone = takenOut(frame.sheet.nodes)
        do throws(FormError) {
            var form = try answers.filled(
                atLine: frame.end,
                missingLine: mandatoryLine ?? frame.end,
                correcting: frame.corrects
            )
            form.goneQuestions = gone
            if problems.isEmpty { return form }
            throw FormError(problems)
        } catch {
            // An answer that cannot be read is not a missing one.
            let others = error.problems.filter { other in
                problems.isEmpty || (other.code == .missing && !problems.contains { $0.question == other.question })
            }
            throw FormError(problems.isEmpty ? error.problems : problems + others)
        }
    }

    /// A line that begins a place of the form.
    private struct Place {
        let number: FormNumber
        let node: FormNode?
        /// What stands behind the number.
        let first: FormLine?

        init?(_ line: FormLine, _ sheet: FormSheet) {
            guard line.text.hasPrefix("#") else { return nil }
            let word = line.text.dropFirst().prefix { !FoldedWords.isBlank($0) }
            guard let number = FormNumber(word) else { return nil }
            self.number = number
            node = sheet.node(number)
            first = FormLine(line, dropping: word.count + 1)
        }
    }

    private mutating func begin(_ place: Place, _ line: FormLine) -> FormBlock {
        let number = place.number.text
        guard let node = place.node else {
            problems.append(FormProblem(.unknownQuestion, line: line.number, question: number))
            return FormBlock(nil, number: number, printed: [])
        }
        let printed = [node.label, frame.sheet.help(node)]
        guard case .question(let question) = node.body else { return FormBlock(nil, number: number, printed: printed) }
        if question.isMandatory { mandatoryLine = line.number }
        return FormBlock(question, number: number, printed: printed)
    }

    private mutating func finish(_ block: FormBlock, at place: Place?) {
        // What stands at a place that does not exist is told once.
        if let place, place.node == nil { return }
        var block = block
        block.finish()
        texts.append(String(FoldedWords.letters(block.answer.lines.map(\.text).joined(separator: " "))))
        problems += block.problems
        guard block.problems.isEmpty, let place, case .question(let question)? = place.node?.body else { return }
        if block.answer.isBlank { return }
        guard written.insert(place.number).inserted else {
            let line = block.answer.written.first?.number ?? block.answer.crossed.first?.line
            problems.append(FormProblem(.twice, line: line, question: place.number.text))
            return
        }
        var found: [FormProblem] = []
        let value = reader.value(block.answer, to: question, &found)
        problems += found.map {
            FormProblem($0.code, line: $0.line, question: place.number.text, suggestion: $0.suggestion)
        }
        answers.set(value, at: place.number)
    }

    /// Finds the questions whose line was taken out; where what was printed below it is left, it became part of an answer.
    private mutating func takenOut(_ nodes: [FormNode]) -> [FormQuestion] {
        var gone: [FormQuestion] = []
        for node in nodes {
            if !met.contains(node.number) {
                let printed = String(FoldedWords.letters(frame.sheet.help(node)))
                if !printed.isEmpty, texts.contains(where: { $0.contains(printed) }) {
                    problems.append(
                        FormProblem(.questionGone, line: frame.end, question: node.number.text, label: node.label)
                    )
                }
                if case .question(let question) = node.body, !question.isDocument { gone.append(question) }
            }
            gone += takenOut(node.children)
        }
        return gone
    }

    private mutating func check(_ line: FormLine) {
        if line.isCut { problems.append(FormProblem(.tooLong, line: line.number)) }
        if FormLine.hasControlSigns(line.text) { problems.append(FormProblem(.controlSign, line: line.number)) }
    }
}

extension Result where Failure == FormError {
    /// Whether somebody wrote something in the form, or something is wrong with it.
    fileprivate var isAnswered: Bool {
        switch self {
        case .success: true
        case .failure(let error):
            error.problems.map(\.code) != [.missing, .nothingSaid]
        }
    }
}
