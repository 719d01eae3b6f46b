// Writes a form: empty, or filled with what an entry says.

import VillageBasics
import VillageModel

/// Writes a form.
struct FormWriter {
    private let sheet: FormSheet
    private let entry: EntryID?
    private var lines: [String] = []

    /// The widest line that is printed; answers may be wider.
    private static let width = 70
    private static let indent = "   "

    init(_ sheet: FormSheet, correcting entry: EntryID?) {
        self.sheet = sheet
        self.entry = entry
    }

    /// The form, with the members of a record and of a header as its answers.
    mutating func text(_ content: JSONObject) -> String {
        lines = FormFrame.head(sheet, correcting: entry)
        for paragraph in sheet.introduction(correcting: entry) {
            lines += [""] + LineBreaking.lines(paragraph, width: Self.width)
        }
        write(sheet.nodes, content, FormNumber())
        lines += ["", FormFrame.last]
        return lines.map { $0 + "\n" }.joined()
    }

    private mutating func write(_ nodes: [FormNode], _ object: JSONObject?, _ parent: FormNumber) {
        for (place, node) in zip(1..., nodes) {
            let value = object?[node.name]
            switch node.body {
            case .question(let question):
                begin(node, parent.inner(place))
                write(question, value)
            case .record(let inner):
                begin(node, parent.inner(place))
                write(inner, value?.object, parent.inner(place))
            case .records(let inner):
                let elements = (value?.array ?? []).prefix(FormNumber.mostCopies).map(\.object)
                for (index, element) in (elements.isEmpty ? [nil] : elements).enumerated() {
                    let number = parent.inner(place, copy: index + 1)
                    begin(node, number)
                    write(inner, element, number)
                }
            }
        }
    }

    /// An empty line, number and label, and what helps.
    private mutating func begin(_ node: FormNode, _ number: FormNumber) {
        lines += ["", "#\(number.text) \(node.label)"]
        lines += LineBreaking.lines(sheet.help(node), width: Self.width, first: Self.indent, rest: Self.indent)
    }

    private mutating func write(_ question: FormQuestion, _ value: JSONValue?) {
        if question.isDocument { return }
        let answer = AnswerWriter(sheet).answer(value, question)
        for choice in question.choices {
            let mark = answer.chosen.contains(choice.word) ? "x" : " "
            lines.append("\(Self.indent)[\(mark)] \(choice.name)")
        }
        let written = answer.lines.isEmpty && question.hasLines ? [""] : answer.lines
        lines += written.map { $0.isEmpty ? "\(Self.indent)|" : "\(Self.indent)| \(Self.plain($0))" }
    }

    /// Signs of control become blanks: a form that holds one is not read.
    private static func plain(_ line: String) -> String {
        guard FormLine.hasControlSigns(line) || line.contains(where: \.isNewline) else { return line }
        return String(line.map { $0.isNewline || FormLine.hasControlSigns(String($0)) ? " " : $0 })
    }
}

/// Writes answers.
struct AnswerWriter {
    private let sheet: FormSheet

    init(_ sheet: FormSheet) { self.sheet = sheet }

    /// The words whose boxes are crossed, and the lines.
    func answer(_ value: JSONValue?, _ question: FormQuestion) -> (chosen: Set<String>, lines: [String]) {
        guard let value else { return ([], []) }
        switch question.shape {
        case .text where !question.isRepeatable:
            return ([], Text(json: value).map { TextNotation(words: sheet.words).write($0) } ?? [])
        case .string where !question.isRepeatable:
            return ([], (value.string ?? "").split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init))
        case .flag: return ([value.bool == true ? "yes" : "no"], [])
        case .choice: return chosen(value, question)
        case .code:
            let notation = AnswerReader(sheet.language).notation(question)
            if question.isRepeatable {
                return ([], (value.array ?? []).compactMap { notation.write($0, hasBox: false).line })
            }
            let written = notation.write(value, hasBox: question.hasBoxes)
            return (Set([written.chosen].compactMap(\.self)), [written.line].compactMap(\.self))
        default:
            let values = question.isRepeatable ? value.array ?? [] : [value]
            return ([], values.map { ScalarWords.line($0, question.shape) })
        }
    }

    /// The answer without boxes.
    func text(_ value: JSONValue, _ question: FormQuestion) -> String {
        switch question.shape {
        case .flag, .choice:
            let words = value.array?.compactMap(\.string) ?? [value.string ?? (value.bool == true ? "yes" : "no")]
            return words.map { word in question.choices.first { $0.word == word }?.name ?? word }
                .joined(separator: "\n")
        case .code:
            let notation = AnswerReader(sheet.language).notation(question)
            return (value.array ?? [value]).compactMap { notation.write($0, hasBox: false).line }
                .joined(separator: "\n")
        default: return answer(value, question).lines.joined(separator: "\n")
        }
    }

    /// Boxes, where they tell everything; words in lines, where the order of several words matters.
    private func chosen(_ value: JSONValue, _ question: FormQuestion) -> (chosen: Set<String>, lines: [String]) {
        let words = value.array?.compactMap(\.string) ?? [value.string].compactMap(\.self)
        let ordered = question.choices.map(\.word).filter(words.contains)
        if ordered == words { return (Set(words), []) }
        return ([], words.map { word in question.choices.first { $0.word == word }?.name ?? word })
    }
}
