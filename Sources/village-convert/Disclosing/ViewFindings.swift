// What the linter finds in a view: code, entry and field, never the words.

import VillageKit

/// What the linter finds in a view.
enum ViewFindings {
    /// A finding.
    struct Finding: Sendable, Hashable {
        let code: String
        let entry: EntryID
        let field: FieldName
    }

    /// Every finding, in the order of the view.
    static func all(in view: DisclosedDossier) -> [Finding] { [] }
}
