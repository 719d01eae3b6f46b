// The proposal as a mapping in JSON, which can be used as it stands once somebody has looked at it.

import VillageBasics
import VillageCodecs
import VillageModel

extension TableGuess {
    /// The mapping, as JSON text.
    public var mapping: [UInt8] {
        var writer = JSONWriter(.indented)
        writer.beginObject()
        writer.member("schema", TableMapping.schema)
        writer.member("version", TableMapping.schemaVersion)
        writer.member("name", name)
        writer.member("edition", "1")
        writer.member("title", "Proposal, to be looked at by a person")
        writer.member("likeness", "structured like one table that was looked at")
        if !doubts.isEmpty { writer.member("//unsure", doubts) }
        writer.name("write")
        writer.beginObject()
        writer.member("separator", String(Unicode.Scalar(separator)))
        writer.member("encoding", encoding.rawValue)
        writer.endObject()
        if !dates.isEmpty { writer.member("dates", dates.map(\.pattern)) }
        writeCodes(to: &writer)
        writer.name("tables")
        writer.beginArray()
        writeTable(to: &writer)
        writer.endArray()
        writer.endObject()
        writer.endLine()
        return writer.bytes
    }

    private var taken: [(column: ColumnGuess, place: GuessPlace)] {
        columns.compactMap { column in
            guard column.isTaken, let concept = column.concept else { return nil }
            return GuessPlace.field(of: concept, column.owner).map { (column, $0) }
        }
    }

    private func codeName(_ column: ColumnGuess) -> String? {
        switch column.concept {
        case .sex, .relation: "column \(column.number)"
        default: nil
        }
    }

    private func writeCodes(to writer: inout JSONWriter) {
        let coded = taken.filter { codeName($0.column) != nil }
        guard !coded.isEmpty else { return }
        writer.name("codes")
        writer.beginObject()
        for (column, _) in coded {
            guard let name = codeName(column), let concept = column.concept else { continue }
            writer.name(name)
            writer.beginObject()
            writer.member("system", "\(self.name).\(name)")
            writer.name("rows")
            writer.beginArray()
            for row in GuessCodes.rows(concept, column.sample.codes).known {
                writer.beginObject()
                writer.member("code", row.code)
                writer.member("means", row.meaning)
                writer.endObject()
            }
            writer.endArray()
            writer.endObject()
        }
        writer.endObject()
    }

    private func writeTable(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", "pupils")
        writer.member("rows", "pupils")
        writeKeys(to: &writer)
        writeEntries(to: &writer)
        writer.name("columns")
        writer.beginArray()
        for column in columns where !HeaderText.folded(column.header).isEmpty && isFirst(column) {
            write(column, to: &writer)
        }
        writer.endArray()
        writer.endObject()
    }

    private func isFirst(_ column: ColumnGuess) -> Bool {
        let name = HeaderText.folded(column.header)
        return columns.first { HeaderText.folded($0.header) == name }?.number == column.number
    }

    private func writeKeys(to writer: inout JSONWriter) {
        let own = taken.map(\.column).filter { $0.owner == .pupil }
        // A key of less than all its columns would take two pupils for one.
        func key(_ concepts: [GuessConcept]) -> [String]? {
            let headers = concepts.compactMap { concept in own.first { $0.concept == concept }?.header }
            return headers.count == concepts.count ? headers : nil
        }
        let keys: [[GuessConcept]] = [
            [.number], [.ine], [.niss], [.family, .given, .birthDate], [.fullName, .birthDate],
        ]
        let written = keys.compactMap { key($0) }
        guard !written.isEmpty else { return }
        writer.name("keys")
        writer.json(.array(written.map { .array($0.map { .string($0) }) }))
    }

    private func writeEntries(to writer: inout JSONWriter) {
        var entries: [(name: String, type: String, owner: GuessOwner)] = []
        func add(_ name: String, _ type: String, _ owner: GuessOwner) {
            if !entries.contains(where: { $0.name == name }) { entries.append((name, type, owner)) }
        }
        for (column, place) in taken {
            // A person stands before what belongs to them.
            if column.owner != .pupil { add(column.owner.name, "ContactPerson", column.owner) }
            add(place.entry, place.type, column.owner)
        }
        writer.name("entries")
        writer.beginArray()
        for entry in entries {
            writer.beginObject()
            writer.member("name", entry.name)
            writer.member("type", entry.type)
            if entry.type == "StudentContact", entry.owner != .pupil { writer.member("person", entry.owner.name) }
            let constants = constants(entry)
            if !constants.members.isEmpty {
                writer.name("set")
                writer.json(.object(constants))
            }
            writer.endObject()
        }
        writer.endArray()
    }

    private func constants(_ entry: (name: String, type: String, owner: GuessOwner)) -> JSONObject {
        var constants = JSONObject()
        switch entry.type {
        case "Enrolment": constants["isCurrent"] = .bool(true)
        case "ContactPerson": constants["relation"] = entry.owner.relation.map { .string($0.rawValue) }
        case "StudentContact":
            let isMobile = entry.name.hasSuffix(" mobile")
            let kind =
                entry.name.hasSuffix(" address") ? "address" : entry.name.hasSuffix(" email") ? "email" : "telephone"
            constants["kind"] = .string(kind)
            if isMobile { constants["use"] = .string("personal") }
        default: break
        }
        return constants
    }

    private func write(_ column: ColumnGuess, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("header", column.header)
        if let code = column.forbidden {
            writer.member("forbidden", code)
        } else if column.isTaken, let concept = column.concept, let place = GuessPlace.field(of: concept, column.owner)
        {
            writer.member("entry", place.entry)
            writer.member("field", place.field)
            writer.member("system", place.system)
            writer.member("codes", codeName(column))
            let isName = column.owner == .pupil && [.family, .given, .fullName].contains(concept)
            writer.member("required", ifTrue: isName && column.confidence >= 70)
        } else {
            // Nobody knows what it tells: it stays where only a move of the school shows it.
            writer.member("leave", "protection")
        }
        writer.member("confidence", column.confidence)
        var doubts = column.doubts
        if !column.isTaken, let field = column.field { doubts.insert("may be \(field)", at: 0) }
        if column.isTaken, let concept = column.concept, codeName(column) != nil {
            let unknown = GuessCodes.rows(concept, column.sample.codes).unknown
            if unknown > 0 { doubts.append("\(unknown) of its codes have no meaning yet; add them under 'codes'") }
        }
        writer.member("unsure", doubts.isEmpty ? nil : doubts.joined(separator: "; "))
        writer.endObject()
    }
}
