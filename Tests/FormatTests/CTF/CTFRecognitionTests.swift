// Files are known by what stands in them; versions and variants are told apart.

import Testing
import VillageFormats
import VillageKit
import VillageKitTesting

struct CTFRecognitionTests {
    private func recognise(_ text: String) -> FormatRecognition? { CTFImporter().recognise(Array(text.utf8)) }

    @Test func filesAreKnownByTheirContent() throws {
        #expect(recognise(try CTFText.fixture())?.version == "25.0")
        #expect(recognise("<CTfile><Header><CTFversion> 12.0 </CTFversion>")?.version == "12.0")
        #expect(recognise("<ATfile><Header><ATFversion>9.1</ATFversion>")?.version == "ATF 9.1")
        #expect(recognise("<CTfile><Header>") == FormatRecognition())
        #expect(recognise("<CTfile><Header><CTFversion>10.0</CTFversion>")?.isReadable == false)
        for other in [
            "", "{", "<dossier/>", "<ctfile/>", "<CTfile xmlns='urn:x'/>", "<!DOCTYPE CTfile><CTfile/>",
            "<x><CTfile/></x>",
        ] {
            #expect(recognise(other) == nil, "\(other)")
        }
    }

    @Test func otherFilesAreRefused() {
        for other in ["", "<dossier/>", "<CTfile xmlns='urn:x'/>", "<CTfile", "<!DOCTYPE CTfile><CTfile/>"] {
            #expect(throws: ImportError.self, "\(other)") { try CTFText.read(Array(other.utf8)) }
        }
        let old = CTFText.file("10.0", CTFText.pupil(1))
        do {
            _ = try CTFText.read(old)
            Issue.record("an old file is read")
        } catch let error as ImportError {
            #expect(error.code == .unsupportedVersion)
        } catch {
            Issue.record("another error")
        }
    }

    @Test(arguments: 11...25)
    func everyVersionIsRead(_ number: Int) throws {
        let version = CTFVersion(number)
        let sex = version.sexNames[0]
        let pupil = CTFText.pupil(1).replacing("<Sex>F</Sex>", with: "<\(sex)>F</\(sex)>")
        let read = try CTFText.read(CTFText.file("\(number).0", pupil))
        #expect(read.report.version == "\(number).0" && read.dossiers.count == 1)
        #expect(read.dossiers.first?.dossier.identities.first?.content.sex?.meaning == .female)
        #expect(read.report.diagnostics.isEmpty, "\(read.report.diagnostics.map(\.identifier))")
        #expect(CTFStructure.faults(version) == [])
        let found = try CTFImporter().validator?.validate(CTFText.file("\(number).0", pupil), schemas: nil)
        #expect(found?.findings == [], "\(found?.findings.map(\.identifier) ?? [])")
    }

