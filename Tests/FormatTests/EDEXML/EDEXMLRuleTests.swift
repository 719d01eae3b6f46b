// Every rule is broken once, and a sound file breaks none.

import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct EDEXMLRuleTests {
    static func findings(_ bytes: [UInt8], schemas: String? = nil) -> [Diagnostic] {
        (try? EDEXMLImporter().validator?.validate(bytes, schemas: schemas).findings) ?? []
    }

    static func rules(_ bytes: [UInt8]) -> [String] { findings(bytes).map(\.identifier) }

    @Test(arguments: [
        ("school", ["edexml.key-dummy", "edexml.party-block", "edexml.party-block"]),
        ("flanders", ["edexml.school-year-outdated"]), ("old", ["edexml.year-group-missing"]),
    ])
    func soundFilesAreQuiet(_ name: String, _ expected: [String]) throws {
        #expect(Self.rules(try EDEXMLShared.fixture(name)).sorted() == expected)
    }

    @Test(arguments: [
        ("<xsdversie>2.1</xsdversie>", "<xsdversie>2.0</xsdversie>", "edexml.version-differs"),
        ("2023-2024", "2031-2032", "edexml.school-year-outdated"),
        ("<samengestelde_groep key=\"KOOR\"><naam>", "<samengestelde_groep key=\"G5\"><naam>", "edexml.key-duplicate"),
        ("key=\"4003\"", "key=\" 4001\"", "edexml.key-duplicate"),
        ("key=\"L2\"", "key=\"L1\"", "edexml.key-duplicate"),
        ("key=\"4003\"", "key=\"#3\"", "edexml.key-dummy"),
        ("key=\"4003\"", "key=\"4003\" eckid=\"https://id.school.example/AbC!@#$%^_-9\"", "edexml.eckid-duplicate"),
        ("<groep key=\"G7\"/>", "<groep key=\"PLUS\"/>", "edexml.reference-dangling"),
        ("<vestiging key=\"ZUID\"/>", "<vestiging key=\"OOST\"/>", "edexml.reference-dangling"),
        ("<groep key=\"G5\"><rol>", "<groep key=\"G9\"><rol>", "edexml.reference-dangling"),
        ("<achternaam>Hout<", "<achternaam>Hout  Berg<", "edexml.name-blanks"),
        ("<voorvoegsel>van 't<", "<voorvoegsel>van <", "edexml.name-blanks"),
        ("<voorletters-1>NI<", "<voorletters-1>N.I.<", "edexml.initials"),
        ("<jaargroep>8</jaargroep>", "", "edexml.year-group-missing"),
        ("noor@duinroos.example", "noor at duinroos", "edexml.mail-address"),
        ("111222333", "111222334", "edexml.check-digit"),
        ("<instroomdatum>2018", "<instroomdatum>2012", "edexml.dates-order"),
        ("<opmerking>ma di</opmerking>", "<memo>ma di</memo>", "edexml.remark"),
        ("xsi:type=\"OpmerkingGegevensType\"><code>werkdagen", "xsi:type=\"X\"><code>werkdagen", "edexml.party-block"),
    ])
    func aBrokenRuleIsFound(_ old: String, _ new: String, _ rule: String) throws {
        let before = Self.rules(try EDEXMLShared.fixture("school"))
        let found = Self.findings(try EDEXMLShared.fixture("school", old, new))
        #expect(found.count { $0.identifier == rule } == before.count { $0 == rule } + 1)
        let finding = try #require(found.last { $0.identifier == rule })
        #expect(finding.rule == rule && finding.path?.hasPrefix("EDEX/") == true)
        #expect(finding.location?.line != nil && finding.help != nil)
    }

    @Test func aLongSurnameIsTold() throws {
        let source = try EDEXMLShared.fixture("school", ">Hout<", ">\(String(repeating: "o", count: 71))<")
        #expect(Self.rules(source).contains("edexml.name-long"))
    }

    @Test func aHeaderWithoutASchoolIsTold() throws {
        let source = try EDEXMLShared.fixture("flanders", "<instellingsnummer>9876</instellingsnummer>", "")
        #expect(Self.rules(source).contains("edexml.school-missing"))
    }

    @Test(.enabled(if: EDEXMLShared.isThere), arguments: EDEXMLShared.samples)
    func samplesAreValid(_ name: String) throws {
        let validation = try #require(
            try EDEXMLImporter().validator?.validate(EDEXMLShared.sample(name), schemas: EDEXMLShared.schemas)
        )
        #expect(validation.isOfficialSchemaChecked && validation.areRulesChecked)
        #expect(validation.version == (name.contains("2.1") ? "2.1" : "2.0"))
        #expect(
            validation.findings.filter { $0.identifier.contains(".schema.") || $0.identifier.contains(".structure.") }
                == []
        )
    }

    @Test(.enabled(if: EDEXMLShared.isThere))
    func theSampleThatIsWrongIsFound() throws {
        let source = try EDEXMLShared.sample("invalid/EDEXML.invalid_1.xml")
        let found = Self.findings(source, schemas: EDEXMLShared.schemas).map(\.identifier)
        #expect(found.contains("edexml.structure.unknown") && found.contains("edexml.structure.missing"))
        #expect(found.contains { $0.hasPrefix("edexml.schema.") })
        #expect(try EDEXMLImporter().read(source, options: .repeatable).dossiers.count == 3, "the rest is read")
    }
}
