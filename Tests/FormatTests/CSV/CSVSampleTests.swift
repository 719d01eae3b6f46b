// The samples of others, where they lie beside the package; they are not ours to keep in it.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

/// The folder of third-party data about tables.
enum CSVShared {
    static var isThere: Bool { SharedData("onde").isThere }

    static var folder: URL { SharedData("").folder }

    static func bytes(_ path: String) throws -> [UInt8] { try SharedData("").bytes(path) }
}

@Suite(.enabled(if: CSVShared.isThere))
struct CSVSampleTests {
    @Test(arguments: [
        ("onde/samples/onde2017_eleves.csv", "onde-2017", ";", 2),
        ("onde/samples/made-up_be1d_CSVExtraction-eleves.csv", "onde-be1d", ";", 3),
        ("spreadsheets/samples/made-up_excel_fr_semicolon_utf8bom.csv", "proeco", ";", 3),
        ("spreadsheets/samples/made-up_proeco_comma_latin1.csv", "proeco", ",", 3),
    ])
    func samplesAreReadAndWritten(_ path: String, _ version: String, _ sign: String, _ pupils: Int) throws {
        let source = try CSVShared.bytes(path)
        #expect(CSVImporter().recognise(source)?.version == version)
        let data = CSVCount.filled(source, separator: Character(sign))
        #expect(ImporterConformance(CSVImporter()).violations(reading: source, data: data) == [])
        let moved = try CSVConversion.migrated(source, mapping: version)
        #expect(moved.views.count == pupils && moved.accounted == moved.values)
        if version.hasPrefix("onde") { #expect(moved.bytes == source) }
    }

    @Test(arguments: [
        ("onde2017_eleves", "onde2017_responsables", [2, 2], 0),
        ("made-up_be1d_CSVExtraction-eleves", "made-up_be1d_CSVExtraction-responsables", [1, 1, 1], 1),
    ])
    func guardiansOfSamplesAreLinked(_ pupils: String, _ guardians: String, _ linked: [Int], _ aside: Int) throws {
        let files = try [pupils, guardians].map { try CSVShared.bytes("onde/samples/\($0).csv") }
        let parts = try files.flatMap { try InputFile($0).parts }
        var reader = try CSVImporter().open(set: parts, options: .repeatable)
        var counts: [Int] = []
        while let dossier = try reader.next() { counts.append(dossier.dossier.contactPersons.count) }
        #expect(counts == linked && reader.report.recordsSetAside == aside)
        let cells = files.reduce(0) { $0 + CSVCount.filled($1, separator: ";") }
        #expect(reader.report.conservation.total == cells)
    }

    @Test func teachersAreToldApart() throws {
        let bytes = try CSVShared.bytes("onde/samples/made-up_be1d_CSVExtraction-enseignants.csv")
        #expect(CSVImporter().recognise(bytes)?.isReadable == false)
    }

    @Test func edgeCasesOfTheSyntaxAreReadAsExpected() throws {
        let folder = CSVShared.folder.appending(path: "spreadsheets/samples/csv-spectrum/csvs")
        let urls = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        for url in urls where url.pathExtension == "csv" {
            let name = url.deletingPathExtension().lastPathComponent
            var reader = DelimitedReader(ArraySource([UInt8](try Data(contentsOf: url))), separator: 0x2C)
            let header = try #require(try reader.next()).cells
            var objects: [[String: String]] = []
            while let row = try reader.next() {
                objects.append(Dictionary(uniqueKeysWithValues: zip(header, row.cells)))
            }
            let json = try CSVShared.bytes("spreadsheets/samples/csv-spectrum/json/\(name).json")
            let expected = try JSONSerialization.jsonObject(with: Data(json)) as? [[String: String]]
            #expect(
                objects.map { $0.mapValues { $0.replacingOccurrences(of: "\r\n", with: "\n") } } == expected,
                "\(name)"
            )
        }
    }
}
