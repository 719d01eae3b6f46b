// Blocks that are the same in 2017.1, 2018.1 and 2019.1; facts of the schemas of Edustandaard.

/// The blocks of an OSO dossier, by the names that the schemas give them.
enum OSOBlocks {
    static let inzage = OSOBlock([
        .one("voorlopigdossier", .boolean),
        .optional("inzage", .boolean),
        .optional("inzagedatum", .date),
        .optional("akkoord", .word, list: 37),
        .optional("redennietakkoord", .word),
        .optional("toestemming", .word, list: 37),
    ])

    static let adres = OSOBlock([
        .one("soortadres", .word, list: 19),
        .one("straat", .word),
        .one("nummer", .word),
        .optional("toevoeging", .word),
        .optional("aanduiding", .word, list: 18),
        .optional("locatieomschrijving", .words(35)),
        .one("postcode", .word),
        .one("plaats", .word),
        .optional("gemeente", .word),
        .optional("land", .word, isDescribed: true),
    ])

    static let adreslijst = OSOBlock([
        .some("adres", of: adres)
    ])

    static let communicatie = OSOBlock([
        .one("soort", .word, list: 4),
        .optional("aanduiding", .word, list: 5),
        .one("nummer", .word),
        .optional("geheim", .boolean),
        .optional("noodnummer", .boolean),
    ])

    static let communicatielijst = OSOBlock([
        .some("communicatie", of: communicatie)
    ])

    static let gba = OSOBlock([
        .some("gbavoornaam", .word),
        .optional("gbavoorvoegsel", .word),
        .one("gbaachternaam", .word),
        .one("gbageboortedatum", .dayFirst),
    ])

    static let instelling = OSOBlock([
        .one("naam", .word),
        .optional("adreslijst", of: adreslijst),
        .optional("communicatielijst", of: communicatielijst),
    ])

    static let voorschools = OSOBlock([
        .optional("codevoorschoolsehistorie", .integer, list: 7),
        .one("codevoorschoolsprogramma", .integer, list: 9),
        .one("voorschoolsemaanden", .integerIn(1...24)),
        .optional("codevoorschoolsetoeleider", .integer, list: 6),
        .optional("codevoorschoolsedeelname", .integer, list: 8),
        .optional("voorschoolseaanwezigheid", .integer),
    ])

    static let vroegschools = OSOBlock([
        .one("codevroegschoolsprogramma", .integer, list: 9),
        .one("vroegschoolsdatumingang", .date),
        .optional("vroegschoolseinddatum", .date),
    ])

    static let schoolloopbaan = OSOBlock([
        .one("schooljaar", .schoolYear),
        .one("groepscode", .word),
        .optional("groepsnaam", .word),
        .one("jaargroep", .text, list: 13),
        .optional("begindatum", .date),
        .optional("einddatum", .date),
        .one("brincode", .brin),
        .one("vestigingscode", .location),
        .optional("schoolsoort", .word),
        .optional("schooltype", .word),
        .optional("voelementcode", .elementCode),
        .optional("voelementomschrijving", .word),
        .optional("schoolsoortomschrijving", .word),
    ])

    static let schoolloopbaanlijst = OSOBlock([
        .some("schoolloopbaan", of: schoolloopbaan)
    ])

    static let document = OSOBlock([
        .one("bestandsnaam", .word),
        .optional("omschrijving", .word),
        .one("bestandsinhoud", .word),
    ])

    static let signaleringlwoopro = OSOBlock([
        .one("deelgenomenaanonderzoek", .boolean),
        .one("leerachterstand", .boolean),
        .one("lagescoreeindtoets", .boolean),
    ])

    static let rvc = OSOBlock([
        .optional("centraleproblematiek", .word),
        .optional("maatregelen", .word),
        .one("signaleringlwoopro", of: signaleringlwoopro),
        .optional("rvcdatum", .date),
        .optional("rvcindicatie", .word, list: 17),
        .any("document", of: document),
    ])