    @Test func whatIsOfAnotherVersionIsTold() throws {
        let read = try CTFText.read(
            CTFText.file("12.0", CTFText.pupil(1, "<BasicDetails><ServiceChild>N</ServiceChild></BasicDetails>"))
        )
        let paths = read.report.diagnostics.filter { $0.identifier == "ctf.rule.version-differs" }.map(\.path)
        #expect(paths == ["Pupil/Sex", "Pupil/BasicDetails/ServiceChild"])
        let newer = try CTFText.read(CTFText.file("26.0", CTFText.pupil(1)))
        #expect(newer.report.version == "26.0" && newer.report.diagnostics.map(\.identifier) == ["ctf.newer-version"])
        let none = try CTFText.read(CTFText.file("twelve", CTFText.pupil(1)))
        #expect(
            none.report.version == nil && none.report.diagnostics.contains { $0.identifier == "ctf.version-unknown" }
        )
        #expect(!"\(none.report)".contains("twelve"))
    }

    @Test func bothOrdersOfRankAndType() throws {
        for need in [
            "<SENtypeRank>1</SENtypeRank><SENtype>ASD</SENtype>", "<SENtype>ASD</SENtype><SENtypeRank>1</SENtypeRank>",
        ] {
            let history = "<SENhistory><SEN><StartDate>2022-09-01</StartDate><SENprovision>K</SENprovision></SEN>"
            let bytes = CTFText.file(
                "25.0",
                CTFText.pupil(1, "\(history)<SENneeds><SENneed>\(need)</SENneed></SENneeds></SENhistory>")
            )
            let content = try #require(try CTFText.read(bytes).dossiers.first?.dossier.supportNeeds.first).content
            #expect(content.type?.meaning == .autism && content.priority == 1)
            #expect(try CTFImporter().validator?.validate(bytes, schemas: nil).findings == [])
        }
    }

    @Test func otherWritersAreUnderstood() throws {
        let text = String(decoding: CTFText.file("19.0", CTFText.pupil(1)), as: UTF8.self)
            .replacing("Header>", with: "header>").replacing("2014-03-02", with: "02/03/2014")
            .replacing("<CTfile>", with: "<CTfile version=\"3\">")
        let read = try CTFText.read(Array(text.utf8))
        let dossier = try #require(read.dossiers.first).dossier
        #expect(dossier.birthDate?.rawValue == "2014-03-02" && dossier.keeper != nil)
        let found = Set(read.report.diagnostics.map(\.identifier))
        #expect(
            found.isSuperset(of: [
                "ctf.header-spelling", "ctf.rule.date-form", "ctf.unread", "ctf.rule.version-differs",
            ])
        )
        #expect(read.report.conservation.total == XMLDataCount.count(Array(text.utf8)))
    }

    @Test func admissionsFilesAreRead() throws {
        let text = """
            <ATfile><Header><DocumentName>Admissions Data Transfer File</DocumentName><ATFversion>19.0</ATFversion>\
            <SourceSchool><LEA>998</LEA><Estab>LLLL</Estab></SourceSchool></Header><ATFpupilData><Pupil>\
            <ApplicationReference>998-2026-07-E-000012</ApplicationReference><Surname>Ash</Surname>\
            <Forename>Bo</Forename>\
            <DOB>2015-05-05</DOB><Gender>M</Gender><SENhistory><SEN><StartDate>2022-09-01</StartDate>\
            <SENprovision>K</SENprovision></SEN></SENhistory><Admissions><Accept>true</Accept></Admissions>\
            </Pupil></ATFpupilData></ATfile>
            """
        let bytes = Array(text.utf8)
        #expect(ImporterConformance(CTFImporter()).violations(reading: bytes, data: XMLDataCount.count(bytes)) == [])
        let read = try CTFText.read(bytes)
        #expect(read.report.version == "ATF 19.0" && read.report.unread.isEmpty)
        let dossier = try #require(read.dossiers.first).dossier
        #expect(dossier.keeper == nil && dossier.formalPlans.count == 1)
        #expect(dossier.identities.first?.content.identifiers.map(\.system.rawValue) == ["ctf.application"])
        #expect(
            read.dossiers[0].account.lines.contains { $0.path.contains("Admissions") && $0.code == "ctf.not-imported" }
        )
    }

    @Test func theWelshPartComesBack() throws {
        let welsh =
            "<NAWdetails><SpeakWelsh>1</SpeakWelsh><NationalIdentity>CYM</NationalIdentity>"
            + "<HomeWelsh>2</HomeWelsh></NAWdetails>"
        let bytes = CTFText.file("25.0", CTFText.pupil(1, welsh))
        let read = try CTFText.read(bytes)
        #expect(read.report.unread.isEmpty && read.report.conservation.total == XMLDataCount.count(bytes))
        let moved = try CTFConversion.migrated(bytes)
        #expect(
            moved.text.contains("<SpeakWelsh>1<") && moved.text.contains("<HomeWelsh>2<") && !moved.text.contains("CYM")
        )
        #expect(moved.accounted == moved.values)
        #expect(!(try CTFConversion.transferred(bytes)).text.contains("Welsh"))
    }

    @Test func partialFilesAreRead() throws {
        let phonics = """
            <StageAssessments><KeyStage><Stage>KS1</Stage><StageAssessment><Year>2025</Year><Subject>ENG</Subject>\
            <Method>TA</Method><Component>PHO</Component><ResultQualifier>NM</ResultQualifier><Result>33</Result>\
            </StageAssessment></KeyStage></StageAssessments>
            """
        let text = String(decoding: CTFText.file("25.0", CTFText.pupil(1, phonics)), as: UTF8.self)
            .replacing("<SourceSchool>", with: "<DocumentQualifier>partial</DocumentQualifier><SourceSchool>")
        let moved = try CTFConversion.migrated(Array(text.utf8))
        #expect(moved.imported[0].dossier.assessmentResults.first?.content.references.first?.value == "33")
        #expect(moved.text.contains("<DocumentQualifier>partial<") && moved.text.contains("<Component>PHO<"))
        #expect(!moved.text.contains("SchoolHistory") && !moved.text.contains("SupplierID"))
    }
}
