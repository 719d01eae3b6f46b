// Compares a file with its structure, the schema of the ministry, and the rules of the format.

import VillageCodecs
import VillageFormats

/// Compares files with what is known of their version.
enum SIECLEValidation {
    static let validator = TreeValidator(SIECLEFormat.id, edition: edition) { root, edition in
        SIECLERules.check(root, version: edition.version)
    }

    /// The edition of a file, by its outermost element.
    private static func edition(_ root: XMLTree.Element) -> TreeValidator.Edition? {
        guard let version = SIECLEVersion.version(root: root.name, number: root.attribute("VERSION")) else {
            return nil
        }
        if version == SIECLEVersion.written {
            return .init(version, structure: SIECLEStructure.frame, schema: "schema/schema_Import_3.1.xsd")
        }
        guard version == SIECLEVersion.exports else { return .init(version, structure: nil) }
        return .init(
            version,
            structure: SIECLEPart(root: root.name).flatMap { SIECLEExportStructure.structure(of: $0) }
        )
    }
}
