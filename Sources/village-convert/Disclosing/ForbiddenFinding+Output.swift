// A finding of the linter as the program writes it: code, entry and field, never the words.

import VillageKit

extension ForbiddenFinding {
    /// One line of words.
    func text(file: String, student: Int) -> String {
        "\(file): student \(student): \(confirmation.text) in '\(type).\(field)': \(code.meaning)\n"
    }

    /// One line of JSON.
    func json(file: String, student: Int) -> String {
        var writer = JSONWriter(.canonical)
        writer.beginObject()
        writer.member("file", file)
        writer.member("student", student)
        writer.member("code", code.rawValue)
        writer.member("entry", entry.rawValue)
        writer.member("section", section.rawValue)
        writer.member("type", type)
        writer.member("field", field)
        writer.member("language", language)
        writer.endObject()
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
