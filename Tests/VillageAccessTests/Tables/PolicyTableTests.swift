// Tables are recognised by their content, and say which row fails.

import Testing

@testable import VillageAccess

struct PolicyTableTests {
    private let engine = DecisionEngine()

    @Test func ourOwnCasesPass() throws {
        let grid = try table(OwnCases.grid)
        #expect(grid.kind == .decisionGrid)
        let report = grid.run(engine)
        #expect(report.failures == [])
        #expect(report.passed == 15)
    }

    @Test func jsonLinesAreRead() throws {
        let writings = try table(OwnCases.writing)
        #expect(writings.kind == .writings)
        #expect(writings.count == 2)
        #expect(writings.run(engine).failures == [])
    }

    @Test func aTableOfStepsNamesItsCases() throws {
        let decisions = try table(OwnCases.decision)
        #expect(decisions.kind == .decisions)
        #expect(decisions.run(engine).passed == 1)
        let steps = try PolicyTable(Array(OwnCases.explanation.utf8), decisions: decisions)
        #expect(steps.kind == .explanations)
        #expect(steps.run(engine).failures == [])
        let error = #expect(throws: PolicyTableError.self) { try table(OwnCases.explanation) }
        #expect(error?.code == .decisionsMissing)
    }

    @Test func aFailureIsNamed() throws {
        let grid = OwnCases.grid.split(separator: "\n").prefix(2).joined(separator: "\n")
        let wrong = try table(String(grid.dropLast("public_task".count)) + "consent\n")
        let report = wrong.run(engine)
        #expect(report.passed == 0)
        let failure = try #require(report.failures.first)
        #expect(failure.row == "row 1")
        #expect(failure.expected == "allow visible consent")
        #expect(failure.got == "allow visible public_task")
    }

    @Test(arguments: [
        ("", PolicyTableError.Code.empty), (" \n", .empty), ("[]", .empty), ("[1]", .unknownContent),
        ("{\"a\": 1}", .unknownContent), ("{\"a\": 1}\n{\"a\": ", .notJSON), ("[{\"a\": 1},]", .notJSON),
        ("{\"matrix\": {}, \"profiles\": {}}", .isModel), ("name,age\n", .unknownContent),
        ("block,role\nA,educator\n", .columnMissing), ("id,profile\nA\n", .unevenRow), ("id,\"profile", .openQuotation),
        ("block,role,action\n", .columnMissing), ("\u{FEFF}[]", .empty),
    ])
    func whatIsNoTableIsRefused(_ text: String, _ code: PolicyTableError.Code) {
        let error = #expect(throws: PolicyTableError.self) { try table(text) }
        #expect(error?.code == code)
        #expect(error?.description.isEmpty == false)
        #expect(error?.help.isEmpty == false)
    }

    @Test func aRowThatIsNoCaseFailsAndTheOthersRun() throws {
        let broken = OwnCases.decision.dropLast(2) + "}, {\"id\": \"x\", \"expect\": {\"trace\": \"visible\"}}]"
        let report = try table(String(broken)).run(engine)
        #expect(report.passed == 1)
        #expect(report.failures.map { $0.row } == ["x"])
    }

    @Test(.enabled(if: PolicyFiles.arePresent, "the shared folder is not there"))
    func theModelIsNoTable() throws {
        let bytes = try PolicyFiles.bytes("model.json")
        let error = #expect(throws: PolicyTableError.self) { try PolicyTable(bytes) }
        #expect(error?.code == .isModel)
    }

    private func table(_ text: String) throws -> PolicyTable { try PolicyTable(Array(text.utf8)) }
}
