// What is read from a file: the graph of identifiers resolved, every datum with one line.

import Testing
import VillageKit
import VillageKitTesting

struct LSUImportTests {
    @Test(arguments: LSUFixture.allCases)
    func theImporterConforms(_ fixture: LSUFixture) throws {
        let source = try fixture.bytes
        let conformance = ImporterConformance(LSUImporter())
        #expect(conformance.violations(reading: source, data: XMLDataCount.count(source)) == [])
        let cuts = conformance.truncations(of: source)
        #expect(cuts.violations == [])
        #expect(cuts.refused == 50)
    }

    private func college() throws -> [Dossier] {
        try LSUImporter().read(LSUFixture.college.bytes, options: .repeatable).dossiers.map(\.dossier)
    }

    @Test func aPupilIsKnownByNumberAndClass() throws {
        let pupils = try college()
        #expect(pupils.count == 3)
        let identity = try #require(pupils[0].identities.first).content
        #expect(identity.name.family == "Marchetti" && identity.name.given == ["Livia"])
        #expect(identity.identifiers == [Identifier(.lsu, "70007")])
        let school = try #require(pupils[0].enrolments.first).content
        #expect(school.school.organisation == OrganisationID("uai:9990001A") && school.groupCode == "6EME_B")
        #expect(school.schoolYear == "2024-2025" && school.school.head == "M. Idris Colin")
        #expect(school.from == PartialDate(rawValue: "2024-09-02"))
        #expect(pupils[0].keeper == OrganisationID("uai:9990001A"))
        #expect(pupils[2].identities.first?.content.name.family == nil)
    }

    @Test func reportsAreThoseOfTheirPupil() throws {
        let pupils = try college()
        let reports = pupils[0].periodReports.map(\.content).filter { $0.name == "Bilan périodique" }
        #expect(reports.map(\.period) == ["2024-2025 1/3", "2024-2025 2/3"])
        #expect(reports.map(\.comment) == ["Un bon premier trimestre.", "Continuez ainsi."])
        #expect(pupils[1].periodReports.map(\.content.comment) == ["Bienvenue à Sami."])
        let cycle = try #require(pupils[2].periodReports.first).content
        #expect(cycle.name == "Bilan de fin de cycle 4" && cycle.period == "2024-2025")
        #expect(cycle.comment == "Prêt pour la suite." && cycle.on == PartialDate(rawValue: "2025-06-12"))
    }

    @Test func subjectsHaveTeachersElementsAndMarksAsWritten() throws {
        let french = try #require(try college()[0].assessmentResults.first { $0.content.area == "Français" }).content
        #expect(french.kind == .teacherAssessment && french.test?.code == "020700" && french.level?.code == "S")
        #expect(french.takenBy == "MME Brunel, Aïcha; Lemaire" && french.takenByFunction == "epp 4001; autre 99999")
        #expect(french.parts.map(\.name) == ["Lire à voix haute", "Écrire un récit"])
        #expect(french.references.map(\.value) == ["12.5/20", "13/20", "3"])
        #expect(french.remark == "Lit volontiers, écrit peu.\nContinue !")
        let mathematics = try #require(try college()[0].assessmentResults.first { $0.content.test?.code == "061300" })
        #expect(mathematics.content.references.map(\.qualification) == ["non noté", nil])
        #expect(mathematics.content.references.map(\.value) == [nil, "11,8"])
        #expect(mathematics.header.observedAt == PartialDate(rawValue: "2024-12-03"))
    }

    @Test func theCommonBaseIsReadByDomain() throws {
        let pupils = try college()
        let base = try #require(pupils[2].assessmentResults.first { $0.content.test?.code == "socle" }).content
        #expect(base.parts.count == 8 && base.parts.map(\.level?.code) == ["3", "0", "4", "3", "2", "4", "3", "1"])
        #expect(base.parts.first?.code?.code == "CPD_FRA")
        let digital = pupils[0].assessmentResults.first { $0.content.test?.code == "competences-numeriques" }
        #expect(digital?.content.parts.map(\.level?.code) == ["2", "1"])
        #expect(pupils[2].assessmentResults.contains { $0.content.test?.code == "CHK" })
    }

