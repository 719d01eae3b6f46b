// Takes dossiers, and writes a row for each.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

/// Takes dossiers, and writes a row for each.
struct CSVWriter: DossierWriter, ~Copyable {
    private var rows: DelimitedWriter
    /// The header of the mapping.
    private let canonical: TableLayout
    /// The table of pupils, where one of guardians is written.
    private let pupils: TableLayout?
    private let options: ExportOptions
    private var report: ExportReport
    private var layout: TableLayout?
    private var told: Set<String> = []

    init(
        _ rows: consuming DelimitedWriter,
        _ canonical: TableLayout,
        pupils: TableLayout?,
        _ options: ExportOptions
    ) {
        self.rows = rows
        self.canonical = canonical
        self.pupils = pupils
        self.options = options
        report = ExportReport(format: CSVFormat.id, version: canonical.mapping.name)
    }

    mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        let account: ExportAccount
        if let pupils {
            var making = GuardianRowsMaking(dossier, canonical, pupils: pupils, options)
            account = making.finish()
            try begin(canonical)
            for row in making.rows { try put(row) }
            note(dossier, account, making.findings, supplied: [])
        } else {
            // The header is decided before the first row, and stays.
            let layout = self.layout ?? header(for: dossier)
            var making = RowMaking(dossier, layout, options)
            account = try making.finish()
            try begin(layout)
            try put(making.cells)
            note(dossier, account, making.findings, supplied: making.supplied)
        }
        return account
    }

    /// Notes a dossier; each kind of finding is told once.
    private mutating func note(
        _ dossier: DisclosedDossier,
        _ account: ExportAccount,
        _ findings: [Diagnostic],
        supplied: [String]
    ) {
        let new = findings.filter { told.insert($0.identifier).inserted }
        report.note(dossier, account, findings: new, supplied: supplied)
    }

    mutating func finish() throws(ExportError) -> ExportReport {
        try begin(canonical)
        return report
    }

    /// The header of the source where it is given back, else that of the mapping.
    private func header(for dossier: DisclosedDossier) -> TableLayout {
        let (mapping, table) = (canonical.mapping, canonical.table)
        guard let source = RowMaking.source(of: dossier, mapping) else { return canonical }
        let headers = RowMaking.headers(of: source)
        return TableLayout(headers, separator: canonical.separator, mapping, table) ?? canonical
    }

    private mutating func begin(_ layout: TableLayout) throws(ExportError) {
        guard self.layout == nil else { return }
        self.layout = layout
        try put(layout.headers.map { FormulaGuard.guarded($0) })
    }

    private mutating func put(_ cells: [String]) throws(ExportError) {
        do throws(CodecError) { try rows.write(cells) } catch { throw ExportError(error) }
    }
}

@available(*, unavailable)
extension CSVWriter: Sendable {}
