// What is known about an entry besides its content, in small print.

import VillageAccess
import VillageModel

/// What is known about an entry besides its content, in small print.
struct ReadableHeaderLines {
    private let entry: ReadableEntry
    private let values: ReadableValues
    private let words: ReadableWords

    init(_ entry: ReadableEntry, _ values: ReadableValues, _ language: ReadableLanguage) {
        self.entry = entry
        self.values = values
        words = language.words
    }

    var lines: [String] {
        let header = entry.header
        var lines = ["\(words.phrase("recorded")) \(words.date(header.recordedAt.day))\(author)"]
        add("observed", header.observedAt, to: &lines)
        add("valid.from", header.validFrom, to: &lines)
        add("valid.to", header.validTo, to: &lines)
        lines.append("\(words.phrase("basis")): \(words.phrase("basis.\(header.basis.rawValue)"))")
        if let label = header.label {
            lines.append("\(words.phrase("label")): \(words.phrase("label.\(label.rawValue)"))")
        }
        for (field, label) in header.fieldLabels.sorted(by: { $0.key < $1.key }) {
            let name = words.label(String(field.split(separator: ".").last ?? ""), of: entry.typeName) ?? field
            lines.append("\(words.phrase("label.of", ["field": name])): \(words.phrase("label.\(label.rawValue)"))")
        }
        if header.isStudentConfidential { lines.append(words.phrase("confidence")) }
        if header.concernsThirdParty { lines.append(words.phrase("thirdParty")) }
        if header.isHarmLocked { lines.append(words.phrase("harmLock")) }
        if header.isHolderDisclosed { lines.append(words.phrase("holderDisclosed")) }
        if header.status != .active {
            lines.append("\(words.phrase("status")): \(words.phrase("status.\(header.status.rawValue)"))")
        }
        if let day = header.retainUntil { lines.append("\(words.phrase("retain")) \(words.date(day))") }
        if let format = header.format { lines.append("\(words.phrase("source")): \(format)") }
        return lines
    }

    private var author: String {
        let author = entry.header.author
        let parts = [
            author.role == .student ? nil : author.person.map { values.person($0.rawValue) },
            author.role.map { words.role($0) },
            // Student and guardian are their own organisation.
            author.role == .student || author.role == .guardian ? nil : author.organisation?.rawValue,
        ]
        let known = parts.compactMap(\.self)
        return known.isEmpty ? "" : " \(words.phrase("by")) \(known.joined(separator: ", "))"
    }

    private func add(_ key: String, _ date: PartialDate?, to lines: inout [String]) {
        if let date { lines.append("\(words.phrase(key)): \(words.date(date))") }
    }
}
