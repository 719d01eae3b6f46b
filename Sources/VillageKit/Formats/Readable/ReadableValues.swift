// The values of an entry as labelled words, by the shape of each field.

import VillageBasics
import VillageModel

/// Turns the canonical form of a record into labelled words.
struct ReadableValues {
    let language: ReadableLanguage
    /// The numbers of the entries in this file.
    var numbers: [String: Int] = [:]
    /// The names of persons, where the view tells them.
    let persons: [String: String]
    /// The names of organisations, where the file tells names instead of identifiers.
    var organisations: [String: String] = [:]

    /// Whom to ask what words of another language say; `nil` where there is no room to tell.
    var contact: String?

    private var words: ReadableWords { language.words }

    /// The fields of a record, in the order of its catalogue.
    func items<Group: FieldGroup>(_ object: JSONObject, of type: Group.Type) -> [ReadableDocument.Item] {
        Group.fields.compactMap { field in
            guard let value = object[field.name] else { return nil }
            let label = words.label(field.name, of: "\(Group.self)") ?? field.name
            return item(label, value, field.shape, field.name)
        }
    }

    private func item(
        _ label: String,
        _ value: JSONValue,
        _ shape: FieldShape,
        _ field: FieldName
    ) -> ReadableDocument.Item {
        switch (shape, value) {
        case (.record(let type), .object(let object)):
            return ReadableDocument.Item(label: label, content: .words(""), items: items(object, of: type))
        case (.list(.record(let type)), .array(let elements)):
            let parts = elements.compactMap(\.object).map { items($0, of: type) }
            if parts.count == 1 { return ReadableDocument.Item(label: label, content: .words(""), items: parts[0]) }
            let numbered = parts.enumerated()
                .map { ReadableDocument.Item(label: "\($0.offset + 1)", content: .words(""), items: $0.element) }
            return ReadableDocument.Item(label: label, content: .words(""), items: numbered)
        case (.list(let element), .array(let elements)):
            let contents = elements.map { content($0, element, field) }
            if contents.count == 1 { return ReadableDocument.Item(label: label, content: contents[0]) }
            return ReadableDocument.Item(
                label: label,
                content: .words(""),
                items: contents.map { ReadableDocument.Item(label: nil, content: $0) }
            )
        default: return ReadableDocument.Item(label: label, content: content(value, shape, field))
        }
    }

    /// One value, with what a file may show of it besides words.
    private func content(_ value: JSONValue, _ shape: FieldShape, _ field: FieldName) -> ReadableDocument.Content {
        switch shape {
        case .text: Text(json: value).map { .speech($0, text($0)) } ?? .words("")
        case .entry:
            if let id = value.string, let number = numbers[id] {
                .entry(number, entry(id))
            } else {
                .words(text(value, shape, field))
            }
        default: .words(text(value, shape, field))
        }
    }

    /// One value in words.
    private func text(_ value: JSONValue, _ shape: FieldShape, _ field: FieldName) -> String {
        switch shape {
        case .text: Text(json: value).map(text) ?? ""
        case .flag: words.phrase(value.bool == true ? "yes" : "no")
        case .date, .partialDate:
            value.string.flatMap { PartialDate(rawValue: $0) }.map { words.date($0) } ?? value.string ?? ""
        case .instant: value.string.flatMap { Instant($0) }.map(instant) ?? ""
        case .code: code(value, field)
        case .choice: value.string.map { words.choice($0, in: field) ?? $0 } ?? ""
        case .identifier: words.isolated("\(value["value"]?.string ?? "") (\(value["system"]?.string ?? ""))")
        case .decimal:
            words.isolated(words.number(value.string ?? String(decoding: value.bytes(.canonical), as: UTF8.self)))
        case .entry: value.string.map(entry) ?? ""
        case .person: value.string.map { person($0) } ?? ""
        case .attachment: Attachment(json: value).map(document) ?? ""
        default: words.isolated(value.string ?? String(decoding: value.bytes(.canonical), as: UTF8.self))
        }
    }

    /// The words that were written, with their translation in front where there is one.
    private func text(_ text: Text) -> String {
        let speech = ReadableSpeech(text, in: language)
        let original = words.isolated(text.value)
        guard let translation = speech.translation else {
            let advice = contact.flatMap { speech.advice(asking: $0) }
            return original + (advice.map { " (\($0))" } ?? "")
        }
        let origin = text.language.map { " (\(words.isolated($0)))" } ?? ""
        let told = words.enumerated(
            [words.phrase("translated")] + speech.remarks + [
                "\(words.phrase("original"))\(origin)\(words.colon) \(original)"
            ]
        )
        return "\(words.isolated(translation.value)) (\(told))"
    }

    /// What the source calls it, else what it means, else the code as it is.
    private func code(_ value: JSONValue, _ field: FieldName) -> String {
        if let word = value.string { return words.choice(word, in: field) ?? word }
        if let label = value["label"]?.string, !label.isEmpty { return words.isolated(label) }
        let code = words.isolated(value["code"]?.string ?? "")
        // The meaning `other` says less than the code.
        guard let meaning = value["meaning"]?.string, meaning != "other" else { return code }
        return words.choice(meaning, in: field) ?? meaning
    }

    private func instant(_ instant: Instant) -> String {
        let time = instant.text.split(separator: "T").last?.dropLast(4) ?? ""
        return "\(words.date(instant.day)) \(time) UTC"
    }

    private func entry(_ id: String) -> String {
        if let number = numbers[id] { return words.phrase("see", ["number": "\(number)"]) }
        return words.phrase("seeOther", ["id": id])
    }

    /// A person by name, where the view tells one.
    func person(_ id: String) -> String {
        id == PersonID.student.rawValue ? words.phrase("the.student") : words.isolated(persons[id] ?? id)
    }

    /// An organisation by name, where the file tells one.
    func organisation(_ id: OrganisationID) -> String {
        words.isolated(organisations[id.rawValue] ?? id.rawValue)
    }

    private func document(_ document: Attachment) -> String {
        var parts = [document.name.map(words.isolated) ?? words.phrase("document")]
        if let description = document.description { parts.append(words.isolated(description)) }
        if let type = document.mediaType { parts.append(words.isolated(type)) }
        parts.append(words.counted("bytes", document.bytes.count))
        return words.listed(parts)
    }
}
