// The cells of one row: each becomes a value of an entry, or is kept aside.

import VillageBasics
import VillageCodecs
import VillageFormats
import VillageModel

/// The cells of one row while they are read.
struct RowReading {
    /// What became of a cell.
    struct Note {
        let place: Int
        let text: String
        let path: String
        let fate: Fate
        let home: Home
        var code: String?
    }

    /// A cell that is kept aside.
    struct Kept {
        let path: String
        let content: ForeignContent
        let code: String
        var isUnread: Bool { code == "csv.unread" }
    }

    private let row: DelimitedRow
    private let layout: TableLayout
    private let prefix: String
    private let headers: RecordHeaders
    private(set) var notes: [Note] = []
    private(set) var kept: [Kept] = []
    private(set) var findings: [Diagnostic] = []
    /// Labels that codes ask for, by the place of the entry.
    private(set) var labels: [Int: Label] = [:]
    private var objects: [Int: JSONObject] = [:]
    private var ids: [Int: EntryID] = [:]

    init(_ row: DelimitedRow, _ layout: TableLayout, prefix: String, _ headers: RecordHeaders) {
        self.row = row
        self.layout = layout
        self.prefix = prefix
        self.headers = headers
    }

    /// The header of an entry.
    func header(of place: Int) -> EntryHeader {
        let entry = layout.table.entries[place]
        return headers.header(entry.type.typeName, place: "\(prefix)/\(entry.name)")
    }

    private mutating func id(of place: Int) -> EntryID {
        if let id = ids[place] { return id }
        let id = header(of: place).id
        ids[place] = id
        return id
    }

    mutating func read() {
        for (place, cell) in row.cells.enumerated() where ElementReading.isInk(cell) {
            let text = FormulaGuard.unguarded(cell)
            guard let column = layout.column(at: place) else {
                keepUnknown(place, text)
                continue
            }
            switch column.place {
            case .child: continue
            case .left(let section): keep(place, text, .notImported, section)
            case .forbidden(let code): forbid(place, code)
            case .field(let target): read(place, text, isGuarded: text != cell, target)
            }
        }
        if row.cells.count > layout.headers.count,
            row.cells[layout.headers.count...].contains(where: ElementReading.isInk)
        {
            findings.append(CSVWords.longRow.finding(line: row.line))
        }
        if row.cells.count < layout.headers.count { findings.append(CSVWords.shortRow.finding(line: row.line)) }
    }

    private mutating func read(_ place: Int, _ text: String, isGuarded: Bool, _ target: TableTarget) {
        let notation = layout.mapping.notation
        let entry = layout.table.entries[target.entry]
        let code = target.codes.flatMap { $0.row(of: HeaderText.trimmed(text)) }
        if let section = code?.leftTo { return keep(place, text, .notImported, section) }
        guard let values = notation.values(text, target), !values.isEmpty else {
            return keep(place, text, .badValue, entry.type.section)
        }
        if let label = code?.label { labels[target.entry] = max(labels[target.entry] ?? label, label) }
        for value in values {
            TableObject.put(
                value,
                at: target.field.name,
                isList: target.field.isList,
                in: &objects[target.entry, default: JSONObject()]
            )
        }
        let isSame = !isGuarded && values.count == 1 && notation.text(values[0], target) == text
        let home = Home.field(id(of: target.entry), target.field.name)
        notes.append(
            Note(place: place, text: text, path: layout.name(of: place), fate: isSame ? .carried : .mapped, home: home)
        )
        if let codes = target.codes, !codes.rows.isEmpty, code == nil, target.listSign == nil {
            findings.append(CSVWords.unknownCode.finding(line: row.line, path: layout.name(of: place)))
        }
        if entry.type == CommunicationNeed.self, entry.label != nil {
            findings.append(CSVWords.remarkUnchecked.finding(line: row.line, path: layout.name(of: place)))
        }
    }

    /// The contents of the entries, by their places in the table, in its order.
    mutating func finished() -> [(place: Int, object: JSONObject)] {
        for target in layout.paired {
            guard let other = target.otherField, var object = objects[target.entry] else { continue }
            guard TableObject.value(at: other.name, in: object) == nil,
                let value = TableObject.value(at: target.field.name, in: object)
            else { continue }
            TableObject.put(value, at: other.name, in: &object)
            objects[target.entry] = object
        }
        for (place, entry) in layout.table.entries.enumerated() where objects[place] != nil {
            // Whoever has a number is there, even where the table does not name them.
            if let person = entry.person, objects[person] == nil { objects[person] = JSONObject() }
        }
        for (place, entry) in layout.table.entries.enumerated() where objects[place] != nil {
            for (path, value) in entry.constants {
                TableObject.put(value, at: path, in: &objects[place, default: JSONObject()])
            }
        }
        for (place, entry) in layout.table.entries.enumerated() where objects[place] != nil {
            guard let owner = entry.type == ContactPerson.self ? place : entry.person else { continue }
            let person = headers.person(origin: "\(prefix)/\(layout.table.entries[owner].name)")
            objects[place]?["person"] = .string(person.rawValue)
        }
        for place in layout.table.entries.indices {
            if let object = objects[place], Self.isUnfounded(object, layout.table.entries[place].type) { keep(place) }
        }
        return layout.table.entries.indices.compactMap { place in objects[place].map { (place, $0) } }
    }

    /// Whether it is a diagnosis without author, date or basis (SEMANTICS 13, F10).
    private static func isUnfounded<Content: EntryContent>(_ object: JSONObject, _ type: Content.Type) -> Bool {
        Content(json: object) { _, _ in }.diagnosisState == .incomplete
    }

    /// Keeps the cells of an entry aside.
    private mutating func keep(_ entry: Int) {
        let section = layout.table.entries[entry].type.section
        let id = id(of: entry)
        let own = notes.filter { if case .field(id, _) = $0.home { true } else { false } }
        notes.removeAll { if case .field(id, _) = $0.home { true } else { false } }
        for note in own { keep(note.place, note.text, .diagnosisUnfounded, section, code: "F10") }
        objects[entry] = nil
    }
}

// What is kept aside.
extension RowReading {
    private mutating func keepUnknown(_ place: Int, _ text: String) {
        let header = layout.headers.indices.contains(place) ? layout.headers[place] : ""
        if let code = ForbiddenHeaders.code(of: header) { return forbid(place, code) }
        keep(place, text, .unread, .protection)
    }

    private mutating func keep(
        _ place: Int,
        _ text: String,
        _ words: CSVWords,
        _ section: AccessSection,
        code: String? = nil
    ) {
        let path = layout.name(of: place)
        let content = ForeignContent(
            format: CSVFormat.id,
            version: layout.mapping.name,
            path: "\(layout.table.name)/\(path)",
            ordinal: "\(place + 1)",
            section: section,
            raw: text
        )
        kept.append(Kept(path: path, content: content, code: code ?? "csv.\(words.rawValue)"))
        findings.append(words.finding(line: row.line, path: path))
    }

    private mutating func forbid(_ place: Int, _ code: String) {
        let path = layout.name(of: place)
        let content = ForeignContent(
            format: CSVFormat.id,
            version: layout.mapping.name,
            path: "\(layout.table.name)/\(path)",
            ordinal: "\(place + 1)",
            section: .protection,
            raw: "",
            forbidden: code
        )
        kept.append(Kept(path: path, content: content, code: code))
        findings.append(CSVWords.forbidden.finding(line: row.line, path: path))
    }
}
