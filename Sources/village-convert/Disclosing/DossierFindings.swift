// What the linter finds in a dossier, for its keeper: code, entry and field, never the words.

import VillageKit

/// What the linter finds in a dossier.
enum DossierFindings {
    /// Every finding, in the order of the dossier.
    static func all(in dossier: Dossier) -> [LintFinding] { [] }
}
