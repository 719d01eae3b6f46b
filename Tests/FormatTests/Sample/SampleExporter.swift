// The exporter of the sample format: what has a row is carried, the rest is counted as having no place.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

/// Writes the sample format.
struct SampleExporter: Exporter {
    static var format: FormatDescriptor { SampleFormat.descriptor }

    func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        do throws(CodecError) {
            var xml = try XMLWriter(sink)
            try xml.start("Dossiers")
            return SampleWriter(xml: xml)
        } catch {
            throw ExportError(error)
        }
    }
}

/// Writes the dossiers of one sample file.
struct SampleWriter: DossierWriter, ~Copyable {
    private var xml: XMLWriter
    private var report = ExportReport(format: SampleFormat.descriptor.id, version: "1")

    init(xml: consuming XMLWriter) {
        self.xml = xml
        report.withoutPlace = ["notice", "policy"]
    }

    mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        var account = ExportAccount()
        do throws(CodecError) {
            try xml.start("Dossier", ["id": dossier.student.rawValue])
            for entry in dossier.identities { try write("Identity", entry, SampleFormat.identity, &account) }
            for entry in dossier.learningObservations { try write("Learning", entry, SampleFormat.learning, &account) }
            try xml.end()
        } catch {
            throw ExportError(error)
        }
        for entry in dossier.ordered where entry.section != .identity && entry.typeName != "LearningObservation" {
            entry.visitValues { name, _ in
                account.note(.field(entry.header.id, name), .rejected, code: "sample.no-place")
            }
        }
        for place in dossier.placeholders.indices { account.note(.placeholder(place), .redacted) }
        report.dossiers += 1
        report.conservation += account.conservation
        return account
    }

    mutating func finish() throws(ExportError) -> ExportReport {
        do throws(CodecError) {
            try xml.end()
            return report
        } catch {
            throw ExportError(error)
        }
    }

    private mutating func write<Content>(
        _ element: String,
        _ entry: DisclosedEntry<Content>,
        _ rows: [SampleRow<Content>],
        _ account: inout ExportAccount
    ) throws(CodecError) {
        try xml.start(element)
        var written: Set<FieldName> = []
        for row in rows {
            guard let text = row.get(entry.content) else { continue }
            try xml.start(row.element)
            try xml.text(text)
            try xml.end()
            written.insert(row.field)
        }
        try xml.end()
        entry.visitValues { name, value in
            // A language and translations have no place here: less is written than was there.
            let isReduced = (value as? Text).map { $0.language != nil || !$0.translations.isEmpty } ?? false
            let fate: Fate = written.contains(name) ? (isReduced ? .degraded : .carried) : .rejected
            account.note(.field(entry.header.id, name), fate, code: fate == .carried ? nil : "sample.no-place")
        }
    }
}
