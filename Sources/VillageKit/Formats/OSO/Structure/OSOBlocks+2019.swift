// Blocks that are new or changed in 2019.1; facts of the schema of Edustandaard.

extension OSOBlocks {
    static let categorieUitleveringIn2019 = TreeBlock([
        .one("cat_metadata", .text, list: 48),
        .one("cat_ouderinzage", .text, list: 48),
        .one("cat_school", .text, list: 48),
        .one("cat_leerling", .text, list: 48),
        .one("cat_oudersverzorgers", .text, list: 48),
        .one("cat_vve", .text, list: 48),
        .one("cat_schoolloopbaan", .text, list: 48),
        .one("cat_overstapadvies", .text, list: 48),
        .one("cat_onderwijsondersteuning", .text, list: 48),
        .one("cat_verzuim", .text, list: 48),
        .one("cat_eindtoetsbo", .text, list: 48),
        .one("cat_toetsresultaten", .text, list: 48),
        .one("cat_handelingsplannen", .text, list: 48),
        .one("cat_cijferlijsten", .text, list: 48),
        .one("cat_vombo", .text, list: 48),
        .one("cat_bijlagedocs", .text, list: 48),
    ])

    static let metadataIn2019 = TreeBlock([
        .one("deeldossier", .word, list: 33),
        .one("pakketnaam", .word),
        .one("pakketversie", .word),
        .one("datum", .date),
        .one("standaardversie", .word),
        .one("validatieversie", .word),
        .optional("categorie_uitlevering", of: categorieUitleveringIn2019),
        .optional("overstap", .word, list: 16),
    ])

    static let persoonIn2019 = TreeBlock([
        .any("voornaam", .word),
        .optional("voorletters-1", .word),
        .optional("voorvoegsel", .word),
        .one("achternaam", .word),
        .optional("roepnaam", .word),
        .optional("geslacht", .integer, list: 14),
        .optional("adresgeheim", .boolean),
        .optional("adreslijst", of: adreslijst),
        .optional("communicatielijst", of: communicatielijst),
    ])

    static let overstapadviesIn2019 = TreeBlock([
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
        .optional("aandachtspunten", .words(280)),
    ])

    static let toelichtingOnderwijsbehoeften = TreeBlock([
        .one("document", of: document)
    ])

    static let diagnoseIn2019 = TreeBlock([
        .some("code", .word, list: 23),
        .optional("naam", .word),
        .optional("datum", .date),
        .optional("doorwie", .word),
        .optional("instantie", .word),
        .any("document", of: document),
    ])

    static let oppIn2019 = TreeBlock([
        .one("opp_ingangdatum", .date),
        .optional("opp_einddatum", .date),
        .any("document", of: document),
    ])

    static let tlvIn2019 = TreeBlock([
        .one("tlvingangdatum", .date),
        .one("tlvswvnummer", .word),
        .one("tlvcategorie", .word, list: 31),
        .one("tlvbeschikkingsnummer", .word),
        .optional("tlveinddatum", .date),
        .optional("document", of: document),
    ])

    static let arrangementCluster12 = TreeBlock([
        .one("arrangement_datum", .date),
        .optional("arrangement_brin", .brin),
        .optional("arrangement_vestigingscode", .location),
    ])

    static let arrangementPao = TreeBlock([
        .one("arrangement_datum", .date),
        .optional("arrangement_kenmerk", .word),
        .optional("arrangement_beschikkingsnr", .word),
        .optional("arrangement_einddatum", .date),
    ])

    static let lwooIn2019 = TreeBlock([
        .one("lwoo_ingangdatum", .date),
        .one("lwoo_swvnummer", .word),
        .one("lwoo_beschikkingsnummer", .word),
        .optional("lwoo_einddatum", .endOfJuly),
        .optional("document", of: document),
    ])

    static let onderwijsondersteuning = TreeBlock([
        .optional("toelichting_onderwijsbehoeften", of: toelichtingOnderwijsbehoeften),
        .any("diagnose", of: diagnoseIn2019),
        .optional("medicijngebruik", .boolean),
        .any("handelingsplan", of: handelingsplan),
        .optional("opp", of: oppIn2019),
        .any("tlv", of: tlvIn2019),
        .any("arrangement_cluster12", of: arrangementCluster12),
        .any("arrangement_pao", of: arrangementPao),
        .optional("lwoo", of: lwooIn2019),
        .optional("rvc", of: rvc),
    ])

    static let verzorgerIn2019 = TreeBlock([
        .any("voornaam", .word),
        .optional("voorletters-1", .word),
        .optional("voorvoegsel", .word),
        .one("achternaam", .word),
        .optional("roepnaam", .word),
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

    static let leerlingIn2019 = TreeBlock([
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
        .optional("huisarts", of: persoonIn2019),
        .optional("verzorgersaansprakelijk", .boolean),
        .optional("aansprakelijkeinstelling", of: instelling),
        .optional("overstapadvies", of: overstapadviesIn2019),
        .optional("vanpeuterspeelzaal", .boolean),
        .optional("naampeuterspeelzaal", .word),
        .optional("voorschools", of: voorschools),
        .any("vroegschools", of: vroegschools),
        .optional("schoolloopbaanlijst", of: schoolloopbaanlijst),
        .optional("onderwijsondersteuning", of: onderwijsondersteuning),
        .optional("verzuim", of: verzuim),
        .optional("eindtoets_basisonderwijs", of: eindtoetsBasisonderwijs),
        .optional("toetslijst", of: toetslijst),
        .optional("cijferlijstlijst", of: cijferlijstlijst),
        .optional("overigdocumentlijst", of: documentLijst),
        .any("verzorger", of: verzorgerIn2019),
        .optional("bevorderd", of: bevorderd),
        .optional("examenresultaat", of: examenresultaat),
        .any("resultaatvakkenvo", of: resultaatvakkenvo),
        .any("certificaat", .word),
        .any("competenties", of: competenties),
        .any("stage", of: stage),
        .optional("overigvombo", of: overigvombo),
    ])

    static let huidigeschoolIn2019 = TreeBlock([
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
        .one("leerling", of: leerlingIn2019),
    ])

    static let dossierIn2019 = TreeBlock([
        .one("metadata", of: metadataIn2019),
        .one("overdrachtsoort", .word, list: 29),
        .optional("inzage", of: inzage),
        .one("huidigeschool", of: huidigeschoolIn2019),
    ])
}
