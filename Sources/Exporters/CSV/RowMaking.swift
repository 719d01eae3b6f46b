// Makes a row of a view: which entry goes where, what has no place, what is missing, and the account of it all.

import VillageAccess
import VillageBasics
import VillageCodecs
import VillageFormats
import VillageModel

/// Makes a row of a view.
struct RowMaking {
    private let view: DisclosedDossier
    private let layout: TableLayout
    private let options: ExportOptions
    /// The cells of the row.
    private(set) var cells: [String]
    /// What a person should know.
    private(set) var findings: [Diagnostic] = []
    /// The paths of what was supplied and stands in the row.
    private(set) var supplied: [String] = []
    private var values: [ElementNode.Value] = []
    /// The entries that stand in the row, by the places of the table.
    private var chosen: [Int: CellRendering] = [:]
    private var taken: Set<EntryID> = []

    init(_ view: DisclosedDossier, _ layout: TableLayout, _ options: ExportOptions) {
        self.view = view
        self.layout = layout
        self.options = options
        cells = [String](repeating: "", count: layout.headers.count)
    }

    /// Fills the cells for which the view has values.
    mutating func fill() {
        rejectEntries()
        chooseEntries()
        for (_, rendering) in chosen.sorted(by: { $0.key < $1.key }) {
            for cell in rendering.cells { cells[cell.place] = cell.text }
            values += rendering.values
        }
    }

    /// What the row tells of the pupil where guardians are linked, and the values that tell it.
    var links: [TableColumn.Link: (text: String, values: [ElementNode.Value])] {
        var links: [TableColumn.Link: (text: String, values: [ElementNode.Value])] = [:]
        for (number, column) in layout.table.columns.enumerated() {
            guard let link = column.link, links[link] == nil, let target = column.target,
                let place = layout.place(of: number), !cells[place].isEmpty, let rendering = chosen[target.entry]
            else { continue }
            let home = Home.field(rendering.entry.header.id, target.field.name)
            let told = rendering.values.filter { $0.home == home && $0.fate != .rejected }
            links[link] = (cells[place], told.map { ElementNode.Value($0.home, .mapped) })
        }
        return links
    }

    mutating func finish() throws(ExportError) -> ExportAccount {
        fill()
        giveBack()
        try supply()
        try checkRequired()
        var account = ViewAccounting(view, format: CSVFormat.id, values).account
        let labels = Dictionary(
            chosen.values.map { ($0.entry.header.id, $0.impliedLabel) },
            uniquingKeysWith: { first, _ in first }
        )
        findings += LostMarks.note(view, format: CSVFormat.id, &account) { entry in
            labels[entry.header.id].map { $0 == entry.header.label } ?? false
        }
        return account
    }

    /// Entries that no table may hold, whatever its columns.
    private mutating func rejectEntries() {
        for entry in view.ordered {
            guard let code = Self.refusal(of: entry) else { continue }
            let id = entry.header.id
            taken.insert(id)
            entry.visitValues { path, _ in values.append(.init(.field(id, path), .rejected, code: "csv.\(code)")) }
        }
    }

    static func refusal(of entry: any DisclosedContent) -> String? {
        if entry.header.status == .superseded || entry.header.status == .erased { return "superseded" }
        if TableEntry.closedSections.contains(entry.section) { return "closed-section" }
        var isSecret = false
        entry.visitValues { path, value in
            if path == "isSecret" || path == "isNotTransmitted", value as? Bool == true { isSecret = true }
        }
        // A table has no column that says so: whoever opens it would not know.
        return isSecret ? "secret" : nil
    }

    /// Persons before what belongs to them, and places that imply much before those that take anything.
    private var order: [(offset: Int, element: TableEntry)] {
        let slots = Array(layout.table.entries.enumerated())
        let persons = slots.filter { $0.element.type == ContactPerson.self }
        let others = slots.filter { $0.element.type != ContactPerson.self }
        return persons
            + others.sorted { left, right in
                let (one, other) = (left.element.constants.count, right.element.constants.count)
                return one == other ? left.offset < right.offset : one > other
            }
    }

