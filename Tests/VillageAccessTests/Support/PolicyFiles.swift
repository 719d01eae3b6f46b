// The normative tables, where the shared folder is there: VILLAGEKIT_SHARED, or `shared` beside the package.

import Foundation
import VillageAccess
import VillageCodecs

/// The normative tables, read once.
enum PolicyFiles {
    static let folder: URL? = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["VILLAGEKIT_SHARED"].map { URL(filePath: $0) }
        let shared = named ?? root.deletingLastPathComponent().appending(path: "shared")
        let policy = shared.appending(path: "policy")
        return FileManager.default.fileExists(atPath: policy.appending(path: "model.json").path) ? policy : nil
    }()

    static var arePresent: Bool { folder != nil }

    static func bytes(_ name: String) throws -> [UInt8] {
        guard let folder else { throw CocoaError(.fileNoSuchFile) }
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        return bytes.starts(with: [0x1F, 0x8B]) ? try inflate(bytes, framing: .gzip, limit: 1 << 27) : bytes
    }

    static let decisionTable = Result { try PolicyTable(bytes("decision-table.json")) }
    static let decisionGrid = Result { try PolicyTable(bytes("decision-grid.csv.gz")) }
    static let flatTable = Result { try PolicyTable(bytes("decision-table.csv")) }
    static let writeTable = Result { try PolicyTable(bytes("write-table.json")) }
    static let writeGrid = Result { try PolicyTable(bytes("write-grid.csv.gz")) }
    static let explainTable = Result { try PolicyTable(bytes("explain-table.json"), decisions: decisionTable.get()) }
}
