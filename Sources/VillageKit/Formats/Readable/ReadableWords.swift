// The words of a language by their keys.

package import VillageModel

/// The words of a language by their keys.
package struct ReadableWords: Sendable {
    /// The language.
    package let language: ReadableLanguage
    private let phrases: [String: String]
    private let fields: [String: String]
    private let choices: [String: String]

    static let english = ReadableWords(.english, EnglishWords.phrases, EnglishWords.fields, EnglishWords.choices)
    static let french = ReadableWords(.french, FrenchWords.phrases, FrenchWords.fields, FrenchWords.choices)
    static let dutch = ReadableWords(.dutch, DutchWords.phrases, DutchWords.fields, DutchWords.choices)

    private init(_ language: ReadableLanguage, _ phrases: String, _ fields: String, _ choices: String) {
        self.language = language
        let set = language == .french ? FrenchTypography.spaced : { $0 }
        self.phrases = Self.table(set(phrases))
        self.fields = Self.table(set(fields))
        self.choices = Self.table(set(choices))
    }

    private static func table(_ text: String) -> [String: String] {
        var table: [String: String] = [:]
        for line in text.split(separator: "\n") {
            guard let sign = line.firstRange(of: " = ") else { continue }
            table[String(line[..<sign.lowerBound])] = String(line[sign.upperBound...])
        }
        return table
    }

    /// Every key of a language.
    package static func keys(of language: ReadableLanguage) -> Set<String> {
        let words = language.words
        return Set(words.phrases.keys).union(words.fields.keys.map { "field " + $0 })
            .union(words.choices.keys.map { "choice " + $0 })
    }

    /// A colon behind a word, as the language sets it.
    package var colon: String { language == .french ? FrenchTypography.spaced(" :") : ":" }

    /// A semicolon behind a word, as the language sets it.
    package var semicolon: String { language == .french ? FrenchTypography.spaced(" ;") : ";" }

    /// A phrase, if the language has it.
    package func known(_ key: String) -> String? { phrases[key] }

    /// A phrase, with its braces filled in; `{de name}` is a name with the French `de` in front.
    package func phrase(_ key: String, _ values: [String: String] = [:]) -> String {
        var phrase = phrases[key] ?? key
        for (name, value) in values {
            phrase = phrase.replacing("{\(name)}", with: value)
                .replacing("{de \(name)}", with: FrenchElision.of(value))
        }
        return phrase
    }

    /// The label of a field of a record, if the language has it.
    package func label(_ field: FieldName, of record: String) -> String? {
        fields["\(record).\(field)"] ?? fields[field]
    }

    /// The word for one of a closed list, if the language has it.
    package func choice(_ word: String, in field: FieldName) -> String? {
        choices["\(field).\(word)"] ?? choices[word]
    }

    /// A date, written out as far as it is known.
    package func date(_ date: PartialDate) -> String {
        var parts = ["\(date.year)"]
        if let month = date.month { parts.insert(phrase("month.\(month)"), at: 0) }
        if let day = date.day { parts.insert(day == 1 ? phrase("day.1") : "\(day)", at: 0) }
        return parts.joined(separator: " ")
    }

    /// A day, written out.
    package func date(_ date: CalendarDate) -> String { self.date(PartialDate(date)) }

    /// A role.
    package func role(_ role: Role) -> String { known("role.\(role.rawValue)") ?? role.rawValue }
}
