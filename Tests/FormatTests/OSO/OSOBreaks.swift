// How each rule is broken: a fixture and the edits that break it; and the rules that no valid file can break.

import VillageFormats

/// A fixture and edits after which one rule is broken.
struct OSOBreak: Sendable {
    var fixture: OSOFixture
    var edits: [OSOEdit]

    init(_ fixture: OSOFixture, _ edits: OSOEdit...) {
        self.fixture = fixture
        self.edits = edits
    }

    init(_ fixture: OSOFixture, all edits: [OSOEdit]) {
        self.fixture = fixture
        self.edits = edits
    }
}

enum OSOBreaks {
    static let document = "<document><bestandsnaam>a.txt</bestandsnaam><bestandsinhoud>QQ==</bestandsinhoud></document>"

    /// The rules that no file can break that the schema accepts, and why.
    static let unbreakable: [String: String] = [
        "OG.03": "the type of the element asks for the last day of July already",
        "OS.cat01": "metadata and overdrachtsoort are obligatory by the schema",
        "oso.category.onderwijsondersteuning.verboden.toelichting_onderwijsbehoefte": "no element has this name",
        "oso.category.onderwijsondersteuning.opt-uit.toelichting_onderwijsbehoefte": "no element has this name",
        "oso.transfer.ontheffing.toetssoort": "the exemption stands one level deeper, and is J or N, no boolean",
        "PaO.ZB01": "2019.1 has no zorg",
        "PaO.ZB02": "2019.1 has no zorg",
    ]

    /// For every other rule what breaks it.
    static let all: [String: OSOBreak] = common.merging(categories) { $1 }.merging(transfer) { $1 }
        .merging(inside) { $1 }.merging(support) { $1 }

    private static let mail = "huidigeschool/communicatielijst"
    private static func mail(_ text: String) -> OSOBreak {
        OSOBreak(
            .popo,
            .remove("\(mail)/communicatie"),
            .put(mail, "<communicatie><soort>e-mail</soort><nummer>\(text)</nummer></communicatie>")
        )
    }

    private static let common: [String: OSOBreak] = [
        "OG.01.short": mail("a@b"),
        "OG.01.long": mail(String(repeating: "a", count: 250) + "@b.test"),
        "OG.01.at": mail("kantoor.test"),
        "OG.01.characters": mail("kantoor@-wilgenroos.test"),
        "OG.02": OSOBreak(.popo, .set("metadata/standaardversie", "2018.1")),
        "OG.04.absent": OSOBreak(.popo, .put("~/verzorger", "<overlijdensdatum>2019-01-01</overlijdensdatum>")),
        "OG.04.false": OSOBreak(
            .popo,
            .put("~/verzorger", "<overleden>false</overleden><overlijdensdatum>2019-01-01</overlijdensdatum>")
        ),
        "OG.05.roepnaam": OSOBreak(.popo, .put("~/huisarts", "<roepnaam>Jo</roepnaam>")),
        "OG.05.geslacht": OSOBreak(.popo, .put("~/huisarts", "<geslacht>0</geslacht>")),
        "OG.05.adresgeheim": OSOBreak(.popo, .put("~/huisarts", "<adresgeheim>1</adresgeheim>")),
    ]

    private static func close(_ category: String, _ state: String) -> OSOEdit {
        .set("metadata/categorie_uitlevering/cat_\(category)", state)
    }

    /// The elements of each category, written apart from the rules.
    private static let elements: [(category: String, official: String?, fixture: OSOFixture, paths: [String])] = [
        ("metadata", nil, .popo, ["metadata", "overdrachtsoort"]),
        ("ouderinzage", "OS.cat02", .popo, ["inzage"]),
        (
            "oudersverzorgers", "OS.cat03", .popo,
            ["~/verzorgersaansprakelijk", "~/verzorger", "~/aansprakelijkeinstelling"]
        ),
        (
            "vve", "OS.cat06", .popo,
            ["~/vanpeuterspeelzaal", "~/naampeuterspeelzaal", "~/voorschools", "~/vroegschools"]
        ),
        ("schoolloopbaan", "OS.cat07", .popo, ["~/schoolloopbaanlijst"]),
        ("overstapadvies", "OS.cat08", .popo, ["~/overstapadvies"]),
        (
            "onderwijsondersteuning", "OS.cat09", .popo,
            [
                "toelichting_onderwijsbehoeften", "diagnose", "medicijngebruik", "opp", "tlv", "arrangement_cluster12",
                "arrangement_pao", "lwoo", "rvc",
            ]
            .map { "~/onderwijsondersteuning/\($0)" }
        ),
        ("verzuim", "OS.cat10", .popo, ["~/verzuim"]),
        ("eindtoetsbo", "OS.cat11", .popo, ["~/eindtoets_basisonderwijs"]),
        ("toetsresultaten", "OS.cat120", .popo, ["~/toetslijst"]),
        ("handelingsplannen", "OS.cat13", .popo, ["~/onderwijsondersteuning/handelingsplan"]),
        ("cijferlijsten", "OS.cat14", .popo, ["~/cijferlijstlijst"]),
        (
            "vombo", "OS.cat15", .vovo,
            [
                "~/bevorderd", "~/examenresultaat", "~/resultaatvakkenvo", "~/certificaat", "~/competenties", "~/stage",
                "~/overigvombo",
            ]
        ),
        ("bijlagedocs", "OS.cat16", .popo, ["~/overigdocumentlijst"]),
    ]

