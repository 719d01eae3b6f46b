// The words of a language for what is due.

import VillageAccess
public import VillageFormats
import VillageModel

/// The words of a language for what is due.
public struct DueWords: Sendable {
    /// The tag of the language (BCP 47).
    public let language: String
    private let phrases: [String: String]
    private let readable: ReadableWords

    /// English.
    public static let english = DueWords(.english, EnglishDueWords.phrases)
    /// French.
    public static let french = DueWords(.french, FrenchTypography.spaced(FrenchDueWords.phrases))
    /// Dutch.
    public static let dutch = DueWords(.dutch, DutchDueWords.phrases)

    /// Every language.
    public static let all = [english, french, dutch]

    /// The words of a language.
    public static func words(of language: WorkingLanguage) -> DueWords {
        switch language {
        case .english: english
        case .french: french
        case .dutch: dutch
        }
    }

    private init(_ language: WorkingLanguage, _ text: String) {
        self.language = language.rawValue
        readable = language.words
        var phrases: [String: String] = [:]
        for line in text.split(separator: "\n") {
            guard let sign = line.firstRange(of: " = ") else { continue }
            phrases[String(line[..<sign.lowerBound])] = String(line[sign.upperBound...])
        }
        self.phrases = phrases
    }

    /// What a list says of something that is due.
    public func line(for item: DueItem) -> String {
        let key = "long.\(item.kind.rawValue)"
        let known = item.isOverdue ? phrases[key + "_overdue"] ?? phrases[key] : phrases[key]
        guard let phrase = known else { return short(item.kind) }
        switch item.detail {
        case .age(let age): return Self.fill(phrase, ["age": "\(age)"])
        case .ending(let day): return Self.fill(phrase, ["end": day.rawValue])
        case .waiting(let since, let days): return Self.fill(phrase, ["since": since.rawValue, "days": "\(days)"])
        case nil: return phrase
        }
    }

    /// What a calendar says of something that is due: the kind, and not even that where it is reserved.
    public func summary(of item: DueItem) -> String {
        item.isReserved ? phrase("short.reserved") : short(item.kind)
    }

    /// The keys that the language has words for.
    var keys: Set<String> { Set(phrases.keys) }

    /// A phrase, with its braces filled in.
    func phrase(_ key: String, _ values: [String: String] = [:]) -> String { Self.fill(phrases[key] ?? key, values) }

    /// A month of a year.
    func month(of day: CalendarDate) -> String {
        "\(readable.known("month.\(day.month)") ?? "\(day.month)") \(day.year)"
    }

    /// A section.
    func section(_ section: AccessSection) -> String {
        readable.known("section.\(section.rawValue)") ?? section.rawValue
    }

    /// For whom a list is made.
    func reader(_ request: AccessRequest) -> String {
        let (role, purpose) = (request.role.rawValue, request.purpose.rawValue)
        let values = [
            "role": readable.known("role.\(role)") ?? role,
            "purpose": readable.known("purpose.\(purpose)") ?? purpose,
            "profile": request.profile,
        ]
        return phrase("reader", values)
    }

    private func short(_ kind: DueKind) -> String { phrase("short.\(kind.rawValue)") }

    private static func fill(_ phrase: String, _ values: [String: String]) -> String {
        values.sorted { $0.key < $1.key }.reduce(phrase) { $0.replacing("{\($1.key)}", with: $1.value) }
    }
}
