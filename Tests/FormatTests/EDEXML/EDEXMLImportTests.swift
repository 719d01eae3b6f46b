// What is read from a school: pupils, their groups, their care team, and where every datum went.

import Testing
import VillageCodecs
import VillageKit
import VillageKitTesting

struct EDEXMLImportTests {
    private func dossiers(_ name: String) throws -> [Dossier] {
        try EDEXMLImporter().read(EDEXMLShared.fixture(name), options: .repeatable).dossiers.map(\.dossier)
    }

    @Test(arguments: ["school", "flanders", "old"])
    func theImporterConforms(_ name: String) throws {
        let source = try EDEXMLShared.fixture(name)
        let conformance = ImporterConformance(EDEXMLImporter())
        #expect(conformance.violations(reading: source, data: XMLDataCount.count(source)) == [])
        let cuts = conformance.truncations(of: source)
        #expect(cuts.violations == [] && cuts.refused > 45)
    }

    @Test(.enabled(if: EDEXMLShared.isThere), arguments: EDEXMLShared.samples)
    func everyDatumOfASampleHasOneLine(_ name: String) throws {
        let source = try EDEXMLShared.sample(name)
        let conformance = ImporterConformance(EDEXMLImporter())
        #expect(conformance.violations(reading: source, data: XMLDataCount.count(source)) == [])
        let read = try EDEXMLImporter().read(source, options: .repeatable)
        #expect(read.dossiers.count == 3 && read.report.unread.isEmpty && read.report.recordsSetAside == 0)
        let counts = read.report.conservation
        #expect(counts[.rejected] == 0 && counts[.degraded] == 0 && counts[.mapped] == 0)
    }

