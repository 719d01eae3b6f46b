// Hands out a dossier for each row of tables of pupils, one after the other.

import VillageCodecs
import VillageFormats

/// Hands out a dossier for each row of tables of pupils.
struct CSVReader: DossierReader, ~Copyable {
    private(set) var report: ImportReport
    private var rows: TableRows
    private var pupils: PupilRows
    private var waiting: ArraySlice<TableFile>
    private var links: GuardianLinks?
    private var number = 0
    private var isFinished = false

    /// Begins with a table, after which others may wait.
    init(
        _ rows: consuming TableRows,
        _ pupils: PupilRows,
        _ report: ImportReport,
        waiting: ArraySlice<TableFile> = [],
        links: GuardianLinks? = nil
    ) {
        self.rows = rows
        self.pupils = pupils
        self.report = report
        self.waiting = waiting
        self.links = links
        self.report.version = pupils.layout.mapping.name
        self.report.suggestedProfile = pupils.layout.mapping.profile
    }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        while true {
            guard let row = try rows.nextFilled() else {
                guard try advance() else { return nil }
                continue
            }
            let place = number
            number += 1
            var links = links.take()
            defer { self.links = links }
            if let dossier = try pupils.dossier(of: row, &report, adding: { links?.add(to: &$0, pupil: place) }) {
                return dossier
            }
            links?.reject(pupil: place, &report)
        }
    }

    /// Goes on with the next table; `false` at the end of the last one.
    private mutating func advance() throws(ImportError) -> Bool {
        if rows.isMixed, !isFinished { report.diagnostics.append(CSVWords.mixedEncodings.finding()) }
        guard let file = waiting.popFirst() else {
            if !isFinished {
                pupils.finish(&report)
                links?.finish(&report)
            }
            isFinished = true
            return false
        }
        rows = try file.rows(&report)
        pupils.layout = file.layout
        return true
    }
}

@available(*, unavailable)
extension CSVReader: Sendable {}
