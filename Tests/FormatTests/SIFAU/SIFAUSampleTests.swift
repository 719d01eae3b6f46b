// The published samples are read without loss, come back, and are valid where they were.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

@Suite(.enabled(if: SIFAUShared.isThere))
struct SIFAUSampleTests {
    @Test func everyDatumHasOneLine() throws {
        let samples = try SIFAUShared.samples()
        #expect(samples.count == 45)
        for url in samples {
            let source = [UInt8](try Data(contentsOf: url))
            let violations = ImporterConformance(SIFAUImporter())
                .violations(reading: source, data: XMLDataCount.count(source))
            #expect(violations == [], "\(url.lastPathComponent)")
        }
    }

    @Test func theOfficialSchemaIsAsked() throws {
        let source = try SIFAUShared.fixture("PersonalisedPlans")
        let schemas = SIFAUShared.folder.appending(path: "schema").path()
        let found = try SIFAUValidation.validator.validate(source, schemas: schemas)
        #expect(found.isOfficialSchemaChecked && found.findings == [] && found.version == "3.4")
        let wrong = String(decoding: source, as: UTF8.self).replacing(">Ac<", with: ">Zz<")
        let findings = try SIFAUValidation.validator.validate(Array(wrong.utf8), schemas: schemas).findings
        #expect(findings.contains { $0.identifier.hasPrefix("sif-au.schema.") })
        let note = try SIFAUShared.fixture("StudentDataTransferNote")
        #expect(try SIFAUValidation.validator.validate(note, schemas: schemas).isOfficialSchemaChecked == false)
    }

    @Test func samplesComeBack() throws {
        let lax = try SIFAUShared.validator(SIFAUShared.lax)
        let strict = try SIFAUShared.validator(SIFAUShared.strict)
        var (moved, valid, lost) = (0, 0, 0)
        for url in try SIFAUShared.samples() {
            let source = [UInt8](try Data(contentsOf: url))
            let name = url.lastPathComponent
            guard let imported = try SIFAUShared.read(source).dossiers.first else { continue }
            let result = try SIFAUMove(imported.dossier)
            #expect(result.accounted == result.values, "\(name)")
            moved += 1
            let lines = try XMLTree(ArraySource(source)).root.sifLeaves
            let back = try result.leaves
            let missing = lines.filter { !back.contains($0) }
            let unexplained = missing.filter { line in
                !SIFAUForeign.forbidden.keys.contains { line.contains("/\($0)") } && !Self.isExpected(line)
            }
            lost += missing.count
            #expect(unexplained == [], "\(name)")
            let isValid = try result.documents.allSatisfy { try lax.validate(ArraySource($0)).isEmpty }
            if isValid { valid += 1 }
            if try lax.validate(ArraySource(source)).isEmpty { #expect(isValid, "\(name) was valid") }
            let strictly = try result.documents.allSatisfy { try strict.validate(ArraySource($0)).isEmpty }
            if try strict.validate(ArraySource(source)).isEmpty { #expect(strictly, "\(name) was strictly valid") }
        }
        #expect(moved == 38, "\(moved)")
        #expect(valid == 37, "\(valid) of \(moved) valid, \(lost) leaves not given back")
    }

    /// A full name that the parts say as well is made of the parts again by whoever needs it.
    private static func isExpected(_ line: String) -> Bool { line.contains("/Name/FullName") }
}
