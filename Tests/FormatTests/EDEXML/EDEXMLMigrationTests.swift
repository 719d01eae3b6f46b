// A school moves its own file: everything comes back as it was, blocks of parties with their namespaces.

import Testing
import VillageCodecs
import VillageKit
import VillageKitTesting

struct EDEXMLMigrationTests {
    private func expectSame(_ source: [UInt8], _ moved: FormatConversion, _ name: String) throws {
        let before = try XMLTree(ArraySource(source)).fullOutline
        let after = try XMLTree(ArraySource(moved.bytes)).fullOutline
        #expect(before == after, "\(name): \(after.difference(from: before).map { "\($0)" }.prefix(6))")
        for (view, account) in zip(moved.views, moved.accounts) {
            #expect(account.valueCount == view.valueCount, "\(name)")
        }
    }

    @Test(arguments: ["school", "flanders"])
    func aFileComesBackAsItWas(_ name: String) throws {
        let source = try EDEXMLShared.fixture(name)
        let moved = try EDEXMLConversion.migrated(source)
        try expectSame(source, moved, name)
        #expect(moved.changes.filter { $0 != "edexml.restriction-lost" } == [])
        let again = try EDEXMLConversion.migrated(moved.bytes)
        #expect(again.bytes == moved.bytes)
    }

    @Test func theTypeOfABlockKeepsTheNamespaceOfItsPrefix() throws {
        let moved = try EDEXMLConversion.migrated(EDEXMLShared.fixture("school"))
        let text = String(decoding: moved.bytes, as: UTF8.self)
        for (type, declaration) in [
            ("lvs:VolgType", "xmlns:lvs=\"urn:example:volgsysteem\""),
            ("rooster:RoosterType", "xmlns:rooster=\"urn:example:rooster\""),
        ] {
            let tag = try #require(text.split(separator: "<").first { $0.contains("xsi:type=\"\(type)\"") })
            #expect(tag.contains(declaration))
        }
    }

    @Test(arguments: [("<lvs:niveau lvs:bron=\"toets\">hoog</lvs:niveau>", 1), ("<los>eigen", 0)])
    func aPrefixThatIsKnownNowhereElseIsTold(_ old: String, _ count: Int) throws {
        let new = old.replacing("lvs:", with: "")
        let read = try EDEXMLImporter().read(EDEXMLShared.fixture("school", old, new), options: .repeatable)
        #expect(read.report.diagnostics.count { $0.identifier == "edexml.type-prefix" } == count)
    }

    @Test(.enabled(if: EDEXMLShared.isThere), arguments: EDEXMLShared.samples)
    func samplesComeBack(_ name: String) throws {
        let source = try EDEXMLShared.sample(name)
        let moved = try EDEXMLConversion.migrated(source)
        #expect(try EDEXMLShared.validator().validate(ArraySource(moved.bytes)) == [], "\(name)")
        if name.contains("2.1") {
            try expectSame(source, moved, name)
        } else {
            let foreign = moved.accounts.flatMap(\.lines).filter { if case .foreign = $0.home { true } else { false } }
            #expect(
                !foreign.isEmpty && foreign.allSatisfy { $0.fate == .rejected && $0.code == "edexml.other-version" }
            )
            #expect(moved.changes.contains("mapped"), "the version is another")
        }
    }

    @Test func aFileOfTheOldestVersionBecomesOneOfTheNewest() throws {
        let moved = try EDEXMLConversion.migrated(EDEXMLShared.fixture("old"))
        let text = String(decoding: moved.bytes, as: UTF8.self)
        #expect(text.contains("<xsdversie>2.1</xsdversie>") && text.contains("<bsn>123456782</bsn>"))
        #expect(!text.contains("etniciteit") && !text.contains("<gewicht>"))
        if EDEXMLShared.isThere {
            #expect(try EDEXMLShared.validator().validate(ArraySource(moved.bytes)) == [])
        }
    }

    @Test func onePupilAloneTakesWhatBelongsToThePupil() throws {
        let read = try EDEXMLImporter().read(EDEXMLShared.fixture("school"), options: .repeatable)
        let dossier = read.dossiers[1].dossier
        let request = EDEXMLConversion.request(.recordsOfficer, .migration, of: dossier)
        let view = try #require(DecisionEngine(.standard).disclose(dossier, to: request)).dossier
        let written = try EDEXMLExporter().write([view])
        let root = try XMLTree(ArraySource(written.bytes)).root
        #expect(root.all(at: "leerlingen/leerling").map { $0.attribute("key") } == ["#2"])
        #expect(root.all(at: "vestigingen/vestiging").map { $0.attribute("key") } == ["ZUID"])
        #expect(root.all(at: "leerkrachten/leerkracht").map { $0.attribute("key") } == ["L1", "L2"])
        // The groups of a teacher come along, so that no reference dangles.
        #expect(root.all(at: "groepen").first?.children.map { $0.attribute("key") } == ["G5", "G7", "KOOR"])
        #expect(written.accounts[0].valueCount == view.valueCount)
        #expect(EDEXMLRuleTests.rules(written.bytes).filter { $0 == "edexml.reference-dangling" } == [])
    }

    @Test func pupilsOfTwoSchoolsDoNotMix() throws {
        let one = try EDEXMLConversion.migrated(EDEXMLShared.fixture("school"))
        let other = try EDEXMLConversion.migrated(EDEXMLShared.fixture("flanders"))
        let error = #expect(throws: ExportError.self) { try EDEXMLExporter().write(one.views + other.views) }
        #expect(error?.code == .notAllowed)
    }
}
