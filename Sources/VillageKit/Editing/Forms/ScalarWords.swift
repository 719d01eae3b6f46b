// Values of one line: numbers, dates, identifiers.

import VillageBasics
import VillageFormats
import VillageModel

/// Reads values of one line.
struct ScalarWords {
    let language: WorkingLanguage

    /// Reads a value.
    func value(_ text: String, _ shape: FieldShape) -> Result<JSONValue, FormProblem> {
        switch shape {
        case .integer: checked(Int(Self.plainSigns(text)).map { .number(String($0)) }, .notANumber)
        case .decimal:
            checked(DecimalNumber(rawValue: Self.pointed(text)).map { .string($0.rawValue) }, .notADecimal)
        case .date: checked(date(text)?.date.map { .string($0.rawValue) }, .notADate)
        case .partialDate: checked(date(text).map { .string($0.rawValue) }, .notAPartialDate)
        case .instant: checked(instant(text).map { .string($0.text) }, .notATime)
        case .identifier: checked(identifier(text), .notAnIdentifier)
        case .organisation: checked(organisation(text), .notAnOrganisation)
        case .person: .success(.string(isStudent(text) ? PersonID.student.rawValue : LineEscapes.unescaped(text)))
        default: .success(.string(LineEscapes.unescaped(text)))
        }
    }

    /// Writes a value in one line.
    static func line(_ value: JSONValue, _ shape: FieldShape) -> String {
        switch (shape, value) {
        case (.identifier, .object(let object)):
            let system = LineEscapes.escaped(object["system"]?.string ?? "", [":"])
            return "\(system): \(LineEscapes.escaped(object["value"]?.string ?? ""))"
        case (.string, .string(let text)), (.text, .string(let text)), (.entry, .string(let text)),
            (.person, .string(let text)), (.organisation, .string(let text)):
            return LineEscapes.escaped(text)
        case (_, .string(let text)), (_, .number(let text)): return text
        default: return ""
        }
    }

    private func checked(_ value: JSONValue?, _ code: FormProblem.Code) -> Result<JSONValue, FormProblem> {
        value.map { .success($0) } ?? .failure(FormProblem(code))
    }

    private func date(_ text: String) -> PartialDate? {
        DateWords(language: language).read(text)
    }

    /// A day with or without a time, in Coordinated Universal Time.
    private func instant(_ text: String) -> Instant? {
        if let instant = Instant(text) { return instant }
        let parts = text.split(separator: " ")
        if parts.count == 2, parts[1].utf8.count == 5, let instant = Instant("\(parts[0])T\(parts[1]):00Z") {
            return instant
        }
        return date(text)?.date.map { Instant(startOf: $0) }
    }

    private func identifier(_ text: String) -> JSONValue? {
        let parts = LineEscapes.split(text, at: ":", most: 1)
        guard parts.count == 2 else { return nil }
        let system = LineEscapes.unescaped(FoldedWords.trimmed(parts[0]), [":"])
        let value = LineEscapes.unescaped(FoldedWords.trimmed(parts[1]))
        guard !system.isEmpty, !value.isEmpty else { return nil }
        return .object(JSONObject([.init("system", .string(system)), .init("value", .string(value))]))
    }

    private func organisation(_ text: String) -> JSONValue? {
        let organisation = OrganisationID(LineEscapes.unescaped(text))
        let scheme = organisation.scheme.utf8
        guard !scheme.isEmpty, scheme.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }),
            !organisation.value.isEmpty
        else { return nil }
        return .string(organisation.rawValue)
    }

    /// Whether a text names the student in the language of the form.
    private func isStudent(_ text: String) -> Bool {
        language.words.known("the.student").map { FoldedWords.folded($0) == FoldedWords.folded(text) } ?? false
    }

    private static func plainSigns(_ text: String) -> String { text.replacing("\u{2212}", with: "-") }

    /// A decimal comma is one, where there is no point.
    private static func pointed(_ text: String) -> String {
        let text = plainSigns(text)
        return text.contains(".") ? text : text.replacing(",", with: ".")
    }
}
