// What is called carried comes back as it was, for generated dossiers and for those of a file.

import Testing
import VillageKit
import VillageKitTesting

struct LSURoundTripTests {
    @Test(arguments: ["2d-7.0", "1d-1.0"])
    func generatedDossiersComeBack(_ version: String) {
        let conformance = RoundTripConformance(LSUImporter(), LSUExporter(), options: LSUCases.options(version))
        var carried = 0
        for seed in 0..<LSUCases.count {
            let dossier = DossierGenerator(seed: seed).dossier()
            let result = conformance.compare(dossier, to: LSUCases.request(seed, dossier))
            #expect(result.violations == [], "seed \(seed)")
            carried += result.carried
        }
        #expect(carried > 0)
    }

    @Test(arguments: LSUFixture.allCases)
    func dossiersOfFilesComeBack(_ fixture: LSUFixture) throws {
        let conformance = RoundTripConformance(
            LSUImporter(),
            LSUExporter(),
            options: LSUCases.options(fixture.version)
        )
        var carried = 0
        for seed in 0..<LSUCases.count {
            for dossier in try LSUCases.pupils(fixture, seed) {
                let result = conformance.compare(dossier, to: LSUCases.request(seed, dossier))
                #expect(result.violations == [], "seed \(seed)")
                carried += result.carried
            }
        }
        #expect(carried > Int(LSUCases.count) * 20)
    }

    @Test func aHeadSendsNearlyEverything() throws {
        let sent = try LSUConversion.sent(LSUFixture.college.bytes, to: "2d-7.0")
        let again = try LSUImporter().read(sent.bytes, options: .repeatable)
        #expect(again.dossiers.count == 3)
        let (one, other) = (sent.imported[0].dossier, again.dossiers[0].dossier)
        #expect(one.assessmentResults.map(\.content) == other.assessmentResults.map(\.content))
        #expect(Set(one.formalPlans.map(\.content)) == Set(other.formalPlans.map(\.content)))
        #expect(one.attendanceSummaries.map(\.content) == other.attendanceSummaries.map(\.content))
        #expect(one.enrolments.map(\.content) == other.enrolments.map(\.content))
        #expect(one.periodReports.map(\.content) == other.periodReports.map(\.content))
        #expect(sent.accounted == sent.values)
        // Groups are known to the file alone, a second address has no place, nor has a teacher without a number.
        #expect(Set(sent.losses.keys) == ["lsu.no-group", "lsu.one-only", "lsu.no-place"], "\(sent.losses)")
        #expect(sent.losses["lsu.no-place"] == 6)
        let address = again.dossiers[0].dossier.studentContacts.map(\.content.address.postcode)
        #expect(address == ["99200"], "the newest address is written")
    }

    @Test func aHeadOfAPrimarySchoolSendsNearlyEverything() throws {
        let sent = try LSUConversion.sent(
            LSUFixture.ecole.bytes,
            to: "1d-1.0",
            supplying: LSUCases.supplied["1d-1.0"] ?? [:]
        )
        let again = try LSUImporter().read(sent.bytes, options: .repeatable)
        let (one, other) = (sent.imported[0].dossier, again.dossiers[0].dossier)
        #expect(one.assessmentResults.map(\.content) == other.assessmentResults.map(\.content))
        #expect(Set(one.formalPlans.map(\.content)) == Set(other.formalPlans.map(\.content)))
        #expect(one.enrolments.map(\.content) == other.enrolments.map(\.content))
        #expect(sent.losses.isEmpty, "\(sent.losses)")
        // Who taught a cycle is not said of any subject.
        let isSupplied = sent.report.supplied.allSatisfy { $0.contains("/@date-verrou") || $0.contains("/enseignant/") }
        #expect(isSupplied, "\(sent.report.supplied)")
    }
}
