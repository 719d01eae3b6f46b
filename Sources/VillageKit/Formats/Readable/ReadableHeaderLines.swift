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

    var notes: [ReadableNote] {
        let header = entry.header
        var notes: [ReadableNote] = []
        add("\(words.phrase("recorded")) \(words.date(header.recordedAt.day))\(author)", to: &notes)
        add("observed", header.observedAt, to: &notes)
        add("valid.from", header.validFrom, to: &notes)
        add("valid.to", header.validTo, to: &notes)
        add("\(words.phrase("basis"))\(words.colon) \(words.phrase("basis.\(header.basis.rawValue)"))", to: &notes)
        if let label = header.label {
            add(
                "\(words.phrase("label"))\(words.colon) \(words.phrase("label.\(label.rawValue)"))",
                label > .normal,
                to: &notes
            )
        }
        for (field, label) in header.fieldLabels.sorted(by: { $0.key < $1.key }) {
            let name = words.label(String(field.split(separator: ".").last ?? ""), of: entry.typeName) ?? field
            let words =
                "\(words.phrase("label.of", ["field": name]))\(self.words.colon) \(words.phrase("label.\(label.rawValue)"))"
            add(words, label > .normal, to: &notes)
        }
        if header.isStudentConfidential { add(words.phrase("confidence"), true, to: &notes) }
        if header.concernsThirdParty { add(words.phrase("thirdParty"), true, to: &notes) }
        if header.isHarmLocked { add(words.phrase("harmLock"), true, to: &notes) }
        if header.isHolderDisclosed { add(words.phrase("holderDisclosed"), to: &notes) }
        if header.status != .active {
            let status = words.phrase("status.\(header.status.rawValue)")
            add("\(words.phrase("status"))\(words.colon) \(status)", true, to: &notes)
        }
        if let day = header.retainUntil { add("\(words.phrase("retain")) \(words.date(day))", to: &notes) }
        if let format = header.format {
            add("\(words.phrase("source"))\(words.colon) \(words.isolated(format))", to: &notes)
        }
        return notes
    }

    private var author: String {
        let author = entry.header.author
        let parts = [
            author.role == .student ? nil : author.person.map { values.person($0.rawValue) },
            author.role.map { words.role($0) },
            // Student and guardian are their own organisation.
            author.role == .student || author.role == .guardian ? nil : author.organisation.map(values.organisation),
        ]
        let known = parts.compactMap(\.self)
        return known.isEmpty ? "" : " \(words.phrase("by")) \(words.listed(known))"
    }

    private func add(_ words: String, _ isCaution: Bool = false, to notes: inout [ReadableNote]) {
        notes.append(ReadableNote(words: words, isCaution: isCaution))
    }

    private func add(_ key: String, _ date: PartialDate?, to notes: inout [ReadableNote]) {
        if let date { add("\(words.phrase(key))\(words.colon) \(words.date(date))", to: &notes) }
    }
}
