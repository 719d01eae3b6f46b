// A wording and the balance of a dossier as the program writes them: places and counts, never the words that stand there.

import VillageKit

extension WordingFinding {
    /// One line of words.
    ///
    /// - Parameters:
    ///   - file: The file as the user typed it.
    ///   - student: The how-manieth student of the file.
    ///   - tellsBetter: Whether a better wording is told, which says what the text is about.
    /// - Returns: The line, with its end.
    func text(file: String, student: Int, tellsBetter: Bool) -> String {
        let better = tellsBetter ? "; better: \(better)" : ""
        return "\(file): student \(student): wording@\(entry.rawValue) in '\(type).\(field)': \(kind.words)\(better)\n"
    }

    /// One line of JSON.
    func json(file: String, student: Int, tellsBetter: Bool) -> String {
        var writer = JSONWriter(.canonical)
        writer.beginObject()
        writer.member("file", file)
        writer.member("student", student)
        writer.member("wording", kind.rawValue)
        writer.member("entry", entry.rawValue)
        writer.member("section", section.rawValue)
        writer.member("type", type)
        writer.member("field", field)
        writer.member("language", language)
        writer.member("better", tellsBetter ? better : nil)
        writer.endObject()
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// What a writer is told of the own words; nobody is stopped by it.
    var advice: String { "wording of '\(field)': \(kind.words); better: \(better)" }
}

extension DossierBalance {
    /// One line of words.
    func text(file: String, student: Int) -> String {
        let cure = leansToDifficulties ? "; what goes well is told too little" : ""
        return "\(file): student \(student): balance: \(strengths) strengths, \(difficulties) difficulties\(cure)\n"
    }

    /// One line of JSON.
    func json(file: String, student: Int) -> String {
        var writer = JSONWriter(.canonical)
        writer.beginObject()
        writer.member("file", file)
        writer.member("student", student)
        writer.name("balance")
        writer.beginObject()
        writer.member("strengths", strengths)
        writer.member("difficulties", difficulties)
        writer.endObject()
        writer.endObject()
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