    /// Finds for each place of the table the entry that loses least there.
    private mutating func chooseEntries() {
        for (place, slot) in order {
            var best: CellRendering?
            let person = slot.person.flatMap { chosen[$0]?.person }
            if slot.person != nil, person == nil { continue }
            for entry in view.ordered where entry.typeName == slot.type.typeName && !taken.contains(entry.header.id) {
                let rendering = CellRendering(entry, slot: place, layout, ownedBy: person)
                guard rendering.fits, rendering.unplaced < best?.unplaced ?? .max else { continue }
                best = rendering
            }
            if let best {
                chosen[place] = best
                taken.insert(best.entry.header.id)
            }
        }
    }
}

// What the source said, given back to its own format and version.
extension RowMaking {
    /// The file that a dossier came in, where it is one of this mapping and is given back.
    static func source(of view: DisclosedDossier, _ mapping: TableMapping) -> TransferRecord? {
        view.migration?.transfers.last { $0.format == CSVFormat.id && $0.version == mapping.name }
    }

    /// The header of a file that was read.
    static func headers(of source: TransferRecord) -> [String] {
        source.envelope.indices.map { place in
            source.envelope.first { $0.path == CSVFormat.headerPath(place) }?.value ?? ""
        }
    }

    private mutating func giveBack() {
        guard let migration = view.migration else { return }
        let source = Self.source(of: view, layout.mapping)
        let isSame = source.map { Self.headers(of: $0) == layout.headers } ?? false
        for fact in source?.envelope ?? [] {
            values.append(
                isSame
                    ? .init(.envelope(fact.path)) : .init(.envelope(fact.path), .rejected, code: "csv.other-header")
            )
        }
        for (content, place) in zip(migration.foreign, migration.foreignPlaces) {
            let code = isSame ? giveBack(content) : "csv.other-version"
            let value = ElementNode.Value(.foreign(place), code == nil ? .carried : .rejected, code: code)
            values += Array(repeating: value, count: content.count)
        }
    }

    /// Gives a cell back; tells why not.
    private mutating func giveBack(_ content: ForeignContent) -> String? {
        guard content.format == CSVFormat.id, content.version == layout.mapping.name else { return "csv.other-version" }
        guard content.forbidden == nil, let place = Int(content.ordinal).map({ $0 - 1 }), (0..<4096).contains(place),
            content.path == "\(layout.table.name)/\(layout.name(of: place))"
        else { return "csv.no-place" }
        guard layout.mapping.style.encoding.bytes(of: content.raw) != nil else { return "csv.encoding" }
        while cells.count <= place { cells.append("") }
        guard cells[place].isEmpty else { return "csv.no-place" }
        cells[place] = FormulaGuard.guarded(content.raw)
        return nil
    }
}

// What is missing.
extension RowMaking {
    private func path(_ column: TableColumn) -> String {
        "\(layout.table.name)/\(HeaderText.trimmed(column.header))"
    }

    /// Fills what the view lacks with what was supplied; it overrides nothing.
    private mutating func supply() throws(ExportError) {
        for (path, text) in options.supplied.sorted(by: { $0.key < $1.key }) {
            let parts = path.split(separator: "/", maxSplits: 1).map { String($0) }
            guard parts.count == 2, parts[0] == layout.table.name else { continue }
            let name = HeaderText.folded(parts[1])
            guard let number = layout.table.columns.firstIndex(where: { $0.names.contains(name) }),
                let place = layout.place(of: number)
            else { continue }
            guard let target = layout.table.columns[number].target,
                !TableEntry.closedSections.contains(layout.table.entries[target.entry].type.section)
            else {
                let help = "this may not be written; take it out of what is supplied"
                throw ExportError(.notAllowed, places: [.init(path, help: help)])
            }
            guard cells[place].isEmpty else { continue }
            guard ElementReading.isInk(text), layout.mapping.notation.values(text, target) != nil,
                layout.mapping.style.encoding.bytes(of: text) != nil
            else {
                let help = "what is supplied is not of the kind that belongs here; give another value"
                throw ExportError(.valueMissing, places: [.init(path, help: help)])
            }
            cells[place] = FormulaGuard.guarded(text)
            supplied.append(path)
        }
    }

    private func checkRequired() throws(ExportError) {
        var missing: [ExportError.Place] = []
        for (number, column) in layout.table.columns.enumerated() where column.isRequired {
            guard let place = layout.place(of: number), cells[place].isEmpty else { continue }
            missing.append(.init(path(column), help: "give it with '--supply', or add it to the dossier"))
        }
        if !missing.isEmpty { throw ExportError(.valueMissing, places: missing) }
    }
}
