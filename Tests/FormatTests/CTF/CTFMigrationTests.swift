// A school that moves its own file gets the same file back.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit

struct CTFMigrationTests {
    @Test func theFixtureComesBack() throws {
        let source = Array(try CTFText.fixture().utf8)
        let moved = try CTFConversion.migrated(source)
        let before = try CTFText.outline(source).filter { !$0.contains("/Ethnicity") }
        let after = try CTFText.outline(moved.bytes)
        #expect(before == after, "\(after.difference(from: before).map { "\($0)".prefix(160) })")
        #expect(moved.accounted == moved.values)
        #expect(moved.report.conservation[.rejected] == 0)
    }

    @Test func anotherVersionTellsWhatIsLost() throws {
        let source = Array(try CTFText.fixture().utf8)
        let moved = try CTFConversion.migrated(source, options: CTFConversion.options("19.0"))
        #expect(moved.text.contains("<Gender>F</Gender>") && !moved.text.contains("<Sex>"))
        #expect(moved.text.contains("<CTFversion>19.0</CTFversion>"))
        #expect(moved.accounted == moved.values)
        let foreign = moved.accounts.flatMap(\.lines).filter { if case .foreign = $0.home { true } else { false } }
        #expect(!foreign.isEmpty && foreign.allSatisfy { $0.fate == .rejected && $0.code == "ctf.other-version" })
        #expect(moved.report.diagnostics.contains { $0.identifier == "ctf.settings-unused" })
    }

    @Test func whatTheHeaderCannotSayIsSupplied() throws {
        let bytes = try CTFText.fixture("<Estab>4002</Estab>", "<Estab>four</Estab>")
        #expect(throws: ExportError.self) { try CTFConversion.migrated(bytes) }
        var options = ExportOptions()
        options.supplied = ["CTfile/Header/DestSchool/Estab": "4003"]
        let moved = try CTFConversion.migrated(bytes, options: options)
        #expect(moved.text.contains("<Estab>4003</Estab>") && moved.accounted == moved.values)
        #expect(moved.report.supplied == ["CTfile/Header/DestSchool/Estab"])
    }

    @Test func aPresentSchoolOfTheHeaderStaysThere() throws {
        let details = "<BasicDetails><NCyearActual>R</NCyearActual><EnrolStatus>M</EnrolStatus></BasicDetails>"
        let bytes = CTFText.file("25.0", CTFText.pupil(1, details))
        let moved = try CTFConversion.migrated(bytes)
        #expect(try CTFText.outline(moved.bytes) == CTFText.outline(bytes))
        #expect(moved.accounted == moved.values)
        let enrolment = try #require(moved.imported[0].dossier.enrolments.first).content
        #expect(enrolment.school.name == "Willow Bank Primary" && enrolment.schoolYear == "2025-2026")
        #expect(enrolment.yearGroup?.meaning == .prePrimary3)
        let sent = try CTFConversion.transferred(bytes)
        #expect(sent.text.contains("<LastSchool>true</LastSchool>") && sent.accounted == sent.values)
    }

    @Test(.enabled(if: CTFShared.isThere)) func samplesComeBack() throws {
        let judge = try XMLSchemaValidator(schema: CTFShared.schema.path(), within: CTFShared.schemaFolder.path())
        for (url, version) in zip(try CTFShared.samples(), ["25.0", "19.0"]) {
            let source = [UInt8](try Data(contentsOf: url))
            let read = try CTFText.read(source)
            #expect(read.report.version == version && read.dossiers.count == 2)
            #expect(read.report.conservation.total == XMLDataCount.count(source))
            var options = ExportOptions()
            options.version = version
            let moved = try CTFConversion.migrated(source, options: options)
            // Implementations differ in the order of rank and type.
            let before = try CTFText.outline(source).sorted()
            #expect(try CTFText.outline(moved.bytes).sorted() == before, "\(version)")
            #expect(moved.accounted == moved.values)
            #expect(try judge.validate(ArraySource(moved.bytes)) == [], "\(version)")
        }
    }
}
