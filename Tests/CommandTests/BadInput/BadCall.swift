// Calls that the tests of bad input share, and what must hold after each of them.

import Foundation
import Testing

/// Calls of the program about a bad file.
enum BadCall {
    /// A reader who may see nearly everything.
    static let mover = [
        "--on", "2026-11-20", "--for", "records_officer", "--purpose", "migration", "--profile", "NL", "--org",
        "brin:99ZZ",
    ]
    /// A reader who may see some.
    static let teacher = [
        "--on", "2026-11-20", "--for", "class_teacher", "--purpose", "support", "--profile", "NL", "--org", "brin:99ZZ",
    ]
    /// A reader in the next school.
    static let receiver = [
        "--on", "2026-11-20", "--for", "receiving_head", "--purpose", "transfer", "--profile", "NL", "--org",
        "brin:88YY",
        "--enrolled", "--inspected", "2026-11-01",
    ]

    /// Converts a file, and makes sure that an orderly error is all that is left of it.
    ///
    /// - Returns: The run.
    @discardableResult
    static func mustFail(
        _ file: String,
        with statuses: Set<Int32>,
        options: [String] = [],
        input: String = "/dev/null",
        in scratch: Scratch,
        at location: SourceLocation = #_sourceLocation
    ) throws -> ProgramRun {
        let before = scratch.names
        let run = try ProgramRun(
            mover + ["-t", "json", "-o", scratch.path("target.json")] + options + [file],
            input: input
        )
        #expect(run.isOrderlyError && statuses.contains(run.status), "\(run.summary)", sourceLocation: location)
        #expect(scratch.names == before, sourceLocation: location)
        return run
    }
}

/// A case of a table: a name that the report of the tests shows, and the rest.
struct BadCase: Sendable, CustomTestStringConvertible {
    let name: String
    /// How it may end.
    let statuses: Set<Int32>
    let bytes: @Sendable () -> [UInt8]

    init(_ name: String, _ statuses: Set<Int32>, _ bytes: @escaping @Sendable () -> [UInt8]) {
        (self.name, self.statuses, self.bytes) = (name, statuses, bytes)
    }

    /// A change of the fixture.
    init(
        _ name: String,
        _ statuses: Set<Int32>,
        replacing old: String,
        with new: @escaping @autoclosure @Sendable () -> String
    ) {
        self.init(name, statuses) {
            guard let place = Markup.popo.text.range(of: old) else { return [] }
            return Array(Markup.popo.text.replacingCharacters(in: place, with: new()).utf8)
        }
    }

    var testDescription: String { name }
}
