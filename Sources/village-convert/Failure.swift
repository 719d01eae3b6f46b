// Why the program stops: a status, one line, and what can be done about it.

import VillageKit

/// Why the program stops.
struct Failure: Error, Sendable, Hashable {
    /// How the program ends.
    let status: ExitStatus
    /// One line: the cause, and the cure where it is short.
    let message: String
    /// What can be done, line by line.
    var help: [String] = []
    /// What standard output gets instead of a file: a template to be filled in.
    var output: String?

    init(_ status: ExitStatus, _ message: String, help: [String] = []) {
        self.status = status
        self.message = message
        self.help = help
    }

    init(_ error: UsageError) { self.init(.usage, error.description) }

    /// A mistake in how the program was called.
    static func usage(_ message: String, help: [String] = []) -> Failure { Failure(.usage, message, help: help) }
}
