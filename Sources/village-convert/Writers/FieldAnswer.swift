// What a call says of one field, as `field=value`.

import VillageKit

/// What a call says of one field.
struct FieldAnswer: Sendable {
    /// The path of the field, without the numbers of records.
    let path: FieldName
    /// Which record of each list of records is meant.
    let copies: [Int]
    /// What it says.
    let text: String

    /// Reads `field=value`; a record of a list has its number behind the list, as in `thoughts[2].text=…`.
    init(_ option: String) throws(UsageError) {
        guard let sign = option.firstIndex(of: "="), sign > option.startIndex else {
            throw UsageError("option '--set': write it as field=value, such as description=...")
        }
        text = String(option[option.index(after: sign)...])
        var (path, copies, number): (String, [Int], String?) = ("", [], nil)
        for character in option[..<sign] {
            switch (character, number) {
            case ("[", nil): number = ""
            case ("]", let digits?):
                guard let copy = Int(digits), copy > 0 else {
                    throw UsageError("option '--set': a record has a number from 1, as in thoughts[2].text")
                }
                copies.append(copy)
                number = nil
            case (_, let digits?): number = digits + String(character)
            case (_, nil): path.append(character)
            }
        }
        (self.path, self.copies) = (path, copies)
    }

    /// Sets the answers of a call; of a field that takes several values, each call adds one.
    static func set(_ values: [FieldAnswer], in answers: inout FormAnswers) throws(Failure) {
        var said: Set<String> = []
        for value in values {
            guard let question = answers.questions.first(where: { $0.path == value.path }) else {
                let names = answers.questions.map(\.path).filter { !$0.hasPrefix("header.") }
                throw .usage(Suggestion.refusal(of: value.path, as: "a field", in: "--set", among: names))
            }
            let copies = value.copies.isEmpty ? Array(repeating: 1, count: question.lists) : value.copies
            let isMore = !said.insert("\(value.path) \(copies)").inserted
            guard !isMore || question.isRepeatable else {
                let cure = question.lists > 0 ? "; the second record is '\(Self.second(value.path))'" : ""
                throw .usage("option '--set': field '\(value.path)' is given twice\(cure)")
            }
            let before = isMore && question.isRepeatable ? answers.text(for: question, copies: copies) : nil
            let text = before.map { $0 + "\n" + value.text } ?? value.text
            do throws(FormProblem) { try answers.set(text, for: question, copies: copies) } catch {
                let cure = question.choices.isEmpty ? "; " + error.cure(in: .english) : ""
                let words = "option '--set': field '\(value.path)': \(error.plainRule(in: .english))\(cure)"
                throw .usage(words, help: choices(of: question))
            }
        }
    }

    /// The path of the second record of the list that a field lies in.
    private static func second(_ path: FieldName) -> String {
        guard let dot = path.firstIndex(of: ".") else { return path }
        return path[..<dot] + "[2]" + path[dot...]
    }

    private static func choices(of question: FormQuestion) -> [String] {
        question.choices.isEmpty ? [] : ["one of: \(question.choices.map(\.word).joined(separator: ", "))"]
    }
}

extension FormProblem {
    /// What is wrong, without the place in a form.
    func plainRule(in language: WorkingLanguage) -> String {
        FormProblem(code, suggestion: suggestion).rule(in: language)
    }
}
