// Takes the pupils of an EDEXML file; groups stand before them, so that the file is put together at the end.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

/// Takes the pupils of an EDEXML file.
///
/// Pupils are held as text, up to a limit, since groups are only known when the last pupil was met.
struct EDEXMLWriter: DossierWriter, ~Copyable {
    /// The most bytes of all pupils.
    private static let limit = 512 << 20

    private var file: RecordFile
    private let options: ExportOptions
    private var frame: EDEXMLFrame
    private var pupils: [[UInt8]] = []
    private var size = 0
    private var report = ExportReport(format: EDEXMLFormat.id, version: EDEXMLVersion.written.rawValue)

    init(_ file: consuming RecordFile, _ options: ExportOptions) {
        self.file = file
        self.options = options
        frame = EDEXMLFrame(options)
    }

    mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        var making = EDEXMLPupilMaking(dossier, options)
        let account = try making.finish(&frame)
        let text = try RecordFile.text(of: making.root)
        size += text.count
        guard size <= Self.limit else { throw ExportError(.limitExceeded) }
        pupils.append(text)
        let number = report.dossiers + 1
        report.note(
            dossier,
            account,
            findings: making.findings.map { finding in
                var finding = finding
                finding.path = finding.path.map {
                    $0.replacing(EDEXMLFormat.pupil, with: "\(EDEXMLFormat.pupil)[\(number)]")
                }
                return finding
            },
            supplied: frame.supplied + making.supplied,
            holdsNotice: frame.holdsNotice
        )
        return account
    }

    mutating func finish() throws(ExportError) -> ExportReport {
        guard let header = frame.header, !pupils.isEmpty else {
            throw ExportError(
                .valueMissing,
                places: [.init("EDEX/leerlingen/leerling", help: "give at least one pupil")]
            )
        }
        report.diagnostics = frame.findings + report.diagnostics
        try file.begin(
            EDEXMLFormat.root,
            [
                ("xmlns:xsi", TreeNamespaces.instance),
                ("xsi:noNamespaceSchemaLocation", "EDEXML.structuur.xsd"),
            ]
        )
        try file.write(header)
        for list in ["vestigingen", "groepen"] { try write(list) }
        try file.begin("leerlingen")
        for pupil in pupils { try file.write(pupil) }
        try file.end()
        try write("leerkrachten")
        try file.end()
        return report
    }

    private mutating func write(_ list: String) throws(ExportError) {
        let records = frame.records(of: list)
        guard !records.isEmpty else { return }
        try file.begin(list)
        for record in records { try file.write(record) }
        try file.end()
    }
}

@available(*, unavailable)
extension EDEXMLWriter: Sendable {}
