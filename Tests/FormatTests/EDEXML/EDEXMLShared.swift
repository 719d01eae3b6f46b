// The official samples and schemas of EDEXML, where they lie beside the package; and our own fixtures, counted.

import Foundation
import Testing
import VillageCodecs
import VillageKit
import VillageKitTesting

/// The folder of third-party data about EDEXML; they are not ours to keep in the package.
enum EDEXMLShared {
    static let data = SharedData("edexml")
    static var isThere: Bool { data.isThere }

    static let samples = ["EDEXML.Voorbeeld.2.1.xml", "EDEXML.Voorbeeld.2.1-Vla.xml", "EDEXML.Voorbeeld.2.0.xml"]

    static func sample(_ name: String) throws -> [UInt8] {
        try data.bytes("samples/\(name)")
    }

    static var schemas: String { data.folder.appending(path: "schema").path() }

    static func validator(_ version: String = "2.1") throws -> XMLSchemaValidator {
        let folder = "\(schemas)/\(version)"
        return try XMLSchemaValidator(schema: "\(folder)/EDEXML.structuur.xsd", within: folder)
    }

    static func fixture(_ name: String) throws -> [UInt8] {
        let url = Bundle.module.url(forResource: "Fixtures/edexml/\(name)", withExtension: "xml")
        return [UInt8](try Data(contentsOf: try #require(url)))
    }

    /// A fixture in which one text stands in the place of another.
    static func fixture(_ name: String, _ old: String, _ new: String) throws -> [UInt8] {
        let text = String(decoding: try fixture(name), as: UTF8.self)
        #expect(text.contains(old), "the fixture does not hold what is replaced")
        return Array(text.replacing(old, with: new).utf8)
    }
}
