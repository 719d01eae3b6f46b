// A file is recognised by its content, and what it says of its version is compared with what it holds.

import Testing
import VillageKit
import VillageKitTesting

struct EDEXMLRecognitionTests {
    @Test(arguments: [("school", "2.1"), ("flanders", "2.1"), ("old", "1.0.3")])
    func filesAreRecognised(_ name: String, _ version: String) throws {
        let head = Array(try EDEXMLShared.fixture(name).prefix(4_096))
        #expect(EDEXMLImporter().recognise(head) == FormatRecognition(version: version))
        let others = FormatRegistry.standard.importers.filter { type(of: $0).format.id != "edexml" }
        #expect(others.allSatisfy { $0.recognise(head) == nil })
    }

    @Test(arguments: [
        "", "EDEX", "{}", "<EDEX xmlns=\"urn:x\"><school/></EDEX>", "<edex/>",
        "<dossier xmlns=\"http://www.edustandaard.nl/oso_gegevensset/2019/dossier\"/>", "EDEXLL  0001",
        "<!DOCTYPE EDEX><EDEX/>",
    ])
    func otherFilesAreNot(_ text: String) {
        #expect(EDEXMLImporter().recognise(Array(text.utf8)) == nil)
        #expect(throws: ImportError.self) {
            try EDEXMLImporter().read(Array(text.utf8), options: .repeatable)
        }
    }

    private func findings(_ old: String, _ new: String) throws -> (version: String?, codes: [String]) {
        let report = try EDEXMLImporter().read(EDEXMLShared.fixture("school", old, new), options: .repeatable).report
        return (report.version, report.diagnostics.map(\.identifier).filter { $0.hasPrefix("edexml.version") })
    }

    @Test func aVersionThatIsTooOldForItsContentIsTold() throws {
        let declared = "<xsdversie>2.1</xsdversie>"
        for (text, version, codes) in [
            ("<xsdversie>2.0</xsdversie>", "2.1", ["edexml.version-differs"]),
            ("<xsdversie>1.0.3</xsdversie>", "2.1", ["edexml.version-differs"]),
            ("", "2.1", ["edexml.version-missing"]),
            ("<xsdversie>3.7</xsdversie>", "3.7", ["edexml.version-unknown"]),
            ("<xsdversie>Jan Jansen</xsdversie>", "unknown", ["edexml.version-unknown"]),
        ] {
            let found = try findings(declared, text)
            #expect(found.version == version && found.codes == codes, "\(text)")
        }
    }
}
