// A mapping is proposed with what is unsure in it; what is proposed can be read, and used, and tells no value.

import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct TableGuessTests {
    private func guess(_ table: String) throws -> TableGuess {
        try TableGuess(ArraySource([UInt8](table: table)), name: "mine")
    }

    private func fields(_ guess: TableGuess) -> [String?] {
        guess.columns.map { $0.confidence >= 50 ? $0.field : nil }
    }

    @Test(arguments: [
        "Nom;Prénom;Date de naissance;Sexe;Classe;Code postal\n",
        "Naam;Voornaam;Geboortedatum;Geslacht;Klas;Postcode\n",
        "Surname;First name;Date of birth;Gender;Class;Zip code\n",
        "Nachname;Vorname;Geburtsdatum;Geschlecht;Klasse;PLZ\n",
    ])
    func headersAreKnownInFourLanguages(_ header: String) throws {
        let guess = try guess(header + "Aa;Bb;14/03/2015;F;4B;01000\nCc;Dd;13/12/2014;M;4B;02000\n")
        #expect(
            fields(guess) == [
                "StudentIdentity.name.family", "StudentIdentity.name.given", "StudentIdentity.birthDate",
                "StudentIdentity.sex", "Enrolment.groupName", "StudentContact.address.postcode",
            ]
        )
        #expect(guess.columns.allSatisfy { $0.confidence >= 90 })
    }

    @Test func theProposalReadsItsTable() throws {
        let table = """
            Stamnr;Naam leerling;Voornaam leerling;Geboren op;M/V;Klas;Naam moeder;Voornaam moeder;Tel moeder;GSM vader;Mail
            1;Aa;Bb;14/03/2015;V;4B;Cc;Dd;02 000 00 00;0470 00 00 01;aa@example.invalid
            2;Ee;Ff;30/12/2014;M;4B;;;;0470 00 00 02;

            """
        let guess = try guess(table)
        let mapping = try TableMapping(json: guess.mapping)
        let importer = CSVImporter(mappings: [mapping], includesStandard: false)
        let source = [UInt8](table: table)
        #expect(importer.recognise(source)?.version == "mine")
        let dossier = try importer.read(source, options: .repeatable).dossiers[0].dossier
        #expect(
            dossier.identities[0].content.name.family == "Aa" && dossier.identities[0].content.sex?.meaning == .female
        )
        #expect(dossier.birthDate == CalendarDate(rawValue: "2015-03-14"))
        #expect(dossier.contactPersons.map(\.content.relation?.meaning) == [.mother, .father])
        #expect(dossier.guardians.isEmpty && dossier.studentContacts.count == 3)
    }

    @Test func whatIsUnsureIsSaid() throws {
        let guess = try guess(
            "Naam;Geboortedatum;Bijzonderheden;Godsdienst;Telefoon;Contact;Inschrijving\n"
                + "Aa;03/04/2015;x;geheim;geen;Bb;2026-09-01\nCc;05/06/2015;y;geheim;nooit;Dd;2026-09-01\n"
        )
        let columns = guess.columns
        #expect(columns[1].confidence == 60 && columns[1].doubts.contains { $0.contains("swapped") })
        #expect(columns[2].field == nil && !columns[2].doubts.isEmpty)
        #expect(columns[3].field == nil && columns[3].doubts.contains { $0.contains("F01") })
        #expect(columns[4].confidence < 50 && columns[4].field == "StudentContact.value")
        #expect(columns[5].field == "ContactPerson.name.preferred" && columns[5].confidence < 90)
        let text = String(decoding: guess.mapping, as: UTF8.self)
        #expect(text.contains("\"forbidden\": \"F01\"") && text.contains("may be StudentContact.value"))
        #expect(!text.contains("geheim") && !text.contains("2015"))
        #expect(guess.doubts.contains { $0.contains("numbers of pupils") })
        _ = try TableMapping(json: guess.mapping)
    }

    @Test func aKeyIsNeverLessThanWhole() throws {
        func keys(_ table: String) throws -> [[Int]] {
            try TableMapping(json: try guess(table).mapping).tables[0].keys
        }
        #expect(try keys("Naam;Geboortedatum\nAa;2015-01-01\n") == [])
        #expect(try keys("Naam;Voornaam;Geboortedatum\nAa;Bb;2015-01-01\n") == [[0, 1, 2]])
        #expect(try keys("Nr;Naam;Voornaam\n1;Aa;Bb\n") == [[0]])
        #expect(try keys("Nr;Naam;Voornaam\n1;Aa;Bb\n1;Cc;Dd\n") == [], "a number that comes twice is none")
    }

    @Test func doublesAndEmptyColumnsAreLeft() throws {
        let guess = try guess("Nom;Nom de famille;Prénom;;Nom;Courriel\nAa;Bb;Cc;Dd;Ee;\n")
        #expect(fields(guess)[0] == "StudentIdentity.name.family" && fields(guess)[1] == nil && fields(guess)[4] == nil)
        #expect(guess.columns[5].confidence == 60)
        let mapping = try TableMapping(json: guess.mapping)
        let importer = CSVImporter(mappings: [mapping], includesStandard: false)
        let read = try importer.read(
            [UInt8](table: "Nom;Nom de famille;Prénom;;Nom;Courriel\nAa;Bb;Cc;Dd;Ee;\n"),
            options: .repeatable
        )
        #expect(read.dossiers[0].dossier.identities[0].content.name.family == "Aa")
    }

    @Test(arguments: CSVFixture.pupils)
    func everyFixtureHasAProposalThatReadsIt(_ fixture: CSVFixture) throws {
        let source = try fixture.bytes()
        let guess = try TableGuess(ArraySource(source), name: "guessed")
        let importer = CSVImporter(mappings: [try TableMapping(json: guess.mapping)], includesStandard: false)
        let read = try importer.read(source, options: .repeatable)
        let expected = try CSVImporter().read(source, options: .repeatable).dossiers
        #expect(read.dossiers.count == expected.count)
        #expect(read.dossiers.map { $0.dossier.birthDate } == expected.map { $0.dossier.birthDate })
        let names = read.dossiers.map { $0.dossier.identities[0].content.name.given }
        #expect(names == expected.map { $0.dossier.identities[0].content.name.given })
    }

    @Test(arguments: ["", "<a/>", "{}", "one column\nonly\n"])
    func otherFilesAreRefused(_ text: String) {
        #expect(throws: ImportError.self) { try TableGuess(ArraySource(Array(text.utf8)), name: "x") }
    }
}
