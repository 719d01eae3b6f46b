// Fixtures, shared samples, and the counts of their data by somebody else than the importer.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

/// The files that tests read.
enum SIECLEFiles {
    /// A fixture of invented people, in the encoding of the format.
    static func fixture(_ name: String) throws -> [UInt8] {
        let url = Bundle.module.url(forResource: "Fixtures/siecle/\(name)", withExtension: "xml")
        return try latin9(String(decoding: Data(contentsOf: try #require(url)), as: UTF8.self))
    }

    /// The bytes of a text in the encoding of the format; fixtures are kept in UTF-8, so that they can be read.
    static func latin9(_ text: String) throws -> [UInt8] { try #require(Latin9.bytes(of: text)) }

    /// A fixture with some texts replaced.
    static func fixture(_ name: String, _ changes: [(String, String)]) throws -> [UInt8] {
        var text = Latin9.text(of: try fixture(name))
        for (old, new) in changes {
            #expect(text.contains(old), "\(old)")
            text = text.replacing(old, with: new)
        }
        return try latin9(text)
    }

    /// The number of data of documents in the encoding of the format.
    static func count(_ files: [[UInt8]]) -> Int {
        files.reduce(0) { sum, bytes in
            let text = Latin9.text(of: bytes).replacing("encoding=\"ISO-8859-15\"", with: "encoding=\"UTF-8\"")
            return sum + XMLDataCount.count(Array(text.utf8))
        }
    }

    /// The files of a set.
    static func parts(_ files: [[UInt8]]) throws -> [InputPart] { try files.flatMap { try InputFile($0).parts } }

    /// Reads a set.
    static func read(_ files: [[UInt8]]) throws -> (dossiers: [ImportedDossier], report: ImportReport) {
        var reader = try SIECLEImporter().open(set: try parts(files), options: .repeatable)
        var dossiers: [ImportedDossier] = []
        while let dossier = try reader.next() { dossiers.append(dossier) }
        return (dossiers, reader.report)
    }

    /// The third-party data.
    static let data = SharedData("siecle")
    static var shared: URL { data.folder }
    static var isSharedThere: Bool { data.isThere }

    static func sample(_ name: String) throws -> [UInt8] {
        try data.bytes("samples/\(name).xml")
    }

    static let samples = [
        "bee_eleves_two-students", "made-up_ElevesAvecAdresses", "made-up_ResponsablesAvecAdresses",
        "made-up_import_eleves", "nomenclature_code_modalite_elec_double", "nomenclature_tout_niveau",
    ]

    /// The elements of a document, in their order: paths, attributes and texts of leaves.
    static func outline(_ bytes: [UInt8]) throws -> [String] {
        let root = try XMLTree(ArraySource(bytes)).root
        return ([root] + root.descendants)
            .map { element in
                let attributes = element.attributes.map { " @\($0.name)=\($0.value)" }.joined()
                return "\(element.path)\(attributes)=\(element.isLeaf ? element.text : "")"
            }
    }

    /// What the ministry's schema and the stricter one say of a file.
    static func violations(_ bytes: [UInt8]) throws -> [SchemaViolation] {
        let folder = shared.appending(path: "schema").path()
        return try ["schema_Import_3.1", "schema_Import_3.1_strict-parente"]
            .flatMap { name in
                try XMLSchemaValidator(schema: "\(folder)/\(name).xsd", within: folder).validate(ArraySource(bytes))
            }
    }
}
