// A table that its own school moves comes back as it was.

import Testing
import VillageFormats
import VillageKit
import VillageKitTesting

struct CSVMigrationTests {
    @Test(arguments: [(CSVFixture.classList, "class-list"), (.onde2017, "onde-2017"), (.be1d, "onde-be1d")])
    func tablesComeBackByteForByte(_ fixture: CSVFixture, _ mapping: String) throws {
        let source = try fixture.bytes()
        let moved = try CSVConversion.migrated(source, mapping: mapping)
        #expect(moved.bytes == source)
        #expect(moved.accounted == moved.values)
    }

    @Test func onlyFormulasAndDatesComeBackOtherwise() throws {
        let source = try CSVFixture.proeco.bytes()
        let moved = try CSVConversion.migrated(source, mapping: "proeco")
        let before = CSVCount.rows(source, separator: ","), after = CSVCount.rows(moved.bytes, separator: ",")
        let changes = zip(before.joined(), after.joined()).filter { $0 != $1 }.map { "\($0) -> \($1)" }
        #expect(
            changes == [
                "1/08/2010 -> 01/08/2010", "+32 470 00 00 01 -> '+32 470 00 00 01", "=1+1 -> '=1+1",
            ]
        )
        #expect(moved.accounted == moved.values)
    }

    @Test func unknownColumnsComeBackInTheirPlace() throws {
        let source = [UInt8](table: "Vélo;Last name;First name;Birth date;Vélo\nx;Aa;Bb;never;\n;Cc;Dd;2015-01-01;y\n")
        let moved = try CSVConversion.migrated(source, mapping: "class-list")
        let rows = CSVCount.rows(Array(moved.bytes.dropFirst(3)), separator: ";")
        #expect(rows == CSVCount.rows(source, separator: ";"))
        #expect(moved.accounted == moved.values)
    }

    @Test func anotherVersionTakesWhatItHasColumnsFor() throws {
        let moved = try CSVConversion.migrated(try CSVFixture.be1d.bytes(), mapping: "onde-2017")
        #expect(moved.accounted == moved.values)
        let back = try CSVImporter().read(moved.bytes, options: .repeatable)
        #expect(back.report.version == "onde-2017" && back.dossiers.count == 4)
        #expect(back.dossiers.map { $0.dossier.identities[0].content.sex?.meaning } == [.male, .female, .male, .male])
        let lost = moved.accounts.flatMap(\.lines).filter { $0.code == "csv.other-version" }
        #expect(!lost.isEmpty && lost.allSatisfy { $0.fate == .rejected })
    }

    @Test func forbiddenContentNeverComesBack() throws {
        let source = [UInt8](table: "Last name;First name;Religion\nAa;Bb;geheimwaarde\n")
        let moved = try CSVConversion.migrated(source, mapping: "class-list")
        #expect(!String(decoding: moved.bytes, as: UTF8.self).contains("geheimwaarde"))
        #expect(moved.accounted == moved.values)
    }
}
