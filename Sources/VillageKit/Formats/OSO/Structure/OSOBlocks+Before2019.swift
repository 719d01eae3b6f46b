// Blocks of 2017.1 and 2018.1 that 2019.1 has changed or dropped; facts of the schemas of Edustandaard.

extension OSOBlocks {
    static let categorieUitleveringIn2017 = TreeBlock([
        .one("cat_metadata", .text, list: 48),
        .one("cat_ouderinzage", .text, list: 48),
        .one("cat_school", .text, list: 48),
        .one("cat_leerling", .text, list: 48),
        .one("cat_oudersverzorgers", .text, list: 48),
        .one("cat_vve", .text, list: 48),
        .one("cat_schoolloopbaan", .text, list: 48),
        .one("cat_overstapadvies", .text, list: 48),
        .one("cat_zorgenbegeleiding", .text, list: 48),
        .one("cat_verzuim", .text, list: 48),
        .one("cat_eindtoetsbo", .text, list: 48),
        .one("cat_toetsresultaten", .text, list: 48),
        .one("cat_handelingsplannen", .text, list: 48),
        .one("cat_cijferlijsten", .text, list: 48),
        .one("cat_vombo", .text, list: 48),
        .one("cat_bijlagedocs", .text, list: 48),
    ])

    static let metadataIn2017 = TreeBlock([
        .one("deeldossier", .word, list: 33),
        .one("pakketnaam", .word),
        .one("pakketversie", .word),
        .one("datum", .date),
        .one("standaardversie", .word),
        .one("validatieversie", .word),
        .optional("categorie_uitlevering", of: categorieUitleveringIn2017),
        .optional("overstap", .word, list: 16),
    ])

    static let overstapadviesIn2017 = TreeBlock([
        .optional("advies", .text, list: 2),
        .optional("wensouders", .text, list: 2),
        .optional("wensleerling", .text, list: 2),
        .optional("herzienadvies", .text, list: 2),
        .optional("motivatie_herzienadvies", .word),
        .optional("profiel", .word, list: 21),
        .optional("argumentatie", .word),
        .optional("contactnodig", .boolean),
        .optional("contactpersoon", .word),
        .optional("contacttelefoon", .word),
        .optional("contactemail", .word),
    ])

    static let lgf = TreeBlock([
        .one("lgfdatum", .date),
        .one("codelgfonderwijssoort", .integer),
        .optional("lgfcvinummer", .word),
        .optional("lgfindicatierec", .integer),
        .optional("lgfeinddatum", .date),
        .optional("lgfbrincode", .brin),
    ])

    static let tlvIn2017 = TreeBlock([
        .one("tlvingangdatum", .date),
        .one("tlvswvnummer", .word),
        .one("tlvcategorie", .word, list: 31),
        .one("tlvbeschikkingsnummer", .word),
        .optional("tlveinddatum", .date),
    ])

    static let arrangement = TreeBlock([
        .one("arrangement_datum", .date),
        .one("arrangement_brin", .brin),
        .one("arrangement_vestigingscode", .location),
    ])

    static let oppIn2017 = TreeBlock([
        .one("opp_ingangdatum", .date),
        .optional("opp_einddatum", .date),
        .optional("document", of: document),
    ])

    static let verblijfOpdc = TreeBlock([
        .one("opdc_ingangdatum", .date),
        .one("opdc_einddatum", .date),
        .one("opdc_brin", .brin),
        .one("opdc_vestigingscode", .location),
    ])

    static let lwooIn2017 = TreeBlock([
        .one("lwoo_ingangdatum", .date),
        .one("lwoo_swvnummer", .word),
        .one("lwoo_beschikkingsnummer", .word),
        .optional("lwoo_einddatum", .endOfJuly),
    ])

    static let upw = TreeBlock([
        .one("upwingangdatum", .date),
        .one("upwuitstroomprofiel", .word),
        .optional("upwvoelementcode", .elementCode),
        .optional("upwleerjaar", .word),
    ])

    static let diagnoseIn2017 = TreeBlock([
        .one("code", .word, list: 23),
        .optional("naam", .word),
        .optional("datum", .date),
        .optional("doorwie", .word),
        .optional("instantie", .word),
    ])

