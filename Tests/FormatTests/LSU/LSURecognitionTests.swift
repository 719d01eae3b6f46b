// Files are recognised by what stands in them, and the two degrees told apart though they share a namespace.

import Testing
import VillageKit
import VillageKitTesting

struct LSURecognitionTests {
    private static let start = "<lsun-bilans xmlns=\"urn:fr:edu:scolarite:lsun:bilans:import\""

    @Test(arguments: [
        ("schemaVersion=\"7.0\"><donnees><responsables-etab/>", "2d-7.0"),
        ("schemaVersion=\"1.0\"><donnees><responsables-etab/>", "2d-1.0"),
        ("schemaVersion=\"1.0\"><donnees><directeurs/>", "1d-1.0"),
        ("schemaVersion=\"7.0\"><donnees><directeurs/>", "1d-7.0"),
        ("schemaVersion=\"1.0\"><entete/>", "1d-1.0"),
        ("schemaVersion=\"13.0\"><donnees><responsables-etab/>", "2d-13.0"),
        ("schemaVersion=\"neuf\"><donnees><responsables-etab/>", "2d"),
        ("><donnees><classes/>", "1d"),
    ])
    func theDegreeIsThatOfTheContent(_ rest: String, _ version: String) {
        let found = LSUImporter().recognise(Array("\(Self.start) \(rest)".utf8))
        #expect(found?.version == version && found?.isReadable == true)
    }

    @Test(arguments: [
        "", "x", "<lsun-bilans><donnees/></lsun-bilans>",
        "<dossier xmlns=\"urn:fr:edu:scolarite:lsun:bilans:import\"/>",
        "<lsun-bilans xmlns=\"urn:fr:edu:scolarite:lsun:bilans:export\"/>", "{\"kind\":\"dossier\"}",
    ])
    func otherFilesAreNot(_ text: String) { #expect(LSUImporter().recognise(Array(text.utf8)) == nil) }

    @Test func aStatedVersionThatDoesNotFitIsTold() throws {
        for (version, isTold) in [
            ("7.0", false), ("4.0", false), ("3.0", true), ("2.0", true), ("1.0", true), ("x", true),
        ] {
            let source = try LSUFixture.college.replacing(("schemaVersion=\"7.0\"", "schemaVersion=\"\(version)\""))
            let read = try LSUImporter().read(source, options: .repeatable)
            #expect(read.dossiers.count == 3)
            #expect(
                read.report.diagnostics.contains { $0.identifier == "lsu.version.disagrees" } == isTold,
                "\(version)"
            )
            #expect(read.report.conservation.total == XMLDataCount.count(source))
        }
        let newer = try LSUFixture.college.replacing(("schemaVersion=\"7.0\"", "schemaVersion=\"12.0\""))
        let read = try LSUImporter().read(newer, options: .repeatable)
        #expect(read.report.diagnostics.contains { $0.identifier == "lsu.newer-version" })
        #expect(read.report.version == "2d-12.0")
    }

    @Test func theStandardReadersAgree() throws {
        for fixture in LSUFixture.allCases {
            let head = Array(try fixture.bytes.prefix(4096))
            let readers = standardImporters.filter { $0.recognise(head) != nil }
            #expect(readers.map { type(of: $0).format.id } == ["lsu"])
        }
    }
}
