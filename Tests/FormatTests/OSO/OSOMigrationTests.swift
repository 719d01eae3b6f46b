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
        }
    }

    @Test(arguments: ["2017.1", "2018.1"])
    func olderSamplesBecomeValid(_ version: String) throws {
        let validator = try XMLSchemaValidator(
            schema: OSOShared.schema("2019.1").path(),
            within: OSOShared.schemaFolder("2019.1").path()
        )
        for url in try OSOShared.samples(version) {
            let moved = try OSOConversion.migrated([UInt8](try Data(contentsOf: url)))
            let name = url.lastPathComponent
            #expect(try validator.validate(ArraySource(moved.bytes)) == [], "\(name)")
            let broken = OSOValidation(try XMLTree(ArraySource(moved.bytes))).findings
            #expect(broken == [], "\(name) \(broken.map { "\($0.rule) \($0.path)" })")
            #expect(moved.accounted == moved.values, "\(name)")
            let foreign = moved.account.lines.filter { if case .foreign = $0.home { true } else { false } }
            #expect(foreign.allSatisfy { $0.fate == .rejected && $0.code == "oso.other-version" })
        }
    }

    private static func isKept(_ line: String) -> Bool {
        !["/metadata/pakketnaam", "/metadata/pakketversie", "/leerling/nnca"].contains { line.contains($0) }
    }
}
