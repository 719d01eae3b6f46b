// Finds the forms in a text: each from its first line to its last.

/// A text in which forms are looked for.
struct FormText {
    private let bytes: [UInt8]
    private let ranges: [Range<Int>]
    /// The forms, from top to bottom; never empty.
    let forms: [Found]

    /// The most bytes of a text, and lines of it, that are looked at.
    static let mostBytes = 4 << 20
    static let mostLines = 100_000
    /// The most forms that are looked at.
    static let mostForms = 10

    /// A form as its marks show it.
    struct Found {
        let head: FormMark
        /// The line that names the entry.
        var entry: FormMark?
        /// The last line; `nil` where it is missing.
        var end: FormMark?
        /// The place of the last line before the next form, from 0.
        var lastLine: Int
    }

    init(_ text: String) throws(FormError) {
        bytes = Array(text.utf8.prefix(Self.mostBytes + 1))
        guard bytes.count <= Self.mostBytes, let ranges = FormLine.ranges(bytes, most: Self.mostLines) else {
            throw FormError([FormProblem(.tooLong)])
        }
        self.ranges = ranges
        var forms: [Found] = []
        for (line, range) in ranges.enumerated() {
            guard let mark = FormMark(bytes[range], line: line) else { continue }
            switch mark.kind {
            case .form:
                if !forms.isEmpty { forms[forms.count - 1].lastLine = line - 1 }
                forms.append(Found(head: mark, lastLine: ranges.count - 1))
            case .entry where forms.last?.end == nil && forms.last?.entry == nil:
                if !forms.isEmpty { forms[forms.count - 1].entry = mark }
            case .end where forms.last?.end == nil:
                if !forms.isEmpty { forms[forms.count - 1].end = mark }
            default: continue
            }
        }
        guard !forms.isEmpty else { throw FormError([FormProblem(.noForm)]) }
        guard forms.count <= Self.mostForms else {
            throw FormError([FormProblem(.severalForms, line: forms[1].head.line + 1)])
        }
        self.forms = forms
    }

    /// The line of a place, from 0.
    func line(_ place: Int, depth: Int) -> FormLine { FormLine(bytes[ranges[place]], number: place + 1, depth: depth) }
}
