// The words of a language by their keys.

package import VillageModel

/// The words of a language by their keys.
package struct ReadableWords: Sendable {
    /// The language.
    package let language: ReadableLanguage
    /// What is known of the file of words.
    package let about: ReadableWordsAbout
    private let phrases: [String: String]
    private let fields: [String: String]
    private let choices: [String: String]

    static let english = ReadableWords(
        .english,
        EnglishWords.about,
        EnglishWords.phrases,
        EnglishWords.fields,
        EnglishWords.choices
    )
    static let french = ReadableWords(
        .french,
        FrenchWords.about,
        FrenchWords.phrases,
        FrenchWords.fields,
        FrenchWords.choices
    )
    static let dutch = ReadableWords(
        .dutch,
        DutchWords.about,
        DutchWords.phrases,
        DutchWords.fields,
        DutchWords.choices
    )
    static let german = ReadableWords(
        .german,
        GermanWords.about,
        GermanWords.phrases,
        GermanWords.fields,
        GermanWords.choices
    )
    static let arabic = ReadableWords(
        .arabic,
        ArabicWords.about,
        ArabicWords.phrases,
        ArabicWords.fields,
        ArabicWords.choices
    )
    static let turkish = ReadableWords(
        .turkish,
        TurkishWords.about,
        TurkishWords.phrases,
        TurkishWords.fields,
        TurkishWords.choices
    )
    static let easyEnglish = english.easier(
        .easyEnglish,
        EasyEnglishWords.about,
        EasyEnglishWords.phrases,
        EasyEnglishWords.fields,
        EasyEnglishWords.choices
    )
    static let easyFrench = french.easier(
        .easyFrench,
        EasyFrenchWords.about,
        EasyFrenchWords.phrases,
        EasyFrenchWords.fields,
        EasyFrenchWords.choices
    )
    static let easyDutch = dutch.easier(
        .easyDutch,
        EasyDutchWords.about,
        EasyDutchWords.phrases,
        EasyDutchWords.fields,
        EasyDutchWords.choices
    )

    private init(
        _ language: ReadableLanguage,
        _ about: String,
        _ phrases: String,
        _ fields: String,
        _ choices: String,
        over plain: ReadableWords? = nil
    ) {
        self.language = language
        self.about = ReadableWordsAbout(about)
        let set = language.isFrench ? FrenchTypography.spaced : { $0 }
        self.phrases = (plain?.phrases ?? [:]).merging(Self.table(set(phrases))) { $1 }
        self.fields = (plain?.fields ?? [:]).merging(Self.table(set(fields))) { $1 }
        self.choices = (plain?.choices ?? [:]).merging(Self.table(set(choices))) { $1 }
    }

    /// The easy variant: its own words, and the plain ones where it has none.
    private func easier(
        _ language: ReadableLanguage,
        _ about: String,
        _ phrases: String,
        _ fields: String,
        _ choices: String
    ) -> ReadableWords {
        ReadableWords(language, about, phrases, fields, choices, over: self)
    }

    private static func table(_ text: String) -> [String: String] {
        var table: [String: String] = [:]
        for line in text.split(separator: "\n") {
            guard let sign = line.firstRange(of: " = ") else { continue }
            table[String(line[..<sign.lowerBound])] = String(line[sign.upperBound...])
        }
        return table
    }

    /// Every key of a language, with what stands for it; those of fields and of choices begin with `field` and `choice`.
    package static func all(of language: ReadableLanguage) -> [String: String] {
        let words = language.words
        var all = words.phrases
        for (key, value) in words.fields { all["field \(key)"] = value }
        for (key, value) in words.choices { all["choice \(key)"] = value }
        return all
    }

    /// Every key of a language.
    package static func keys(of language: ReadableLanguage) -> Set<String> { Set(all(of: language).keys) }

    /// A colon behind a word, as the language sets it.
    package var colon: String { language.isFrench ? FrenchTypography.spaced(" :") : ":" }

    /// A phrase, if the language has it.
    package func known(_ key: String) -> String? { phrases[key] }

    /// A phrase, with its braces filled in; `{de name}` is a name with the French `de` in front.
    ///
    /// What is filled in is kept apart where it is written in another direction.
    package func phrase(_ key: String, _ values: [String: String] = [:]) -> String {
        var rest = (phrases[key] ?? key)[...]
        var filled = ""
        // From the left to the right, so that braces in a value stay what they are.
        while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
            let name = rest[rest.index(after: start)..<end]
            let isElided = name.hasPrefix("de ")
            filled += rest[..<start]
            if let value = values[String(isElided ? name.dropFirst(3) : name)].map(isolated) {
                filled += isElided ? FrenchElision.of(value) : value
            } else {
                filled += rest[start...end]
            }
            rest = rest[rest.index(after: end)...]
        }
        return filled + rest
    }

    /// A phrase about a number of things, in the grammatical number that the language asks for.
    package func counted(_ key: String, _ count: Int) -> String {
        let form = "\(key).\(PluralForm(of: count, in: language).rawValue)"
        return phrase(phrases[form] == nil ? key : form, ["count": "\(count)"])
    }

    /// A value as it stands in words of the language: kept apart where it is written in another direction.
    package func isolated(_ value: String) -> String { DirectionIsolate.around(value, in: language) }

    /// Some words one after the other, with the comma of the language.
    package func listed(_ words: [String]) -> String { words.joined(separator: "\(phrase("comma")) ") }

    /// Some sentences or names one after the other, with the semicolon of the language.
    package func enumerated(_ words: [String]) -> String { words.joined(separator: "\(semicolon) ") }

    /// The semicolon of the language, as it is set behind a word.
    package var semicolon: String { phrase("semicolon") }

    /// A decimal number, with the sign that the language sets before the decimals.
    package func number(_ number: String) -> String { number.replacing(".", with: phrase("decimal.sign")) }

    /// The name of a language in this one, if it has one.
    ///
    /// - Parameter tag: A tag of BCP 47.
    /// - Returns: The name, without region and script.
    package func languageName(of tag: String) -> String? { known("language.\(tag.prefix { $0 != "-" }.lowercased())") }

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
        if let day = date.day {
            parts.insert(day == 1 ? phrase("day.1") : phrase("day.number").replacing("{day}", with: "\(day)"), at: 0)
        }
        return parts.joined(separator: " ")
    }

    /// A day, written out.
    package func date(_ date: CalendarDate) -> String { self.date(PartialDate(date)) }

    /// A role.
    package func role(_ role: Role) -> String { known("role.\(role.rawValue)") ?? role.rawValue }
}
