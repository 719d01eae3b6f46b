// Which files are whose: one object, one in each line, and archives, which importers refuse.

import Testing
import VillageKit
import VillageKitTesting

struct JSONRecognitionTests {
    private func views() throws -> DisclosedDossier {
        try #require(JSONSamples.view(JSONSamples.complete(2), JSONSamples.migration))
    }

    @Test func oneObjectIsToldFromLines() throws {
        let json = Array(try JSONExporter().write([views()]).bytes.prefix(4096))
        let lines = Array(try NDJSONExporter().write([views()]).bytes.prefix(4096))
        #expect(JSONImporter().recognise(json) == FormatRecognition(version: "1"))
        #expect(NDJSONImporter().recognise(json) == nil)
        #expect(NDJSONImporter().recognise(lines) == FormatRecognition(version: "1"))
        #expect(JSONImporter().recognise(lines) == nil)
    }

    @Test(arguments: ["", "{}", "[1]", "<a/>", #"{"kind":"other"}"#, #"{"resourceType":"Bundle","kind":"dossier2"}"#])
    func othersAreNotOurs(_ text: String) {
        #expect(JSONImporter().recognise(Array(text.utf8)) == nil)
        #expect(NDJSONImporter().recognise(Array(text.utf8)) == nil)
    }

    @Test func archivesAreRefused() throws {
        let archive = DossierArchive(JSONSamples.complete(2))
        let error = #expect(throws: ImportError.self) {
            try JSONImporter().read(archive.bytes(), options: .repeatable)
        }
        #expect(error?.code == .forbidden)
        let other = #expect(throws: ImportError.self) {
            try NDJSONImporter().read(archive.bytes(.canonical), options: .repeatable)
        }
        #expect(other?.code == .forbidden)
    }

    @Test func aBadLineIsSetAsideWithItsNumber() throws {
        let line = try NDJSONExporter().write([views()]).bytes
        let archive = DossierArchive(JSONSamples.complete(2)).bytes(.canonical)
        let bytes = line + Array("{\"kind\":\n\n".utf8) + line + archive + Array("[]\n".utf8) + line
        let read = try NDJSONImporter().read(bytes, options: .repeatable)
        #expect(read.dossiers.count == 3)
        #expect(read.report.diagnostics.map { $0.location?.line } == [2, 5, 6])
    }

    @Test func aLineThatIsTooLongIsPassedOver() throws {
        let line = try NDJSONExporter().write([views()]).bytes
        var options = ImportOptions.repeatable
        options.limits.lineBytes = line.count
        let long = [UInt8](repeating: 0x20, count: 200_000) + line
        let read = try NDJSONImporter().read(line + long + line, options: options)
        #expect(read.dossiers.count == 2)
        #expect(read.report.diagnostics.map(\.identifier) == ["json.record-set-aside"])
    }
}
