// The normative tables: every row gives what it expects.

import Testing
import VillageAccess

@Suite(.enabled(if: PolicyFiles.arePresent, "the shared folder is not there"))
struct NormativeTableTests {
    private let engine = DecisionEngine(.standard)

    @Test func theDecisionTable() throws {
        try expectAll(PolicyFiles.decisionTable.get(), .decisions, 120)
    }

    @Test func theExplainTable() throws {
        try expectAll(PolicyFiles.explainTable.get(), .explanations, 153)
    }

    @Test func theFlatDecisionTable() throws {
        try expectAll(PolicyFiles.flatTable.get(), .flatDecisions, 120)
    }

    @Test func theDecisionGrid() throws {
        try expectAll(PolicyFiles.decisionGrid.get(), .decisionGrid, 38_805)
    }

    @Test func theWriteTable() throws {
        try expectAll(PolicyFiles.writeTable.get(), .writings, 122)
    }

    @Test func theWriteGrid() throws {
        try expectAll(PolicyFiles.writeGrid.get(), .writeGrid, 30_882)
    }

    private func expectAll(_ table: PolicyTable, _ kind: PolicyTable.Kind, _ count: Int) throws {
        #expect(table.kind == kind)
        #expect(table.count == count)
        let report = table.run(engine)
        #expect(report.passed == count)
        for failure in report.failures.prefix(3) {
            Issue.record("\(failure.row): expected \(failure.expected); got \(failure.got)")
        }
    }
}
