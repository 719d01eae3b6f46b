// A plain class list, with headers in French, Dutch, English and German: our own, structured like what schools print.

/// The text of the mapping of a plain class list.
enum ClassListMapping {
    // One line per column is what makes the mapping readable.
    // swift-format-ignore
    static let json = """
        {
          "schema": "villagekit/table-mapping", "version": 1,
          "name": "class-list", "edition": "1", "title": "Plain class list",
          "likeness": "structured like the lists that schools print; no product's format",
          "write": {"encoding": "utf-8", "separator": ";", "byteOrderMark": true},
          "dates": ["yyyy-mm-dd", "dd/mm/yyyy", "dd.mm.yyyy", "dd-mm-yyyy", "yyyy-mm", "yyyy"],
          "codes": {
            "sex": {"rows": [
              {"code": "F", "means": "female"}, {"code": "M", "means": "male"}, {"code": "X", "means": "not_applicable"},
              {"code": "?", "means": "unknown"},
              {"code": "f", "means": "female"}, {"code": "m", "means": "male"}, {"code": "x", "means": "not_applicable"},
              {"code": "V", "means": "female"}, {"code": "W", "means": "female"}, {"code": "H", "means": "male"},
              {"code": "G", "means": "male"}]},
            "relation": {"rows": [
              {"code": "mother", "means": "mother"}, {"code": "father", "means": "father"}, {"code": "parent", "means": "parent"},
              {"code": "step-parent", "means": "step_parent"}, {"code": "foster parent", "means": "foster_parent"},
              {"code": "legal guardian", "means": "legal_guardian"}, {"code": "grandparent", "means": "grandparent"},
              {"code": "sibling", "means": "sibling"}, {"code": "relative", "means": "relative"}, {"code": "carer", "means": "carer"},
              {"code": "physician", "means": "physician"}, {"code": "institution", "means": "institution"}, {"code": "other", "means": "other"},
              {"code": "mère", "means": "mother"}, {"code": "père", "means": "father"}, {"code": "moeder", "means": "mother"},
              {"code": "vader", "means": "father"}, {"code": "Mutter", "means": "mother"}, {"code": "Vater", "means": "father"}]}
          },
          "tables": [{
            "name": "pupils", "rows": "pupils",
            "keys": [["Number"], ["Last name", "First name", "Birth date"]],
            "notWith": ["sourcedId", "SIS ID", "School SIS ID", "INE", "Nom d'usage élève", "AnFF", "Matric Info", "Civilité", "Directeur"],
            "entries": [
              {"name": "pupil", "type": "StudentIdentity"},
              {"name": "class", "type": "Enrolment", "set": {"isCurrent": true}},
              {"name": "address", "type": "StudentContact", "set": {"kind": "address"}},
              {"name": "telephone", "type": "StudentContact", "set": {"kind": "telephone"}},
              {"name": "email", "type": "StudentContact", "set": {"kind": "email"}},
              {"name": "contact 1", "type": "ContactPerson"},
              {"name": "contact 1 telephone", "type": "StudentContact", "person": "contact 1", "set": {"kind": "telephone"}},
              {"name": "contact 1 email", "type": "StudentContact", "person": "contact 1", "set": {"kind": "email"}},
              {"name": "contact 2", "type": "ContactPerson"},
              {"name": "contact 2 telephone", "type": "StudentContact", "person": "contact 2", "set": {"kind": "telephone"}},
              {"name": "contact 2 email", "type": "StudentContact", "person": "contact 2", "set": {"kind": "email"}}
            ],
            "columns": [
              {"header": "Number", "alsoCalled": ["Matricule", "Numéro", "Numéro élève", "N° élève", "Stamnummer", "Leerlingnummer", "Student number", "Pupil number", "Schülernummer", "Student ID", "Pupil ID"], "entry": "pupil", "field": "identifiers", "system": "local"},
              {"header": "Last name", "alsoCalled": ["Nom", "Nom élève", "Nom de l'élève", "Nom de famille", "Naam", "Familienaam", "Achternaam", "Surname", "Family name", "Nachname", "Familienname"], "entry": "pupil", "field": "name.family", "required": true, "link": "family"},
              {"header": "First name", "alsoCalled": ["Prénom", "Prénom élève", "Prénom de l'élève", "Voornaam", "Given name", "Forename", "Vorname"], "entry": "pupil", "field": "name.given", "required": true, "link": "given"},
              {"header": "Called", "alsoCalled": ["Prénom usuel", "Roepnaam", "Preferred name", "Rufname"], "entry": "pupil", "field": "name.preferred"},
              {"header": "Birth date", "alsoCalled": ["Date de naissance", "Date naissance", "Né le", "Né(e) le", "Geboortedatum", "Date of birth", "Birthdate", "DOB", "Geburtsdatum"], "entry": "pupil", "field": "birthDate"},
              {"header": "Birth place", "alsoCalled": ["Lieu de naissance", "Geboorteplaats", "Place of birth", "Geburtsort"], "entry": "pupil", "field": "birthPlace"},
              {"header": "Sex", "alsoCalled": ["Sexe", "Genre", "Geslacht", "Gender", "Geschlecht"], "entry": "pupil", "field": "sex", "codes": "sex"},
              {"header": "Class", "alsoCalled": ["Classe", "Klas", "Klasse", "Class name"], "entry": "class", "field": "groupName", "link": "group"},
              {"header": "School year", "alsoCalled": ["Année scolaire", "Schooljaar", "Schuljahr"], "entry": "class", "field": "schoolYear"},
              {"header": "Entry date", "alsoCalled": ["Date d'entrée", "Date entrée", "Inschrijvingsdatum", "Datum inschrijving", "Start date", "Eintrittsdatum"], "entry": "class", "field": "from"},
              {"header": "Street", "alsoCalled": ["Rue", "Adresse", "Straat", "Adres", "Address", "Straße"], "entry": "address", "field": "address.street"},
              {"header": "House number", "alsoCalled": ["N°", "Huisnummer", "Hausnummer"], "entry": "address", "field": "address.number"},
              {"header": "Box", "alsoCalled": ["Boîte", "Bte", "Bus", "Adresszusatz"], "entry": "address", "field": "address.addition"},
              {"header": "Postcode", "alsoCalled": ["Code postal", "CP", "Zip", "Zip code", "PLZ", "Postleitzahl"], "entry": "address", "field": "address.postcode"},
              {"header": "Town", "alsoCalled": ["Localité", "Ville", "Commune", "Gemeente", "Woonplaats", "Plaats", "City", "Ort", "Wohnort"], "entry": "address", "field": "address.city"},
              {"header": "Telephone", "alsoCalled": ["Téléphone", "Tél", "GSM", "Telefoon", "Phone", "Mobile", "Telefon", "Handy"], "entry": "telephone", "field": "value"},
              {"header": "E-mail", "alsoCalled": ["Courriel", "Mail", "Adresse e-mail", "E-mailadres", "Email address", "E-Mail-Adresse"], "entry": "email", "field": "value"},
              {"header": "Contact 1 last name", "alsoCalled": ["Nom responsable", "Nom responsable 1", "Nom parent 1", "Naam ouder 1", "Parent 1 last name"], "entry": "contact 1", "field": "name.family"},
              {"header": "Contact 1 first name", "alsoCalled": ["Prénom responsable", "Prénom responsable 1", "Prénom parent 1", "Voornaam ouder 1", "Parent 1 first name"], "entry": "contact 1", "field": "name.given"},
              {"header": "Contact 1 relation", "alsoCalled": ["Lien responsable 1", "Lien parent 1", "Relatie ouder 1", "Parent 1 relation"], "entry": "contact 1", "field": "relation", "codes": "relation"},
              {"header": "Contact 1 authority", "entry": "contact 1", "field": "authority"},
              {"header": "Contact 1 telephone", "alsoCalled": ["Téléphone responsable", "Tél responsable 1", "Tél parent 1", "Telefoon ouder 1", "Parent 1 phone"], "entry": "contact 1 telephone", "field": "value"},
              {"header": "Contact 1 e-mail", "alsoCalled": ["Email responsable", "Email responsable 1", "Email parent 1", "E-mail ouder 1", "Parent 1 email"], "entry": "contact 1 email", "field": "value"},
              {"header": "Contact 2 last name", "alsoCalled": ["Nom responsable 2", "Nom parent 2", "Naam ouder 2", "Parent 2 last name"], "entry": "contact 2", "field": "name.family"},
              {"header": "Contact 2 first name", "alsoCalled": ["Prénom responsable 2", "Prénom parent 2", "Voornaam ouder 2", "Parent 2 first name"], "entry": "contact 2", "field": "name.given"},
              {"header": "Contact 2 relation", "alsoCalled": ["Lien responsable 2", "Lien parent 2", "Relatie ouder 2", "Parent 2 relation"], "entry": "contact 2", "field": "relation", "codes": "relation"},
              {"header": "Contact 2 authority", "entry": "contact 2", "field": "authority"},
              {"header": "Contact 2 telephone", "alsoCalled": ["Tél responsable 2", "Tél parent 2", "Telefoon ouder 2", "Parent 2 phone"], "entry": "contact 2 telephone", "field": "value"},
              {"header": "Contact 2 e-mail", "alsoCalled": ["Email responsable 2", "Email parent 2", "E-mail ouder 2", "Parent 2 email"], "entry": "contact 2 email", "field": "value"}
            ]
          }]
        }
        """
}
