// The structure of EDEXML 2.0 and 2.1, read from their schemas.

import VillageCodecs

/// The structure of EDEXML.
package enum EDEXMLStructure {
    /// The structure of a version; that of 1.0.3 is not known, but its files are meant to be valid in 2.0 (manual).
    package static func of(_ version: EDEXMLVersion) -> TreeStructure {
        version == .v21 ? newest : older
    }

    /// The structure that is written.
    package static var written: TreeStructure { newest }

    /// The structure of one pupil, teacher, group or location.
    ///
    /// - Parameter path: The names that lead to it, with strokes between them, from under the outermost element.
    /// - Returns: The structure.
    package static func record(_ path: String) -> TreeStructure? {
        newest.record(at: [EDEXMLFormat.root] + path.split(separator: "/").map { String($0) })
    }

    /// What is wrong with the tables; tests ask that it is nothing.
    package static let faults = tables(.v20).faults + tables(.v21).faults

    private static let newest = tables(.v21).structure
    private static let older = tables(.v20).structure

    private static func tables(_ version: EDEXMLVersion) -> (structure: TreeStructure, faults: [String]) {
        var types = types
        types["key"] = .text(1...(version == .v21 ? 256 : 64))
        types["role"] = .words(EDEXMLCodes.role.rows.map(\.code).filter { version == .v21 || $0 != "TAL" })
        let key = "@key:key!" + (version == .v21 ? " @eckid:key" : "")
        var grammar = TreeGrammar(text.replacing("@person", with: key), types: types)
        let structure = grammar.structure(
            format: EDEXMLFormat.id,
            version: version.rawValue,
            root: EDEXMLFormat.root
        )
        return (structure, grammar.faults)
    }

    /// The branch of a choice that needs less stands first: the shape of a file is sought in this order.
    private static let text = """
        EDEX = school vestigingen? groepen? leerlingen leerkrachten?
        school = schooljaar:schoolyear peildatum:day?
            (schoolkey:key | (brincode:brin dependancecode:two? schoolkey:key?)
            | (instellingsnummer:institution schoolkey:key?))?
            aanmaakdatum:moment? auteur:text128? xsdversie:text32? commentaar:text? toevoegingen?
        toevoegingen = blok+
        blok @xsi:type:word! = code:text64 omschrijving:text? ...

        vestigingen = vestiging+
        vestiging @key:key! = naam:text64 omschrijving:text256? mutatiedatum:moment?
        groepen = (groep | samengestelde_groep)+
        groep @key:key! = naam:text64 jaargroep:year omschrijving:text256? toevoegingen? mutatiedatum:moment?
        samengestelde_groep @key:key! = naam:text64 omschrijving:text256? toevoegingen? mutatiedatum:moment?
        reference @key:key! =

        leerlingen = leerling+
        leerling @person = (roepnaam:text64
            | (achternaam:text200 voorvoegsel:text10? voornamen:text200? voorletters-1:text6? roepnaam:text64?))
            geboortedatum:day? geslacht:sex? start_ondw_jgr3:day? jaargroep:year?
            groep:reference? samengestelde_groepen:combined? vestiging:reference?
            gebruikersnaam:text64? emailadres:text256? fotourl:text256?
            etniciteit:origin? land:country? land_vader:country? land_moeder:country?
            (sofinummer:nine | bsn:nine | onderwijsnummer:nine | bsn_ondwnr-4:four | rijksregisternummer:eleven)?
            gewicht_nieuw:weight? gewicht:oldweight?
            (postcodenl:postcode | postnummerbe:four | postcodeoverig:text32)?
            instroomdatum:day? uitstroomdatum:day? toevoegingen? mutatiedatum:moment?
        combined = samengestelde_groep:reference+

        leerkrachten = leerkracht+
        leerkracht @person = (roepnaam:text64
            | (achternaam:text200 voorvoegsel:text10? voornamen:text200? voorletters-1:text6? roepnaam:text64?))
            gebruikersnaam:text64? emailadres:text256? (rol:role | rolomschrijving:text64)*
            groepen:taught? toevoegingen? mutatiedatum:moment?
        taught = (groep:lesson | samengestelde_groep:lesson)+
        lesson @key:key! = (rol:role | rolomschrijving:text64)*
        """

    private static let types: [String: LeafType] = [
        "schoolyear": LeafType(complaint: "text is not a school year", cure: "write yyyy-yyyy") {
            EDEXMLSchoolYear.isYear($0)
        },
        "day": LeafType(complaint: "text is not a date", cure: "write yyyy-mm-dd") { text in
            !text.contains("T") && EDEXMLText.day(text) != nil
        },
        "moment": LeafType(complaint: "text is not a date and a time", cure: "write yyyy-mm-ddThh:mm:ss") {
            LeafType.dateTime.accepts(ElementReading.trimmed($0))
        },
        "brin": .form("99AA"), "two": .form("99"), "four": .form("9999"), "nine": .form("999999999"),
        "eleven": .form("99999999999"), "postcode": .form("9999AA"),
        "institution": .either((2...6).map { .form(String(repeating: "9", count: $0)) }),
        "text6": .text(1...6), "text10": .text(1...10), "text32": .text(1...32), "text64": .text(1...64),
        "text128": .text(1...128), "text200": .text(1...200), "text256": .text(1...256),
        "sex": .words(EDEXMLCodes.sex.rows.map(\.code)),
        "year": .words(EDEXMLCodes.yearGroup.rows.map(\.code)),
        "country": .words(EDEXMLCodes.countries.sorted()),
        "weight": .words(EDEXMLCodes.weights), "oldweight": .words(EDEXMLCodes.oldWeights),
        "origin": .words(EDEXMLCodes.origins),
    ]
}
