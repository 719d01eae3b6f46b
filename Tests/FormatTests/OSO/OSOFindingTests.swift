// What is said about a document that is wrong: the rule, the place, and never a value.

import Foundation
import Testing
import VillageCodecs
import VillageFormats

struct OSOFindingTests {
    private func edited(_ edits: OSOEdit...) throws -> XMLTree {
        try edits.reduce(OSOFixture.popo.tree()) { try $1.applied(to: $0) }
    }

    private func structure(_ tree: XMLTree) -> [String] {
        OSOStructureCheck.check(tree, against: .v2019).map { "\($0.rule) \($0.path)" }
    }

    private let pupil = "dossier/huidigeschool/leerling"

    @Test func whatIsMissingIsNamed() throws {
        #expect(
            structure(try edited(.remove("~/achternaam"))) == ["oso.structure.missing \(pupil)/achternaam"]
        )
        #expect(
            structure(try edited(.remove("~/overigdocumentlijst/document")))
                == ["oso.structure.missing \(pupil)/overigdocumentlijst/document"]
        )
        let group = "\(pupil)/cijferlijstlijst/cijferlijst/cijferlijstTypelijst"
        #expect(
            structure(try edited(.remove("~/cijferlijstlijst/cijferlijst/cijferlijstTypelijst/naam")))
                == ["oso.structure.missing \(group)/naam"]
        )
        let subject = try edited(
            .put(
                "~",
                "<resultaatvakkenvo><vakcode>1</vakcode><afgerond>true</afgerond><examenvak>true</examenvak>"
                    + "</resultaatvakkenvo>"
            )
        )
        #expect(structure(subject) == ["oso.structure.missing \(pupil)/resultaatvakkenvo/beoordelingexamenvak"])
    }

    @Test func whatIsTooMuchIsNamed() throws {
        let two = try edited(.put("~", "<achternaam>Horst</achternaam>"))
        #expect(structure(two) == ["oso.structure.repeated \(pupil)/achternaam[2]"])
        let unknown = try edited(.put("~", "<bijnaam>x</bijnaam>"))
        #expect(structure(unknown) == ["oso.structure.unknown \(pupil)/bijnaam"])
        let both = try edited(.put("~", "<onderwijsnummer>1</onderwijsnummer>"))
        #expect(structure(both) == ["oso.structure.choice \(pupil)/bsn"])
        let foreign = try edited(.put("~", "<x xmlns='urn:x'/>"))
        #expect(structure(foreign) == ["oso.structure.namespace \(pupil)/x"])
        let nested = try edited(.put("~/bsn", "<x/>"))
        #expect(structure(nested) == ["oso.structure.nesting \(pupil)/bsn"])
        let text = try edited(.set("inzage", "x"))
        #expect(structure(text).contains("oso.structure.text dossier/inzage"))
    }

    @Test func orderIsNamed() throws {
        let text = OSOText(try OSOFixture.popo.tree())
        let place = try #require(text.places.first { $0.name == "bsn" })
        let tree = try XMLTree(ArraySource(try #require(text.swapping(place))))
        #expect(structure(tree) == ["oso.structure.order \(pupil)/bsn"])
        let root = try XMLTree(ArraySource(Array("<x/>".utf8)))
        #expect(structure(root) == ["oso.structure.root x"])
        let old = try XMLTree(ArraySource(Array("<dossier xmlns='urn:x'/>".utf8)))
        #expect(structure(old) == ["oso.structure.namespace dossier"])
    }

    @Test(arguments: [
        ("~/bsn", ""), ("~/geboortedatum", "17-09-2011"), ("~/geboortedatum", "2011-02-29"), ("~/adresgeheim", "nee"),
        ("~/geslacht", "v"), ("huidigeschool/brincode", "99zz"), ("huidigeschool/vestigingscode", "1"),
        ("~/schoolloopbaanlijst/schoolloopbaan/schooljaar", "2019/2020"), ("~/voorschools/voorschoolsemaanden", "25"),
        ("~/eindtoets_basisonderwijs/eindtoetsresultaat/standaardscore", "1001"),
        ("~/onderwijsondersteuning/lwoo/lwoo_einddatum", "2021-08-01"),
        ("~/toetslijst/toets/resultaat/toetsscore/aantalgoed", " 31"),
    ])
    func valuesAreChecked(_ path: String, _ value: String) throws {
        #expect(structure(try edited(.set(path, value))).map { $0.prefix(20) } == ["oso.structure.value "])
    }

    @Test func codesAreCheckedApart() throws {
        let tree = try edited(
            .set("~/geslacht", "9"),
            .set("inzage/akkoord", "ja"),
            .set("~/verzorger/relatietotkind", "10")
        )
        #expect(structure(tree) == [])
        let codes = OSOCodeCheck.check(tree, of: .v2019)
        #expect(codes.map(\.rule) == ["oso.code-list.37", "oso.code-list.14", "oso.code-list.41"])
        #expect(OSOCodeCheck.check(try edited(.set("~/geslacht", " 1 ")), of: .v2019) == [])
    }

    @Test func allCodeListsAreThere() {
        #expect(OSOCodeLists.all.count == 33)
        #expect(OSOCodeLists.all.reduce(0) { $0 + $1.codes.count } == 234)
        #expect(OSOCodeLists.list(14)?.codes.map(\.label) == ["unknown", "female", "male"])
        #expect(OSOCodeLists.list(2)?.codes.first?.isVerified == false)
        #expect(OSOCodeLists.list(1) == nil)
    }

    @Test func noFindingHoldsAValue() throws {
        let text = OSOText(try OSOFixture.popo.tree())
        var number = 0
        for place in text.places where place.isLeaf {
            number += 1
            guard number % 7 == 0 || place.path.contains("metadata") || place.path.contains("inzage") else { continue }
            for bytes in [text.filling(place, with: "MARK"), text.adding(place, attribute: "soort=\"MARK\"")] {
                var dumped = ""
                dump(OSOValidation(try XMLTree(ArraySource(bytes))).findings, to: &dumped)
                #expect(!dumped.contains("MARK"), "\(place.path)")
            }
        }
    }

    @Test func findingsAreBounded() throws {
        let many = try edited(.put("~", String(repeating: "<bijnaam>x</bijnaam>", count: 50)))
        #expect(OSOStructureCheck.check(many, against: .v2019, limit: 10).count == 10)
    }

    @Test func theOrderOfABlockCanBeAsked() {
        let structure = OSOStructure(.v2019)
        #expect(structure.order(at: "dossier") == ["metadata", "overdrachtsoort", "inzage", "huidigeschool"])
        #expect(structure.order(at: "dossier/inzage").last == "toestemming")
        #expect(structure.order(at: "dossier/overdrachtsoort") == [])
        #expect(structure.order(at: "dossier/x/y") == [])
    }
}
