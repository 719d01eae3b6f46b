// Every rule is broken once, and found with its place; sound files break none.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct SIECLERuleTests {
    private func findings(_ bytes: [UInt8]) throws -> [Diagnostic] {
        try #require(SIECLEImporter().validator).validate(bytes, schemas: nil).findings
    }

    @Test func tablesAreWellFormed() {
        #expect(SIECLEStructure.faults == [] && SIECLEExportStructure.faults == [])
    }

    @Test(arguments: ["import", "pupils", "guardians", "codes", "structures"])
    func soundFilesBreakNoRule(_ name: String) throws {
        let found = try findings(try SIECLEFiles.fixture(name))
        #expect(found.map { "\($0.identifier) \($0.path ?? "")" } == [])
    }

    @Test(arguments: [
        (
            "person-known", "<ID_PRV_PER>13</ID_PRV_PER>\n            <CODE_PARENTE>90",
            "<ID_PRV_PER>99</ID_PRV_PER>\n            <CODE_PARENTE>90"
        ),
        (
            "person-unique", "<ID_PRV_PER>12</ID_PRV_PER>\n        <CODE_CIVILITE>",
            "<ID_PRV_PER>11</ID_PRV_PER>\n        <CODE_CIVILITE>"
        ),
        ("pupil-unique", "<ID_PRV_ELE>22<", "<ID_PRV_ELE>21<"),
        ("kinship-form", "<CODE_PARENTE>10<", "<CODE_PARENTE>1<"),
        ("school-code", "<UAJ>0010001W<", "<UAJ>0010001A<"),
        ("dates-in-order", "<DATE_FIN_SCO>2024-07-05<", "<DATE_FIN_SCO>2022-07-05<"),
        (
            "scholarship-empty",
            "<BOURSES>\n          <BOURSE>\n            <CODE_BOURSE>C</CODE_BOURSE>\n"
                + "            <NB_PART>2</NB_PART>\n          </BOURSE>\n        </BOURSES>",
            "<BOURSES/>"
        ),
        (
            "scholarship-unique", "</BOURSE>\n",
            "</BOURSE><BOURSE><CODE_BOURSE>C</CODE_BOURSE><NB_PART>1</NB_PART></BOURSE>\n"
        ),
        ("school-missing", "<UAJ>0010001W</UAJ>", ""),
    ])
    func rulesOfTheImportFile(_ rule: String, _ old: String, _ new: String) throws {
        let found = try findings(try SIECLEFiles.fixture("import", [(old, new)]))
        let finding = try #require(found.first { $0.rule == "siecle.rule.\(rule)" }, "\(found.map(\.identifier))")
        #expect(finding.path != nil && finding.location?.line != nil && finding.help != nil)
    }

    @Test(arguments: [
        ("pupils", "pupil-unique", "ELEVE_ID=\"42\"", "ELEVE_ID=\"41\""),
        ("pupils", "pupil-known", "<OPTION ELEVE_ID=\"41\"", "<OPTION ELEVE_ID=\"49\""),
        ("pupils", "address-known", "<ADRESSE_ID>71<", "<ADRESSE_ID>72<"),
        ("pupils", "address-unique", "</ADRESSE>\n", "</ADRESSE><ADRESSE ADRESSE_ID=\"71\"/>\n"),
        ("pupils", "dates-in-order", "<DATE_ENTREE>01/09/2023<", "<DATE_ENTREE>01/09/2003<"),
        ("pupils", "number-differs", "<ELENOET>501<", "<ELENOET>502<"),
        ("guardians", "person-known", "<PERSONNE_ID>82<", "<PERSONNE_ID>89<"),
        ("guardians", "person-unique", "PERSONNE_ID=\"82\"", "PERSONNE_ID=\"81\""),
        (
            "guardians", "level-differs", "<RESP_LEGAL>2<",
            "<NIVEAU_RESPONSABILITE>1</NIVEAU_RESPONSABILITE><RESP_LEGAL>0<"
        ),
    ])
    func rulesOfTheExports(_ file: String, _ rule: String, _ old: String, _ new: String) throws {
        let found = try findings(try SIECLEFiles.fixture(file, [(old, new)]))
        #expect(found.contains { $0.rule == "siecle.rule.\(rule)" }, "\(found.map(\.identifier))")
    }

    @Test(arguments: [
        ("missing", "<CODE_REGIME>2</CODE_REGIME>", ""),
        ("value", "<DATE_NAISS>2012-02-03<", "<DATE_NAISS>03/02/2012<"),
        ("unknown", "<CODE_REGIME>2<", "<NOUVEAU>1</NOUVEAU><CODE_REGIME>2<"),
        ("value", "<CODE_DIVISION>5 A<", "<CODE_DIVISION>CINQUIEME A<"),
    ])
    func structureIsCompared(_ rule: String, _ old: String, _ new: String) throws {
        let bytes = try SIECLEFiles.fixture("import", [(old, new)])
        #expect(try findings(bytes).contains { $0.identifier == "siecle.structure.\(rule)" })
        if SIECLEFiles.isSharedThere { #expect(!(try SIECLEFiles.violations(bytes)).isEmpty) }
    }

    @Test(.enabled(if: SIECLEFiles.isSharedThere))
    func theSchemaIsAskedWhereItIs() throws {
        let validator = try #require(SIECLEImporter().validator)
        let folder = SIECLEFiles.shared.path()
        let sound = try validator.validate(try SIECLEFiles.fixture("import"), schemas: folder)
        #expect(sound.isOfficialSchemaChecked && sound.areRulesChecked && sound.findings == [])
        let broken = try SIECLEFiles.fixture("import", [("<CODE_REGIME>2</CODE_REGIME>", "")])
        let found = try validator.validate(broken, schemas: folder).findings
        #expect(found.contains { $0.identifier.hasPrefix("siecle.schema.") })
    }

    @Test(.enabled(if: SIECLEFiles.isSharedThere), arguments: SIECLEFiles.samples)
    func samplesHaveNoValueInTheirFindings(_ name: String) throws {
        let found = try findings(try SIECLEFiles.sample(name))
        #expect(!"\(found)".contains("HANDMADE") && !"\(found)".contains("FICTIF"))
    }

    @Test func schoolCodesHaveACheckLetter() {
        #expect(SIECLESchoolCode.isRight("0010001W") && !SIECLESchoolCode.isRight("9999999Z"))
        #expect(!SIECLESchoolCode.isRight("") && !SIECLESchoolCode.isRight("001000AW"))
    }
}