    @Test func plansSupportAndAbsencesAreRead() throws {
        let pupil = try college()[0]
        let plans = pupil.formalPlans.map(\.content)
        #expect(
            plans.map(\.kind?.meaning) == [
                .personalisedSupport, .healthPlan, .successProgramme, .other, .personalisedSupport,
            ]
        )
        #expect(plans[2].measures == "Deux séances de lecture par semaine." && plans[3].kind?.code == "CTR")
        let support = pupil.supportMeasures.map(\.content)
        let described: [Text?] = support.map(\.description)
        #expect(described == ["Atelier lecture", "Inscrite le lundi et le jeudi."])
        let absences = try #require(pupil.attendanceSummaries.first).content.tallies
        #expect(absences.map(\.unit) == [.halfDay, .hour])
        #expect(absences[0].late == 5 && absences[0].authorised == 4 && absences[0].unauthorised == 1)
        #expect(absences[1].absent == 17 && absences[1].unauthorised == nil)
        let activities = pupil.activities.map(\.content)
        #expect(activities.map(\.name) == ["Potager en chiffres", "Parcours artistique", "Parcours santé"])
        #expect(activities[0].theme == "EPI_JAR" && activities[0].learned == "A mesuré les planches du potager.")
    }

    @Test func adultsAreReadOnceWithAllTheirAddresses() throws {
        let pupil = try college()[0]
        #expect(pupil.contactPersons.map(\.content.name.given) == [["Paola"], ["Hugo"]])
        #expect(pupil.contactPersons.map(\.content.relation?.meaning) == [.mother, .father])
        #expect(pupil.guardians.map(\.authority) == [.full, .full])
        let addresses = pupil.studentContacts.map(\.content.address)
        #expect(addresses.map(\.lines) == [["Bâtiment C", "9 rue des Essais"], ["14 quai Imaginaire"]])
        #expect(addresses.map(\.postcode) == ["99100", "99200"])
        #expect(Set(pupil.studentContacts.map(\.content.person)).count == 1)
        #expect(pupil.careTeamMembers.map(\.content.name.family) == ["Brunel"])
    }

    @Test func aNameOfSeveralPersonsMakesNobodyAGuardian() throws {
        let pupil = try college()[1]
        #expect(pupil.contactPersons.first?.content.name.preferred == "M. et Mme OKAFOR")
        #expect(pupil.guardians.isEmpty)
    }

    @Test func theFirstDegreeIsRead() throws {
        let read = try LSUImporter().read(LSUFixture.ecole.bytes, options: .repeatable)
        #expect(read.report.version == "1d-1.0" && read.dossiers.count == 2)
        let pupil = try #require(read.dossiers.first).dossier
        #expect(pupil.identities.first?.content.identifiers == [Identifier(.ine, "1234567890A")])
        let school = try #require(pupil.enrolments.first).content
        #expect(school.groupCode == "5151" && school.groupName == "CE1 des hiboux")
        #expect(school.school.head == "MME Serra, Nadia")
        let report = try #require(pupil.periodReports.first).content
        #expect(report.from == PartialDate(rawValue: "2024-09-02") && report.comment == "Une élève joyeuse.")
        let mathematics = try #require(pupil.assessmentResults.first).content
        #expect(mathematics.test?.code == "MAT-RAC" && mathematics.takenBy == "M Keller, Jonas; MME Amrani, Leïla")
        #expect(mathematics.parts.map(\.code?.code) == ["MAT-NBC", "MAT-GEO"])
        #expect(mathematics.parts[1].domains.map(\.name) == ["Tracer au cordeau"])
        #expect(mathematics.parts[1].references.map(\.qualification) == ["non évalué"])
        #expect(pupil.formalPlans.map(\.content.kind?.meaning) == [.specialistHelp, .successProgramme])
        #expect(pupil.formalPlans.first?.content.to == PartialDate(rawValue: "2025-01-31"))
        #expect(pupil.attendanceSummaries.isEmpty && pupil.guardians.isEmpty)
    }

    @Test func commentsOnSchoolLifeAreForReview() throws {
        let read = try LSUImporter().read(LSUFixture.college.bytes, options: .repeatable)
        #expect(read.report.diagnostics.count { $0.identifier == "lsu.comment-for-review" } == 1)
        let comment = try #require(read.dossiers[0].dossier.periodReports.first { $0.content.name == "Vie scolaire" })
        #expect(comment.content.comment == "Arrive souvent en retard le matin.")
    }
}
