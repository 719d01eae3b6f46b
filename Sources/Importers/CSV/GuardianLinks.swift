// Which row of guardians belongs to which pupil: by a number or by names, and only where exactly one pupil fits.

import VillageCodecs
import VillageFormats
import VillageModel

/// Which row of guardians belongs to which pupil.
struct GuardianLinks {
    /// A row of guardians that belongs to pupils of the tables.
    struct Person {
        let row: DelimitedRow
        let layout: TableLayout
        let number: Int
        var isCounted = false

        /// The cells that name a pupil, where the row names several.
        func cells(ofGroup group: Int) -> [(path: String, text: String, link: TableColumn.Link)] {
            row.cells.indices.compactMap { place in
                guard ElementReading.isInk(row.cells[place]), case .child(let link) = layout.column(at: place)?.place,
                    layout.groups[place] == group
                else { return nil }
                return (layout.name(of: place), FormulaGuard.unguarded(row.cells[place]), link)
            }
        }

        /// The numbers of the pupils that it names.
        var groups: [Int] {
            let places = row.cells.indices.filter { ElementReading.isInk(row.cells[$0]) }
            return Set(
                places.compactMap { place -> Int? in
                    guard case .child = layout.column(at: place)?.place else { return nil }
                    return layout.groups[place]
                }
            )
            .sorted()
        }

        /// How many cells speak of the person.
        var ownCells: Int {
            row.cells.indices.count { place in
                guard ElementReading.isInk(row.cells[place]) else { return false }
                if case .child = layout.column(at: place)?.place { return false }
                return true
            }
        }
    }

    private var persons: [Person] = []
    private var attached: [Int: [(person: Int, group: Int)]] = [:]
    private var limit = FindingLimit()

    /// Links the rows of some tables with the pupils of others.
    ///
    /// - Parameters:
    ///   - guardians: The tables of guardians.
    ///   - pupils: The pupils.
    ///   - mostBytes: The most bytes of all such rows, which are kept in memory.
    ///   - report: What is told of the files.
    /// - Throws: ``ImportError`` when a file cannot be read, or is too large to be kept.
    init(
        _ guardians: [TableFile],
        to pupils: PupilIndex,
        mostBytes: Int,
        _ report: inout ImportReport
    ) throws(ImportError) {
        var bytes = 0
        for file in guardians {
            var rows = try file.rows(&report)
            while let row = try rows.nextFilled() {
                bytes += row.cells.reduce(0) { $0 + $1.utf8.count }
                guard bytes <= mostBytes, report.recordsSetAside < PupilRows.mostSetAside else {
                    throw ImportError(.limitExceeded, at: SourceLocation(line: row.line))
                }
                if let fault = row.fault {
                    setAside(row, file.layout, CSVWords(fault), &report)
                } else {
                    link(Person(row: row, layout: file.layout, number: persons.count + 1), to: pupils, &report)
                }
            }
        }
        limit.finish(&report)
    }

    private mutating func link(_ person: Person, to pupils: PupilIndex, _ report: inout ImportReport) {
        var found: [(pupil: Int, group: Int)] = []
        var missed: [(group: Int, words: CSVWords)] = []
        for group in person.groups {
            switch pupils.pupil(named: person.cells(ofGroup: group).map { ($0.link, $0.text) }) {
            case .success(let pupil): found.append((pupil, group))
            case .failure(let trouble): missed.append((group, trouble.words))
            }
        }
        guard !found.isEmpty, hasNames(person) else {
            return setAside(person.row, person.layout, missed.first?.words ?? .guardianUnlinked, &report)
        }
        for (group, words) in missed {
            var account = ImportAccount()
            for cell in person.cells(ofGroup: group) {
                account.note(cell.path, .rejected, at: nil, code: "csv.\(words.rawValue)")
            }
            report.note(file: account)
            limit.add(words.finding(line: person.row.line, path: person.layout.table.name), to: &report)
        }
        for (pupil, group) in found { attached[pupil, default: []].append((persons.count, group)) }
        persons.append(person)
    }

    private func hasNames(_ person: Person) -> Bool {
        person.layout.table.columns.indices.filter { person.layout.table.columns[$0].isRequired }
            .allSatisfy { column in
                person.layout.place(of: column)
                    .map { person.row.cells.indices.contains($0) && ElementReading.isInk(person.row.cells[$0]) }
                    ?? false
            }
    }

    private func setAside(_ row: DelimitedRow, _ layout: TableLayout, _ words: CSVWords, _ report: inout ImportReport) {
        let count = row.cells.count(where: ElementReading.isInk)
        let finding = words.finding(line: row.line, path: layout.table.name)
        report.setAside(finding, path: layout.table.name, count: count)
    }

    /// Adds the guardians of a pupil to the dossier.
    mutating func add(to making: inout DossierMaking, pupil: Int) {
        for (place, group) in attached[pupil] ?? [] {
            let person = persons[place]
            let prefix = "\(person.layout.table.name)[\(person.number)]"
            making.read(person.row, person.layout, prefix: prefix, isCounted: !person.isCounted)
            persons[place].isCounted = true
            for cell in person.cells(ofGroup: group) { making.ledger.note(cell.path, .mapped, .dossier("guardians")) }
        }
    }

    /// Notes what belongs to a pupil who was set aside.
    func reject(pupil: Int, _ report: inout ImportReport) {
        var account = ImportAccount()
        for (place, group) in attached[pupil] ?? [] {
            for cell in persons[place].cells(ofGroup: group) {
                account.note(cell.path, .rejected, at: nil, code: "csv.guardian-unlinked")
            }
        }
        report.note(file: account)
    }

    /// Notes those all of whose pupils were set aside.
    func finish(_ report: inout ImportReport) {
        for person in persons where !person.isCounted {
            var account = ImportAccount()
            let name = person.layout.table.name
            account.note(name, .rejected, at: nil, code: "csv.guardian-unlinked", count: person.ownCells)
            report.note(file: account)
        }
    }
}
