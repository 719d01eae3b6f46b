// Hands out the one dossier of an OSO file.

import VillageCodecs
import VillageFormats

/// Hands out the one dossier of an OSO file.
struct OSOReader: DossierReader, ~Copyable {
    private(set) var report: ImportReport
    private var tree: XMLTree?
    private let edition: OSOEdition
    private let options: ImportOptions

    init(_ tree: XMLTree, _ edition: OSOEdition, _ options: ImportOptions) {
        self.tree = tree
        self.edition = edition
        self.options = options
        report = ImportReport(format: OSOFormat.id, version: edition.version)
        report.suggestedProfile = OSOFormat.descriptor.suggestedProfile
    }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        guard let tree else { return nil }
        self.tree = nil
        var assembly = OSOAssembly(tree, edition, options)
        let imported = assembly.assemble()
        report.note(imported, of: assembly.work)
        return imported
    }
}
