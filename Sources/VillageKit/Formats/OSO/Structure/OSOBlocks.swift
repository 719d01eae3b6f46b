// Blocks that are the same in 2017.1, 2018.1 and 2019.1; facts of the schemas of Edustandaard.

/// The blocks of an OSO dossier, by the names that the schemas give them.
enum OSOBlocks {
    static let inzage = TreeBlock([
        .one("voorlopigdossier", .boolean),
        .optional("inzage", .boolean),
        .optional("inzagedatum", .date),
        .optional("akkoord", .word, list: 37),
        .optional("redennietakkoord", .word),
        .optional("toestemming", .word, list: 37),
    ])

    static let adres = TreeBlock([
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

    static let adreslijst = TreeBlock([
        .some("adres", of: adres)
    ])

    static let communicatie = TreeBlock([
        .one("soort", .word, list: 4),
        .optional("aanduiding", .word, list: 5),
        .one("nummer", .word),
        .optional("geheim", .boolean),
        .optional("noodnummer", .boolean),
    ])

    static let communicatielijst = TreeBlock([
        .some("communicatie", of: communicatie)
    ])

    static let gba = TreeBlock([
        .some("gbavoornaam", .word),
        .optional("gbavoorvoegsel", .word),
        .one("gbaachternaam", .word),
        .one("gbageboortedatum", .dayFirst),
    ])

    static let instelling = TreeBlock([
        .one("naam", .word),
        .optional("adreslijst", of: adreslijst),
        .optional("communicatielijst", of: communicatielijst),
    ])

    static let voorschools = TreeBlock([
        .optional("codevoorschoolsehistorie", .integer, list: 7),
        .one("codevoorschoolsprogramma", .integer, list: 9),
        .one("voorschoolsemaanden", .integerIn(1...24)),
        .optional("codevoorschoolsetoeleider", .integer, list: 6),
        .optional("codevoorschoolsedeelname", .integer, list: 8),
        .optional("voorschoolseaanwezigheid", .integer),
    ])

    static let vroegschools = TreeBlock([
        .one("codevroegschoolsprogramma", .integer, list: 9),
        .one("vroegschoolsdatumingang", .date),
        .optional("vroegschoolseinddatum", .date),
    ])

    static let schoolloopbaan = TreeBlock([
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

    static let schoolloopbaanlijst = TreeBlock([
        .some("schoolloopbaan", of: schoolloopbaan)
    ])

    static let document = TreeBlock([
        .one("bestandsnaam", .word),
        .optional("omschrijving", .word),
        .one("bestandsinhoud", .word),
    ])

    static let signaleringlwoopro = TreeBlock([
        .one("deelgenomenaanonderzoek", .boolean),
        .one("leerachterstand", .boolean),
        .one("lagescoreeindtoets", .boolean),
    ])

    static let rvc = TreeBlock([
        .optional("centraleproblematiek", .word),
        .optional("maatregelen", .word),
        .one("signaleringlwoopro", of: signaleringlwoopro),
        .optional("rvcdatum", .date),
        .optional("rvcindicatie", .word, list: 17),
        .any("document", of: document),
    ])

    static let documentLijst = TreeBlock([
        .some("document", of: document)
    ])

    static let verzuim = TreeBlock([
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

    static let eindtoetsDomein = TreeBlock([
        .one("domeincode", .text, list: 47),
        .optional("domeinomschrijving", .text),
        .optional("dom_referentieniveau", .text, list: 45),
    ])

    static let eindtoetsDomeinen = TreeBlock([
        .any("domein", of: eindtoetsDomein)
    ])

    static let eindtoetsOnderdeel = TreeBlock([
        .one("onderdeelcode", .text, list: 46),
        .optional("onderdeelomschrijving", .text),
        .optional("ond_referentieniveau", .text, list: 45),
        .optional("domeinen", of: eindtoetsDomeinen),
    ])

    static let eindtoetsOnderdelen = TreeBlock([
        .any("onderdeel", of: eindtoetsOnderdeel)
    ])

    static let eindtoetsToets = TreeBlock([
        .one("toetssoort", .text, list: 42),
        .one("toetsniveau", .text, list: 43),
        .optional("toetsomschrijving", .text),
        .one("datum_afname", .date),
        .optional("wettelijke_ontheffing", .text, list: 44),
        .optional("standaardscore", .integerIn(0...1000)),
        .optional("toets_advies", .textUpTo(1024)),
        .one("onderdelen", of: eindtoetsOnderdelen),
    ])

    static let eindtoetsBasisonderwijs = TreeBlock([
        .optional("eindtoetsresultaat", of: eindtoetsToets),
        .one("deelgenomen", .boolean),
        .any("document", of: document),
    ])

    static let toetsidentificatie = TreeBlock([
        .one("eldtoetscode", .word),
        .optional("leergebied", .word),
        .optional("toetsnaam", .word),
        .optional("toetsversie", .word),
    ])

    static let school = TreeBlock([
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

    static let werktbijinstelling = TreeBlock([
        .choice(
            isOptional: false,
            [
                .one("instelling", of: instelling),
                .one("school", of: school),
            ]
        )
    ])

    static let afgenomendoor = TreeBlock([
        .one("naammedewerker", .word),
        .optional("functie", .word),
        .optional("werktbijinstelling", of: werktbijinstelling),
    ])

    static let afname = TreeBlock([
        .one("afnamedatum", .date),
        .optional("jaargroep", .text, list: 13),
        .optional("dl", .integer),
        .optional("afgenomendoor", of: afgenomendoor),
    ])

    static let betrouwbaarheidsinterval = TreeBlock([
        .one("bivlaag", .decimal),
        .one("bivhoog", .decimal),
    ])

    static let toetsscore = TreeBlock([
        .optional("aantalopgaven", .int),
        .optional("aantalgoed", .int),
        .optional("aantalfout", .int),
        .optional("aantalgelezen", .int),
        .optional("tijd", .decimal),
        .optional("vaardigheidsscore", .decimal),
        .optional("codevaardigheidsschaal", .word),
        .optional("betrouwbaarheidsinterval", of: betrouwbaarheidsinterval),
    ])

    static let referentiescore = TreeBlock([
        .one("codereferentiescore", .word, list: 11),
        .one("codevergelijkingsgroep", .word, list: 22),
        .one("waarde", .word),
        .optional("kwalificatie", .word),
    ])

    static let resultaat = TreeBlock([
        .optional("toetsscore", of: toetsscore),
        .any("referentiescore", of: referentiescore),
        .optional("document", of: document),
    ])

    static let toetsonderdeel = TreeBlock([
        .one("eldonderdeelcode", .word),
        .optional("onderdeelnaam", .word),
        .one("resultaat", of: resultaat),
    ])

    static let toets = TreeBlock([
        .one("toetsidentificatie", of: toetsidentificatie),
        .one("afname", of: afname),
        .one("resultaat", of: resultaat),
        .any("toetsonderdeel", of: toetsonderdeel),
        .optional("opmerking", .word),
    ])

    static let toetslijst = TreeBlock([
        .some("toets", of: toets)
    ])

    static let handelingsplan = TreeBlock([
        .one("startdatum", .date),
        .optional("einddatum", .date),
        .one("isgerichtop", .word),
        .optional("document", of: document),
    ])

    static let score = TreeBlock([
        .optional("waarde", .word),
        .optional("kwalificatie", .word),
    ])

    static let onderdeel = TreeBlock([
        .one("naam", .word),
        .one("score", of: score),
        .optional("afnamedatum", .date),
        .optional("jaargroep", .text, list: 13),
        .optional("periode", .word),
    ])

    static let cijferlijstTypelijst = TreeBlock([
        .repeated([
            .one("naam", .word),
            .any("onderdeel", of: onderdeel),
            .some("score", of: score),
        ])
    ])

    static let cijferlijst = TreeBlock([
        .one("cijferlijstTypelijst", of: cijferlijstTypelijst),
        .optional("afnamedatum", .date),
        .one("jaargroep", .text, list: 13),
        .optional("periode", .word),
    ])

    static let cijferlijstlijst = TreeBlock([
        .some("cijferlijst", of: cijferlijst)
    ])

    static let bevorderd = TreeBlock([
        .optional("elementcode", .elementCode),
        .optional("leerjaar", .text),
    ])

    static let examenresultaat = TreeBlock([
        .optional("soortdiploma", .word),
        .optional("examenjaar", .int),
        .optional("datumuitslag", .date),
        .optional("examenuitslag", .word, list: 35),
    ])

    static let werkstuk = TreeBlock([
        .one("werkstuktitel", .word),
        .one("werkstukbeoordeling", .word),
    ])

    static let resultaatvakkenvo = TreeBlock([
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

    static let competenties = TreeBlock([
        .optional("competentiereferentie", .word),
        .optional("competentiecategorie", .word),
        .optional("competentiebeschrijving", .word),
        .optional("competentiestatus", .word),
    ])

    static let stage = TreeBlock([
        .optional("begindatum", .date),
        .optional("einddatum", .date),
        .optional("soortstage", .word),
        .optional("functierol", .word),
        .optional("instelling", of: instelling),
        .optional("beoordeling", .word),
    ])

    static let overigvombo = TreeBlock([
        .optional("keuzevervolgopleiding", .word),
        .one("beroepskeuzetest", .boolean),
        .one("portfolio", .boolean),
        .one("pop", .boolean),
        .one("motivatiebrief", .boolean),
        .one("lobdossier", .boolean),
    ])
}
