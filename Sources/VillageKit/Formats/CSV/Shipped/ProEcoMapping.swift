// A list like those of ProEco (French Community of Belgium), as two public importers read them; the columns are chosen by
// the user, so that only the names of the pupil are expected. Unverified: no documentation of the product was found.

/// The text of the mapping of a list like those of ProEco.
enum ProEcoMapping {
    // One line per column is what makes the mapping readable.
    // swift-format-ignore
    static let json = """
        {
          "schema": "villagekit/table-mapping", "version": 1,
          "name": "proeco", "edition": "1", "title": "Pupils' list like those of ProEco (Belgium, FWB)",
          "likeness": "structured like lists of ProEco, by the columns that two public importers read; unverified",
          "profile": "BE-FWB",
          "write": {"encoding": "iso-8859-1", "separator": ",", "lineEnd": "crlf"},
          "dates": ["dd/mm/yyyy", "d/m/yyyy"],
          "codes": {
            "//": "the year alone does not say whether it is one of primary or of secondary education: no meaning is guessed",
            "year": {"system": "proeco.AnFF"}
          },
          "tables": [{
            "name": "pupils", "rows": "pupils",
            "keys": [["Matric Info"], ["Nom Elève", "Prénom Elève", "DateAnniv"]],
            "notWith": ["INE", "Nom d'usage élève", "sourcedId"],
            "entries": [
              {"name": "pupil", "type": "StudentIdentity"},
              {"name": "class", "type": "Enrolment", "set": {"isCurrent": true}},
              {"name": "guardian", "type": "ContactPerson"},
              {"name": "email", "type": "StudentContact", "person": "guardian", "set": {"kind": "email"}},
              {"name": "telephone", "type": "StudentContact", "person": "guardian", "set": {"kind": "telephone"}},
              {"name": "mobile", "type": "StudentContact", "person": "guardian", "set": {"kind": "telephone", "use": "personal"}},
              {"name": "remark", "type": "CommunicationNeed", "person": "guardian", "label": "restricted"}
            ],
            "columns": [
              {"header": "Nom Elève", "entry": "pupil", "field": "name.family", "required": true, "link": "family"},
              {"header": "Prénom Elève", "entry": "pupil", "field": "name.given", "required": true, "link": "given"},
              {"header": "AnFF", "alsoCalled": ["Année"], "entry": "class", "field": "yearGroup", "codes": "year"},
              {"header": "Classe", "entry": "class", "field": "groupCode", "link": "group"},
              {"header": "DateAnniv", "entry": "pupil", "field": "birthDate", "expected": true},
              {"header": "Matric Info", "entry": "pupil", "field": "identifiers", "system": "local"},
              {"header": "NomPrénom Resp", "entry": "guardian", "field": "name.preferred"},
              {"header": "EMail Responsable", "entry": "email", "field": "value"},
              {"header": "Tél Responsable", "entry": "telephone", "field": "value"},
              {"header": "GSM Responsable", "entry": "mobile", "field": "value"},
              {"header": "Tél Rem Responsable", "entry": "remark", "field": "remark"},
              {"header": "Sous Groupe", "entry": "class", "field": "groupName"},
              {"header": "Langue I  2e langue ", "leave": "schooling"}
            ]
          }]
        }
        """
}
