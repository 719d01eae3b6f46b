// One thing that the linter found: code, entry and field, never the words.

import VillageKit

/// One thing that the linter found.
struct LintFinding: Sendable, Hashable {
    let code: String
    let entry: EntryID
    let type: String
    let field: FieldName

    /// One line of words.
    func text(file: String, student: Int) -> String {
        "\(file): student \(student): \(code)@\(entry.rawValue) in '\(type).\(field)'\n"
    }

    /// One line of JSON.
    func json(file: String, student: Int) -> String {
        var writer = JSONWriter(.canonical)
        writer.beginObject()
        writer.member("file", file)
        writer.member("student", student)
        writer.member("code", code)
        writer.member("entry", entry.rawValue)
        writer.member("type", type)
        writer.member("field", field)
        writer.endObject()
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
