// The knowledge about CTF that lies beside the package; it is not ours to keep in it.

import Foundation

/// The folder of third-party data about CTF.
enum CTFShared {
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["VILLAGEKIT_SHARED"] {
            return URL(filePath: named).appending(path: "formats/ctf")
        }
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
        return root.appending(path: "../shared/formats/ctf").standardized
    }()

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "FORMAT.md").path()) }

    /// The samples, in the order of their names; they were made up too, since no official one was found.
    static func samples() throws -> [URL] {
        try FileManager.default
            .contentsOfDirectory(at: folder.appending(path: "samples"), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "xml" }
            .sorted { $0.path() < $1.path() }
    }

    static var schemaFolder: URL { folder.appending(path: "schema") }
    static var schema: URL { schemaFolder.appending(path: "ctf_structure.DERIVED.xsd") }
}
