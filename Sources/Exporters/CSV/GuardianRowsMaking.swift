// Makes the rows of a table of guardians: one for each contact person, with what tells their pupil.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

/// Makes the rows of a table of guardians.
struct GuardianRowsMaking {
    private let view: DisclosedDossier
    private let layout: TableLayout
    private let links: [TableColumn.Link: (text: String, values: [ElementNode.Value])]
    /// The rows.
    private(set) var rows: [[String]] = []
    /// What a person should know.
    private(set) var findings: [Diagnostic] = []
    private var values: [ElementNode.Value] = []
    private var taken: Set<EntryID> = []
    private var labels: [EntryID: Label] = [:]

    /// Begins the rows of a view.
    ///
    /// - Parameters:
    ///   - view: The view.
    ///   - layout: The table of guardians.
    ///   - pupils: The table of pupils of the same mapping.
    ///   - options: What the caller decides.
    init(_ view: DisclosedDossier, _ layout: TableLayout, pupils: TableLayout, _ options: ExportOptions) {
        self.view = view
        self.layout = layout
        var pupil = RowMaking(view, pupils, options)
        pupil.fill()
        links = pupil.links
    }

    mutating func finish() -> ExportAccount {
        for entry in view.ordered {
            guard let code = RowMaking.refusal(of: entry) else { continue }
            taken.insert(entry.header.id)
            reject(entry, code)
        }
        guard let owner = layout.table.entries.firstIndex(where: { $0.type == ContactPerson.self }) else {
            return account
        }
        for entry in view.ordered where entry is DisclosedEntry<ContactPerson> && !taken.contains(entry.header.id) {
            let rendering = CellRendering(entry, slot: owner, layout, ownedBy: nil)
            if rendering.fits { add(rendering, owner) }
        }
        return account
    }

    private var account: ExportAccount {
        mutating get {
            var account = ViewAccounting(view, format: CSVFormat.id, values).account
            let labels = labels
            findings += LostMarks.note(view, format: CSVFormat.id, &account) { entry in
                entry.header.label.map { labels[entry.header.id] == $0 } ?? false
            }
            return account
        }
    }

    private mutating func reject(_ entry: any DisclosedContent, _ code: String) {
        let id = entry.header.id
        entry.visitValues { path, _ in values.append(.init(.field(id, path), .rejected, code: "csv.\(code)")) }
    }

    private mutating func add(_ person: CellRendering, _ owner: Int) {
        var row = [String](repeating: "", count: layout.headers.count)
        for cell in person.cells { row[cell.place] = cell.text }
        for (number, column) in layout.table.columns.enumerated() where column.isRequired {
            guard let place = layout.place(of: number), row[place].isEmpty else { continue }
            return reject(person.entry, "value-missing")
        }
        guard tellPupil(&row) else { return reject(person.entry, "no-pupil") }
        note(person)
        let places = layout.table.entries.indices.filter { layout.table.entries[$0].person == owner }
            .sorted { layout.table.entries[$0].constants.count > layout.table.entries[$1].constants.count }
        for place in places {
            guard let id = person.person, let best = best(for: place, of: id) else { continue }
            for cell in best.cells { row[cell.place] = cell.text }
            note(best)
        }
        rows.append(row)
    }

    private mutating func note(_ rendering: CellRendering) {
        taken.insert(rendering.entry.header.id)
        values += rendering.values
        labels[rendering.entry.header.id] = rendering.impliedLabel
    }

    /// The entry of a person that loses least in a place of the table.
    private func best(for place: Int, of person: PersonID) -> CellRendering? {
        let type = layout.table.entries[place].type.typeName
        var best: CellRendering?
        for entry in view.ordered where entry.typeName == type && !taken.contains(entry.header.id) {
            let rendering = CellRendering(entry, slot: place, layout, ownedBy: person)
            if rendering.fits, rendering.unplaced < best?.unplaced ?? .max { best = rendering }
        }
        return best
    }

    /// Fills the cells that tell the pupil; without a name or a number nobody would find them.
    private mutating func tellPupil(_ row: inout [String]) -> Bool {
        var isTold = false
        for (number, column) in layout.table.columns.enumerated() {
            guard case .child(let link) = column.place, let place = layout.place(of: number), let told = links[link]
            else { continue }
            row[place] = told.text
            if link == .number || link == .family { isTold = true }
            // The same names stand in each row; they are values of the view once.
            if rows.isEmpty { values += told.values.filter { !values.contains($0) } }
        }
        return isTold
    }
}
