// The official samples and schemas of OSO, where they lie beside the package; they are not ours to keep in it.

import Foundation

/// The folder of third-party data about OSO.
enum OSOShared {
    static let data = SharedData("oso")
    static var folder: URL { data.folder }
    static var isThere: Bool { data.isThere }

    /// The samples of a version, in the order of their names.
    static func samples(_ version: String) throws -> [URL] {
        try data.files("samples/\(version)")
    }

    static func schemaFolder(_ version: String) -> URL { folder.appending(path: "schema/\(version)") }
    static func schema(_ version: String) -> URL { schemaFolder(version).appending(path: "OSO_gegevensset.xsd") }
}
