// What the verbs that change an archive read first and write last: the operands, and what a change came to.

import VillageKit

/// Reads the operands of verbs that change an archive.
enum Operands {
    /// The archive, and what follows it.
    static func archive(_ operands: [String], atLeast count: Int, of what: String) throws(Failure) -> (String, [String])
    {
        guard let path = operands.first else { throw .usage("no archive is named") }
        let ending = ".village.json"
        if !path.hasSuffix(ending), let archive = operands.dropFirst().first(where: { $0.hasSuffix(ending) }) {
            throw .usage("the archive comes first: write '\(archive)' before '\(path)'")
        }
        guard operands.count > count else { throw .usage("'\(path)' is not followed by \(what)") }
        return (path, Array(operands.dropFirst()))
    }
}

/// Tells what a change came to.
enum EditOutput {
    /// The identifier on standard output, what to think about on standard error.
    static func tell(_ edit: Edit, _ session: Session) throws(Failure) -> ExitStatus {
        for warning in edit.warnings { session.console.note(warning.words) }
        if let entry = edit.entry { try session.write(entry.rawValue + "\n") }
        return .success
    }
}