    private static let institution = "<aansprakelijkeinstelling><naam>Stichting Oever</naam></aansprakelijkeinstelling>"

    /// What belongs to a category and is not in its fixture.
    private static func extra(_ path: String) -> [OSOEdit] {
        path == "~/aansprakelijkeinstelling" ? [.put("~", institution)] : []
    }

    private static let categories: [String: OSOBreak] = {
        var breaks: [String: OSOBreak] = [:]
        for (category, official, fixture, paths) in elements {
            if let official {
                let present = paths.filter { extra($0).isEmpty }
                let edits = present.map { OSOEdit.remove($0) } + [close(category, "VERPLICHT")]
                breaks[official] = OSOBreak(fixture, all: edits)
            }
            for state in ["VERBODEN", "OPT-UIT"] {
                for path in paths {
                    let suffix = paths.count > 1 ? ".\(path.split(separator: "/").last ?? "")" : ""
                    // Nothing else of the category, so that no other element is the one that is found.
                    let others = paths.filter { $0 != path && extra($0).isEmpty && category != "metadata" }
                    let edits = others.map { OSOEdit.remove($0) } + extra(path) + [close(category, state)]
                    breaks["oso.category.\(category).\(state.lowercased())\(suffix)"] = OSOBreak(fixture, all: edits)
                }
            }
        }
        return breaks
    }()

    private static func secret(_ kind: String, _ number: String) -> OSOEdit {
        .put(
            "~/communicatielijst",
            "<communicatie><soort>\(kind)</soort><nummer>\(number)</nummer><geheim>true</geheim></communicatie>"
        )
    }

    private static let transfer: [String: OSOBreak] = [
        "OVa.MD01": OSOBreak(.popo, .set("metadata/deeldossier", "LVS")),
        "OVa.MD02": OSOBreak(.popo, .set("metadata/validatieversie", "2019.1.0")),
        "OVa.OS03": OSOBreak(.popo, .set("overdrachtsoort", "anders")),
        "OVa.MD03": OSOBreak(.popo, .remove("metadata/categorie_uitlevering")),
        "OVa.OS01": OSOBreak(.popo, .remove("metadata/overstap")),
        "OVa.OS02": OSOBreak(.popo, .set("metadata/overstap", "VOMBO")),
        "OVa.IZ01": OSOBreak(.popo, .remove("inzage")),
        "OVa.IZ02": OSOBreak(.popo, .set("inzage/inzage", "false")),
        "OVa.IZ03": OSOBreak(.popo, .remove("inzage/inzagedatum")),
        "OVa.IZ04": OSOBreak(.popo, .remove("inzage/akkoord")),
        "OVa.IZ05": OSOBreak(.vovo, .remove("inzage/toestemming")),
        "OVa.SL01.adres": OSOBreak(.popo, .remove("huidigeschool/adreslijst")),
        "OVa.SL02": OSOBreak(.popo, .remove("huidigeschool/communicatielijst")),
        "OVa.LL08.telefoon": OSOBreak(.povo, secret("telefoon", "0990111222")),
        "OVa.LL08.e-mail": OSOBreak(.povo, secret("e-mail", "saar@wilgenroos.test")),
        "OVa.LL12": OSOBreak(.popo, .remove("~/bsn")),
        "OVa.LL13": OSOBreak(.povo, .remove("~/leerlingid")),
        "OVa.LL14": OSOBreak(.popo, .remove("~/datuminschrijving")),
        "OVa.LL15": OSOBreak(.popo, .remove("~/verzorgersaansprakelijk")),
        "OVa.AI01": OSOBreak(.popo, .set("~/verzorgersaansprakelijk", "false")),
        "oso.transfer.povo.aansprakelijkeinstelling": OSOBreak(.povo, .set("~/verzorgersaansprakelijk", "0")),
        "OVa.VV01": OSOBreak(
            .povo,
            .put(
                "~",
                "<voorschools><codevoorschoolsprogramma>1</codevoorschoolsprogramma>"
                    + "<voorschoolsemaanden>3</voorschoolsemaanden></voorschools>"
            )
        ),
        "OVa.VV02": OSOBreak(
            .vovo,
            .put(
                "~",
                "<vroegschools><codevroegschoolsprogramma>1</codevroegschoolsprogramma>"
                    + "<vroegschoolsdatumingang>2015-01-05</vroegschoolsdatumingang></vroegschools>"
            )
        ),
        "OVa.SL01.schoolloopbaan": OSOBreak(.popo, .remove("~/schoolloopbaanlijst")),
        "OVa.OA01": OSOBreak(.popo, .remove("~/overstapadvies")),
        "OVa.OV01": OSOBreak(.popo, .remove("~/verzorger")),
        "OVa.OV03": OSOBreak(.popo, .set("~/verzorger/adresgeheim", "true")),
        "OVa.OA02": OSOBreak(.povo, .remove("~/overstapadvies/advies")),
        "OVa.OA03": OSOBreak(.popo, .remove("~/overstapadvies/contactnodig")),
        "OVa.OA04": OSOBreak(.popo, .remove("~/overstapadvies/contactpersoon")),
        "OVa.OA05": OSOBreak(.popo, .remove("~/overstapadvies/contacttelefoon")),
        "OVa.EB01": OSOBreak(.popo, .remove("~/eindtoets_basisonderwijs/eindtoetsresultaat")),
        "OVa.EB03": OSOBreak(
            .popo,
            .remove("~/eindtoets_basisonderwijs/eindtoetsresultaat"),
            .set("~/eindtoets_basisonderwijs/deelgenomen", "false")
        ),
        "OVa.EB04": OSOBreak(.popo, .remove("~/eindtoets_basisonderwijs/eindtoetsresultaat/toets_advies")),
        "oso.transfer.povo.toets": OSOBreak(.povo, .set("~/toetslijst/toets/afname/afnamedatum", "2017-07-31")),
    ]
    .merging(pupil("OVa", .povo)) { $1 }.merging(scores("transfer", .popo)) { $1 }

