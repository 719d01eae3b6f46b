// Tables of pupils are recognised by their header and read row by row; every cell gets its line.

import Testing
import VillageFormats
import VillageKit
import VillageKitTesting

struct CSVImportTests {
    private func separator(_ fixture: CSVFixture) -> Character { fixture == .proeco ? "," : ";" }

    @Test(arguments: [
        (CSVFixture.classList, "class-list"), (.proeco, "proeco"), (.onde2017, "onde-2017"), (.be1d, "onde-be1d"),
        (.onde2017Guardians, "onde-2017"), (.be1dGuardians, "onde-be1d"),
    ])
    func tablesAreRecognised(_ fixture: CSVFixture, _ version: String) throws {
        #expect(CSVImporter().recognise(try fixture.bytes()) == FormatRecognition(version: version))
    }

    @Test func teachersAreNotPupils() throws {
        #expect(CSVImporter().recognise(try CSVFixture.teachers.bytes())?.isReadable == false)
    }

    @Test(arguments: [
        "", "<a/>", "{\"a\": 1}", "[1]", "Nom;Autre\n", "hello\n", "PK\u{3}\u{4}", "a;b;c\n1;2;3\n",
        "sourcedId,status,givenName,familyName,username\n", "SIS ID,School SIS ID,First Name,Last Name\n",
        "Last name;First name\u{0};x\n",
    ])
    func otherFilesAreNone(_ text: String) {
        #expect(CSVImporter().recognise(Array(text.utf8)) == nil)
    }

    @Test(arguments: CSVFixture.pupils)
    func theImporterConforms(_ fixture: CSVFixture) throws {
        let source = try fixture.bytes()
        let data = CSVCount.filled(source, separator: separator(fixture))
        #expect(ImporterConformance(CSVImporter()).violations(reading: source, data: data) == [])
        #expect(ImporterConformance(CSVImporter()).truncations(of: source).violations == [])
    }

    @Test func noReportHoldsAValue() throws {
        let header = "Last name;First name;Birth date;Class;ZQXHEAD\n"
        let rows = "ZQXMARK;ZQXMARK;ZQXMARK;ZQXMARK;ZQXMARK\n\"ZQXMARK;ZQXMARK\n;ZQXMARK;;;\nZQXMARK;ZQXMARK;;\n"
        let source = [UInt8](table: header + rows)
        #expect(ImporterConformance(CSVImporter()).violations(reading: source, marker: "ZQX") == [])
    }

    @Test func aClassListIsRead() throws {
        let (dossiers, report) = try CSVImporter().read(try CSVFixture.classList.bytes(), options: .repeatable)
        #expect(dossiers.count == 3 && report.version == "class-list")
        let noor = dossiers[0].dossier
        #expect(noor.identities[0].content.name.family == "Vandersteen")
        #expect(noor.identities[0].content.identifiers == [Identifier(.local, "000101")])
        #expect(noor.identities[0].content.sex?.meaning == .female)
        #expect(noor.birthDate == CalendarDate(rawValue: "2014-03-02"))
        #expect(noor.enrolments[0].content.groupName == "4B" && noor.enrolments[0].content.isCurrent == true)
        let telephones = noor.studentContacts.map(\.content).filter { $0.kind?.meaning == .telephone }
        #expect(telephones.map(\.value) == ["+32 2 000 00 00", "+32 470 00 00 01"])
        #expect(noor.contactPersons[0].content.relation?.meaning == .mother)
        #expect(noor.guardians == [Guardian(id: try #require(noor.contactPersons[0].content.person), authority: .full)])
        #expect(telephones[1].person == noor.contactPersons[0].content.person && telephones[0].person == nil)
        #expect(dossiers[2].dossier.birthDate == nil)
        #expect(report.diagnostics.map(\.identifier).contains("csv.birth-date-missing"))
    }

    @Test func aListLikeThoseOfProEcoIsRead() throws {
        let (dossiers, report) = try CSVImporter().read(try CSVFixture.proeco.bytes(), options: .repeatable)
        #expect(dossiers.map { $0.dossier.identities[0].content.name.given } == [["Noé"], ["Zoé"], ["Aïcha"]])
        #expect(report.suggestedProfile == "BE-FWB")
        let zoe = dossiers[1].dossier
        #expect(zoe.enrolments[0].content.yearGroup?.code == "5" && zoe.enrolments[0].content.yearGroup?.meaning == nil)
        #expect(zoe.contactPersons[0].content.name.preferred == "\"MODELE\", Sacha")
        #expect(zoe.communicationNeeds[0].content.remark?.value == "=1+1")
        #expect(zoe.communicationNeeds[0].header.label == .restricted)
        #expect(zoe.foreign.map(\.raw) == ["ANG"] && zoe.foreign[0].section == .schooling)
        #expect(zoe.guardians.isEmpty)
        #expect(report.diagnostics.count { $0.identifier == "csv.authority-unclear" } == 1)
    }

