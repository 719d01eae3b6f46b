// Bad input: doubles, strangers, contradictions, wrong members, broken files; a bad pupil never sinks the others.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct SIECLEHostileTests {
    private static let head = "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?>\n"

    /// An import file of so many pupils, one of which is changed.
    private func file(_ count: Int, bad: Int, _ change: (String) -> String) throws -> [UInt8] {
        var text = Self.head + "<IMPORT_ELEVES VERSION=\"3.1\"><PARAMETRES><UAJ>0010001W</UAJ>"
        text +=
            "<ANNEE_SCOLAIRE>2024</ANNEE_SCOLAIRE></PARAMETRES><DONNEES><PERSONNES><PERSONNE><ID_PRV_PER>1</ID_PRV_PER>"
        text += "<NOM_DE_FAMILLE>MODÈLE</NOM_DE_FAMILLE></PERSONNE></PERSONNES><ELEVES>"
        for number in 1...count {
            let pupil =
                "<ELEVE><ID_PRV_ELE>\(number)</ID_PRV_ELE><NOM_DE_FAMILLE>ESSAI</NOM_DE_FAMILLE><PRENOM>Zoé</PRENOM>"
                + "<DATE_NAISS>2012-02-03</DATE_NAISS><RESPONSABLES_ELEVE><LEGAL><ID_PRV_PER>1</ID_PRV_PER>"
                + "<CODE_PARENTE>10</CODE_PARENTE></LEGAL></RESPONSABLES_ELEVE></ELEVE>"
            text += number == bad ? change(pupil) : pupil
        }
        return try SIECLEFiles.latin9(text + "</ELEVES></DONNEES></IMPORT_ELEVES>")
    }

    private func read(_ bytes: [UInt8]) throws -> (dossiers: [ImportedDossier], report: ImportReport) {
        let read = try SIECLEImporter().read(bytes, options: .repeatable)
        #expect(read.report.conservation.total == SIECLEFiles.count([bytes]))
        return read
    }

    @Test func oneBadPupilAmongAThousand() throws {
        let bytes = try file(1_000, bad: 500) { _ in
            "<ELEVE><ID_PRV_ELE>500</ID_PRV_ELE><CODE_REGIME>2</CODE_REGIME></ELEVE>"
        }
        let read = try read(bytes)
        #expect(read.dossiers.count == 999 && read.report.recordsSetAside == 1)
        let finding = try #require(read.report.diagnostics.first { $0.identifier == "siecle.pupil-empty" })
        #expect(finding.path == "IMPORT_ELEVES/DONNEES/ELEVES/ELEVE[500]" && finding.help != nil)
        #expect(Set(read.dossiers.map(\.dossier.student)).count == 999)
    }

    @Test func aBadValueCostsNobodyTheDossier() throws {
        let read = try read(try file(3, bad: 2) { $0.replacing("2012-02-03", with: "2012-02-31") })
        #expect(read.dossiers.count == 3 && read.dossiers[1].dossier.birthDate == nil)
        #expect(read.report.diagnostics.contains { $0.identifier == "siecle.bad-value" })
        #expect(!"\(read.report)".contains("2012-02-31"))
    }

    @Test func twoOfOneKeyAreNobody() throws {
        let read = try read(
            try file(4, bad: 3) { $0.replacing("<ID_PRV_ELE>3<", with: "<ID_PRV_ELE>2<").replacing("Zoé", with: "Éva") }
        )
        #expect(read.dossiers.count == 2 && read.report.recordsSetAside == 2)
        #expect(read.report.diagnostics.count { $0.identifier == "siecle.pupil-ambiguous" } == 2)
    }

    @Test func theSameTwiceIsOne() throws {
        let read = try read(try file(4, bad: 3) { $0.replacing("<ID_PRV_ELE>3<", with: "<ID_PRV_ELE>2<") })
        #expect(read.dossiers.count == 3 && read.report.recordsSetAside == 1)
    }

    @Test func twoPupilsOfOneNationalNumberNeverMerge() throws {
        let number = "<ID_NATIONAL>123456789AB</ID_NATIONAL>"
        let bytes = try file(3, bad: 2) { pupil in
            let own = pupil.replacing("</ID_PRV_ELE>", with: "</ID_PRV_ELE>\(number)")
            return own + own.replacing("<ID_PRV_ELE>2<", with: "<ID_PRV_ELE>9<").replacing("Zoé", with: "Éva")
        }
        let read = try read(bytes)
        #expect(read.dossiers.count == 4 && Set(read.dossiers.map(\.dossier.student)).count == 4)
        for imported in read.dossiers {
            #expect(!imported.dossier.identities[0].content.identifiers.contains { $0.system == .ine })
        }
        #expect(read.report.diagnostics.count { $0.identifier == "siecle.number-shared" } == 2)
        #expect(read.dossiers[1].dossier.foreign.contains { $0.path == "ELEVE/ID_NATIONAL" && $0.section == .identity })
        #expect(!"\(read.report)".contains("123456789AB"))
    }

    @Test func aPupilWithoutAKeyIsReadAllTheSame() throws {
        let read = try read(try file(2, bad: 2) { $0.replacing("<ID_PRV_ELE>2</ID_PRV_ELE>", with: "") })
        #expect(read.dossiers.count == 2 && read.dossiers[1].dossier.guardians.count == 1)
    }

    @Test func aPersonWhoIsMissingIsTold() throws {
        let read = try read(try file(2, bad: 2) { $0.replacing("<ID_PRV_PER>1<", with: "<ID_PRV_PER>5<") })
        #expect(read.dossiers.count == 2)
        #expect(read.report.diagnostics.count { $0.identifier == "siecle.person-missing" } == 1)
    }

    @Test func aPersonOfWhomThereAreTwoIsNobody() throws {
        let files = [
            try SIECLEFiles.fixture("pupils"),
            try SIECLEFiles.fixture("guardians", [("PERSONNE_ID=\"82\"", "PERSONNE_ID=\"81\"")]),
        ]
        let read = try SIECLEFiles.read(files)
        #expect(read.report.conservation.total == SIECLEFiles.count(files))
        #expect(read.report.diagnostics.contains { $0.identifier == "siecle.person-missing" })
        #expect(!read.dossiers[0].dossier.contactPersons.contains { $0.content.name.given == ["Lou"] })
    }

    @Test(arguments: [
        ("siecle.other-school", "<UAJ>0010001W<", "<UAJ>0010002X<"),
        ("siecle.part-twice", "BEE_RESPONSABLES", "BEE_ELEVES"),
        ("siecle.part-unknown", "BEE_RESPONSABLES", "BEE_COMMUNS"),
    ])
    func strangersInASetAreSetAside(_ code: String, _ old: String, _ new: String) throws {
        let files = [try SIECLEFiles.fixture("pupils"), try SIECLEFiles.fixture("guardians", [(old, new)])]
        let read = try SIECLEFiles.read(files)
        #expect(read.report.conservation.total == SIECLEFiles.count(files))
        #expect(
            read.dossiers.count == 2
                && read.report.diagnostics.contains { $0.identifier == code && $0.severity == .error }
        )
        #expect(read.dossiers.allSatisfy { $0.dossier.contactPersons.isEmpty })
    }

    @Test func aFileOfAnotherFormatInASetIsRefused() throws {
        let error = #expect(throws: ImportError.self) {
            try SIECLEFiles.read([try SIECLEFiles.fixture("pupils"), Array("<OTHER/>".utf8)])
        }
        #expect(error?.code == .malformed)
    }

    @Test func levelsThatContradictEachOtherGiveNobodyAuthority() throws {
        let change = ("<RESP_LEGAL>2<", "<NIVEAU_RESPONSABILITE>1</NIVEAU_RESPONSABILITE><RESP_LEGAL>0<")
        let read = try SIECLEFiles.read([
            try SIECLEFiles.fixture("pupils"), try SIECLEFiles.fixture("guardians", [change]),
        ])
        #expect(read.dossiers[0].dossier.guardians.count == 1)
        #expect(read.dossiers[0].dossier.contactPersons[1].content.authority == nil)
    }

    @Test(arguments: [
        "<IMPORT_ELEVES VERSION=\"3.1\">", "<!DOCTYPE a [<!ENTITY b \"c\">]><BEE_ELEVES>&b;</BEE_ELEVES>", "",
        "<BEE_ELEVES><DONNEES><STRUCTURES><STRICTURES_ELEVE></STRUCTURES_ELEVE></STRUCTURES></DONNEES></BEE_ELEVES>",
        "<BEE_ELEVES VERSION=\"2.1\"><PARAMETRES><UAJ>0010001W</UAJ></PARAMETRES>",
    ])
    func brokenFilesAreRefused(_ text: String) {
        #expect(throws: ImportError.self) { try SIECLEImporter().read(Array(text.utf8), options: .repeatable) }
    }

    @Test func filesThatLieInMemoryHaveALimit() throws {
        var options = ImportOptions.repeatable
        options.limits.wholeBytes = 2_000
        let source = try SIECLEFiles.fixture("pupils")
        let error = #expect(throws: ImportError.self) { try SIECLEImporter().read(source, options: options) }
        #expect(error?.code == .limitExceeded)
    }

    @Test func emptyFilesHaveNoPupils() throws {
        for root in ["BEE_ELEVES", "BEE_RESPONSABLES", "BEE_NOMENCLATURES"] {
            let text = "<\(root) VERSION=\"1\"><DONNEES/></\(root)>"
            let read = try read(Array(text.utf8))
            #expect(read.dossiers.isEmpty && read.report.diagnostics.contains { $0.identifier == "siecle.no-pupils" })
        }
    }

    @Test func unknownElementsAndHugeValuesAreKeptAside() throws {
        let huge = String(repeating: "y", count: 1 << 20)
        let read = try read(
            try file(2, bad: 1) { $0.replacing("</PRENOM>", with: "</PRENOM><NEUF a=\"1\">\(huge)</NEUF>x") }
        )
        #expect(read.dossiers[0].dossier.foreign.contains { $0.path == "ELEVE/NEUF" && $0.count == 2 })
        #expect(read.report.unread["ELEVE/NEUF"] == 2)
    }

    @Test func noReportHoldsAValue() throws {
        let marked = try SIECLEFiles.fixture("pupils", [("SŒURETTE", "ZQXMARK"), ("10110001110", "ZQXMARK")])
        let other = try SIECLEFiles.fixture(
            "guardians",
            [("<CODE_PARENTE>10<", "<CODE_PARENTE>ZQXMARK<"), ("MODÈLE", "ZQXMARK")]
        )
        let report = try SIECLEFiles.read([marked, other]).report
        let words = report.diagnostics.map { "\($0.identifier) \($0.summary) \($0.help ?? "") \($0.path ?? "")" }
        #expect(
            !words.joined().contains("ZQXMARK") && !report.fileAccount.lines.contains { $0.path.contains("ZQXMARK") }
        )
    }

    @Test func numbersThatStandForTwoStopTheExport() throws {
        let conflict = [("<ID_PRV_ELE>22<", "<ID_PRV_ELE>23<")]
        let one = try SIECLEImporter().read(try SIECLEFiles.fixture("import", conflict), options: .repeatable)
        let two = try SIECLEImporter()
            .read(try SIECLEFiles.fixture("import", [("0600000005", "0600000009")]), options: .repeatable)
        let views = [one.dossiers[0], two.dossiers[1]]
            .compactMap {
                FormatConversion.engine.disclose($0.dossier, to: SIECLEConversion.request(of: $0.dossier))?.dossier
            }
        var options = ExportOptions()
        options.settings = SIECLEConversion.profession
        let error = #expect(throws: ExportError.self) { try SIECLEExporter().write(views, options: options) }
        #expect(error?.code == .notAllowed && error?.places.first?.path.hasSuffix("ID_PRV_PER") == true)
        options.settings["number"] = "file"
        #expect(try SIECLEExporter().write(views, options: options).report.dossiers == 2)
    }
}
