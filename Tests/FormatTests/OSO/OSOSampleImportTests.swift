// The official samples are read, and every datum of them is accounted for.

import Foundation
import Testing
import VillageCodecs
import VillageKit
import VillageKitTesting

@Suite(.enabled(if: OSOShared.isThere))
struct OSOSampleImportTests {
    @Test(arguments: ["2017.1", "2018.1", "2019.1"])
    func everyDatumHasOneLine(_ version: String) throws {
        for url in try OSOShared.samples(version) {
            let read = try OSOImporter().read([UInt8](Data(contentsOf: url)), options: .repeatable)
            let imported = try #require(read.dossiers.first)
            let sums = imported.account.conservation
            #expect(read.dossiers.count == 1 && read.report.version == version)
            #expect(sums.total == (try OSOData.count(url)), "\(url.lastPathComponent)")
            #expect(sums[.rejected] == 0 && sums[.redacted] == 0 && sums[.degraded] == 0)
            if ProcessInfo.processInfo.environment["OSO_FIGURES"] != nil {
                let fates = Fate.allCases.map { "\($0.rawValue) \(sums[$0])" }.joined(separator: ", ")
                print(version, url.lastPathComponent, sums.total, fates)
                print(read.report.unread.sorted { $0.key < $1.key })
                print(Dictionary(grouping: read.report.diagnostics, by: \.identifier).mapValues(\.count))
                for line in imported.account.lines where line.fate == .quarantined {
                    print("   ", line.path, line.code ?? "", line.count)
                }
                for line in imported.account.lines where line.fate == .mapped {
                    print("   m", line.path, line.code ?? "", line.count)
                }
            }
        }
    }
}
