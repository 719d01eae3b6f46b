// Both tables of ONDE in the layout of 2017: pupils, and guardians that are linked by the names of the pupils.
// Unverified: there is no official description; the headers are those of public files and parsers.

/// The text of the mapping of ONDE of 2017.
enum ONDE2017Mapping {
    // One line per column is what makes the mapping readable.
    // swift-format-ignore
    static let json = """
        {
          "schema": "villagekit/table-mapping", "version": 1,
          "name": "onde-2017", "edition": "1", "title": "Pupils and guardians as ONDE gives them (France, 2017 layout)",
          "likeness": "structured like the 2017 layout of ONDE, by files and public parsers; there is no official description",
          "profile": "FR",
          "write": {"encoding": "iso-8859-1", "separator": ";", "quotes": "needed", "lineEnd": "crlf"},
          "dates": ["dd/mm/yyyy"], "yes": ["Oui"], "no": ["Non"],
          "codes": {
            "country": {"system": "onde.Pays", "edition": "2017"},
            "sex": {"system": "onde.Sexe", "edition": "2017", "rows": [{"code": "M", "means": "male"}, {"code": "F", "means": "female"}]},
            "cycle": {"system": "onde.Cycle", "edition": "2017"},
            "civility": {"system": "onde.Civilité", "edition": "2017", "rows": [
              {"code": "M.", "means": "male", "fit": "narrower"}, {"code": "Mme", "means": "female", "fit": "narrower"},
              {"code": "MME", "means": "female", "fit": "narrower"}]},
            "level": {"system": "onde.Niveau", "edition": "2017", "rows": [
              {"code": "TPS", "means": "early_childhood", "fit": "broader"}, {"code": "PS", "means": "pre_primary_1"},
              {"code": "MS", "means": "pre_primary_2"}, {"code": "GS", "means": "pre_primary_3"},
              {"code": "CP", "means": "primary_1"}, {"code": "CE1", "means": "primary_2"}, {"code": "CE2", "means": "primary_3"},
              {"code": "CM1", "means": "primary_4"}, {"code": "CM2", "means": "primary_5"},
              {"code": "CLIS", "means": "special_primary", "label": "restricted"},
              {"code": "ULIS", "means": "special_primary", "fit": "broader", "label": "restricted"}]}
          },
          "tables": [
            {
              "name": "eleves", "rows": "pupils", "fixed": true,
              "keys": [["INE"], ["Nom élève", "Prénom élève", "Date naissance"]],
              "notWith": ["AnFF", "DateAnniv"],
              "entries": [
                {"name": "pupil", "type": "StudentIdentity"},
                {"name": "class", "type": "Enrolment", "set": {"isCurrent": true}},
                {"name": "home", "type": "StudentContact", "set": {"kind": "address", "address.kind": "home"}},
                {"name": "second home", "type": "StudentContact", "set": {"kind": "address", "address.kind": "other"}}
              ],
              "columns": [
                {"header": "Nom élève", "entry": "pupil", "field": "registeredName.family", "orField": "name.family", "required": true, "link": "family"},
                {"header": "Nom d'usage élève", "expected": true, "entry": "pupil", "field": "name.family", "link": "usage"},
                {"header": "Prénom élève", "entry": "pupil", "field": "name.given", "required": true, "link": "given"},
                {"header": "Date naissance", "expected": true, "entry": "pupil", "field": "birthDate"},
                {"header": "Sexe", "entry": "pupil", "field": "sex", "codes": "sex"},
                {"header": "INE", "expected": true, "entry": "pupil", "field": "identifiers", "system": "ine", "link": "number"},
                {"header": "Adresse1", "entry": "home", "field": "address.street"},
                {"header": "Cp1", "entry": "home", "field": "address.postcode"},
                {"header": "Commune1", "entry": "home", "field": "address.city"},
                {"header": "Pays1", "entry": "home", "field": "address.country", "codes": "country"},
                {"header": "Adresse2", "entry": "second home", "field": "address.street"},
                {"header": "Cp2", "entry": "second home", "field": "address.postcode"},
                {"header": "Commune2", "entry": "second home", "field": "address.city"},
                {"header": "Pays2", "entry": "second home", "field": "address.country", "codes": "country"},
                {"header": " Cycle", "entry": "class", "field": "level", "codes": "cycle"},
                {"header": "Niveau", "entry": "class", "field": "yearGroup", "codes": "level", "link": "group"},
                {"header": "Libellé classe", "expected": true, "entry": "class", "field": "groupName", "link": "group"},
                {"header": "Identifiant classe", "entry": "class", "field": "groupCode"},
                {"header": "Attestation fournie", "leave": "schooling"},
                {"header": "Autorisation associations", "alsoCalled": ["Autorisations associations", "Autorisation(s) associations"], "leave": "contacts"},
                {"header": "Autorisation photo", "alsoCalled": ["Autorisations photos", "Autorisation(s) photo(s)"], "leave": "contacts"},
                {"header": "Décision de passage", "leave": "schooling"}
              ]
            },
            {
              "name": "responsables", "rows": "guardians", "fixed": true,
              "notWith": ["Numéro de poste"],
              "entries": [
                {"name": "guardian", "type": "ContactPerson"},
                {"name": "address", "type": "StudentContact", "person": "guardian", "set": {"kind": "address"}},
                {"name": "email", "type": "StudentContact", "person": "guardian", "set": {"kind": "email"}},
                {"name": "home telephone", "type": "StudentContact", "person": "guardian", "set": {"kind": "telephone"}},
                {"name": "work telephone", "type": "StudentContact", "person": "guardian", "set": {"kind": "telephone", "use": "work"}},
                {"name": "mobile", "type": "StudentContact", "person": "guardian", "set": {"kind": "telephone", "use": "personal"}}
              ],
              "columns": [
                {"header": "Civilité Responsable", "entry": "guardian", "field": "sex", "codes": "civility"},
                {"header": "Nom usage responsable", "entry": "guardian", "field": "name.preferred"},
                {"header": "Nom responsable", "entry": "guardian", "field": "name.family", "required": true},
                {"header": "Prénom responsable", "entry": "guardian", "field": "name.given"},
                {"header": "Adresse responsable", "entry": "address", "field": "address.street"},
                {"header": "CP responsable", "entry": "address", "field": "address.postcode"},
                {"header": "Commune responsable", "entry": "address", "field": "address.city"},
                {"header": "Pays", "entry": "address", "field": "address.country", "codes": "country"},
                {"header": "Courriel", "entry": "email", "field": "value"},
                {"header": "Téléphone domicile", "entry": "home telephone", "field": "value"},
                {"header": "Téléphone travail", "entry": "work telephone", "field": "value"},
                {"header": "Téléphone portable", "entry": "mobile", "field": "value"},
                {"header": "Nom d'usage enfant", "child": "usage"},
                {"header": "Nom de famille enfant", "expected": true, "child": "family"},
                {"header": "Prénom enfant", "expected": true, "child": "given"},
                {"header": "Classes enfants", "child": "group"}
              ]
            },
            {
              "name": "enseignants", "rows": "other",
              "columns": [
                {"header": "Civilité", "expected": true, "leave": "protection"},
                {"header": "Nom usage", "expected": true, "leave": "protection"},
                {"header": "Directeur", "expected": true, "leave": "protection"}
              ]
            }
          ]
        }
        """
}
