// Both tables of Base élèves premier degré (BE1D), before ONDE: pupils, and guardians that are linked by the names of the pupils.
// Unverified: there is no official description; the headers are those of public files and parsers.

/// The text of the mapping of BE1D.
enum BE1DMapping {
    // One line per column is what makes the mapping readable.
    // swift-format-ignore
    static let json = """
        {
          "schema": "villagekit/table-mapping", "version": 1,
          "name": "onde-be1d", "edition": "1", "title": "Pupils and guardians as Base élèves gave them (France, BE1D)",
          "likeness": "structured like the BE1D layout of ONDE, by files and public parsers; there is no official description",
          "profile": "FR",
          "write": {"encoding": "iso-8859-1", "separator": ";", "quotes": "filled", "lineEnd": "crlf"},
          "dates": ["yyyy-mm-dd"], "yes": ["Oui"], "no": ["Non"],
          "codes": {
            "country": {"system": "onde.Pays", "edition": "BE1D"},
            "sex": {"system": "onde.Sexe", "edition": "BE1D", "rows": [{"code": "H", "means": "male"}, {"code": "F", "means": "female"}]},
            "cycle": {"system": "onde.Cycle", "edition": "BE1D"},
            "civility": {"system": "onde.Civilité", "edition": "BE1D", "rows": [
              {"code": "M.", "means": "male", "fit": "narrower"}, {"code": "Mme", "means": "female", "fit": "narrower"},
              {"code": "MME", "means": "female", "fit": "narrower"}]},
            "level": {"system": "onde.Niveau", "edition": "BE1D", "rows": [
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
              "keys": [["Nom Elève", "Prénom Elève", "Date naissance"]],
              "notWith": ["INE", "AnFF", "DateAnniv"],
              "entries": [
                {"name": "pupil", "type": "StudentIdentity"},
                {"name": "class", "type": "Enrolment", "set": {"isCurrent": true}},
                {"name": "home", "type": "StudentContact", "set": {"kind": "address", "address.kind": "home"}},
                {"name": "second home", "type": "StudentContact", "set": {"kind": "address", "address.kind": "other"}}
              ],
              "columns": [
                {"header": "Nom Elève", "entry": "pupil", "field": "registeredName.family", "orField": "name.family", "required": true, "link": "family"},
                {"header": "Nom d'usage Elève", "expected": true, "entry": "pupil", "field": "name.family", "link": "usage"},
                {"header": "Prénom Elève", "entry": "pupil", "field": "name.given", "required": true, "link": "given"},
                {"header": "Date naissance", "expected": true, "entry": "pupil", "field": "birthDate"},
                {"header": "Sexe", "entry": "pupil", "field": "sex", "codes": "sex"},
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
                {"header": "Classe", "expected": true, "entry": "class", "field": "groupName", "link": "group"},
                {"header": "Attestation fournie", "leave": "schooling"},
                {"header": "Autorisations associations", "alsoCalled": ["Autorisation associations", "Autorisation(s) associations"], "leave": "contacts"},
                {"header": "Autorisations photos", "alsoCalled": ["Autorisation photo", "Autorisation(s) photo(s)"], "leave": "contacts"},
                {"header": "Décision de passage", "leave": "schooling"}
              ]
            },
            {
              "name": "responsables", "rows": "guardians", "fixed": true,
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
                {"header": "Numéro de poste", "expected": true, "leave": "contacts"},
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
