// What the dossiers of a school may hold, for a call.

import VillageKit

/// Reads charters.
enum Charters {
    /// The charter of a file.
    static func charter(_ path: String) throws(Failure) -> ContentCharter {
        let bytes = try SmallFile.bytes(path)
        do throws(CharterError) { return try ContentCharter(json: bytes) } catch {
            throw Failure(.malformed, "'\(path)', \(error.description)", help: [error.help])
        }
    }

    /// The sections and types that a charter admits; `nil` without a charter.
    static func admitted(_ path: String?) throws(Failure) -> [String]? {
        try path.map { (path) throws(Failure) in try charter(path).admitted }
    }
}
