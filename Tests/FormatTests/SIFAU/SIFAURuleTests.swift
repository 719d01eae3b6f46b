// The tables are sound, codes go both ways, and each rule is broken once.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageModel

struct SIFAURuleTests {
    @Test func theTableIsSound() { #expect(SIFAUStructure.faults == []) }

    @Test(arguments: SIFAUCodes.listings)
    func codesGoBothWays(_ listing: CodeListing) {
        #expect(listing.name.hasPrefix("sif-au.") && !listing.rows.isEmpty)
        #expect(listing.rows.allSatisfy { !$0.code.isEmpty && !$0.meaning.isEmpty })
    }

    @Test func whatIsExactComesBack() {
        for row in SIFAUCodes.yearLevel.rows where row.fit == .exact {
            #expect(SIFAUCodes.yearLevel.row(for: row.meaning)?.code == row.code)
        }
        for row in SIFAUCodes.sex.rows { #expect(SIFAUCodes.sex.row(for: row.meaning)?.code == row.code) }
        #expect(SIFAUCodes.relation.row(for: .mother)?.code == "01")
        #expect(SIFAUCodes.relation.row(of: "01")?.meaning == .parent)
        #expect(SIFAUCodes.exit.row(of: SIFAUCodes.expelled) == nil)
        #expect(SIFAUCodes.attendance.rows.allSatisfy { !SIFAUCodes.suspended.contains($0.code) })
    }

    @Test(.enabled(if: SIFAUShared.isThere))
    func everyCodeStandsInTheSpecification() throws {
        let url = SIFAUShared.folder.appending(path: "codes/codesets-3.6.3.json")
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: [String: Any]]
        let sets = try #require(json)
        for listing in SIFAUCodes.listings where listing.name != "sif-au.SupportNeeds" {
            let name = "AUCodeSets\(listing.name.dropFirst("sif-au.".count))"
            let found = sets["\(name)Type"] ?? sets["\(name)CodeType"] ?? sets["\(name)sType"]
            let values = try #require(found?["values"] as? [String: Any], "\(name)")
            for row in listing.rows { #expect(values[row.code] != nil, "\(listing.name) \(row.code)") }
        }
    }

    private func findings(_ file: String, _ old: String, _ new: String) throws -> Set<String> {
        let text = String(decoding: try SIFAUShared.fixture(file), as: UTF8.self)
        #expect(text.contains(old))
        let changed = Array(text.replacing(old, with: new).utf8)
        let found = try SIFAUValidation.validator.validate(changed, schemas: nil)
        #expect(found.areRulesChecked && found.findings.allSatisfy { $0.rule != nil && $0.help != nil })
        return Set(found.findings.map(\.identifier))
    }

    @Test(arguments: SIFAUShared.set.dropFirst() + ["StudentDataTransferNote"])
    func fixturesKeepTheRules(_ name: String) throws { #expect(try findings(name, "<", "<") == []) }

    @Test(arguments: [
        ("PersonalisedPlans", "60000000-0000-4000-8000-000000000001", "6", "sif-au.refid.form"),
        (
            "PersonalisedPlans", "60000000-0000-4000-8000-000000000001", "6000000000004000800000000000000A",
            "sif-au.refid.hyphens"
        ),
        (
            "PersonalisedPlans", "60000000-0000-4000-8000-000000000002", "60000000-0000-4000-8000-000000000001",
            "sif-au.refid.twice"
        ),
        ("PersonalisedPlans", "2024-12-13", "2023-12-13", "sif-au.dates.order"),
        ("PersonalisedPlans", ">Ac<", ">Zz<", "sif-au.structure.value"),
        (
            "StudentDataTransferNote", "<Name Type=\"LGL\"><FamilyName>Lund", "<Name Type=\"PRF\"><FamilyName>Lund",
            "sif-au.note.legal-name"
        ),
        ("StudentDataTransferNote", "Type=\"PRV\"", "Type=\"LGL\"", "sif-au.note.other-name"),
        ("StudentDataTransferNote", "Support>Y<", "Support>N<", "sif-au.note.other-support"),
        ("StudentDataTransferNote", "Code>P<", "Code>E<", "sif-au.note.domain-score"),
        ("WellbeingEvents", "<GroupIndicator>true", "<GroupIndicator>false", "sif-au.event.whose"),
        (
            "WellbeingPersonLinks", "<WellbeingEventRefId>70000000-0000-4000-8000-000000000002</WellbeingEventRefId>",
            "", "sif-au.link.target"
        ),
        ("StudentAttendanceSummarys", ">90<", ">99<", "sif-au.attendance.total"),
        ("PersonPrivacyObligationDocuments", "Another school", "Test maker", "sif-au.obligation.contradiction"),
        ("StudentSchoolEnrollments", ">1925<", ">1<", "sif-au.code"),
    ])
    func everyRuleCanBeBroken(_ file: String, _ old: String, _ new: String, _ rule: String) throws {
        #expect(try findings(file, old, new).contains(rule))
    }
}
