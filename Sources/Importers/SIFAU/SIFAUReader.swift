// Hands out the pupils of a set of files, one after the other.

import VillageCodecs
import VillageFormats

/// Hands out the pupils of a set of files.
struct SIFAUReader: DossierReader, ~Copyable {
    private(set) var report: ImportReport
    private var pupils: ArraySlice<SIFAUCollection.Pupil>
    private let options: ImportOptions

    init(_ collection: SIFAUCollection, _ options: ImportOptions) {
        report = collection.report
        pupils = collection.pupils[...]
        self.options = options
    }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        guard let pupil = pupils.popFirst() else { return nil }
        var assembly: SIFAUAssembly
        do throws(CodecError) {
            assembly = try SIFAUAssembly(pupil, version: report.version ?? SIFAUFormat.version, options)
        } catch {
            throw ImportError(error)
        }
        let imported = assembly.assemble()
        report.note(imported)
        report.diagnostics += assembly.work.findings
        report.unread.merge(assembly.work.unread) { $0 + $1 }
        return imported
    }
}