    private static let inside: [String: OSOBreak] = [
        "OVb.MD03": OSOBreak(.inside, .remove("metadata/categorie_uitlevering")),
        "OVb.LL01": OSOBreak(.inside, .remove("~/geboortedatum"), .put("~", "<geboortemaand>2011-09</geboortemaand>")),
        "OVb.LL02": OSOBreak(.inside, .set("~/adresgeheim", "true")),
        "OVb.LL03": OSOBreak(.inside, .remove("~/adreslijst"), .put("~", "<postcode4adres>9998</postcode4adres>")),
        "OVb.LL04.telefoon": OSOBreak(.inside, secret("telefoon", "0990111222")),
        "OVb.LL04.e-mail": OSOBreak(.inside, secret("e-mail", "saar@wilgenroos.test")),
        "OVb.LL05": OSOBreak(
            .inside,
            .set("~/adresgeheim", "true"),
            .put("~", "<adresbuitenland>Rue 1</adresbuitenland>")
        ),
        "oso.inside.geboorteplaats": OSOBreak(.inside, .put("~", "<geboorteplaats>Wilgendam</geboorteplaats>")),
        "oso.inside.nationaliteit": OSOBreak(.inside, .put("~", "<nationaliteit>0001</nationaliteit>")),
        "OVb.OV01": OSOBreak(.inside, .set("~/verzorger/adresgeheim", "true")),
    ]

