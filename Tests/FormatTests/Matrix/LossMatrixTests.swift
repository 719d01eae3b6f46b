// The page of losses is that of the samples; written anew by Scripts/matrix.

import Foundation
import Testing
import VillageKit

struct LossMatrixTests {
    private static let documentation = URL(filePath: #filePath).appending(path: "../../../..").standardized
        .appending(path: "Sources/VillageKit/Formats/Formats.docc")
    private static let formats = OSOShared.folder.deletingLastPathComponent()

    @Test(.enabled(if: OSOShared.isThere, "needs the samples of the formats"))
    func thePageIsThatOfTheSamples() throws {
        let matrix = try LossMatrix(samples: Self.formats)
        #expect(!matrix.sources.isEmpty)
        for (source, row) in matrix.cells {
            // Whatever is written, the data of one source are as many.
            let totals = Set(row.values.filter { $0.unwritten.isEmpty }.map(\.counts.total))
            #expect(totals.count <= 1, "\(source): \(totals)")
        }
        for (file, text) in [
            ("Loss-matrix.md", matrix.page), ("Resources/loss-matrix.svg", matrix.picture),
        ] {
            let url = Self.documentation.appending(path: file)
            if ProcessInfo.processInfo.environment["VILLAGEKIT_ACCEPT"] == "1" {
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try Data(text.utf8).write(to: url)
            }
            let isSame = (try? Data(contentsOf: url)) == Data(text.utf8)
            #expect(isSame, "\(file) is stale: run Scripts/matrix and look at the difference")
        }
    }
}
