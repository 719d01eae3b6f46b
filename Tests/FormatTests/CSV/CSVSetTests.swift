// Pupils and guardians in two tables: linked only where exactly one pupil fits, and every cell counted once.

import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct CSVSetTests {
    private func read(_ files: [[UInt8]]) throws -> (dossiers: [ImportedDossier], report: ImportReport) {
        var parts: [InputPart] = []
        for bytes in files { parts += try InputFile(bytes).parts }
        var reader = try CSVImporter().open(set: parts, options: .repeatable)
        var dossiers: [ImportedDossier] = []
        while let dossier = try reader.next() { dossiers.append(dossier) }
        return (dossiers, reader.report)
    }

    private func read(_ fixtures: CSVFixture...) throws -> (dossiers: [ImportedDossier], report: ImportReport) {
        try read(try fixtures.map { try $0.bytes() })
    }

    @Test(arguments: [[CSVFixture.onde2017, .onde2017Guardians], [.be1dGuardians, .be1d]])
    func everyCellIsCountedOnce(_ fixtures: [CSVFixture]) throws {
        let (dossiers, report) = try read(try fixtures.map { try $0.bytes() })
        let cells = try fixtures.reduce(0) { $0 + CSVCount.filled(try $1.bytes(), separator: ";") }
        #expect(report.conservation.total == cells)
        let sum = dossiers.reduce(report.fileAccount.conservation.total) { $0 + $1.account.conservation.total }
        #expect(sum == cells && report.dossiers == dossiers.count)
    }

    @Test func guardiansAreLinkedByNamesAndClass() throws {
        let (dossiers, report) = try read(.onde2017, .onde2017Guardians)
        #expect(
            dossiers.map { $0.dossier.contactPersons.map(\.content.name.family) } == [
                ["TOULEMONDE"], ["TOULEMONDE"], ["MODÈLE"],
            ]
        )
        #expect(dossiers[1].dossier.contactPersons[0].content.name.given == ["Rosalie"])
        let numbers = dossiers[2].dossier.studentContacts.map(\.content).filter { $0.person != nil }
        #expect(numbers.map(\.value) == ["0100000000", "0100000001"])
        #expect(numbers.map(\.use?.meaning) == [nil, .work])
        #expect(dossiers.allSatisfy { $0.dossier.guardians.isEmpty }, "the table says nothing of authority")
        let trouble = report.diagnostics.filter { $0.identifier.hasPrefix("csv.guardian") }
        #expect(trouble.map(\.identifier) == ["csv.guardian-unlinked", "csv.guardian-other-class"])
        #expect(trouble.map(\.location?.line) == [4, 5] && report.recordsSetAside == 2)
    }

    @Test func twoPupilsOfOneNameGetNobody() throws {
        let (dossiers, report) = try read(.be1d, .be1dGuardians)
        #expect(dossiers.map { $0.dossier.contactPersons.count } == [1, 1, 0, 0])
        #expect(report.diagnostics.contains { $0.identifier == "csv.guardian-ambiguous" })
    }

    @Test func bothTablesOfONDEAreWrittenAndReadBack() throws {
        let before = try read(.onde2017, .onde2017Guardians).dossiers.map(\.dossier)
        let request = AccessRequest(
            role: .recordsOfficer,
            organisation: OrganisationID("local:school"),
            relation: .current,
            purpose: .migration,
            profile: "FR",
            day: ImportOptions.repeatable.today
        )
        let views = try before.map { dossier in
            var dossier = dossier
            dossier.keeper = OrganisationID("local:school")
            return try #require(DecisionEngine(.standard).disclose(dossier, to: request)).dossier
        }
        var options = ExportOptions()
        options.settings = ["mapping": "onde-2017"]
        let pupils = try CSVExporter().write(views, options: options).bytes
        #expect(pupils == (try CSVFixture.onde2017.bytes()))
        options.settings["table"] = "responsables"
        let guardians = try CSVExporter().write(views, options: options)
        #expect(
            CSVCount.rows(guardians.bytes, separator: ";").count == 5,
            "a header, one row for each pupil of each, an end"
        )
        let after = try read([pupils, guardians.bytes]).dossiers.map(\.dossier)
        #expect(
            after.map { $0.contactPersons.map(\.content.name) } == before.map { $0.contactPersons.map(\.content.name) }
        )
        let numbers = after.map { $0.studentContacts.map(\.content.value) }
        #expect(numbers == before.map { $0.studentContacts.map(\.content.value) })
    }

    @Test func aNumberLinksWhereThereIsOne() throws {
        let json = """
            {"schema": "villagekit/table-mapping", "version": 1, "name": "two", "edition": "1", "tables": [
              {"name": "pupils", "keys": [["Id"]], "entries": [{"name": "pupil", "type": "StudentIdentity"}],
               "columns": [{"header": "Id", "entry": "pupil", "field": "identifiers", "link": "number", "required": true},
                 {"header": "Naam", "entry": "pupil", "field": "name.family"}]},
              {"name": "parents", "rows": "guardians", "entries": [{"name": "parent", "type": "ContactPerson"}],
               "columns": [{"header": "Parent", "entry": "parent", "field": "name.family", "required": true},
                 {"header": "Mag mee beslissen", "entry": "parent", "field": "mayAgree"},
                 {"header": "Leerling", "child": "number", "expected": true}]}]}
            """
        let importer = CSVImporter(mappings: [try TableMapping(json: Array(json.utf8))])
        let pupils = try InputFile([UInt8](table: "Id;Naam\n1;Aa\n2;Aa\n")).parts
        let parents = try InputFile([UInt8](table: "Parent;Mag mee beslissen;Leerling\nBb;ja;2\nCc;nee;3\n")).parts
        var reader = try importer.open(set: pupils + parents, options: .repeatable)
        #expect(try reader.next()?.dossier.contactPersons.count == 0)
        let second = try #require(try reader.next()).dossier
        #expect(second.contactPersons.count == 1 && second.guardians.map(\.authority) == [.full])
        #expect(try reader.next() == nil)
        #expect(reader.report.recordsSetAside == 1 && reader.report.conservation.total == 5 + 4 + 6)
    }

    @Test func guardiansAloneMakeNoPupils() throws {
        #expect(throws: ImportError.self) { try read(.onde2017Guardians) }
        #expect(throws: ImportError.self) { try read([try CSVFixture.onde2017.bytes(), Array("a;b\n".utf8)]) }
    }

    @Test func severalTablesOfPupilsFollowOneAnother() throws {
        let (dossiers, report) = try read(.classList, .proeco)
        #expect(dossiers.count == 6 && report.dossiers == 6)
    }
}
