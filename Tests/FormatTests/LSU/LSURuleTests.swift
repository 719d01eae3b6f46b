// Every rule is kept by the fixtures and broken once.

import Testing
import VillageFormats
import VillageKit

/// One change to a fixture, and the rule that it breaks.
struct LSUBreak: Sendable, CustomTestStringConvertible {
    let rule: String
    let fixture: LSUFixture
    let old: String
    let new: String
    var testDescription: String { rule }

    init(_ rule: String, _ old: String, _ new: String, in fixture: LSUFixture = .college) {
        self.rule = rule
        self.fixture = fixture
        self.old = old
        self.new = new
    }

    private static let twoReports = "<bilan-periodique eleve-ref=\"ELV_7\" periode-ref=\"PER_2\""

    static let all = [
        LSUBreak("rule.version", "schemaVersion=\"7.0\"", "schemaVersion=\"2.0\""),
        LSUBreak("rule.version", "schemaVersion=\"1.0\"", "schemaVersion=\"7.0\"", in: .ecole),
        LSUBreak("rule.id-twice", "id=\"ELP_1\"", "id=\"PROF_1\""),
        LSUBreak("rule.reference", "discipline-ref=\"MAT_L\"", "discipline-ref=\"MAT_X\""),
        LSUBreak("rule.reference", "prof-princ-refs=\"PROF_2\"", "prof-princ-refs=\"PROF_2 PROF_X\""),
        LSUBreak("rule.reference", "eleve-ref=\"ELV_9\"", "eleve-ref=\"ELV_X\""),
        LSUBreak("rule.report-of-nobody", "eleve-ref=\"ELV_9\"", "eleve-ref=\"ELV_X\""),
        LSUBreak("rule.list-key", "id-sts=\"4002\"", "id-sts=\"4001\""),
        LSUBreak(
            "rule.list-key",
            "nom=\"Amrani\" prenom=\"Leïla\"",
            "nom=\"Amrani\" prenom=\"Leïla\"/>"
                + "<enseignant id=\"MAI_3\" civilite=\"MME\" nom=\"Amrani\" prenom=\"Leïla\"",
            in: .ecole
        ),
        LSUBreak("rule.pupil-number", "id-be=\"80008\"", "id-be=\"70007\""),
        LSUBreak("rule.report-twice", twoReports, "<bilan-periodique eleve-ref=\"ELV_7\" periode-ref=\"PER_1\""),
        LSUBreak(
            "rule.cycle-twice",
            "    </bilans-cycle>",
            "<bilan-cycle eleve-ref=\"ENF_2\" cycle=\"2\"/></bilans-cycle>",
            in: .ecole
        ),
        LSUBreak("rule.period-index", "indice=\"2\"", "indice=\"4\""),
        LSUBreak(
            "rule.subject-twice",
            "discipline-ref=\"MAT_M\" enseignant-refs",
            "discipline-ref=\"MAT_F\" enseignant-refs"
        ),
        LSUBreak("rule.subject-twice", "code-domaine=\"MAT-GEO\"", "code-domaine=\"MAT-NBC\"", in: .ecole),
        LSUBreak("rule.plan-twice", "code=\"PAI\"", "code=\"PAP\""),
        LSUBreak("rule.path-code", "code=\"PAR_SAN\"", "code=\"PAR_ART\""),
        LSUBreak("rule.base-code", "code=\"MET_APP\" positionnement=\"3\"", "code=\"CPD_FRA\" positionnement=\"3\""),
        LSUBreak("rule.digital-code", "CN_COM_PAR", "CN_INF_GER"),
        LSUBreak("rule.mark-contradicts", "eleve-non-note=\"true\"", "eleve-non-note=\"true\" moyenne-eleve=\"9\""),
        LSUBreak("rule.complement-misplaced", "code=\"PPRE\"", "code=\"PPS\""),
        LSUBreak(
            "rule.lock-before-report",
            "date-verrou=\"2024-12-09T18:30:00\"",
            "date-verrou=\"2024-11-09T18:30:00\""
        ),
        LSUBreak("rule.period-order", "date-fin=\"2025-01-31\"", "date-fin=\"2024-01-31\"", in: .ecole),
        LSUBreak("rule.guardian-twice", "legal2=\"true\"", "legal1=\"true\""),
        LSUBreak("structure.attribute", "code-division=\"3EME_A\"", ""),
        LSUBreak("structure.attribute", "libelle=\"Latin\"", "libelle=\"\(String(repeating: "x", count: 41))\""),
        LSUBreak("structure.missing", "<acquis-conseils>Bienvenue à Sami.</acquis-conseils>", ""),
    ]
}

struct LSURuleTests {
    private func findings(_ bytes: [UInt8]) throws -> [Diagnostic] {
        try #require(LSUImporter().validator).validate(bytes, schemas: nil).findings
    }

    @Test(arguments: LSUFixture.allCases)
    func theFixturesKeepEveryRule(_ fixture: LSUFixture) throws {
        #expect(try findings(fixture.bytes) == [])
    }

    @Test(arguments: LSUBreak.all)
    func everyRuleIsFoundBroken(_ change: LSUBreak) throws {
        #expect(try change.fixture.text.contains(change.old))
        let found = try findings(change.fixture.replacing((change.old, change.new)))
        let own = found.filter { $0.rule == "lsu.\(change.rule)" }
        #expect(!own.isEmpty, "\(found.map(\.identifier))")
        #expect(own.allSatisfy { $0.path != nil && $0.help != nil && $0.location?.line != nil })
    }

    @Test func theTablesAreSound() { #expect(LSUStructure.faults == []) }

    @Test func aFileOfAnotherKindIsNoVersion() throws {
        let found = try findings(Array("<lsun-bilans/>".utf8))
        #expect(found.map(\.identifier) == ["lsu.version.unknown"])
    }
}
