// What compares an LSU file with structure, official schema and rules.

import VillageCodecs
import VillageModel

/// Compares LSU files with what they must be.
package enum LSUValidation {
    /// Compares a file; every version of the second degree with the structure of 7.0, which takes in the older ones.
    package static let validator = TreeValidator(
        LSUFormat.id,
        nodes: LSUFormat.nodes,
        edition: edition,
        rules: { root, _ in LSURules.check(root) }
    )

    private static let edition: TreeValidator.Finder = { root in
        guard let edition = LSUEdition(root) else { return nil }
        let schema =
            switch edition.version {
            case "2d-3.0": "2d/import-complet-strict_3.0_2021-06.xsd"
            case "1d-1.0": "1d/livret-scolaire_1d_1.0b.xsd"
            default: edition.degree == .second ? "2d/import-complet-strict_7.0.xsd" : "1d/livret-scolaire_1d_1.0b.xsd"
            }
        return TreeValidator.Edition(edition.version, structure: LSUStructure.of(edition.degree), schema: schema)
    }
}
