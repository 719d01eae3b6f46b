// A source that is being read, one dossier at a time.

import VillageKit

/// A source that is being read.
struct OpenSource: ~Copyable {
    let label: String
    let format: FormatDescriptor
    let settings: ImportOptions
    /// What was met so far.
    ///
    /// It is asked of the reader each time: whoever keeps a copy lets the reader copy all its findings for each student.
    var report: ImportReport { mutating get { reader.report } }
    private var hasStableIdentifiers = true
    private var reader: any DossierReader & ~Copyable

    init(
        label: String,
        format: FormatDescriptor,
        settings: ImportOptions,
        reader: consuming any DossierReader & ~Copyable
    ) {
        self.label = label
        self.format = format
        self.settings = settings
        self.reader = reader
    }

    /// The source as the report of a conversion names it.
    var summary: ConversionReport.Source {
        mutating get {
            let report = reader.report
            var source = ConversionReport.Source(
                format: format.id,
                version: report.version,
                digest: settings.sourceDigest,
                hasStableIdentifiers: hasStableIdentifiers
            )
            source.file = ConversionAccount(file: report.fileAccount)
            source.recordsSetAside = report.recordsSetAside
            return source
        }
    }

    /// Reads the next dossier; `nil` at the end.
    mutating func next() throws(Failure) -> ImportedDossier? {
        do throws(ImportError) {
            let dossier = try reader.next()
            if let dossier, !dossier.dossier.hasStableIdentifiers { hasStableIdentifiers = false }
            return dossier
        } catch { throw Failure(error, in: label) }
    }
}
