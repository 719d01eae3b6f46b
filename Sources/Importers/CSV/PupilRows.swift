// Makes dossiers of the rows of a table of pupils; a row that cannot become one is set aside with its line and reason.

import VillageBasics
import VillageCodecs
import VillageFormats
import VillageModel

/// Makes dossiers of the rows of a table of pupils.
struct PupilRows {
    /// The table.
    var layout: TableLayout {
        didSet { envelope = Self.envelope(of: layout) }
    }
    private var envelope: TransferRecord
    private let options: ImportOptions
    /// Whether ages are looked at, for which somebody has to say what day it is.
    private let checksAges: Bool
    private var limit = FindingLimit()
    private var isAfterFault = false
    private var seen: Set<UInt64> = []

    /// The most pupils among which one that comes twice is found.
    private static let mostSeen = 1 << 20
    /// The most rows that are set aside before a table is taken for something else.
    static let mostSetAside = 10_000

    init(_ layout: TableLayout, _ options: ImportOptions, checksAges: Bool = true) {
        self.layout = layout
        self.options = options
        self.checksAges = checksAges
        envelope = Self.envelope(of: layout)
    }

    /// The header, as a fact of the file that each dossier keeps.
    private static func envelope(of layout: TableLayout) -> TransferRecord {
        var transfer = TransferRecord()
        transfer.format = CSVFormat.id
        transfer.version = layout.mapping.name
        for (place, header) in layout.headers.enumerated() {
            transfer.envelope.append(EnvelopeFact(path: CSVFormat.headerPath(place), value: header))
        }
        return transfer
    }

    /// Makes a dossier; `nil` when the row was set aside.
    ///
    /// - Parameters:
    ///   - row: The row.
    ///   - report: What is told of the file.
    ///   - add: Adds what other tables say of the pupil.
    /// - Returns: The dossier.
    /// - Throws: ``ImportError`` when there are too many such rows.
    mutating func dossier(
        of row: DelimitedRow,
        _ report: inout ImportReport,
        adding add: (inout DossierMaking) -> Void = { _ in }
    ) throws(ImportError) -> ImportedDossier? {
        if let (words, path) = trouble(with: row) {
            try setAside(row, words, path, &report)
            return nil
        }
        let (key, isNumber) = key(of: row)
        let headers = RecordHeaders(
            CSVFormat.vocabulary,
            version: layout.mapping.name,
            student: key,
            keeper: layout.mapping.school,
            day: nil,
            options
        )
        guard isNew(headers.student) else {
            try setAside(row, .duplicatePupil, layout.table.name, &report)
            return nil
        }
        var making = DossierMaking(headers, hasStableIdentifiers: options.identifiers.isStable)
        making.read(row, layout, prefix: layout.table.name)
        making.dossier.transfers = [envelope]
        add(&making)
        making.checkBirthDate(line: row.line, on: checksAges ? headers.day : nil)
        making.checkIdentifiers(line: row.line)
        if !isNumber { making.findings.append(CSVWords.keyedByNames.finding(line: row.line)) }
        if making.dossier.guardians.isEmpty, !making.dossier.contactPersons.isEmpty {
            making.findings.append(CSVWords.authorityUnclear.finding(line: row.line))
        }
        for finding in making.findings { tell(finding, &report) }
        for (path, count) in making.unread { report.unread[path, default: 0] += count }
        let imported = making.imported
        report.note(imported)
        return imported
    }

    /// Findings that are about the file rather than about a row are told once.
    private var told: Set<String> = []

    private mutating func tell(_ finding: Diagnostic, _ report: inout ImportReport) {
        switch finding.identifier {
        case "csv.keyed-by-names", "csv.authority-unclear", "csv.not-imported", "csv.unread", "csv.short-row":
            guard told.insert("\(finding.identifier) \(finding.path ?? "")").inserted else { return }
        default: break
        }
        limit.add(finding, to: &report)
    }

    /// Says what was not told one by one.
    mutating func finish(_ report: inout ImportReport) { limit.finish(&report) }

    /// Why a row cannot become a pupil.
    private mutating func trouble(with row: DelimitedRow) -> (CSVWords, path: String)? {
        if let fault = row.fault {
            isAfterFault = true
            return (CSVWords(fault), layout.table.name)
        }
        if isAfterFault {
            // What is left of a broken row may look like one.
            guard row.cells.count == layout.headers.count else { return (.fragment, layout.table.name) }
            isAfterFault = false
        }
        for (place, column) in layout.table.columns.enumerated() where column.isRequired {
            let cell = layout.place(of: place).flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
            guard !HeaderText.trimmed(cell ?? "").isEmpty, readable(cell ?? "", column) else {
                return (.valueMissing, HeaderText.trimmed(column.header))
            }
        }
        return nil
    }

    private func readable(_ cell: String, _ column: TableColumn) -> Bool {
        guard let target = column.target else { return true }
        return layout.mapping.notation.values(FormulaGuard.unguarded(cell), target) != nil
    }

    private mutating func setAside(
        _ row: DelimitedRow,
        _ words: CSVWords,
        _ path: String,
        _ report: inout ImportReport
    ) throws(ImportError) {
        guard report.recordsSetAside < Self.mostSetAside else {
            throw ImportError(.limitExceeded, at: SourceLocation(line: row.line))
        }
        let count = row.cells.count(where: ElementReading.isInk)
        report.setAside(words.finding(line: row.line, path: path), path: layout.table.name, count: count)
    }

    /// What tells the pupil from all others, best a number.
    private func key(of row: DelimitedRow) -> (key: String, isNumber: Bool) {
        for key in layout.table.keys {
            let cells = key.map { column -> String in
                guard let place = layout.place(of: column), row.cells.indices.contains(place),
                    // What a spreadsheet made of a number tells nobody from another.
                    readable(row.cells[place], layout.table.columns[column])
                else { return "" }
                return HeaderText.trimmed(FormulaGuard.unguarded(row.cells[place]))
            }
            guard !cells.contains("") else { continue }
            let name = key.map { HeaderText.folded(layout.table.columns[$0].header) }.joined(separator: ",")
            return ("\(name):\(cells.joined(separator: "\u{1F}"))", key.count == 1)
        }
        return ("line:\(row.line)", false)
    }

    private mutating func isNew(_ student: StudentID) -> Bool {
        let digest = SHA256.digest(Array(student.rawValue.utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        if seen.count >= Self.mostSeen { return !seen.contains(digest) }
        return seen.insert(digest).inserted
    }
}
