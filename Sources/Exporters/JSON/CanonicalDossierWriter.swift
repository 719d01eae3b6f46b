// Writes views as canonical objects, one after the other.

import VillageAccess
import VillageBasics
import VillageCodecs
import VillageFormats

/// Writes views as canonical objects, one after the other.
struct CanonicalDossierWriter<Sink: ByteSink & ~Copyable>: DossierWriter, ~Copyable {
    private var sink: Sink
    private let format: FormatDescriptor
    private let style: JSONWriter.Style
    private var report: ExportReport

    init(
        _ sink: consuming Sink,
        _ format: FormatDescriptor,
        _ style: JSONWriter.Style,
        _ options: ExportOptions
    ) throws(ExportError) {
        try options.check(for: format)
        self.sink = sink
        self.format = format
        self.style = style
        report = ExportReport(format: format.id, version: Canonical.versionText)
    }

    mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        guard format.holdsManyStudents || report.dossiers == 0 else { throw ExportError(.oneStudentOnly) }
        var (bytes, account) = DisclosureWriting(dossier).bytes(style)
        bytes.append(0x0A)
        do throws(CodecError) { try sink.write(bytes) } catch { throw ExportError(error) }
        report.dossiers += 1
        report.conservation += account.conservation
        return account
    }

    mutating func finish() throws(ExportError) -> ExportReport { report }
}
