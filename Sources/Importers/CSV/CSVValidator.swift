// Compares a table with its mapping: by reading it, and telling what reading tells.

import VillageCodecs
import VillageFormats
import VillageModel

/// Compares a table with its mapping.
struct CSVValidator: FormatValidator {
    private let mappings: [TableMapping]

    init(_ mappings: [TableMapping]) { self.mappings = mappings }

    func validate(_ bytes: [UInt8], schemas: String?) throws(ImportError) -> FormatValidation {
        let options = ImportOptions(today: .distantFuture, identifiers: IdentifierKey(sourceDigest: []))
        let importer = CSVImporter(mappings: mappings, includesStandard: false)
        var reader = try importer.reader(ArraySource(bytes), options, checksAges: false)
        while try reader.next() != nil {}
        return FormatValidation(
            version: reader.report.version,
            areRulesChecked: true,
            findings: reader.report.diagnostics.map { finding in
                var finding = finding
                finding.rule = finding.identifier
                return finding
            }
        )
    }
}
