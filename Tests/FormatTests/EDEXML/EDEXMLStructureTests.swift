// Our tables of structure judge as the official schema does, over every small change of a file.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit

struct EDEXMLStructureTests {
    @Test func theTablesAreSound() { #expect(EDEXMLStructure.faults == []) }

    /// A file without what only a party's schema knows.
    private func fixture() throws -> XMLTree {
        let text = String(decoding: try EDEXMLShared.fixture("school"), as: UTF8.self)
        var parts = text.components(separatedBy: "<blok ")
        parts =
            [parts[0]]
            + parts.dropFirst()
            .map { part in
                guard part.contains("lvs:") || part.contains("rooster:"), let end = part.firstRange(of: "</blok>")
                else {
                    return "<blok " + part
                }
                return String(part[end.upperBound...])
            }
        return try XMLTree(ArraySource(Array(parts.joined().utf8)))
    }

    @Test(.enabled(if: EDEXMLShared.isThere))
    func tablesAndSchemaAgree() throws {
        let tree = try fixture()
        let validator = try EDEXMLShared.validator()
        #expect(try validator.validate(ArraySource(Array(tree.root.xml.utf8))) == [])
        var refused = 0
        let all = [tree.root] + tree.root.descendants
        for (number, element) in all.enumerated().dropFirst() {
            for (way, change) in EDEXMLChange.allCases.enumerated() where (way + number) % 2 == 0 {
                guard let bytes = try EDEXMLMutant.changed(tree, number, change) else { continue }
                let official = try validator.validate(ArraySource(bytes)).isEmpty
                let own = EDEXMLRuleTests.findings(bytes)
                    .filter { finding in
                        finding.severity == .error
                            && (finding.identifier.contains(".structure.") || finding.identifier.contains("duplicate")
                                || finding.identifier.contains("dangling") || finding.identifier == "edexml.remark")
                    }
                refused += official ? 0 : 1
                #expect(own.isEmpty == official, "\(change) \(element.path) \(own.map(\.identifier))")
            }
        }
        #expect(refused > 100)
    }
}
