// What was written at one place of a form, told apart from what was printed there.

/// Tells what was written at one place of a form from what was printed there.
struct FormBlock {
    private(set) var answer = FormAnswer()
    private(set) var problems: [FormProblem] = []
    private let question: FormQuestion?
    private let number: String?
    /// The letters that were printed and have not been met yet.
    private var printed: ArraySlice<Character>
    private var last: Kind?
    /// The line before, unless it was empty.
    private var previous: FormLine?
    private var isOver = false

    private enum Kind { case box, line }

    /// The width that no program breaks lines below: where the next word would have fitted, a person ended the line.
    private static let narrowest = 64

    /// Begins a place.
    ///
    /// - Parameters:
    ///   - question: The question, where there is one.
    ///   - number: Its number, or that of the place.
    ///   - printed: What was printed there, in the order of the form.
    init(_ question: FormQuestion?, number: String?, printed: [String]) {
        self.question = question
        self.number = number
        self.printed = FoldedWords.letters(printed.joined(separator: " "))[...]
    }

    /// Takes the next line.
    mutating func take(_ line: FormLine) {
        defer { previous = line.text.isEmpty ? nil : line }
        if isOver { return }
        if line.text.hasPrefix("|") {
            last = .line
            append(FoldedWords.trimmed(line.text.dropFirst()), line)
        } else if question?.hasBoxes == true, let box = box(line) {
            last = .box
            answer.boxes.append(box)
        } else if line.text.isEmpty {
            if last == .line { answer.lines.append(FormAnswer.Line(text: "", number: line.number)) }
        } else if line.text == "--" {
            tell(.signature, line)
        } else if let last {
            goOn(line, last)
        } else {
            begin(line)
        }
    }

    /// Ends the place: what stands behind an empty box has to be what was printed there.
    mutating func finish() {
        answer.trim()
        guard let question, !isOver else { return }
        for box in answer.boxes where box.mark == nil {
            let text = FoldedWords.letters(box.text)
            if !text.isEmpty, !question.choices.contains(where: { FoldedWords.letters($0.name) == text }) {
                problems.append(FormProblem(.outOfPlace, line: box.line, question: number))
            }
        }
    }

    /// A line before any bar or box: what was printed, and perhaps an answer behind it.
    private mutating func begin(_ line: FormLine) {
        var rest = line.text[...]
        while let character = rest.first, !printed.isEmpty {
            if FoldedWords.isLetter(character) {
                // A character may become several small ones.
                for letter in character.lowercased() {
                    guard printed.first == letter else { return tell(.outOfPlace, line) }
                    printed = printed.dropFirst()
                }
            }
            rest = rest.dropFirst()
        }
        if rest.contains(where: { FoldedWords.isLetter($0) }) {
            last = .line
            append(FoldedWords.trimmed(rest.drop { !FoldedWords.isLetter($0) && !"-+@#\"".contains($0) }), line)
        }
    }

    /// A line without a bar behind one with a bar or a box: what a program broke, or what a person went on with.
    private mutating func goOn(_ line: FormLine, _ last: Kind) {
        let word = line.text.prefix { !FoldedWords.isBlank($0) }
        let isBroken = previous.map { $0.length + 1 + word.count > Self.narrowest } ?? false
        switch last {
        case .box:
            let index = answer.boxes.count - 1
            answer.boxes[index].text += " " + line.text
        case .line where isBroken && !answer.lines.isEmpty:
            let index = answer.lines.count - 1
            answer.lines[index].text += answer.lines[index].text.isEmpty ? line.text : " " + line.text
        case .line: append(line.text, line)
        }
    }

    private mutating func append(_ text: String, _ line: FormLine) {
        if question == nil, !text.isEmpty { return tell(number == nil ? .outOfPlace : .noAnswerHere, line) }
        answer.lines.append(FormAnswer.Line(text: text, number: line.number))
    }

    /// A box in front of a word; `nil` for a line that is none.
    private mutating func box(_ line: FormLine) -> FormAnswer.Box? {
        guard line.text.hasPrefix("["), let end = line.text.prefix(6).firstIndex(of: "]") else { return nil }
        let inside = FoldedWords.trimmed(line.text[..<end].dropFirst())
        let text = FoldedWords.trimmed(line.text[line.text.index(after: end)...])
        if inside.isEmpty { return FormAnswer.Box(mark: nil, text: text, line: line.number) }
        if !Self.crosses.contains(inside.lowercased()) {
            problems.append(FormProblem(.unclearMark, line: line.number, question: number))
        }
        return FormAnswer.Box(mark: inside.first, text: text, line: line.number)
    }

    /// What people put in a box; the last is the letter of the Cyrillic keyboard.
    private static let crosses: Set<String> = [
        "x", "xx", "v", "\u{2713}", "\u{2714}", "\u{D7}", "\u{2717}", "*", "+", "х",
    ]

    private mutating func tell(_ code: FormProblem.Code, _ line: FormLine) {
        problems.append(FormProblem(code, line: line.number, question: number))
        isOver = true
    }
}
