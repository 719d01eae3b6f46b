// The official samples and schemas of OSO, where they lie beside the package; they are not ours to keep in it.

import Foundation

/// The folder of third-party data about OSO.
enum OSOShared {
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["VILLAGEKIT_SHARED"] {
            return URL(filePath: named).appending(path: "formats/oso")
        }
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
        return root.appending(path: "../shared/formats/oso").standardized
    }()

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "FORMAT.md").path()) }

    /// The samples of a version, in the order of their names.
    static func samples(_ version: String) throws -> [URL] {
        try FileManager.default
            .contentsOfDirectory(at: folder.appending(path: "samples/\(version)"), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "xml" }
            .sorted { $0.path() < $1.path() }
    }

    static func schemaFolder(_ version: String) -> URL { folder.appending(path: "schema/\(version)") }
    static func schema(_ version: String) -> URL { schemaFolder(version).appending(path: "OSO_gegevensset.xsd") }
}
