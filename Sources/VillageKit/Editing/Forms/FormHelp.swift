// What can be answered, by the shape of a field; and what deserves care, by its name.

import VillageFormats
import VillageModel

/// Finds the words that help with a question.
struct FormHelp {
    let words: WordTable

    /// Where a question is asked: what helps on paper helps nobody at a terminal.
    enum Place: String {
        /// In a form, with bars and boxes.
        case form = "help"
        /// In a dialogue, one question after the other.
        case dialogue = "ask"
    }

    /// What stands under the label of a question.
    func text(
        of field: FieldName,
        in record: String,
        _ shape: FieldShape,
        isList: Bool,
        isMandatory: Bool,
        at place: Place = .form
    ) -> String {
        func help(_ key: String) -> String { words["\(place.rawValue).\(key)"] ?? words.phrase("help.\(key)") }
        var sentences = [hint(of: field, in: record)].compactMap(\.self)
        switch shape {
        case .choice where isList: sentences.append(help("choices"))
        // A code of a list that nothing here knows is asked for in plain words.
        case .code where Self.isOpen(shape): sentences.append(help("words"))
        default: sentences.append(help(Self.key(of: shape)))
        }
        switch shape {
        case .choice, .attachment: break
        default: if isList { sentences.append(help("list")) }
        }
        if isMandatory { sentences.append(help("mandatory")) }
        return sentences.joined(separator: " ")
    }

    /// What deserves care with a field, where anything does.
    func hint(of field: FieldName, in record: String) -> String? {
        words["hint.\(record).\(field)"] ?? words["hint.\(field)"]
    }

    /// The name of a shape whose help holds where there are no boxes.
    static func pageKey(of shape: FieldShape) -> String {
        if case .code = shape { return "words" }
        return key(of: shape)
    }

    /// The name of a shape.
    static func key(of shape: FieldShape) -> String {
        switch shape {
        case .string: "string"
        case .text: "text"
        case .integer: "integer"
        case .decimal: "decimal"
        case .flag: "flag"
        case .date: "date"
        case .partialDate: "partialDate"
        case .instant: "instant"
        case .code: "code"
        case .choice: "choice"
        case .identifier: "identifier"
        case .entry: "entry"
        case .person: "person"
        case .organisation: "organisation"
        case .attachment: "attachment"
        case .list: "list"
        case .record: "record"
        }
    }

    /// Whether a code has no meanings to choose from.
    static func isOpen(_ shape: FieldShape) -> Bool {
        if case .code(let meanings) = shape { return meanings == ["other"] }
        return false
    }
}
