// Every cell of the two matrices is pinned by a row.

import Testing

@testable import VillageAccess

@Suite(.enabled(if: PolicyFiles.arePresent, "the shared folder is not there"))
struct MatrixMutationTests {
    private let model = AccessModel.standard

    @Test func everyCellOfReadingIsPinned() {
        var mutants = Mutants()
        for role in model.roles {
            for (column, section) in model.sections.enumerated() {
                let rows = TableRows.byRoleAndSection[role + "/" + section.name]
                for cell in AccessModel.Cell.allCases where cell != model.matrix[role]?[column] {
                    mutants.read("\(role) \(section.name) \(cell.rawValue)", rows) { $0.matrix[role]?[column] = cell }
                }
            }
        }
        #expect(mutants.count == 17 * 15 * 2)
        // The row of the student is not read (SEMANTICS, 5).
        let others = mutants.unnoticed.filter { !$0.hasPrefix("student ") }
        #expect(others == [])
        #expect(mutants.unnoticed.count == 30)
    }

    @Test func everyCellOfWritingIsPinned() {
        var mutants = Mutants()
        for role in model.writing.matrix.keys.sorted() {
            for (column, section) in model.sections.enumerated() {
                let rows = TableRows.writingsByRoleAndSection[role + "/" + section.name]
                for cell in AccessModel.WriteCell.allCases where cell != model.writing.matrix[role]?[column] {
                    mutants.write("\(role) \(section.name) \(cell.rawValue)", rows) {
                        $0.writing.matrix[role]?[column] = cell
                    }
                }
            }
        }
        #expect(mutants.count == 15 * 15 * 3)
        #expect(mutants.unnoticed == [])
    }
}
