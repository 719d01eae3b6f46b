// Answers to the questions of a form, one after the other, and the content that they make.

import VillageBasics
public import VillageFormats
public import VillageModel

/// Answers on their way to an entry: for a dialogue that asks one question after the other.
///
/// ```
/// var answers = FormAnswers(to: WellbeingSignal.self, in: .french)
/// for question in answers.questions { try answers.set(line, for: question) }
/// let filled = try answers.filled()
/// ```
public struct FormAnswers: Sendable {
    /// The questions, from first to last; those of the header come last.
    public let questions: [FormQuestion]
    private let sheet: FormSheet
    private var values: [FormNumber: JSONValue] = [:]
    /// The records that were written of, by the number of their list without a letter.
    private var copies: [FormNumber: Set<Int>] = [:]

    /// Begins without an answer.
    ///
    /// - Parameters:
    ///   - type: The content type.
    ///   - language: The language in which words are chosen and dates are written.
    public init(to type: any EntryContent.Type, in language: WorkingLanguage) { self.init(FormSheet(type, language)) }

    /// Begins with what an entry says, for a correction; its documents stay.
    ///
    /// - Parameters:
    ///   - content: The content of the entry.
    ///   - header: What is stated besides it.
    ///   - language: The language in which words are chosen and dates are written.
    public init<Content: EntryContent>(from content: Content, header: EntryNotes, in language: WorkingLanguage) {
        self.init(FormSheet(Content.self, language))
        var object = JSONObject(of: content)
        object[FormSheet.header] = .object(JSONObject(of: FormHead(header)))
        take(object, sheet.nodes, FormNumber())
    }

    init(_ sheet: FormSheet) {
        self.sheet = sheet
        questions = sheet.questions
    }

    /// The answer to a question as it can be typed and set again; `nil` where nothing was said, and for documents.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - copies: Which record of each list of records is meant, as for ``set(_:for:copies:)``.
    /// - Returns: The answer; several values on a line each.
    public func text(for question: FormQuestion, copies: [Int] = []) -> String? {
        guard !question.isDocument, let value = values[question.place.withCopies(copies)] else { return nil }
        return AnswerWriter(sheet).text(value, question)
    }

    /// How many records a list of records has so far.
    ///
    /// - Parameters:
    ///   - question: A question within the list.
    ///   - copies: Which record is meant of the lists around the list that is asked about; as many numbers as there are of
    ///     these.
    /// - Returns: The highest number of a record that something was said of; 0 where there is no such list.
    public func records(of question: FormQuestion, in copies: [Int] = []) -> Int {
        let number = question.place.withCopies(copies)
        let lists = number.steps.indices.filter { number.steps[$0].copy != nil }
        guard lists.indices.contains(copies.count) else { return 0 }
        let list = FormNumber(Array(number.steps[...lists[copies.count]]))
        return self.copies[Self.list(list)]?.max() ?? 0
    }

    /// Sets the answer to a question, in place of any before; an empty one says nothing.
    ///
    /// A word of a closed list is that of the language of the form or of the canonical form; several values stand on a
    /// line each.
    ///
    /// - Parameters:
    ///   - text: The answer, as it was typed.
    ///   - question: The question.
    ///   - copies: Which record of each list of records is meant, from 1, from the outside to the inside; the first ones
    ///     where nothing is said.
    /// - Throws: ``FormProblem`` when the answer is none to this question; the answer before stays.
    public mutating func set(
        _ text: String,
        for question: FormQuestion,
        copies: [Int] = []
    ) throws(FormProblem) {
        let number = question.place.withCopies(copies)
        guard copies.count <= question.lists, copies.allSatisfy({ (1...FormNumber.mostCopies).contains($0) }),
            case .question(let known)? = sheet.node(number)?.body, known.path == question.path
        else { throw FormProblem(.unknownQuestion, question: question.number) }
        guard text.utf8.count <= AnswerReader.longest else { throw FormProblem(.tooLong, question: question.number) }
        guard !FormLine.hasControlSigns(text) else { throw FormProblem(.controlSign, question: question.number) }
        var problems: [FormProblem] = []
        let answer = FormAnswer(FoldedWords.composed(text))
        let value = AnswerReader(sheet.language).value(answer, to: known, &problems)
        if let problem = problems.first { throw problem }
        set(value, at: number)
    }

