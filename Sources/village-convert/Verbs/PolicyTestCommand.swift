// The verb `policy test`: runs tables of cases against the rules.

import VillageKit

/// Runs tables of cases against the rules.
enum PolicyTestCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var policy: String?
        var files: [String] = []
    }

    static let command = Command(
        name: "village-convert policy test",
        summary: "run tables of cases against the rules in force",
        defaults: Options(),
        parameters: [
            .path("--policy", help: "the school's own rules", into: \.policy),
            .operands("file", help: "a table of cases, in any shape, also compressed", into: \.files),
        ]
    )

    static let verb = Verb("policy test", command) { (options, session) throws(Failure) in
        guard !options.files.isEmpty else { throw .usage("no table of cases is named") }
        let engine = DecisionEngine(try Rules.model(options.policy))
        var tables = PolicyTables()
        for file in options.files { try tables.add(file) }
        var (passed, failed) = (0, 0)
        for (file, table) in try tables.read() {
            let report = table.run(engine)
            passed += report.passed
            failed += report.failed
            let lines = report.failures.map { "\(file): \($0.row): expected \($0.expected), got \($0.got)\n" }
            try session.write(lines.joined())
        }
        try session.write("\(passed) passed, \(failed) failed\n")
        return failed == 0 ? .success : .found
    }
}
