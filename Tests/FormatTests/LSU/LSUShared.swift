// The official schemas and samples of LSU, where they lie beside the package; they are not ours to keep in it.

import Foundation
import VillageCodecs

/// The folder of third-party data about LSU.
enum LSUShared {
    static let data = SharedData("lsu")
    static var folder: URL { data.folder }
    static var isThere: Bool { data.isThere }

    static func sample(_ name: String) throws -> [UInt8] {
        try data.bytes("samples/\(name).xml")
    }

    /// What the official schema of a written version says of a file.
    static func violations(_ bytes: [UInt8], _ version: String) throws -> [SchemaViolation] {
        let name = version == "2d-7.0" ? "2d/import-complet-strict_7.0.xsd" : "1d/livret-scolaire_1d_1.0b.xsd"
        let schemas = folder.appending(path: "schema").path()
        let judge = try XMLSchemaValidator(schema: "\(schemas)/\(name)", within: schemas)
        return try judge.validate(ArraySource(bytes))
    }
}

/// The fixtures of LSU.
enum LSUFixture: String, CaseIterable {
    case college, ecole

    var version: String { self == .college ? "2d-7.0" : "1d-1.0" }

    var text: String { get throws { String(decoding: try bytes, as: UTF8.self) } }

    var bytes: [UInt8] {
        get throws {
            let url = Bundle.module.url(forResource: "Fixtures/lsu/\(rawValue)", withExtension: "xml")
            return [UInt8](try Data(contentsOf: url ?? URL(filePath: "/")))
        }
    }

    /// The fixture with some words in the place of others.
    func replacing(_ changes: (String, String)...) throws -> [UInt8] {
        Array(try changes.reduce(text) { $0.replacing($1.0, with: $1.1) }.utf8)
    }
}