    static let extrahulpingroep78 = TreeBlock([
        .one("domein", .word),
        .optional("toelichtinghulp", .word),
        .one("voortzetten", .boolean),
    ])

    static let begeleiding = TreeBlock([
        .one("soortbegeleiding", .word),
        .optional("begeleidingvoortzetten", .boolean),
    ])

    static let vir = TreeBlock([
        .one("ingevoerdinvir", .boolean),
        .optional("reden", .word),
    ])

    static let zat = TreeBlock([
        .one("besprokeninzat", .boolean),
        .optional("reden", .word),
    ])

    static let arts = TreeBlock([
        .any("voornaam", .word),
        .optional("voorletters-1", .word),
        .optional("voorvoegsel", .word),
        .one("achternaam", .word),
        .optional("roepnaam", .word),
        .optional("geboortedatum", .date),
        .optional("geslacht", .integer, list: 14),
        .optional("adresgeheim", .boolean),
        .optional("adreslijst", of: adreslijst),
        .optional("communicatielijst", of: communicatielijst),
        .optional("soort", .word),
    ])

    static let artslijst = TreeBlock([
        .some("arts", of: arts)
    ])

    static let persoonIn2017 = TreeBlock([
        .any("voornaam", .word),
        .optional("voorletters-1", .word),
        .optional("voorvoegsel", .word),
        .one("achternaam", .word),
        .optional("roepnaam", .word),
        .optional("geboortedatum", .date),
        .optional("geslacht", .integer, list: 14),
        .optional("adresgeheim", .boolean),
        .optional("adreslijst", of: adreslijst),
        .optional("communicatielijst", of: communicatielijst),
    ])

    static let contactoverigeinstanties = TreeBlock([
        .some("instelling", of: instelling),
        .optional("contactpersoon", of: persoonIn2017),
    ])

    static let zorg = TreeBlock([
        .optional("naamib", .word),
        .optional("sbobeschikkingsdatum", .date),
        .optional("wsnsnummer", .integer),
        .any("lgf", of: lgf),
        .any("tlv", of: tlvIn2017),
        .any("arrangement", of: arrangement),
        .any("opp", of: oppIn2017),
        .any("verblijf_opdc", of: verblijfOpdc),
        .optional("pgbdatum", .date),
        .optional("pgbomvang", .integer),
        .optional("rvc", of: rvc),
        .optional("lwoo", of: lwooIn2017),
        .optional("upw", of: upw),
        .any("diagnose", of: diagnoseIn2017),
        .any("onderwijsbelemmering", .word),
        .any("sterkpunt", .word),
        .any("extrahulpingroep78", of: extrahulpingroep78),
        .optional("specialebegeleiding", .boolean),
        .any("begeleiding", of: begeleiding),
        .optional("ambulantstartdatum", .date),
        .optional("ambulantbrincode", .brin),
        .optional("ambulantvestigingscode", .location),
        .optional("begeleidingsplanrec", .boolean),
        .optional("vir", of: vir),
        .optional("zat", of: zat),
        .optional("medicijngebruik", .boolean),
        .optional("artslijst", of: artslijst),
        .optional("contactoverigeinstanties", of: contactoverigeinstanties),
    ])

    static let sefunctioneren = TreeBlock([
        .some("document", of: document),
        .optional("toelichtingsef", .word),
    ])

    static let handelingsplanlijst = TreeBlock([
        .some("handelingsplan", of: handelingsplan)
    ])

    static let verzorgerIn2017 = TreeBlock([
        .any("voornaam", .word),
        .optional("voorletters-1", .word),
        .optional("voorvoegsel", .word),
        .one("achternaam", .word),
        .optional("roepnaam", .word),
        .optional("geboortedatum", .date),
        .optional("geslacht", .integer, list: 14),
        .optional("adresgeheim", .boolean),
        .optional("adreslijst", of: adreslijst),
        .optional("communicatielijst", of: communicatielijst),
        .optional("relatietotkind", .word, list: 41),
        .one("wettigevertegenwoordiger", .boolean),
        .optional("banknummer", .word),
        .optional("iban", .word),
    ])