    private static let support: [String: OSOBreak] = [
        "PaO.MD01": OSOBreak(.poswv, .set("metadata/deeldossier", "TIB")),
        "PaO.MD02": OSOBreak(.poswv, .set("metadata/validatieversie", "2019.1")),
        "PaO.MD03": OSOBreak(.poswv, .remove("metadata/categorie_uitlevering")),
        "PaO.SO01": OSOBreak(.poswv, .remove("metadata/overstap")),
        "PaO.SO02": OSOBreak(.poswv, .set("metadata/overstap", "POVO")),
        "PaO.SO03": OSOBreak(.voswv, .set("overdrachtsoort", "anders")),
        "PaO.SL01.adres": OSOBreak(.poswv, .remove("huidigeschool/adreslijst")),
        "PaO.SL02": OSOBreak(.poswv, .remove("huidigeschool/communicatielijst")),
        "PaO.LL08.telefoon": OSOBreak(.voswv, secret("telefoon", "0990111222")),
        "PaO.LL08.e-mail": OSOBreak(.poswv, secret("e-mail", "saar@wilgenroos.test")),
        "PaO.LL12": OSOBreak(.poswv, .put("~", "<onderwijsnummer>100000009</onderwijsnummer>")),
        "PaO.VV01": OSOBreak(.voswv, .put("~", "<vanpeuterspeelzaal>false</vanpeuterspeelzaal>")),
        "PaO.VV02": OSOBreak(.voswv, .put("~", "<naampeuterspeelzaal>Het Nest</naampeuterspeelzaal>")),
        "PaO.VV03": OSOBreak(
            .voswv,
            .put(
                "~",
                "<voorschools><codevoorschoolsprogramma>1</codevoorschoolsprogramma>"
                    + "<voorschoolsemaanden>3</voorschoolsemaanden></voorschools>"
            )
        ),
        "PaO.VV04": OSOBreak(
            .voswv,
            .put(
                "~",
                "<vroegschools><codevroegschoolsprogramma>1</codevroegschoolsprogramma>"
                    + "<vroegschoolsdatumingang>2015-01-05</vroegschoolsdatumingang></vroegschools>"
            )
        ),
        "PaO.SL01.schoolloopbaan": OSOBreak(.poswv, .remove("~/schoolloopbaanlijst")),
        "PaO.EB01": OSOBreak(
            .poswv,
            .put("~", "<eindtoets_basisonderwijs><deelgenomen>false</deelgenomen></eindtoets_basisonderwijs>")
        ),
        "PaO.OV01": OSOBreak(.poswv, .remove("~/verzorger")),
        "PaO.VM01": OSOBreak(.poswv, .put("~", "<bevorderd/>")),
        "PaO.VM02": OSOBreak(.poswv, .put("~", "<examenresultaat/>")),
        "PaO.VM03": OSOBreak(
            .poswv,
            .put(
                "~",
                "<resultaatvakkenvo><vakcode>1</vakcode><afgerond>true</afgerond><examenvak>false</examenvak>"
                    + "<rapportcijfer>6</rapportcijfer></resultaatvakkenvo>"
            )
        ),
        "PaO.VM04": OSOBreak(.poswv, .put("~", "<certificaat>zwemmen</certificaat>")),
        "PaO.VM05": OSOBreak(.poswv, .put("~", "<competenties/>")),
        "PaO.VM06": OSOBreak(.poswv, .put("~", "<stage/>")),
        "PaO.VM07": OSOBreak(
            .poswv,
            .put(
                "~",
                "<overigvombo><beroepskeuzetest>true</beroepskeuzetest><portfolio>false</portfolio><pop>false</pop>"
                    + "<motivatiebrief>false</motivatiebrief><lobdossier>false</lobdossier></overigvombo>"
            )
        ),
        "PaO.OV03": OSOBreak(.voswv, .set("~/verzorger/adresgeheim", "1")),
        "PaO.OV05": OSOBreak(.poswv, .put("~/verzorger", "<banknummer>1</banknummer>")),
    ]
    .merging(pupil("PaO", .poswv)) { $1 }.merging(scores("support", .voswv)) { $1 }

    /// Rules about the pupil that both families have under the same numbers.
    private static func pupil(_ family: String, _ fixture: OSOFixture) -> [String: OSOBreak] {
        [
            "\(family).LL01": OSOBreak(fixture, .remove("~/voornaam")),
            "\(family).LL02": OSOBreak(fixture, .remove("~/geboortedatum")),
            "\(family).LL03": OSOBreak(
                fixture,
                .remove("~/geboortedatum"),
                .put("~", "<geboortemaand>2011-09</geboortemaand>")
            ),
            "\(family).LL04": OSOBreak(fixture, .remove("~/adresgeheim")),
            "\(family).LL05": OSOBreak(fixture, .remove("~/adreslijst")),
            "\(family).LL06": OSOBreak(fixture, .set("~/adresgeheim", "true")),
            "\(family).LL07": OSOBreak(
                fixture,
                .remove("~/adreslijst"),
                .put("~", "<postcode4adres>9998</postcode4adres>")
            ),
            "\(family).LL09": OSOBreak(
                fixture,
                .set("~/adresgeheim", "true"),
                .remove("~/adreslijst"),
                .put("~", "<adresbuitenland>Rue du Quai 1</adresbuitenland>")
            ),
            "\(family).LL10": OSOBreak(fixture, .put("~", "<geboorteplaats>Wilgendam</geboorteplaats>")),
            "\(family).LL11": OSOBreak(fixture, .put("~", "<nationaliteit>0001</nationaliteit>")),
        ]
    }

    private static func scores(_ family: String, _ fixture: OSOFixture) -> [String: OSOBreak] {
        [
            "oso.\(family).resultaat": OSOBreak(
                fixture,
                .remove("~/toetslijst/toets/resultaat/toetsscore"),
                .remove("~/toetslijst/toets/resultaat/referentiescore")
            ),
            "oso.\(family).toetsscore": OSOBreak(
                fixture,
                .remove("~/toetslijst/toets/resultaat/toetsscore/aantalgoed")
            ),
            "oso.\(family).score": OSOBreak(
                fixture,
                .remove("~/cijferlijstlijst/cijferlijst/cijferlijstTypelijst/score/kwalificatie")
            ),
        ]
    }
}
