// The knowledge about CTF that lies beside the package; it is not ours to keep in it.

import Foundation

/// The folder of third-party data about CTF.
enum CTFShared {
    static let data = SharedData("ctf")
    static var folder: URL { data.folder }
    static var isThere: Bool { data.isThere }

    /// The samples, in the order of their names; they were made up too, since no official one was found.
    static func samples() throws -> [URL] { try data.files("samples") }

    static var schemaFolder: URL { folder.appending(path: "schema") }
    static var schema: URL { schemaFolder.appending(path: "ctf_structure.DERIVED.xsd") }
}
