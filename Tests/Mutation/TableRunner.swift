// Runs the normative tables against the rules that it is compiled with; ends with 1 at the first row that fails.
// Compiled by `.ci/mutate` as the main file of one module with the sources of VillageAccess.

import Foundation

func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: CommandLine.arguments[1]).appending(path: name)))
}

let engine = DecisionEngine(.standard)
let decisions = try PolicyTable(bytes("decision-table.json"))
let tables = try [
    decisions,
    PolicyTable(bytes("explain-table.json"), decisions: decisions),
    PolicyTable(bytes("write-table.json")),
    PolicyTable(bytes("write-grid.csv")),
    PolicyTable(bytes("decision-grid.csv")),
]
// The list of steps alone would show that a step is gone; what counts is that an answer changes.
let listsSteps = CommandLine.arguments.contains("--steps")
for table in tables where listsSteps || table.kind != .explanations {
    guard let failure = table.run(engine, stoppingAfter: 1).failures.first else { continue }
    print("\(table.kind.rawValue) \(failure.row): expected \(failure.expected), got \(failure.got)")
    exit(1)
}
print("all rows pass")
