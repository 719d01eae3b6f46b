// A transfer to the next school: only what the view holds, nothing invented, a name for the file.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct CTFTransferTests {
    @Test func onlyWhatTheViewHoldsIsWritten() throws {
        let sent = try CTFConversion.transferred(Array(try CTFText.fixture().utf8))
        #expect(sent.accounted == sent.values)
        for word in [
            "LookedAfter", "Ethnicity", "FSM", "ServiceChild", "Disabilit", "SuppInfo", "Pike", "SWR", "FOM",
            "LeavingReason>PE",
        ] {
            #expect(!sent.text.contains(word), "\(word)")
        }
        for word in [
            "<UPN>H801200001001</UPN>", "<SENprovision>E</SENprovision>", "<Result>21</Result>", "<MedicalFlag>true<",
            "/\\LM####/\\/\\II/O/\\####", "<Responsibility>true</Responsibility>", "<Surname>Okafor</Surname>",
            "<NCyearActual>6</NCyearActual>", "<LEA>998</LEA>", "<Estab>4002</Estab>",
            "<AcademicYear>2025</AcademicYear>",
        ] {
            #expect(sent.text.contains(word), "\(word)")
        }
        #expect(
            TreeCheck.check(try XMLTree(ArraySource(sent.bytes)).root, against: CTFStructure.file(CTFVersion(25))) == []
        )
    }

    @Test(arguments: ["25.0", "19.0"])
    func whatIsWrittenHasTheStructure(_ version: String) throws {
        let sent = try CTFConversion.transferred(
            Array(try CTFText.fixture().utf8),
            options: CTFConversion.options(version)
        )
        let found = try CTFImporter().validator?.validate(sent.bytes, schemas: nil)
        #expect(found?.version == version)
        // Of two numbers of the fixture the check letter is wrong; some codes have no label.
        #expect(found?.findings.map(\.identifier).filter { $0 != "ctf.rule.upn" } == [])
        guard CTFShared.isThere else { return }
        let judge = try XMLSchemaValidator(schema: CTFShared.schema.path(), within: CTFShared.schemaFolder.path())
        #expect(try judge.validate(ArraySource(sent.bytes)) == [])
    }

    @Test func headersAreNeverInvented() throws {
        let source = CTFText.file("25.0", CTFText.pupil(1))
        for setting in ["sender", "sender-name", "receiver"] {
            var options = CTFConversion.options()
            options.settings[setting] = nil
            do {
                _ = try CTFConversion.transferred(source, options: options)
                Issue.record("written without \(setting)")
            } catch let error as ExportError {
                #expect(error.code == .valueMissing && error.places.map(\.path) == ["ctf.\(setting)"])
            }
        }
        var options = CTFConversion.options()
        options.settings = [:]
        options.supplied = [
            "CTfile/Header/SourceSchool/LEA": "998", "CTfile/Header/SourceSchool/Estab": "2001",
            "CTfile/Header/SourceSchool/SchoolName": "Willow Bank", "CTfile/Header/DestSchool/LEA": "XXX",
            "CTfile/Header/DestSchool/Estab": "XXXX", "CTfile/Header/DateTime": "2026-07-20T09:30:00",
            "CTfile/Header/SourceSchool/URN": "998001", "CTfile/Header/DocumentQualifier": "partial",
        ]
        let sent = try CTFConversion.transferred(source, options: options)
        #expect(sent.text.contains("09:30:00") && sent.text.contains("<Estab>XXXX</Estab>"))
        #expect(sent.text.contains("<DocumentQualifier>partial<") && !sent.text.contains(">full<"))
        #expect(sent.report.supplied.count == options.supplied.count)
    }

    @Test func aPupilIsNeverInvented() throws {
        let two = CTFText.pupil(1) + CTFText.pupil(2).replacing("<DOB>2014-03-03</DOB>", with: "")
        do {
            _ = try CTFConversion.transferred(CTFText.file("25.0", two))
            Issue.record("written without a birth date")
        } catch let error as ExportError {
            #expect(error.code == .valueMissing && error.places.map(\.path) == ["Pupil[2]/DOB"])
        }
        var options = CTFConversion.options()
        options.supplied = ["Pupil[2]/DOB": "2014-03-04", "Pupil/DOB": "1999-01-01"]
        let sent = try CTFConversion.transferred(CTFText.file("25.0", two), options: options)
        #expect(sent.text.contains("2014-03-04") && !sent.text.contains("1999"))
        #expect(sent.report.supplied == ["Pupil[2]/DOB"])
        options.supplied = ["Pupil/BasicDetails/Ethnicity": "WBRI"]
        #expect(throws: ExportError.self) {
            _ = try CTFConversion.transferred(CTFText.file("25.0", CTFText.pupil(1)), options: options)
        }
    }

    @Test func aFileHasAPupil() {
        #expect(throws: ExportError.self) { _ = try CTFExporter().write([], options: CTFConversion.options()) }
    }

    @Test func settingsAreChecked() {
        for (key, value) in [
            ("sender", "12"), ("receiver", "ABCDEFG"), ("serial", "1000"), ("serial", "0"), ("other", "1"),
        ] {
            var options = CTFConversion.options()
            options.settings[key] = value
            #expect(throws: ExportError.self, "\(key)") { _ = try CTFExporter().write([], options: options) }
        }
        #expect(throws: ExportError.self) { _ = try CTFExporter().write([], options: CTFConversion.options("24.0")) }
    }

    @Test func theFileGetsItsName() throws {
        var options = CTFConversion.options()
        let source = CTFText.file("25.0", CTFText.pupil(1))
        func name() throws -> ProposedFileName {
            try #require(try CTFConversion.transferred(source, options: options).report.fileName)
        }
        #expect(try name().name(1) == "9982001_CTF_9984002_001.xml")
        #expect(try name().first { $0 < "9982001_CTF_9984002_012.xml" } == "9982001_CTF_9984002_012.xml")
        #expect(try name().first { _ in true } == nil)
        options.settings["serial"] = "7"
        #expect(try name().first { _ in false } == "9982001_CTF_9984002_007.xml")
        options.settings["receiver"] = CTFSchoolNumber.unknownDestination
        #expect(try name().name(999) == "9982001_CTF_XXXXXXX_999.xml")
    }

    @Test func aNameOfTheRuleIsKnown() throws {
        let sender = try #require(CTFSchoolNumber("820LLLL"))
        let names = CTFFileName.proposal(sender: sender, receiver: try #require(CTFSchoolNumber("8201234")), from: 5)
        for name in ["820LLLL_CTF_8201234_001.xml", "820LLLL_CTF_8201234_999.xml"] { #expect(names.fits(name)) }
        for name in [
            "a.xml", "820LLLL_CTF_8201234_000.xml", "820LLLL_CTF_8201234_1.xml", "820LLLL_CTF_8201234_0x1.xml",
            "820LLLL_CTF_8201235_001.xml", "820LLLL_CTF_8201234_.xml", "820LLLL_CTF_8201234_001.XML",
        ] {
            #expect(!names.fits(name), "\(name)")
        }
    }

    @Test func whoMayNotBeCalledIsNotListed() throws {
        let source = Array(try CTFText.fixture().utf8)
        let sent = try CTFConversion.transferred(source) { dossier in
            dossier.contactPersons = dossier.contactPersons.map { entry in
                var content = entry.content
                if content.order == 1 { content.mayContact = false }
                return Entry(entry.header, content)
            }
            dossier.studentContacts = dossier.studentContacts.map { entry in
                var content = entry.content
                if content.person == nil { content.isSecret = true }
                return Entry(entry.header, content)
            }
        }
        #expect(!sent.text.contains("jonah") && !sent.text.contains("Jonah") && !sent.text.contains("Invented Lane"))
        #expect(sent.accounts[0].lines.contains { $0.code == "ctf.may-not-contact" })
        #expect(sent.accounts[0].lines.contains { $0.code == "ctf.secret" })
    }
}
