// What the dossiers of a school may hold, for a call.

import VillageKit

/// Reads charters.
enum Charters {
    /// The sections and types that a charter admits; `nil` without a charter.
    static func admitted(_ path: String?) throws(Failure) -> [String]? {
        guard let path else { return nil }
        let file = try SmallFile.object(path, schema: "villagekit/charter")
        guard let admitted = file["admits"]?.array else { throw Failure(.malformed, "'\(path)': needs 'admits'") }
        return admitted.compactMap(\.string)
    }
}
