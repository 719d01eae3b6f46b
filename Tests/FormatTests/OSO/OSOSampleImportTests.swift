// The official samples are read, and every datum of them is accounted for.

import Foundation
import Testing
import VillageKit
import VillageKitTesting

@Suite(.enabled(if: OSOShared.isThere))
struct OSOSampleImportTests {
    @Test(arguments: ["2017.1", "2018.1", "2019.1"])
    func everyDatumHasOneLine(_ version: String) throws {
        for url in try OSOShared.samples(version) {
            let source = [UInt8](try Data(contentsOf: url))
            let read = try OSOImporter().read(source, options: .repeatable)
            let imported = try #require(read.dossiers.first)
            let sums = imported.account.conservation
            #expect(read.dossiers.count == 1 && read.report.version == version)
            #expect(sums.total == XMLDataCount.count(source), "\(url.lastPathComponent)")
            #expect(sums[.rejected] == 0 && sums[.redacted] == 0 && sums[.degraded] == 0)
            #expect(imported.dossier.foreign.count { $0.forbidden == "F01" } == 1)
            #expect(read.report.unread.isEmpty)
        }
    }

    @Test func forbiddenContentLeavesNoTrace() throws {
        let url = try #require(try OSOShared.samples("2017.1").first)
        let read = try OSOImporter().read([UInt8](Data(contentsOf: url)), options: .repeatable)
        let foreign = try #require(read.dossiers.first).dossier.foreign.filter { $0.forbidden != nil }
        #expect(Set(foreign.compactMap(\.forbidden)) == ["F01", "F09"])
        #expect(foreign.allSatisfy { $0.raw.isEmpty && $0.count > 0 })
    }

    @Test func attachmentsThatAreCutAreKeptAsTheyCame() throws {
        let url = try #require(try OSOShared.samples("2019.1").first { $0.path().contains("POVO_full") })
        let read = try OSOImporter().read([UInt8](Data(contentsOf: url)), options: .repeatable)
        #expect(read.report.diagnostics.count { $0.identifier == "oso.attachment-broken" } == 5)
        #expect(!read.report.diagnostics.contains { $0.identifier == "oso.attachment-dangerous" })
    }
}
