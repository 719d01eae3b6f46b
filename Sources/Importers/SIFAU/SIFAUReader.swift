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
        while let pupil = pupils.popFirst() {
            var assembly: SIFAUAssembly
            do throws(CodecError) {
                assembly = try SIFAUAssembly(pupil, version: report.version ?? SIFAUFormat.version, options)
            } catch {
                setAside(pupil)
                continue
            }
            let imported = assembly.assemble()
            report.note(imported, of: assembly.work)
            return imported
        }
        return nil
    }

    /// A pupil with more objects than a dossier can have is set aside, and the others go on.
    private mutating func setAside(_ pupil: SIFAUCollection.Pupil) {
        let finding = Diagnostic(
            "sif-au.too-many-objects",
            .error,
            "pupil has more objects than a dossier can hold",
            path: SIFAUFormat.frame,
            help: "split the files by school years"
        )
        let data = pupil.objects.reduce(0) { $0 + ($1.isCopy ? 0 : $1.root.data) }
        report.setAside(finding, path: SIFAUFormat.frame, count: data)
    }
}