    static let documentLijst = OSOBlock([
        .some("document", of: document)
    ])

    static let verzuim = OSOBlock([
        .optional("dagdelengeoorloofd", .integer),
        .optional("dagdelenongeoorloofd", .integer),
        .optional("urengeoorloofd", .integer),
        .optional("urenongeoorloofd", .integer),
        .optional("meerdan25percent", .boolean),
        .optional("frequentie", .integer),
        .optional("contactleerplicht", .boolean),
        .optional("rmcmelding", .boolean),
        .optional("documentLijst", of: documentLijst),
    ])

    static let eindtoetsDomein = OSOBlock([
        .one("domeincode", .text, list: 47),
        .optional("domeinomschrijving", .text),
        .optional("dom_referentieniveau", .text, list: 45),
    ])

    static let eindtoetsDomeinen = OSOBlock([
        .any("domein", of: eindtoetsDomein)
    ])

    static let eindtoetsOnderdeel = OSOBlock([
        .one("onderdeelcode", .text, list: 46),
        .optional("onderdeelomschrijving", .text),
        .optional("ond_referentieniveau", .text, list: 45),
        .optional("domeinen", of: eindtoetsDomeinen),
    ])

    static let eindtoetsOnderdelen = OSOBlock([
        .any("onderdeel", of: eindtoetsOnderdeel)
    ])

    static let eindtoetsToets = OSOBlock([
        .one("toetssoort", .text, list: 42),
        .one("toetsniveau", .text, list: 43),
        .optional("toetsomschrijving", .text),
        .one("datum_afname", .date),
        .optional("wettelijke_ontheffing", .text, list: 44),
        .optional("standaardscore", .integerIn(0...1000)),
        .optional("toets_advies", .textUpTo(1024)),
        .one("onderdelen", of: eindtoetsOnderdelen),
    ])

    static let eindtoetsBasisonderwijs = OSOBlock([
        .optional("eindtoetsresultaat", of: eindtoetsToets),
        .one("deelgenomen", .boolean),
        .any("document", of: document),
    ])

    static let toetsidentificatie = OSOBlock([
        .one("eldtoetscode", .word),
        .optional("leergebied", .word),
        .optional("toetsnaam", .word),
        .optional("toetsversie", .word),
    ])

    static let school = OSOBlock([
        .one("naam", .word),
        .optional("adreslijst", of: adreslijst),
        .optional("communicatielijst", of: communicatielijst),
        .one("brincode", .brin),
        .one("vestigingscode", .location),
        .one("aanleverpunt", .word),
        .optional("soort", .word),
        .optional("type", .word),
        .optional("naamdirecteur", .word),
        .optional("website", .word),
    ])

    static let werktbijinstelling = OSOBlock([
        .choice(
            isOptional: false,
            [
                .one("instelling", of: instelling),
                .one("school", of: school),
            ]
        )
    ])

    static let afgenomendoor = OSOBlock([
        .one("naammedewerker", .word),
        .optional("functie", .word),
        .optional("werktbijinstelling", of: werktbijinstelling),
    ])

    static let afname = OSOBlock([
        .one("afnamedatum", .date),
        .optional("jaargroep", .text, list: 13),
        .optional("dl", .integer),
        .optional("afgenomendoor", of: afgenomendoor),
    ])

    static let betrouwbaarheidsinterval = OSOBlock([
        .one("bivlaag", .decimal),
        .one("bivhoog", .decimal),
    ])

    static let toetsscore = OSOBlock([
        .optional("aantalopgaven", .int),
        .optional("aantalgoed", .int),
        .optional("aantalfout", .int),
        .optional("aantalgelezen", .int),
        .optional("tijd", .decimal),
        .optional("vaardigheidsscore", .decimal),
        .optional("codevaardigheidsschaal", .word),
        .optional("betrouwbaarheidsinterval", of: betrouwbaarheidsinterval),
    ])

