// A file is recognised by its outermost element, whatever its encoding and prefix; versions that are too old are not read.

import Foundation
import Testing
import VillageKit
import VillageKitTesting

struct OSORecognitionTests {
    private static func document(_ year: String, prefix: String = "") -> String {
        let (name, declaration) = prefix.isEmpty ? ("dossier", "xmlns") : ("\(prefix):dossier", "xmlns:\(prefix)")
        return "<\(name) \(declaration)=\"http://www.edustandaard.nl/oso_gegevensset/\(year)/dossier\"></\(name)>"
    }

    @Test(arguments: [
        ("2019", "2019.1", true), ("2018", "2018.1", true), ("2017", "2017.1", true), ("2023", "2023.1", true),
        ("2016", "2016.1", false), ("1.2", "1.2", false),
    ])
    func versionsAreRecognised(_ year: String, _ version: String, _ isReadable: Bool) {
        let expected = FormatRecognition(version: version, isReadable: isReadable)
        #expect(OSOImporter().recognise(Array(Self.document(year).utf8)) == expected)
        #expect(OSOImporter().recognise(Array(Self.document(year, prefix: "o").utf8)) == expected)
    }

    @Test func otherEncodingsAreRecognised() throws {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Self.document("2019")
        let bytes = [UInt8](try #require(text.data(using: .utf16)))
        #expect(OSOImporter().recognise(bytes)?.version == "2019.1")
    }

    @Test(arguments: ["", "<dossier/>", "{}", "<dossier xmlns=\"urn:x\"/>", "<a><dossier/></a>"])
    func otherFilesAreNot(_ text: String) { #expect(OSOImporter().recognise(Array(text.utf8)) == nil) }

    @Test(arguments: ["2016", "1.1"])
    func oldVersionsAreRefused(_ year: String) {
        let error = #expect(throws: ImportError.self) {
            try OSOImporter().read(Array(Self.document(year).utf8), options: .repeatable)
        }
        #expect(error?.code == .unsupportedVersion)
    }

    @Test func otherDocumentsAreRefused() {
        let error = #expect(throws: ImportError.self) {
            try OSOImporter().read(Array("<dossier/>".utf8), options: .repeatable)
        }
        #expect(error?.code == .malformed)
    }

    @Test func aPrefixChangesNothing() throws {
        let plain = String(decoding: try OSOFixture.popo.tree().written, as: UTF8.self)
        let prefixed = plain.replacing("</", with: "</o:").replacing("xmlns=", with: "xmlns:o=")
            .replacing(#/<([a-z])/#) { "<o:\($0.1)" }
        let (one, _) = try OSOImportTests.read(Array(plain.utf8))
        let (other, _) = try OSOImportTests.read(Array(prefixed.utf8))
        #expect(one.dossier == other.dossier && one.account == other.account)
    }

    @Test func newerVersionsAreReadAsFarAsTheyAreUnderstood() throws {
        let xml = """
            <dossier xmlns="http://www.edustandaard.nl/oso_gegevensset/2022/dossier"><huidigeschool><brincode>99ZZ</brincode>
            <leerling><achternaam>Horst</achternaam><nieuw><a>1</a><b c="2">3</b></nieuw></leerling></huidigeschool></dossier>
            """
        let read = try OSOImporter().read(Array(xml.utf8), options: .repeatable)
        let imported = try #require(read.dossiers.first)
        #expect(imported.dossier.identities.first?.content.name.family == "Horst")
        #expect(read.report.unread == ["dossier/huidigeschool/leerling/nieuw": 3])
        let foreign = try #require(imported.dossier.foreign.first)
        #expect(foreign.section == .protection && foreign.count == 3 && foreign.version == "2022.1")
        #expect(read.report.diagnostics.contains { $0.identifier == "oso.newer-version" })
        #expect(imported.account.conservation.total == XMLDataCount.count(Array(xml.utf8)))
    }
}
