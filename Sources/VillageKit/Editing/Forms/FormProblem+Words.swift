// What a problem says, in three languages: the place and the rule, and the cure.

public import VillageFormats

extension FormProblem: CustomStringConvertible {
    /// The place and the rule in English, in one line.
    public var description: String { rule(in: .english) }

    /// The place and the rule, in one line.
    public func rule(in language: WorkingLanguage) -> String {
        let words = FormWords.table(language)
        let place = [
            line.map { words.phrase("place.line", ["number": "\($0)"]) },
            question.map { number in
                words.phrase("place.question", ["number": number]) + (label.map { " (\($0))" } ?? "")
            },
        ]
        .compactMap(\.self)
        let rule = words.phrase("rule.\(code.rawValue)")
        return place.isEmpty ? rule : "\(place.joined(separator: ", "))\(language.words.colon) \(rule)"
    }

    /// What to do about it, with the word that was probably meant.
    public func cure(in language: WorkingLanguage) -> String {
        let words = FormWords.table(language)
        let cure = words.phrase("cure.\(code.rawValue)")
        guard let suggestion else { return cure }
        return "\(words.phrase("suggestion", ["word": suggestion]))\(language.words.semicolon) \(cure)"
    }
}