    static let referentiescore = OSOBlock([
        .one("codereferentiescore", .word, list: 11),
        .one("codevergelijkingsgroep", .word, list: 22),
        .one("waarde", .word),
        .optional("kwalificatie", .word),
    ])

    static let resultaat = OSOBlock([
        .optional("toetsscore", of: toetsscore),
        .any("referentiescore", of: referentiescore),
        .optional("document", of: document),
    ])

    static let toetsonderdeel = OSOBlock([
        .one("eldonderdeelcode", .word),
        .optional("onderdeelnaam", .word),
        .one("resultaat", of: resultaat),
    ])

    static let toets = OSOBlock([
        .one("toetsidentificatie", of: toetsidentificatie),
        .one("afname", of: afname),
        .one("resultaat", of: resultaat),
        .any("toetsonderdeel", of: toetsonderdeel),
        .optional("opmerking", .word),
    ])

    static let toetslijst = OSOBlock([
        .some("toets", of: toets)
    ])

    static let handelingsplan = OSOBlock([
        .one("startdatum", .date),
        .optional("einddatum", .date),
        .one("isgerichtop", .word),
        .optional("document", of: document),
    ])

    static let score = OSOBlock([
        .optional("waarde", .word),
        .optional("kwalificatie", .word),
    ])

    static let onderdeel = OSOBlock([
        .one("naam", .word),
        .one("score", of: score),
        .optional("afnamedatum", .date),
        .optional("jaargroep", .text, list: 13),
        .optional("periode", .word),
    ])

    static let cijferlijstTypelijst = OSOBlock([
        .repeated([
            .one("naam", .word),
            .any("onderdeel", of: onderdeel),
            .some("score", of: score),
        ])
    ])

    static let cijferlijst = OSOBlock([
        .one("cijferlijstTypelijst", of: cijferlijstTypelijst),
        .optional("afnamedatum", .date),
        .one("jaargroep", .text, list: 13),
        .optional("periode", .word),
    ])

    static let cijferlijstlijst = OSOBlock([
        .some("cijferlijst", of: cijferlijst)
    ])

    static let bevorderd = OSOBlock([
        .optional("elementcode", .elementCode),
        .optional("leerjaar", .text),
    ])

    static let examenresultaat = OSOBlock([
        .optional("soortdiploma", .word),
        .optional("examenjaar", .int),
        .optional("datumuitslag", .date),
        .optional("examenuitslag", .word, list: 35),
    ])

    static let werkstuk = OSOBlock([
        .one("werkstuktitel", .word),
        .one("werkstukbeoordeling", .word),
    ])

    static let resultaatvakkenvo = OSOBlock([
        .one("vakcode", .word),
        .optional("vakleergebied", .word),
        .one("afgerond", .boolean),
        .optional("datumafgerond", .date),
        .one("examenvak", .boolean),
        .choice(
            isOptional: false,
            [
                .one("beoordelingexamenvak", .word, list: 36),
                .one("exameneindcijfer", .int),
                .one("cijferce", .decimal),
                .one("eindcijferse", .decimal),
                .some("cijferse", .decimal),
                .one("rapportcijfer", .decimal),
                .one("werkstuk", of: werkstuk),
            ]
        ),
    ])

    static let competenties = OSOBlock([
        .optional("competentiereferentie", .word),
        .optional("competentiecategorie", .word),
        .optional("competentiebeschrijving", .word),
        .optional("competentiestatus", .word),
    ])

    static let stage = OSOBlock([
        .optional("begindatum", .date),
        .optional("einddatum", .date),
        .optional("soortstage", .word),
        .optional("functierol", .word),
        .optional("instelling", of: instelling),
        .optional("beoordeling", .word),
    ])

    static let overigvombo = OSOBlock([
        .optional("keuzevervolgopleiding", .word),
        .one("beroepskeuzetest", .boolean),
        .one("portfolio", .boolean),
        .one("pop", .boolean),
        .one("motivatiebrief", .boolean),
        .one("lobdossier", .boolean),
    ])
}
