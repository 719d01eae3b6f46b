// What is still to be done about an entry, as the program writes it.

import VillageKit

extension DossierSuggestion {
    /// One line of words.
    func text(file: String, student: Int) -> String {
        let place = field.map { "\(type).\($0)" } ?? type
        return "\(file): student \(student): \(code.rawValue)@\(entry.rawValue) in '\(place)': \(code.words)\n"
    }

    /// One line of JSON.
    func json(file: String, student: Int) -> String {
        var writer = JSONWriter(.canonical)
        writer.beginObject()
        writer.member("file", file)
        writer.member("student", student)
        writer.member("suggestion", code.rawValue)
        writer.member("entry", entry.rawValue)
        writer.member("section", section.rawValue)
        writer.member("type", type)
        writer.member("field", field)
        writer.endObject()
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
