// Planted words are found in each language, harmless ones are not, and a finding tells a place and no word.

import Testing
import VillageAccess
import VillageKit
import VillageKitTesting
import VillageModel

struct ForbiddenContentLinterTests {
    private let linter = ForbiddenContentLinter()

    private func header(_ role: Role = .classTeacher) -> EntryHeader {
        EntryHeader(
            id: EntryID("e1"),
            author: Author(role: role, organisation: OrganisationID("local:school")),
            recordedAt: Instant(startOf: JSONSamples.day),
            basis: .observed
        )
    }

    private func codes(_ text: Text) -> [String] {
        var dossier = Dossier(student: StudentID("s"))
        var observation = LearningObservation()
        observation.advice = text
        dossier.learningObservations = [Entry(header(), observation)]
        return linter.findings(in: dossier).map { "\($0.code.rawValue) \($0.language ?? "")" }
    }

    @Test(arguments: [
        ("The family is Muslim", "F01 en"), ("la famille est musulmane", "F01 fr"), ("zij is moslima", "F01 nl"),
        ("een moslimgezin", "F01 nl"), ("he told us that he is gay.", "F02 en"), ("son orientation sexuelle", "F02 fr"),
        ("zijn seksuele geaardheid", "F02 nl"), ("He was ARRESTED twice", "F04 en"),
        ("suivi par le Juge de la jeunesse", "F04 fr"),
        ("opgepakt door de politie", "F04 nl"), ("his parents are divorced", "F05 en"),
        ("famille monoparentale", "F05 fr"),
        ("een eenoudergezin", "F05 nl"), ("the mother is unemployed", "F06 en"), ("le père est au chômage", "F06 fr"),
        ("het gezin heeft schulden", "F06 nl"), ("sits next to his classmate Lina", "F07 en"),
        ("assis avec sa camarade Lina", "F07 fr"), ("zit naast klasgenoot Jonas", "F07 nl"),
        ("followed by social services", "F09 en"), ("suivi par le SAJ", "F09 fr"),
        ("begeleid door jeugdzorg", "F09 nl"), ("he is just lazy and has no wish to work", "F10 en"),
        ("c'est un élève paresseux", "F10 fr"), ("hij is gewoon lui en wil niet werken met de anderen", "F10 nl"),
        ("there are rumours about him", "F12 en"), ("il paraît qu'il fume", "F12 fr"),
        ("volgens de buren rookt hij", "F12 nl"),
        ("she had an abortion", "F13 en"), ("elle a fait une fausse-couche", "F13 fr"),
        ("ze heeft een abortus gehad", "F13 nl"),
    ])
    func plantedWordsAreFound(_ text: String, _ expected: String) {
        #expect(codes(Text(text)) == (expected.isEmpty ? [] : [expected]), "\(expected)")
    }

    @Test(arguments: [
        "il faut lui parler avec calme", "retard scolaire en lecture", "elle a un retard de langage et il le sait",
        "her hearing aids are new", "police de caractères adaptée", "nul van de tien fouten en dat is goed",
        "Marie travaille avec soin", "de leerlingen zitten in gescheiden lokalen", "poor spelling, good reasoning",
        "works well with classmates. Then rests", "zij gelooft in zichzelf", "les élèves sont revenus de sortie",
        "he understands policy texts", "needs separated tasks", "écrit dans les marges", "the DOM of the page",
    ])
    func harmlessWordsAreNot(_ text: String) {
        #expect(codes(Text(text)).isEmpty)
    }

    @Test func theLanguageOfATextDecides() {
        #expect(codes(Text("lui", language: "nl-BE")) == ["F10 nl"])
        #expect(codes(Text("lui", language: "fr")).isEmpty)
        #expect(codes(Text("lui")).isEmpty)
        let translated = Text("x", language: "tr", translations: [Text.Translation(language: "nl", value: "lui")])
        #expect(codes(translated) == ["F10 nl"])
    }

    @Test func diacriticsAndCaseDoNotMatter() {
        #expect(codes(Text("CHÔMAGE")) == ["F06 fr"])
        #expect(codes(Text("cho\u{302}mage")) == ["F06 fr"])
    }

    @Test(arguments: [
        (SpeakerKind.student, "my parents are divorced and I am gay", [String]()),
        (.family, "we are divorced, he is gay", ["F02"]),
        (.professional, "they are divorced, he is gay", ["F02", "F05"]),
    ])
    func theOwnAccountIsFree(_ speaker: SpeakerKind, _ words: String, _ expected: [String]) {
        var dossier = Dossier(student: StudentID("s"))
        var statement = Statement()
        statement.speakerKind = speaker
        statement.words = Text(words)
        dossier.statements = [Entry(header(), statement)]
        #expect(linter.findings(in: dossier).map(\.code.rawValue) == expected)
    }

    @Test func youthCareMayBeNamedWhereItBelongs() {
        var dossier = Dossier(student: StudentID("s"))
        var record = ExternalCareRecord()
        record.text = "suivi par le SAJ"
        dossier.externalCareRecords = [Entry(header(), record)]
        #expect(linter.findings(in: dossier).isEmpty)
    }

    @Test func aBareDiagnosisIsFound() {
        var dossier = Dossier(student: StudentID("s"))
        var record = HealthRecord()
        record.diagnosis.name = "something"
        dossier.healthRecords = [Entry(header(), record)]
        #expect(linter.findings(in: dossier).map(\.field) == ["diagnosis"])
        record.diagnosis.author = "a doctor"
        record.diagnosis.on = PartialDate(year: 2025)
        dossier.healthRecords = [Entry(header(), record)]
        #expect(linter.findings(in: dossier).isEmpty)
    }

    @Test func namesAreNoWords() {
        var dossier = Dossier(student: StudentID("s"))
        var identity = StudentIdentity()
        identity.name.family = "Gay"
        dossier.identities = [Entry(header(), identity)]
        var enrolment = Enrolment()
        enrolment.school.name = "Katholieke basisschool"
        dossier.enrolments = [Entry(header(), enrolment)]
        #expect(linter.findings(in: dossier).isEmpty)
    }

    @Test func aConfirmationLetsAFindingPass() throws {
        var dossier = Dossier(student: StudentID("s"))
        var observation = LearningObservation()
        observation.advice = "a lazy pupil, and the mother is unemployed"
        dossier.learningObservations = [Entry(header(), observation)]
        let view = try #require(JSONSamples.view(dossier, JSONSamples.request(.headteacher)))
        let findings = linter.stoppingFindings(in: view, confirmations: [])
        #expect(findings.map(\.confirmation.text) == ["F06@v1", "F10@v1"])
        let confirmation = try #require(ForbiddenConfirmation("F06@v1"))
        #expect(linter.stoppingFindings(in: view, confirmations: [confirmation]).map(\.code) == [.reducingWords])
        #expect(ForbiddenConfirmation("F99@v1") == nil)
        #expect(ForbiddenConfirmation("F06@") == nil)
        dossier.keeper = OrganisationID("local:school")
        let moved = try #require(JSONSamples.view(dossier, JSONSamples.migration))
        #expect(linter.stoppingFindings(in: moved, confirmations: []).isEmpty)
    }
}
