// The canonical file of a disclosure: what it holds, and that nothing else shows in it.

import Testing
import VillageBasics
import VillageKit
import VillageKitTesting

struct JSONExporterTests {
    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func passesTheChecksOfEveryExporter(_ seed: UInt64) {
        let generator = DossierGenerator(seed: seed)
        let dossier = generator.labellingFields(of: generator.dossier())
        let json = ExporterConformance(JSONExporter()).violations(writing: dossier, to: .generated(seed))
        #expect(json.isEmpty, "\(json)")
        let lines = ExporterConformance(NDJSONExporter()).violations(writing: dossier, to: .generated(seed))
        #expect(lines.isEmpty, "\(lines)")
    }

    @Test func namesItsKindFirst() throws {
        let view = try #require(JSONSamples.view(JSONSamples.complete(1), JSONSamples.request()))
        let bytes = try JSONExporter().write([view]).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text.hasPrefix("{\n  \"kind\": \"disclosure\",\n  \"schema\": \"villagekit/dossier\",\n  \"version\": 1,\n")
        )
        #expect(text.hasSuffix("}\n"))
        #expect(!text.contains("null"))
    }

    @Test func aLineIsCanonical() throws {
        let view = try #require(JSONSamples.view(JSONSamples.complete(1), JSONSamples.request()))
        let bytes = try NDJSONExporter().write([view, view]).bytes
        let lines = bytes.split(separator: 0x0A)
        #expect(lines.count == 2)
        let line = Array(try #require(lines.first))
        #expect(try JSONParser.parse(line).bytes(.canonical) == line)
        let single = try JSONParser.parse(try JSONExporter().write([view]).bytes)
        #expect(single.bytes(.canonical) == line)
    }

    @Test func aFileHoldsOneStudent() throws {
        let view = try #require(JSONSamples.view(JSONSamples.complete(1), JSONSamples.request()))
        let error = #expect(throws: ExportError.self) { try JSONExporter().write([view, view]) }
        #expect(error?.code == .oneStudentOnly)
    }

    @Test func anUnknownSettingIsRefused() throws {
        var options = ExportOptions()
        options.settings = ["colour": "red"]
        let error = #expect(throws: ExportError.self) { try JSONExporter().write([], options: options) }
        #expect(error?.code == .badSetting)
    }
}
