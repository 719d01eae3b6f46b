// The samples are read, every datum is accounted for, and what the ministry's sample is known to say is found.

import Foundation
import Testing
import VillageKit
import VillageKitTesting

@Suite(.enabled(if: LSUShared.isThere))
struct LSUSampleTests {
    @Test(arguments: ["2d-sample-bilan-complet", "2d-made-up-minimal", "1d-made-up-minimal"])
    func everyDatumHasOneLine(_ name: String) throws {
        let source = try LSUShared.sample(name)
        let data = XMLDataCount.count(source)
        #expect(ImporterConformance(LSUImporter()).violations(reading: source, data: data) == [])
        let read = try LSUImporter().read(source, options: .repeatable)
        #expect(read.report.unread.isEmpty)
        #expect(read.report.recordsSetAside == 0)
    }

    @Test func theOfficialSampleSaysWhatItIsKnownToSay() throws {
        let read = try LSUImporter().read(LSUShared.sample("2d-sample-bilan-complet"), options: .repeatable)
        #expect(read.dossiers.count == 3 && read.report.version == "2d-2.0")
        #expect(read.report.diagnostics.contains { $0.identifier == "lsu.version.disagrees" })
        let pupils = read.dossiers.map(\.dossier)
        let reports = pupils.flatMap(\.periodReports).map(\.content.name)
        #expect(reports.count { $0 == "Bilan périodique" } == 5)
        #expect(reports.count { $0?.hasPrefix("Bilan de fin de cycle") == true } == 3)
        let victor = try #require(pupils.first { $0.identities.first?.content.name.family == "Grenelle" })
        #expect(victor.keeper == OrganisationID("uai:0382032C"))
        let first = victor.formalPlans.filter { $0.header.observedAt == PartialDate(rawValue: "2015-01-01") }
        #expect(first.map(\.content.kind?.code) == ["PAP", "PPS", "PPRE", "CTR"])
        #expect(first[2].content.measures != nil && first[3].content.measures != nil)
        let absences = try #require(victor.attendanceSummaries.first).content.tallies
        #expect(absences[0].late == 30 && absences[0].authorised == 12 && absences[0].unauthorised == 3)
        #expect(absences[1].absent == 37)
        #expect(victor.supportMeasures.contains { $0.content.partner == "Devoirs faits" })
        #expect(victor.contactPersons.contains { $0.content.name.preferred != nil && $0.content.name.family == nil })
        #expect(victor.guardians.isEmpty)
    }

    @Test(arguments: ["2d-sample-bilan-complet", "2d-made-up-minimal", "1d-made-up-minimal"])
    func structureAndSchemaAccept(_ name: String) throws {
        let schemas = LSUShared.folder.appending(path: "schema").path()
        let validator = try #require(LSUImporter().validator)
        let result = try validator.validate(LSUShared.sample(name), schemas: schemas)
        #expect(result.isOfficialSchemaChecked && result.areRulesChecked)
        let known: Set<String> = name.contains("complet") ? ["lsu.rule.version"] : []
        #expect(Set(result.findings.filter { $0.severity == .error }.compactMap(\.rule)) == known)
    }
}
