// Takes the pupils of a file; it is written when all are known, since the lists stand before what refers to them.

import VillageAccess
import VillageCodecs
import VillageFormats

/// Takes the pupils of a file.
struct LSUWriter: DossierWriter, ~Copyable {
    private var sink: any ByteSink & ~Copyable
    private let options: ExportOptions
    private let degree: LSUDegree
    private var file: LSUFile
    private var report: ExportReport

    init(_ sink: consuming some ByteSink & ~Copyable, _ options: ExportOptions, _ degree: LSUDegree) {
        self.sink = sink as any ByteSink & ~Copyable
        self.options = options
        self.degree = degree
        file = LSUFile(degree)
        report = ExportReport(format: LSUFormat.id, version: degree.written)
    }

    mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        var making = LSUMaking(dossier, options, degree)
        let account = try making.finish(beside: file)
        try file.add(making.work.root)
        report.note(dossier, account, findings: making.work.findings, supplied: making.work.supplied)
        return account
    }

    mutating func finish() throws(ExportError) -> ExportReport {
        guard report.dossiers > 0 else { return report }
        let sink = ArraySink()
        var lines = try RecordFile(sink)
        try file.write(to: &lines)
        do throws(CodecError) {
            try self.sink.write(sink.bytes)
        } catch {
            throw ExportError(error)
        }
        return report
    }
}

@available(*, unavailable)
extension LSUWriter: Sendable {}
