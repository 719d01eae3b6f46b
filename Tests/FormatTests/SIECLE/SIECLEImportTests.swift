// Sets and single files are read: who is who, what is joined, and one line for every datum.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct SIECLEImportTests {
    @Test(arguments: ["pupils", "guardians", "codes", "structures", "import"])
    func everyFileConforms(_ name: String) throws {
        let source = try SIECLEFiles.fixture(name)
        let conformance = ImporterConformance(SIECLEImporter())
        #expect(conformance.violations(reading: source, data: SIECLEFiles.count([source])) == [])
        let cuts = conformance.truncations(of: source)
        #expect(cuts.violations == [])
        #expect(cuts.refused == 50)
    }

    @Test func everyDatumOfASetHasOneLine() throws {
        let files = try ["pupils", "guardians", "codes", "structures"].map { try SIECLEFiles.fixture($0) }
        let read = try SIECLEFiles.read(files)
        #expect(read.report.conservation.total == SIECLEFiles.count(files))
        var sum = read.report.fileAccount.conservation
        for imported in read.dossiers { sum += imported.account.conservation }
        #expect(sum == read.report.conservation && read.report.dossiers == 2)
        #expect(read.report.unread.isEmpty, "\(read.report.unread)")
    }

    @Test func aSetIsJoined() throws {
        let files = try ["structures", "guardians", "pupils", "codes"].map { try SIECLEFiles.fixture($0) }
        let read = try SIECLEFiles.read(files)
        let dossier = try #require(read.dossiers.first).dossier
        let identity = try #require(dossier.identities.first).content
        #expect(identity.name.family == "SŒURETTE-ŸVAIN" && identity.registeredName.family == "SŒURETTE")
        #expect(identity.name.given == ["Anaïs", "Zoé"] && identity.birthPlace == "INSEE 2A004")
        #expect(identity.sex?.meaning == .female && dossier.birthDate?.rawValue == "2012-02-03")
        #expect(identity.identifiers.contains(Identifier(.lsu, "41")))
        #expect(dossier.keeper?.rawValue == "uai:0010001W")
        let year = try #require(dossier.enrolments.first { $0.content.isCurrent == true }).content
        #expect(year.groupCode == "5 A" && year.groupName == "CINQUIEME A" && year.schoolYear == "2024-2025")
        #expect(year.programme?.label == "5ème" && year.yearGroup?.meaning == .secondary2)
        let mother = try #require(dossier.contactPersons.first).content
        #expect(mother.name.preferred == "SŒURETTE" && mother.relation?.meaning == .mother && mother.order == 1)
        #expect(mother.sex?.meaning == .female && mother.livesWith == true && mother.authority == .full)
        #expect(dossier.guardians.count == 2 && dossier.guardians.allSatisfy { $0.authority == .full })
        let father = dossier.contactPersons[1].content
        #expect(father.authority == .full && father.mayContact == true && father.relation?.meaning == nil)
        #expect(father.relation?.system == "siecle.parente-1" && father.relation?.code == "2")
    }

    @Test func theAddressOfAPersonIsNotPassedOn() throws {
        let read = try SIECLEFiles.read(try ["pupils", "guardians"].map { try SIECLEFiles.fixture($0) })
        let dossier = read.dossiers[0].dossier
        let mother = try #require(dossier.contactPersons.first?.content.person)
        let address = try #require(
            dossier.studentContacts.first { $0.content.person == mother && !$0.content.address.isEmpty }
        )
        #expect(address.content.isSecret == true && address.header.label == .confidential)
        let own = try #require(dossier.studentContacts.first { $0.content.person == nil })
        #expect(own.content.isSecret == nil && own.header.label == nil)
        #expect(
            dossier.communicationNeeds.contains { $0.content.person == mother && $0.content.channels == [.textMessage] }
        )
        #expect(read.report.diagnostics.contains { $0.identifier == "siecle.address-kept-back" })
    }

    @Test func aFlagWithoutAnAddressIsAState() throws {
        let files = [
            try SIECLEFiles.fixture("pupils"),
            try SIECLEFiles.fixture("guardians", [("<ADRESSE_ID>71</ADRESSE_ID>", "")]),
        ]
        let dossier = try SIECLEFiles.read(files).dossiers[0].dossier
        let mother = try #require(dossier.contactPersons.first?.content.person)
        let state = try #require(
            dossier.studentContacts.first {
                $0.content.person == mother && $0.content.address.isEmpty
                    && $0.content.value == nil
            }
        )
        #expect(state.content.isNotTransmitted == true && state.header.label == .confidential)
    }

    @Test func childWelfareIsKnownToNobodyElse() throws {
        let read = try SIECLEFiles.read(try ["pupils", "guardians"].map { try SIECLEFiles.fixture($0) })
        let dossier = read.dossiers[1].dossier
        let service = try #require(dossier.contactPersons.first { $0.content.relation?.code == "51" })
        #expect(service.header.label == .confidential && service.content.relation?.meaning == .institution)
        let numbers = dossier.studentContacts.filter { $0.content.person == service.content.person }
        #expect(numbers.count == 1 && numbers.allSatisfy { $0.header.label == .confidential })
        #expect(dossier.guardians.count == 1, "a service is no guardian by this alone")
        #expect(dossier.contactPersons.count { $0.header.label == .confidential } == 1)
        #expect(read.report.diagnostics.contains { $0.identifier == "siecle.authority-unclear" })
    }

    @Test func whoHasLeftIsThereNoMore() throws {
        let read = try SIECLEFiles.read([try SIECLEFiles.fixture("pupils"), try SIECLEFiles.fixture("codes")])
        let dossier = read.dossiers[1].dossier
        let stay = try #require(dossier.enrolments.first { SIECLEMapping.isStay($0.content) }).content
        #expect(stay.to?.rawValue == "2024-11-08" && stay.exitReason?.meaning == .changedSchool)
        #expect(stay.exitReason?.label == "POURSUITE DE SCOLARITE")
        #expect(!dossier.enrolments.contains { $0.content.isCurrent == true })
        #expect(dossier.stays.count == 1 && dossier.stays[0].to?.rawValue == "2024-11-08")
    }

    @Test(arguments: [("77", true, "siecle.sanction"), ("78", true, nil), ("78", false, "siecle.reason-unknown")])
    func aSanctionIsNoReasonThatTravels(_ code: String, _ hasCodes: Bool, _ finding: String?) throws {
        let change = ("<CODE_MOTIF_SORTIE>10<", "<CODE_MOTIF_SORTIE>\(code)<")
        var files = [try SIECLEFiles.fixture("pupils", [change])]
        if hasCodes { files.append(try SIECLEFiles.fixture("codes")) }
        let read = try SIECLEFiles.read(files)
        let dossier = read.dossiers[1].dossier
        let reason = dossier.enrolments.compactMap(\.content.exitReason).first
        #expect((reason == nil) == (finding != nil))
        if let finding {
            #expect(read.report.diagnostics.contains { $0.identifier == finding })
            #expect(dossier.foreign.contains { $0.path == "ELEVE/CODE_MOTIF_SORTIE" && $0.section == .discipline })
        } else {
            #expect(reason?.label == "AUTRE ACADEMIE" && reason?.meaning == nil)
        }
    }

    @Test func occupationsAreNeverKept() throws {
        let dossiers = try SIECLEFiles.read(try ["pupils", "guardians"].map { try SIECLEFiles.fixture($0) }).dossiers
        #expect(dossiers[0].dossier.foreign.contains { $0.forbidden == "F06" && $0.raw.isEmpty })
        #expect(!dossiers.flatMap(\.dossier.foreign).contains { $0.raw.contains("CODE_PROFESSION") })
    }

    @Test func aPupilWhoseRecordIsMissingIsTold() throws {
        let read = try SIECLEFiles.read(try ["pupils", "guardians"].map { try SIECLEFiles.fixture($0) })
        #expect(read.report.diagnostics.count { $0.identifier == "siecle.pupil-missing" } == 1)
        #expect(read.report.fileAccount.lines.contains { $0.code == "siecle.without-pupil" && $0.count == 4 })
    }

    @Test func membersOfOneArchiveAreASet() throws {
        let sink = ArraySink()
        var archive = ZipWriter(sink)
        let names = ["pupils", "guardians", "codes"]
        for name in names { try archive.add("\(name).xml", try SIECLEFiles.fixture(name)) }
        try archive.finish()
        let read = try SIECLEFiles.read([sink.bytes])
        #expect(read.dossiers.count == 2 && read.dossiers[0].dossier.guardians.count == 2)
        #expect(read.report.conservation.total == SIECLEFiles.count(try names.map { try SIECLEFiles.fixture($0) }))
    }

    @Test func bothFamiliesInOneCallAreReadOneAfterTheOther() throws {
        let files = try ["import", "pupils", "guardians"].map { try SIECLEFiles.fixture($0) }
        let read = try SIECLEFiles.read(files)
        #expect(read.dossiers.count == 4 && Set(read.dossiers.map(\.dossier.student)).count == 4)
        #expect(read.report.conservation.total == SIECLEFiles.count(files))
    }

    @Test func newerVersionsAreReadAsFarAsTheyAreUnderstood() throws {
        let newer = try SIECLEFiles.fixture("import", [("VERSION=\"3.1\"", "VERSION=\"4.0\"")])
        let read = try SIECLEImporter().read(newer, options: .repeatable)
        #expect(read.report.version == "import-4.0" && read.dossiers.count == 2)
        #expect(read.report.diagnostics.contains { $0.identifier == "siecle.newer-version" })
        let odd = try SIECLEFiles.fixture("import", [("VERSION=\"3.1\"", "VERSION=\"Dupont\"")])
        #expect(SIECLEImporter().recognise(odd)?.version == "import-unknown")
    }

    @Test(arguments: ["bee", "import"])
    func versionsAreToldByContent(_ family: String) throws {
        let importer = SIECLEImporter()
        if family == "bee" {
            for name in ["pupils", "guardians", "codes", "structures"] {
                #expect(importer.recognise(try SIECLEFiles.fixture(name))?.version == "exports")
            }
        } else {
            let source = try SIECLEFiles.fixture("import")
            #expect(importer.recognise(source)?.version == "import-3.1")
            let old = try SIECLEFiles.fixture("import", [("VERSION=\"3.1\"", "VERSION=\"3.0\"")])
            #expect(importer.recognise(old)?.version == "import-3.0")
            let report = try importer.read(old, options: .repeatable).report
            #expect(report.diagnostics.contains { $0.identifier == "siecle.version-content" })
        }
        #expect(importer.recognise(Array("<ELEVES/>".utf8)) == nil)
    }
}
