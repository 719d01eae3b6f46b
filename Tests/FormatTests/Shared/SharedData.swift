// Third-party data that lie beside the package, where they are there; they are not ours to keep in it.

import Foundation

/// The third-party data about one format.
struct SharedData: Sendable {
    /// Their folder.
    let folder: URL

    /// Finds the folder of a format.
    init(_ format: String) {
        let named = ProcessInfo.processInfo.environment["VILLAGEKIT_SHARED"].map { URL(filePath: $0) }
        let shared = named ?? URL(filePath: #filePath).appending(path: "../../../../../shared").standardized
        folder = shared.appending(path: "formats/\(format)").standardized
    }

    /// Whether they are there.
    var isThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "FORMAT.md").path()) }

    /// A file in the folder.
    func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appending(path: path))) }

    /// The XML files directly in a folder, in the order of their names.
    func files(_ path: String) throws -> [URL] {
        try FileManager.default
            .contentsOfDirectory(at: folder.appending(path: path), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "xml" }
            .sorted { $0.path() < $1.path() }
    }
}