    @Test func bothLayoutsOfONDEAreRead() throws {
        let new = try CSVImporter().read(try CSVFixture.onde2017.bytes(), options: .repeatable).dossiers.map(\.dossier)
        #expect(new[1].identities[0].content.registeredName.family == "TOULEMONDE")
        #expect(new[1].identities[0].content.name.family == "DUPRÉ")
        #expect(new[0].identities[0].content.name.family == "TOULEMONDE")
        #expect(new[0].identities[0].content.identifiers == [Identifier(.ine, "012345678AA")])
        #expect(new[0].enrolments[0].content.yearGroup?.meaning == .primary3)
        #expect(new[1].studentContacts.count == 2)
        #expect(new[2].enrolments[0].header.label == .restricted, "a special class tells of support")
        let old = try CSVImporter().read(try CSVFixture.be1d.bytes(), options: .repeatable)
        #expect(old.dossiers.map { $0.dossier.identities[0].content.sex?.code } == ["H", "F", "H", "H"])
        #expect(old.dossiers[1].dossier.studentContacts[1].content.address.street == "2 \"Le Pré\" ; bât. C")
        #expect(old.report.diagnostics.contains { $0.identifier == "csv.keyed-by-names" })
    }

    @Test func pupilsKeepTheirIdentifierWhereverTheyStand() throws {
        let head = "Number;Last name;First name\n"
        let (one, other) = ("1;Aa;Bb\n", "2;Cc;Dd\n")
        let first = try CSVImporter().read([UInt8](table: head + one + other), options: .repeatable).dossiers
        let second = try CSVImporter().read([UInt8](table: head + other + one), options: .repeatable).dossiers
        #expect(first[0].dossier.student == second[1].dossier.student)
        #expect(first[0].dossier.identities[0].header.id == second[1].dossier.identities[0].header.id)
    }

    @Test func aMappingOfOnesOwnGoesFirst() throws {
        let json = """
            {"schema": "villagekit/table-mapping", "version": 1, "name": "notes", "edition": "1", "dates": ["d.m.yyyy"],
             "tables": [{"name": "notes", "keys": [["Id"]],
              "entries": [{"name": "pupil", "type": "StudentIdentity"}, {"name": "sport", "type": "Activity"},
                {"name": "talent", "type": "Talent"}],
              "columns": [{"header": "Id", "entry": "pupil", "field": "identifiers", "required": true},
                {"header": "Last name", "entry": "pupil", "field": "name.family"},
                {"header": "Sport", "entry": "sport", "field": "name"},
                {"header": "Hours", "entry": "sport", "field": "hours"},
                {"header": "Since", "entry": "sport", "field": "from"}]}]}
            """
        let importer = CSVImporter(mappings: [try TableMapping(json: Array(json.utf8))])
        let source = Array("Id\tLast name\tSport\tHours\tSince\n7\tAa\tJudo\t2,5\t1.9.2026\n".utf8)
        #expect(importer.recognise(source)?.version == "notes")
        let sport = try importer.read(source, options: .repeatable).dossiers[0].dossier.activities[0].content
        #expect(sport.name == "Judo" && sport.hours?.rawValue == "2.5" && sport.from?.rawValue == "2026-09-01")
    }

    @Test func aCodeThatTellsOfASanctionStaysOutside() throws {
        let json = """
            {"schema": "villagekit/table-mapping", "version": 1, "name": "leavers", "edition": "1",
             "codes": {"why": {"system": "school.why", "rows": [{"code": "D", "means": "changed_school"},
               {"code": "X", "leave": "discipline"}]}},
             "tables": [{"name": "leavers", "entries": [{"name": "pupil", "type": "StudentIdentity"},
                {"name": "stay", "type": "Enrolment"}],
              "columns": [{"header": "Name", "entry": "pupil", "field": "name.family", "required": true},
                {"header": "Why", "entry": "stay", "field": "exitReason", "codes": "why"}]}]}
            """
        let importer = CSVImporter(mappings: [try TableMapping(json: Array(json.utf8))])
        let read = try importer.read(Array("Name;Why\nAa;D\nBb;X\n".utf8), options: .repeatable).dossiers.map(\.dossier)
        #expect(read[0].enrolments[0].content.exitReason?.meaning == .changedSchool)
        #expect(read[1].enrolments.isEmpty && read[1].foreign.map(\.section) == [.discipline])
    }
}
