// What was written at one question: marks in boxes, and lines.

/// What was written at one question.
struct FormAnswer {
    /// Boxes with a mark, or with something that may be one.
    var boxes: [Box] = []
    /// Lines, without bars and without blanks at their ends.
    var lines: [Line] = []

    /// A box and what stands behind it.
    struct Box {
        var mark: Character?
        var text: String
        var line: Int?
    }

    /// A line of an answer.
    struct Line {
        var text: String
        var number: Int?
    }

    /// An answer that was given alone, not in a form.
    init(_ text: String) {
        lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .enumerated()
            .map { Line(text: FoldedWords.trimmed($0.element), number: $0.offset + 1) }
        if lines.count == 1 { lines[0].number = nil }
        trim()
    }

    init() {}

    /// The boxes with a cross or another mark that stands for one.
    var crossed: [Box] { boxes.filter { $0.mark != nil } }

    /// The lines in which something stands.
    var written: [Line] { lines.filter { !$0.text.isEmpty } }

    var isBlank: Bool { crossed.isEmpty && written.isEmpty }

    /// Drops empty lines before and behind the answer.
    mutating func trim() {
        while lines.last?.text.isEmpty == true { lines.removeLast() }
        lines = Array(lines.drop { $0.text.isEmpty })
    }
}
