// Every rule is broken once, and tells where.

import Testing
import VillageFormats
import VillageKit

struct CTFRuleTests {
    private func found(_ bytes: [UInt8]) throws -> [Diagnostic] {
        try #require(CTFImporter().validator).validate(bytes, schemas: nil).findings
    }

    @Test func theFixtureBreaksOnlyWhatItBreaks() throws {
        let findings = try found(Array(try CTFText.fixture().utf8))
        // The ethnicity is no code, and a social worker holds no responsibility.
        let expected = ["ctf.rule.upn", "ctf.rule.responsibility", "ctf.rule.upn"]
        #expect(findings.map(\.identifier) == expected, "\(findings.map { ($0.identifier, $0.path ?? "") })")
        #expect(findings.allSatisfy { $0.help != nil && $0.rule == $0.identifier && $0.location?.line != nil })
    }

    @Test(arguments: [
        ("<UPN>H801200001001</UPN>", "<UPN>H80120000100</UPN>", "ctf.rule.upn"),
        ("1234567890<", "123456789<", "ctf.rule.uln"),
        ("G801200001001", "H801200001001", "ctf.rule.duplicate-pupil"),
        ("<SessionsPossible>16<", "<SessionsPossible>17<", "ctf.rule.sessions"),
        ("<SessionsAttended>12<", "<SessionsAttended>9000000000000000000<", "ctf.rule.sessions"),
        ("<AttendanceStartDate>2026-06-04</AttendanceStartDate>", "", "ctf.rule.marks-start"),
        ("/\\LM####", "/\\L?####", "ctf.rule.mark"),
        ("/\\LM####", "\\/LM####", "ctf.rule.mark-side"),
        ("<LeavingDate>2021-07-20<", "<LeavingDate>2017-07-20<", "ctf.rule.dates"),
        ("<NeedEndDate>2023", "<NeedEndDate>2021", "ctf.rule.dates"),
        ("<StartDate>2020-09-07<", "<StartDate>2010-09-07<", "ctf.rule.dates"),
        ("<DOB>2014-10-02<", "<DOB>02/10/2014<", "ctf.rule.date-form"),
        ("<Town>Exampleton</Town>", "", "ctf.rule.address"),
        ("<Order>2<", "<Order>1<", "ctf.rule.contact-order"),
        ("<SENtypeRank>2<", "<SENtypeRank>1<", "ctf.rule.rank"),
        ("<Result>21<", "<Result>26<", "ctf.rule.multiplication"),
        ("<Sex>M</Sex>\n          <Rel", "<Gender>M</Gender>\n          <Rel", "ctf.structure.unknown"),
        ("<Sex>F<", "<Sex>W<", "ctf.rule.code.Sex"),
        ("<NCyearActual>6<", "<NCyearActual>66<", "ctf.rule.code.NCyearActual"),
        ("<Relationship>PAF<", "<Relationship>FATH<", "ctf.rule.code.Relationship"),
        ("<SENprovision>K<", "<SENprovision>W<", "ctf.rule.code.SENprovision"),
        ("<SENtype>HI<", "<SENtype>HIX<", "ctf.rule.code.SENtype"),
        ("<Language>IGB<", "<Language>IGX<", "ctf.rule.code.Language"),
        ("<LeavingReason>PM<", "<LeavingReason>PX<", "ctf.rule.code.LeavingReason"),
        ("<CTFversion>25.0<", "<CTFversion>19.0<", "ctf.rule.version-differs"),
        ("<AcademicYear>2025<", "<AcademicYear>2019<", "ctf.rule.academic-year"),
        ("<DateTime>2026-07-17T12:00:00<", "<DateTime>17/07/2026<", "ctf.structure.value"),
        ("<Surname>Ferris</Surname>", "", "ctf.structure.missing"),
        ("<Email>tam@example.invalid</Email>", "<Mail>x</Mail>", "ctf.structure.unknown"),
        ("<DocumentName>Common Transfer File<", "<DocumentName>Other<", "ctf.structure.value"),
    ])
    func aRuleIsBroken(_ old: String, _ new: String, _ rule: String) throws {
        let before = try found(Array(try CTFText.fixture().utf8)).count { $0.identifier == rule }
        let findings = try found(CTFText.fixture(old, new))
        #expect(findings.count { $0.identifier == rule } > before, "\(findings.map(\.identifier))")
        #expect(findings.allSatisfy { $0.path?.isEmpty == false && !$0.summary.contains("ZQX") })
    }

    @Test func anAssessmentStandsThereOnce() throws {
        let old = """
            <Component>MTC</Component>
                        <ResultStatus>R</ResultStatus>
                        <ResultQualifier>MT</ResultQualifier>
                        <Result>21</Result>
                      </StageAssessment>
            """
        let more = """
            <StageAssessment><Locale>ENG</Locale><Year>2024</Year><Subject>MAT</Subject><Method>TT</Method>\
            <Component>MTC</Component><ResultStatus>R</ResultStatus><ResultQualifier>MT</ResultQualifier>\
            <Result>20</Result></StageAssessment>
            """
        let findings = try found(CTFText.fixture(old, old + more))
        #expect(findings.contains { $0.identifier == "ctf.rule.assessment" })
    }

    @Test func unknownCodesAreKeptAndGivenBack() throws {
        let bytes = try CTFText.fixture("<Relationship>PAF<", "<Relationship>FATH<")
        let moved = try CTFConversion.migrated(bytes)
        #expect(moved.text.contains("<Relationship>FATH<"))
        #expect(moved.importReport.diagnostics.contains { $0.identifier == "ctf.rule.code.Relationship" })
        let relation = moved.imported[0].dossier.contactPersons[0].content.relation
        #expect(relation?.code == "FATH" && relation?.meaning == nil)
    }

    @Test func filesOfNoVersionAreTold() throws {
        #expect(try found(Array("<CTfile/>".utf8)).map(\.identifier) == ["ctf.version.unknown"])
        #expect(throws: ImportError.self) { try found(Array("<CTfile>".utf8)) }
    }
}