    static let verzorgerIn2018 = TreeBlock([
        .any("voornaam", .word),
        .optional("voorletters-1", .word),
        .optional("voorvoegsel", .word),
        .one("achternaam", .word),
        .optional("roepnaam", .word),
        .optional("geboortedatum", .date),
        .optional("geslacht", .integer, list: 14),
        .optional("adresgeheim", .boolean),
        .optional("adreslijst", of: adreslijst),
        .optional("communicatielijst", of: communicatielijst),
        .optional("relatietotkind", .word, list: 41),
        .optional("overleden", .boolean),
        .optional("overlijdensdatum", .date),
        .one("wettigevertegenwoordiger", .boolean),
        .optional("banknummer", .word),
        .optional("iban", .word),
    ])

    // The two editions differ in what they say of a carer's death, and in nothing else below the outermost element.
    static let dossierIn2017 = dossierBefore2019(verzorgerIn2017)
    static let dossierIn2018 = dossierBefore2019(verzorgerIn2018)

    private static func leerlingBefore2019(_ verzorger: TreeBlock) -> TreeBlock {
        TreeBlock([
            .any("voornaam", .word),
            .optional("voorletters-1", .word),
            .optional("voorvoegsel", .word),
            .one("achternaam", .word),
            .optional("roepnaam", .word),
            .choice(
                isOptional: true,
                [
                    .optional("geboortedatum", .date),
                    .optional("geboortemaand", .birthMonth),
                ]
            ),
            .optional("geslacht", .integer, list: 14),
            .optional("adresgeheim", .boolean),
            .choice(
                isOptional: true,
                [
                    .optional("adreslijst", of: adreslijst),
                    .optional("postcode4adres", .word),
                ]
            ),
            .optional("communicatielijst", of: communicatielijst),
            .optional("gba", of: gba),
            .any("adresbuitenland", .words(35)),
            .optional("geboorteplaats", .word),
            .any("nationaliteit", .text, isDescribed: true),
            .choice(
                isOptional: true,
                [
                    .one("onderwijsnummer", .word),
                    .one("bsn", .word),
                ]
            ),
            .optional("leerlingid", .word),
            .optional("onderwijssinds", .date),
            .optional("startdatumhuidigonderwijs", .date),
            .optional("datuminschrijving", .date),
            .optional("datumuitschrijving", .date),
            .optional("teruggeplaatstnaarbrin", .brin),
            .optional("leerlinggewicht", .word, list: 15),
            .optional("nnca", .word, list: 10),
            .optional("tehuis", .boolean),
            .optional("verzorgersaansprakelijk", .boolean),
            .optional("aansprakelijkeinstelling", of: instelling),
            .optional("overstapadvies", of: overstapadviesIn2017),
            .optional("vanpeuterspeelzaal", .boolean),
            .optional("naampeuterspeelzaal", .word),
            .optional("voorschools", of: voorschools),
            .any("vroegschools", of: vroegschools),
            .optional("schoolloopbaanlijst", of: schoolloopbaanlijst),
            .optional("zorg", of: zorg),
            .optional("sefunctioneren", of: sefunctioneren),
            .optional("verzuim", of: verzuim),
            .optional("eindtoets_basisonderwijs", of: eindtoetsBasisonderwijs),
            .optional("toetslijst", of: toetslijst),
            .optional("handelingsplanlijst", of: handelingsplanlijst),
            .optional("cijferlijstlijst", of: cijferlijstlijst),
            .optional("overigdocumentlijst", of: documentLijst),
            .any("verzorger", of: verzorger),
            .optional("bevorderd", of: bevorderd),
            .optional("examenresultaat", of: examenresultaat),
            .any("resultaatvakkenvo", of: resultaatvakkenvo),
            .any("certificaat", .word),
            .any("competenties", of: competenties),
            .any("stage", of: stage),
            .optional("overigvombo", of: overigvombo),
        ])
    }

    private static func huidigeschoolBefore2019(_ verzorger: TreeBlock) -> TreeBlock {
        TreeBlock([
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
            .one("leerling", of: leerlingBefore2019(verzorger)),
        ])
    }

    private static func dossierBefore2019(_ verzorger: TreeBlock) -> TreeBlock {
        TreeBlock([
            .one("metadata", of: metadataIn2017),
            .one("overdrachtsoort", .word, list: 29),
            .optional("inzage", of: inzage),
            .one("huidigeschool", of: huidigeschoolBefore2019(verzorger)),
        ])
    }
}
