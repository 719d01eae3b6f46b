// A school with a thousand pupils: one bad record is set aside, and the rest comes out.

import Foundation
import Testing
import VillageCodecs
import VillageKit
import VillageKitTesting

struct EDEXMLManyTests {
    /// A school of a thousand pupils, of which one is spoilt.
    private func school(of size: Int = 1_000, _ spoilt: (Int) -> String?) -> [UInt8] {
        var text = "<EDEX><school><schooljaar>2024-2025</schooljaar><brincode>96WW</brincode>"
        text += "<xsdversie>2.1</xsdversie></school><groepen>"
        for group in 0..<40 {
            text += "<groep key=\"g\(group)\"><naam>Groep \(group)</naam><jaargroep>4</jaargroep></groep>"
        }
        text += "</groepen><leerlingen>"
        for pupil in 0..<size {
            text +=
                spoilt(pupil)
                    ?? """
                    <leerling key="p\(pupil)"><achternaam>Naam\(pupil)</achternaam><geboortedatum>2016-05-04</geboortedatum>\
                    <jaargroep>4</jaargroep><groep key="g\(pupil % 40)"/></leerling>
                    """
        }
        text +=
            "</leerlingen><leerkrachten><leerkracht key=\"t\"><achternaam>Zorg</achternaam><rol>IB</rol></leerkracht>"
        return Array((text + "</leerkrachten></EDEX>").utf8)
    }

    @Test func ofAThousandPupilsOneIsSetAside() throws {
        let source = school { $0 == 500 ? "<leerling key=\"p3\"><achternaam>Dubbel</achternaam></leerling>" : nil }
        let read = try EDEXMLImporter().read(source, options: .repeatable)
        #expect(read.dossiers.count == 999 && read.report.recordsSetAside == 1)
        #expect(read.report.conservation.total == XMLDataCount.count(source))
    }

    @Test(arguments: [
        ("<leerling key=\"p3\"><achternaam>Dubbel</achternaam></leerling>", "edexml.key-duplicate"),
        ("<leerling key=\" p3 \"><roepnaam>Dubbel</roepnaam></leerling>", "edexml.key-duplicate"),
        ("<leerling><geslacht>1</geslacht></leerling>", "edexml.pupil-without-identity"),
        ("<leerling key=\"#\"/>", "edexml.pupil-without-identity"),
    ])
    func oneBadRecordIsSetAsideAndTheOthersComeOut(_ record: String, _ code: String) throws {
        let source = school(of: 50) { $0 == 20 ? record : nil }
        let read = try EDEXMLImporter().read(source, options: .repeatable)
        #expect(read.dossiers.count == 49 && read.report.recordsSetAside == 1)
        let finding = try #require(read.report.diagnostics.first { $0.identifier == code })
        #expect(finding.path == "EDEX/leerlingen/leerling[21]" && finding.severity == .error && finding.help != nil)
        #expect(read.report.conservation.total == XMLDataCount.count(source))
        #expect(!"\(read.report)".contains("Dubbel"))
        #expect(read.dossiers.allSatisfy { $0.dossier.careTeamMembers.count == 1 })
    }

    @Test(arguments: [
        "<leerling key=\"x\"><achternaam>A</achternaam><geboortedatum>31-12-2015</geboortedatum></leerling>",
        "<leerling key=\"x\"><achternaam>A</achternaam><onbekend><a>1</a></onbekend></leerling>",
        "<leerling key=\"x\"/>", "<leerling><achternaam>A</achternaam></leerling>",
        "<leerling key=\"x\"><groep key=\"nergens\"/><bsn>1</bsn></leerling>",
    ])
    func aBadValueNeverSinksItsPupil(_ record: String) throws {
        let source = school(of: 50) { $0 == 20 ? record : nil }
        let read = try EDEXMLImporter().read(source, options: .repeatable)
        #expect(read.dossiers.count == 50 && read.report.recordsSetAside == 0)
        #expect(read.report.conservation.total == XMLDataCount.count(source))
    }

    @Test func manyPupilsAreWrittenAndReadAgain() throws {
        let moved = try EDEXMLConversion.migrated(school(of: 300) { _ in nil })
        let again = try EDEXMLImporter().read(moved.bytes, options: .repeatable)
        #expect(again.dossiers.count == 300)
        #expect(again.report.unread.isEmpty && again.report.recordsSetAside == 0)
        if EDEXMLShared.isThere {
            #expect(try EDEXMLShared.validator().validate(ArraySource(moved.bytes)) == [])
        }
    }

    @Test func dummyKeysMayBeTheSame() throws {
        let source = school(of: 50) { $0 < 2 ? "<leerling key=\"#\"><roepnaam>Kind</roepnaam></leerling>" : nil }
        let read = try EDEXMLImporter().read(source, options: .repeatable)
        #expect(read.dossiers.count == 50)
        #expect(Set(read.dossiers.map(\.dossier.student)).count == 50)
        let moved = try EDEXMLConversion.migrated(source)
        #expect(!EDEXMLRuleTests.rules(moved.bytes).contains("edexml.key-duplicate"))
    }
}