    /// Whether something was answered.
    public var isEmpty: Bool { values.isEmpty }

    /// The answers as a form, so that they can be kept, mended and read again with ``ContentForm/read(_:)-(String)``.
    ///
    /// - Parameter entry: The entry that they correct; `nil` for a new one.
    /// - Returns: The form; what was not answered is empty in it.
    public func form(correcting entry: EntryID? = nil) -> String {
        var writer = FormWriter(sheet, correcting: entry)
        return writer.text(object(sheet.nodes, FormNumber()))
    }

    /// The entry that the answers make.
    ///
    /// - Throws: ``FormError`` when a question has to be answered and is not, or nothing was said.
    public func filled() throws(FormError) -> FilledForm {
        try filled(atLine: nil, missingLine: nil, correcting: nil)
    }

    /// Sets a value; `nil` says nothing.
    mutating func set(_ value: JSONValue?, at number: FormNumber) {
        values[number] = value
        guard value != nil else { return }
        for index in number.steps.indices {
            guard let copy = number.steps[index].copy else { continue }
            copies[Self.list(FormNumber(Array(number.steps[...index]))), default: []].insert(copy)
        }
    }

    /// Takes over what was answered to the same questions, in any language; what was not answered stays.
    mutating func take(_ others: FormAnswers) {
        for (number, value) in others.values { set(value, at: number) }
    }

    /// The entry that the answers make.
    func filled(atLine end: Int?, missingLine: Int?, correcting entry: EntryID?) throws(FormError) -> FilledForm {
        let all = object(sheet.nodes, FormNumber())
        var content = all
        content[FormSheet.header] = nil
        let head = FormHead(json: all[FormSheet.header]?.object ?? JSONObject()) { _, _ in }
        var problems: [FormProblem] = []
        let mandatory = questions.first { $0.isMandatory }
        if head.notes == nil { problems.append(FormProblem(.missing, line: missingLine, question: mandatory?.number)) }
        if content.members.isEmpty { problems.append(FormProblem(.nothingSaid, line: end)) }
        guard let header = head.notes, problems.isEmpty else { throw FormError(problems) }
        return FilledForm(
            content: Self.content(content, sheet.type),
            header: header,
            language: sheet.language,
            corrects: entry,
            answers: self
        )
    }

    /// Takes over what a record says.
    private mutating func take(_ object: JSONObject, _ nodes: [FormNode], _ parent: FormNumber) {
        for (place, node) in zip(1..., nodes) {
            guard let value = object[node.name] else { continue }
            switch node.body {
            case .question: set(value, at: parent.inner(place))
            case .record(let inner): take(value.object ?? JSONObject(), inner, parent.inner(place))
            case .records(let inner):
                for (copy, element) in zip(1...FormNumber.mostCopies, value.array ?? []) {
                    take(element.object ?? JSONObject(), inner, parent.inner(place, copy: copy))
                }
            }
        }
    }

    /// The record of some places; what nothing was said of is left out.
    private func object(_ nodes: [FormNode], _ parent: FormNumber) -> JSONObject {
        var object = JSONObject()
        for (place, node) in zip(1..., nodes) {
            switch node.body {
            case .question:
                if let value = values[parent.inner(place)] { object[node.name] = value }
            case .record(let inner):
                let record = self.object(inner, parent.inner(place))
                if !record.members.isEmpty { object[node.name] = .object(record) }
            case .records(let inner):
                let records = (copies[parent.inner(place)] ?? []).sorted()
                    .map { self.object(inner, parent.inner(place, copy: $0)) }
                    .filter { !$0.members.isEmpty }
                if !records.isEmpty { object[node.name] = .array(records.map { .object($0) }) }
            }
        }
        return object
    }

    /// The number of a list without the letter of a record.
    private static func list(_ number: FormNumber) -> FormNumber {
        var number = number
        if let last = number.steps.indices.last { number.steps[last].copy = nil }
        return number
    }

    private static func content<Content: EntryContent>(
        _ object: JSONObject,
        _ type: Content.Type
    ) -> any EntryContent {
        Content(json: object) { _, _ in }
    }
}