    @Test func whoThePupilIs() throws {
        let identity = try #require(try dossiers("school").first?.identities.first).content
        #expect(identity.name.family == "Hout" && identity.name.prefix == "van 't")
        #expect(identity.name.given == ["Noor", "Isabel"] && identity.name.initials == "NI")
        #expect(identity.name.preferred == "Noor")
        #expect(identity.birthDate == PartialDate(rawValue: "2014-04-09"))
        #expect(identity.sex?.meaning == .female && identity.sex?.code == "2")
        #expect(identity.birthCountry?.code == "NL")
        #expect(
            identity.identifiers == [
                Identifier(.leerlingID, "4001"), Identifier(.eckID, "https://id.school.example/AbC!@#$%^_-9"),
                Identifier(.bsn, "111222333"), Identifier(.init(rawValue: "edexml.gebruikersnaam"), "noor.h"),
            ]
        )
    }

    @Test func aPupilMayHaveNothingButACallName() throws {
        let dossier = try dossiers("school")[1]
        let identity = try #require(dossier.identities.first).content
        #expect(identity.name.family == nil && identity.name.preferred == "Bilal")
        #expect(identity.sex?.meaning == .male)
        #expect(identity.identifiers == [Identifier(.init(rawValue: "bsn_ondwnr-4"), "0417")])
        #expect(dossier.transfers.first?.envelope.contains(EnvelopeFact(path: "leerling/@key", value: "#2")) == true)
    }

    @Test func theYearAtSchool() throws {
        let all = try dossiers("school")
        let enrolment = try #require(all[0].enrolments.first).content
        #expect(all[0].keeper == OrganisationID("brin:98YY"))
        #expect(enrolment.isCurrent == true && enrolment.schoolYear == "2023-2024")
        #expect(enrolment.school.organisation == OrganisationID("brin:98YY"))
        #expect(enrolment.school.site == "NOORD" && enrolment.school.name == "Gebouw Noord")
        #expect(enrolment.groupCode == "G5" && enrolment.groupName == "Zeesterren")
        #expect(enrolment.yearGroup?.meaning == .primary3 && enrolment.from == PartialDate(rawValue: "2018-08-20"))
        #expect(all[0].enrolments.last?.content.yearGroup?.meaning == .primary1)
        #expect(all[0].enrolments.last?.content.from == PartialDate(rawValue: "2020-08-17"))
        let former = try #require(all[2].enrolments.first).content
        #expect(former.isCurrent == false && former.status?.meaning == .previous && former.school.site == "01")
        #expect(all.flatMap(\.stays).count == 3)
    }

    @Test func belgianNumbersAndPostcodes() throws {
        let dossier = try #require(try dossiers("flanders").first)
        #expect(dossier.keeper == OrganisationID("instellingsnummer:9876"))
        let number = try #require(dossier.identities.first?.content.identifiers.last)
        #expect(number.system == .niss && number.check == .right)
        let area = try #require(dossier.studentContacts.first).content
        #expect(area.kind?.meaning == .area && area.address.postcode == "9000" && area.address.country?.code == "BE")
        #expect(dossier.enrolments.first?.content.yearGroup?.meaning == .primary4)
        let report = try EDEXMLImporter().read(EDEXMLShared.fixture("flanders"), options: .repeatable).report
        #expect(report.suggestedProfile == nil)
        #expect(report.diagnostics.map(\.identifier) == ["edexml.school-year-outdated"])
    }

    @Test func theOldestVersionIsReadAsFarAsItIsKnown() throws {
        let read = try EDEXMLImporter().read(EDEXMLShared.fixture("old"), options: .repeatable)
        #expect(read.report.version == "1.0.3" && read.dossiers.count == 2)
        let dossier = read.dossiers[0].dossier
        #expect(dossier.identities.first?.content.identifiers.map(\.value) == ["77", "123456782"])
        #expect(
            dossier.enrolments.first?.content.yearGroup?.meaning == .primary1,
            "the year of the group stands for it"
        )
        #expect(dossier.enrolments.first?.content.school.site == nil, "00 is no site")
    }

    @Test func whatTellsTheOriginOfAFamilyIsNotKept() throws {
        let dossier = try dossiers("old")[0]
        let forbidden = dossier.foreign.filter { $0.forbidden == "F01" }
        #expect(forbidden.map(\.path) == ["leerling/etniciteit", "leerling/gewicht"])
        #expect(forbidden.allSatisfy { $0.raw.isEmpty })
    }

    @Test func theCareTeamIsThatOfTheGroups() throws {
        let all = try dossiers("school")
        let teams = all.map {
            $0.careTeamMembers.map {
                "\($0.content.name.preferred ?? $0.content.name.family ?? "") \($0.content.role ?? "")"
            }
        }
        #expect(teams[0] == ["Ria interne begeleider", "Tom schoolmaatschappelijk werker", "Smit remedial teacher"])
        #expect(teams[1] == ["Tom schoolmaatschappelijk werker"], "who works for one group is not of the others")
        #expect(all[0].careTeamMembers.allSatisfy { $0.content.kind == .formal && $0.content.person != nil })
        #expect(all[0].careTeamMembers.first?.content.email == "ria@duinroos.example")
        #expect(Set(all[0].careTeamMembers.compactMap(\.content.person)).count == 3)
    }

    @Test func remarksWaitUntilSomebodyHasChecked() throws {
        let dossier = try dossiers("school")[0]
        let remarks = dossier.supportDocuments
        #expect(remarks.map(\.content.document?.name) == ["zorg", "Alleen een code"])
        #expect(remarks.allSatisfy { $0.header.status == .restricted })
        let words = remarks.first?.content.document.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(words == "Werkt liever met een koptelefoon op.")
        let request = EDEXMLConversion.request(.classTeacher, .support, of: dossier)
        let view = try #require(DecisionEngine(.standard).disclose(dossier, to: request)).dossier
        #expect(view.supportDocuments.isEmpty)
    }

    @Test func whatIsLeftToTheSourceIsKeptAsItStands() throws {
        let foreign = try dossiers("school")[0].foreign
        #expect(foreign.first { $0.path == "leerling/gewicht_nieuw" }?.raw == "<gewicht_nieuw>0,3</gewicht_nieuw>")
        #expect(foreign.contains { $0.path == "leerling/fotourl" && $0.section == .identity })
        #expect(
            foreign.contains { $0.path == "leerling/land_vader" }
                && foreign.contains { $0.path == "leerling/land_moeder" }
        )
        #expect(foreign.contains { $0.path == "leerling/samengestelde_groepen" && $0.count == 2 })
    }

    @Test func anotherSchoolsPupilOfTheSameKeyIsAnother() throws {
        let options = ImportOptions(
            today: CalendarDate(rawValue: "2026-11-20") ?? .distantFuture,
            identifiers: try #require(IdentifierKey(key: [UInt8](repeating: 7, count: 32)))
        )
        func student(_ source: [UInt8]) throws -> StudentID? {
            try EDEXMLImporter().read(source, options: options).dossiers.first?.dossier.student
        }
        let here = try student(EDEXMLShared.fixture("school"))
        #expect(try student(EDEXMLShared.fixture("school", "98YY", "98YX")) != here)
        #expect(try student(EDEXMLShared.fixture("school", "2023-2024", "2024-2025")) == here)
        #expect(try student(EDEXMLShared.fixture("school", "Hout", "Heide")) == here, "a name is no identifier")
        #expect(try student(EDEXMLShared.fixture("school", "111222333", "123456782")) == here)
    }

    @Test func unknownCodesAreKeptAndTold() throws {
        let source = try EDEXMLShared.fixture(
            "flanders",
            "<jaargroep>6</jaargroep>\n      <groep",
            "<jaargroep>X9</jaargroep>\n      <groep"
        )
        let read = try EDEXMLImporter().read(source, options: .repeatable)
        let year = read.dossiers.first?.dossier.enrolments.first?.content.yearGroup
        #expect(year?.code == "X9" && year?.meaning == nil)
        #expect(read.report.diagnostics.contains { $0.identifier == "edexml.code-unknown" })
    }
}
