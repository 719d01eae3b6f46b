// The rules in force: those that are shipped, or the school's own.

import VillageKit

/// Finds the rules in force.
enum Rules {
    /// The model: that of a file, or the standard one.
    static func model(_ path: String?) throws(Failure) -> AccessModel {
        guard let path else { return .standard }
        let bytes = try SmallFile.bytes(path)
        do throws(AccessModelError) { return try AccessModel(json: bytes) } catch {
            let rule = error.rule.map { " (rule \($0))" } ?? ""
            throw Failure(.malformed, "'\(path)', \(error.description)\(rule)", help: [error.help])
        }
    }
}
