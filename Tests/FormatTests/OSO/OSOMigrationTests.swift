// The official samples come back as they were when their own school moves them.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit

@Suite(.enabled(if: OSOShared.isThere))
struct OSOMigrationTests {
    @Test func samplesComeBackAsTheyWere() throws {
        let validator = try XMLSchemaValidator(
            schema: OSOShared.schema("2019.1").path(),
            within: OSOShared.schemaFolder("2019.1").path()
        )
        for url in try OSOShared.samples("2019.1") {
            let source = [UInt8](try Data(contentsOf: url))
            let moved = try OSOConversion.migrated(source, options: ExportOptions(makerVersion: "0.1"))
            let before = try XMLTree(ArraySource(source)).outline
            let after = try XMLTree(ArraySource(moved.bytes)).outline
            let name = url.lastPathComponent
            let (kept, written) = (before.filter(Self.isKept), after.filter(Self.isKept))
            #expect(kept == written, "\(name) \(written.difference(from: kept).prefix(10).map { "\($0)".prefix(200) })")
            #expect(before.count - 1 == after.count, "the element that is forbidden does not come back")
            #expect(try validator.validate(ArraySource(moved.bytes)) == [], "\(name)")
            #expect(OSOValidation(try XMLTree(ArraySource(moved.bytes))).findings == [], "\(name)")
            #expect(moved.accounted == moved.values, "\(name)")
            if ProcessInfo.processInfo.environment["OSO_FIGURES"] != nil {
                let sums = moved.account.conservation
                print(name, moved.values, Fate.allCases.map { "\($0.rawValue) \(sums[$0])" }.joined(separator: ", "))
                for line in moved.account.lines where line.fate != .carried {
                    print("   ", line.home, line.fate, line.code ?? "", line.count)
                }
                print(moved.report.diagnostics.map { "\($0.identifier) \($0.path ?? "") \($0.rule ?? "")" })
            }
        }
    }

    private static func isKept(_ line: String) -> Bool {
        !["/metadata/pakketnaam", "/metadata/pakketversie", "/leerling/nnca"].contains { line.contains($0) }
    }
}
