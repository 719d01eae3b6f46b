// Runs the normative tables against the rules that it is compiled with; ends with 1 at the first row that fails.
// Compiled by `.ci/mutate` as the main file of one module with the sources of VillageAccess.

import Foundation

func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: CommandLine.arguments[1]).appending(path: name)))
}

// The table of steps is left out: it would show that a step is gone, and what counts is that an answer changes.
let engine = DecisionEngine(.standard)
for name in ["decision-table.json", "write-table.json", "write-grid.csv", "decision-grid.csv"] {
    guard let failure = try PolicyTable(bytes(name)).run(engine, stoppingAfter: 1).failures.first else { continue }
    print("\(name) \(failure.row): expected \(failure.expected), got \(failure.got)")
    exit(1)
}
print("all rows pass")
