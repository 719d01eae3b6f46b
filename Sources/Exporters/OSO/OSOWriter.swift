// Takes the one dossier of an OSO file.

import VillageAccess
import VillageCodecs
import VillageFormats

/// Takes the one dossier of an OSO file.
struct OSOWriter: DossierWriter, ~Copyable {
    private var sink: any ByteSink & ~Copyable
    private let options: ExportOptions
    private let settings: OSOSettings
    private var report: ExportReport

    init(_ sink: consuming some ByteSink & ~Copyable, _ options: ExportOptions, _ settings: OSOSettings) {
        self.sink = sink as any ByteSink & ~Copyable
        self.options = options
        self.settings = settings
        report = ExportReport(format: OSOFormat.id, version: OSOVersion.v2019.rawValue)
    }

    mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        guard report.dossiers == 0 else { throw ExportError(.oneStudentOnly) }
        var document = try OSODocumentMaking(dossier, options, settings)
        let tree = try document.finish()
        do throws(CodecError) {
            try tree.write(to: &sink)
        } catch {
            throw ExportError(error)
        }
        report.note(dossier, document.account, findings: document.findings, supplied: document.supplied)
        return document.account
    }

    mutating func finish() throws(ExportError) -> ExportReport { report }
}

@available(*, unavailable)
extension OSOWriter: Sendable {}
