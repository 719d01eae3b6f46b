// The official samples and schemas of EDEXML, where they lie beside the package; and our own fixtures, counted.

import Foundation
import Testing
import VillageCodecs
import VillageKit
import VillageKitTesting

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The folder of third-party data about EDEXML; they are not ours to keep in the package.
enum EDEXMLShared {
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["VILLAGEKIT_SHARED"] {
            return URL(filePath: named).appending(path: "formats/edexml")
        }
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
        return root.appending(path: "../shared/formats/edexml").standardized
    }()

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "FORMAT.md").path()) }

    static let samples = ["EDEXML.Voorbeeld.2.1.xml", "EDEXML.Voorbeeld.2.1-Vla.xml", "EDEXML.Voorbeeld.2.0.xml"]

    static func sample(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: "samples/\(name)")))
    }

    static var schemas: String { folder.appending(path: "schema").path() }

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

/// Counts the data of a document without any of the code that reads them, so that accounts can be compared.
final class EDEXMLData: NSObject, XMLParserDelegate {
    private var text = ""
    private(set) var count = 0

    /// The number of texts and attribute values that are more than white space.
    static func count(_ bytes: [UInt8]) -> Int {
        let parser = XMLParser(data: Data(bytes))
        let counter = EDEXMLData()
        parser.delegate = counter
        _ = parser.parse()
        return counter.count
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        endText()
        count +=
            attributes.filter { attribute in
                !attribute.key.lowercased().hasSuffix("schemalocation") && !attribute.key.hasPrefix("xmlns")
                    && !attribute.value.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty
            }
            .count
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { text += String(decoding: block, as: UTF8.self) }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        endText()
    }

    private func endText() {
        if !text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty { count += 1 }
        text = ""
    }
}
