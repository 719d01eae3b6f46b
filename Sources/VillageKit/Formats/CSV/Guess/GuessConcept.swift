// What a column may hold, the headers that say so in four languages, and what its cells then look like.

import VillageModel

/// What a column may hold.
enum GuessConcept: String, Sendable, CaseIterable {
    case number, niss, ine, fullName, family, given, preferred, birthDate, birthPlace, sex
    case group, groupCode, schoolYear, entryDate, exitDate
    case street, houseNumber, box, postcode, town
    case telephone, mobile, email, relation

    /// Headers in French, Dutch, English and German, without the words for whose it is.
    var headers: [String] {
        switch self {
        case .number:
            [
                "matricule", "numéro", "n°", "nr", "id", "matric", "matric info", "stamnummer", "leerlingnummer",
                "number", "no", "student number", "admission number", "Schülernummer", "Nummer", "identifiant", "code",
            ]
        case .niss: ["niss", "registre national", "numéro national", "rijksregisternummer", "insz", "national number"]
        case .ine: ["ine"]
        case .fullName:
            [
                "nom prénom", "nom et prénom", "nom complet", "prénom nom", "volledige naam", "naam en voornaam",
                "naam voornaam", "full name", "name", "vollständiger name", "name vorname", "name und vorname",
            ]
        case .family:
            [
                "nom", "nom de famille", "naam", "familienaam", "achternaam", "last name", "surname", "family name",
                "nachname", "familienname",
            ]
        case .given: ["prénom", "voornaam", "first name", "given name", "forename", "vorname"]
        case .preferred: ["prénom usuel", "roepnaam", "preferred name", "known as", "rufname", "called"]
        case .birthDate:
            [
                "date de naissance", "date naissance", "né le", "né(e) le", "naissance", "geboortedatum", "geboren op",
                "date of birth", "birth date", "dob", "birthday", "geburtsdatum", "geboren", "geboren am", "dateanniv",
                "ddn",
            ]
        case .birthPlace: ["lieu de naissance", "geboorteplaats", "place of birth", "birth place", "geburtsort"]
        case .sex: ["sexe", "genre", "geslacht", "sex", "gender", "geschlecht", "m/f", "m/v", "m/w"]
        case .group:
            ["classe", "klas", "class", "klasse", "groupe classe", "klasgroep", "class name", "groupe", "groep"]
        case .groupCode: ["code classe", "klascode", "class code", "sous groupe", "identifiant classe"]
        case .schoolYear: ["année scolaire", "schooljaar", "school year", "schuljahr"]
        case .entryDate:
            [
                "date d'entrée", "date entrée", "entrée", "date inscription", "date d'inscription",
                "inschrijvingsdatum",
                "datum inschrijving", "instroomdatum", "entry date", "start date", "admission date", "eintrittsdatum",
            ]
        case .exitDate:
            ["date de sortie", "date sortie", "uitschrijvingsdatum", "leaving date", "exit date", "austrittsdatum"]
        case .street: ["rue", "adresse", "straat", "adres", "street", "address", "straße", "address line 1"]
        case .houseNumber: ["huisnummer", "house number", "hausnummer", "numéro de maison"]
        case .box: ["boîte", "bte", "bus", "box", "adresszusatz"]
        case .postcode: ["code postal", "cp", "postcode", "zip", "zip code", "plz", "postleitzahl"]
        case .town:
            [
                "localité", "ville", "commune", "gemeente", "woonplaats", "plaats", "town", "city", "ort", "wohnort",
                "stadt",
            ]
        case .telephone:
            ["téléphone", "tél", "tel", "telefoon", "phone", "telephone", "phone number", "telefon", "telefoonnummer"]
        case .mobile: ["gsm", "portable", "mobile", "mobiel", "handy", "gsm nummer", "mobile phone", "tél portable"]
        case .email: ["e-mail", "courriel", "mail", "adresse mail", "adresse e-mail", "email address", "e-mailadres"]
        case .relation: ["lien", "lien de parenté", "relation", "relatie", "verwantschap", "relationship", "beziehung"]
        }
    }

    /// Whether cells look like it; `nil` where any text may.
    func agrees(_ sample: ColumnSample) -> Bool? {
        switch self {
        case .birthDate, .entryDate, .exitDate: sample.dateForms.isEmpty ? false : true
        case .email: sample.emails >= 0.8
        case .telephone, .mobile: sample.telephones >= 0.8
        case .sex: sample.distinct <= 5 && sample.longest <= 12
        case .postcode: sample.longest <= 10
        case .number, .niss, .ine: sample.isUnique && sample.longest <= 40
        case .family, .given, .preferred, .fullName, .town: sample.words >= 0.8
        case .schoolYear: sample.longest <= 11
        default: nil
        }
    }
}

/// Whose column it is.
enum GuessOwner: Hashable, Sendable {
    case pupil
    case contact(Int)
    case mother, father

    /// Words of headers that say whose it is.
    private static let words: [(words: [String], owner: GuessOwner)] = [
        (["mère", "mere", "moeder", "mother", "mutter", "maman", "mama"], .mother),
        (["père", "pere", "vader", "father", "vater", "papa"], .father),
        (
            [
                "responsable", "resp", "parent", "parents", "ouder", "ouders", "contact", "tuteur", "guardian",
                "contactpersoon", "erziehungsberechtigter", "erziehungsberechtigte", "eltern", "voogd", "nomprénomresp",
            ],
            .contact(1)
        ),
    ]

    /// Words of headers that say nothing more.
    private static let fillers: Set<String> = [
        "de", "du", "des", "la", "le", "l", "d", "eleve", "enfant", "leerling", "pupil", "student", "schuler",
        "schulers",
        "kind", "van", "of", "the", "der", "child", "scholier", "learner", "lid",
    ]

    /// Takes a header apart: whose it is, and what is left.
    static func split(_ header: String) -> (owner: GuessOwner, rest: String, whole: String) {
        var owner = GuessOwner.pupil
        var rest: [String] = []
        var number: Int?
        let all = HeaderText.words(header)
        for word in all {
            if let found = words.first(where: { $0.words.map(HeaderText.folded).contains(word) }) {
                owner = found.owner
            } else if let digit = Int(word), (1...9).contains(digit) {
                number = digit
            } else if !fillers.contains(word) {
                rest.append(word)
            }
        }
        if case .contact = owner, let number { owner = .contact(number) }
        return (owner, rest.joined(), all.joined())
    }

    /// The name of the entry of the person.
    var name: String {
        switch self {
        case .pupil: "pupil"
        case .contact(let number): "contact \(number)"
        case .mother: "mother"
        case .father: "father"
        }
    }

    /// What is known of the person by the header alone.
    var relation: RelationKind? {
        switch self {
        case .mother: .mother
        case .father: .father
        default: nil
        }
    }
}
