// Rules of requests for support.

extension OSORules {
    static let support: [OSORule] = [
        OSORule(
            "PaO.MD01",
            .support,
            in: "dossier/metadata",
            at: "deeldossier",
            when: .not(.hasAdministration),
            "dossier has no part from the school's administration",
            help: "add the part LAS"
        ),
        OSORule(
            "PaO.MD02",
            .support,
            in: "dossier/metadata",
            at: "validatieversie",
            when: .all([.kind("swv-dossier"), .not(.reads("validatieversie", "2019.1.1"))]),
            "version of the validation is not 2019.1.1",
            help: "write 2019.1.1"
        ),
        OSORule(
            "PaO.MD03",
            .support,
            in: "dossier/metadata",
            at: "categorie_uitlevering",
            when: .all([.kind("swv-dossier"), .lacks("categorie_uitlevering")]),
            "states of the categories are missing",
            help: "add all sixteen of them"
        ),
        OSORule(
            "PaO.SO01",
            .support,
            in: "dossier/metadata",
            at: "overstap",
            when: .all([.kind("swv-dossier"), .lacks("overstap")]),
            "kind of request is missing",
            help: "write POSWV or VOSWV"
        ),
        OSORule(
            "PaO.SO02",
            .support,
            in: "dossier/metadata",
            at: "overstap",
            when: .all([.kind("swv-dossier"), .not(.transfer("POSWV")), .not(.transfer("VOSWV"))]),
            "kind of request is none of those to a partnership",
            help: "write POSWV or VOSWV"
        ),
        OSORule(
            "PaO.SO03",
            .support,
            in: "dossier/metadata",
            when: .not(.kind("swv-dossier")),
            "kind of transmission is not that to a partnership",
            help: "write swv-dossier"
        ),
        OSORule(
            "PaO.SL01.adres",
            official: ["PaO.SL01"],
            .support,
            in: "huidigeschool",
            at: "adreslijst/adres",
            when: .all([.kind("swv-dossier"), .lacks("adreslijst/adres")]),
            "school has no address",
            help: "add one"
        ),
        OSORule(
            "PaO.SL02",
            .support,
            in: "huidigeschool",
            at: "communicatielijst/communicatie",
            when: .all([.kind("swv-dossier"), .lacks("communicatielijst/communicatie")]),
            "school has no telephone number and no e-mail address",
            help: "add one"
        ),
        OSORule(
            "PaO.LL01",
            .support,
            in: "leerling",
            at: "voornaam",
            when: .all([.kind("swv-dossier"), .lacks("voornaam")]),
            "pupil has no given name",
            help: "add one"
        ),
        OSORule(
            "PaO.LL02",
            .support,
            in: "leerling",
            at: "geboortedatum",
            when: .all([.kind("swv-dossier"), .lacks("geboortedatum")]),
            "pupil has no date of birth",
            help: "add it"
        ),
        OSORule(
            "PaO.LL03",
            .support,
            in: "leerling",
            at: "geboortemaand",
            when: .all([.kind("swv-dossier"), .has("geboortemaand")]),
            "pupil has a month of birth in place of a date",
            help: "write the date"
        ),
        OSORule(
            "PaO.LL04",
            .support,
            in: "leerling",
            at: "adresgeheim",
            when: .all([.kind("swv-dossier"), .lacks("adresgeheim")]),
            "nothing is said about whether the pupil's address is secret",
            help: "write true or false"
        ),
        OSORule(
            "PaO.LL05",
            .support,
            in: "leerling",
            at: "adreslijst/adres",
            when: .all([
                .kind("swv-dossier"), .lacks("adreslijst/adres"), .lacks("adresbuitenland"), .denies("adresgeheim"),
            ]),
            "pupil has no address, and none that is secret",
            help: "add an address, or mark it as secret"
        ),
        OSORule(
            "PaO.LL06",
            .support,
            in: "leerling",
            at: "adreslijst/adres",
            when: .all([.kind("swv-dossier"), .says("adresgeheim"), .has("adreslijst/adres")]),
            "pupil's address is told although it is secret",
            help: "leave it out"
        ),
        OSORule(
            "PaO.LL07",
            .support,
            in: "leerling",
            at: "postcode4adres",
            when: .all([.kind("swv-dossier"), .has("postcode4adres")]),
            "pupil has an anonymous postcode",
            help: "leave it out"
        ),
        OSORule(
            "PaO.LL08.telefoon",
            official: ["PaO.LL08", "PaO.OV04"],
            .support,
            in: "communicatie",
            at: "nummer",
            when: .all([
                .kind("swv-dossier"), .says("geheim"), .reads("soort", "telefoon"),
                .not(.reads("nummer", "9999999999")),
            ]),
            "secret telephone number is spelled out",
            help: "write 9999999999 in its place"
        ),
        OSORule(
            "PaO.LL08.e-mail",
            official: ["PaO.LL08", "PaO.OV04"],
            .support,
            in: "communicatie",
            at: "nummer",
            when: .all([
                .kind("swv-dossier"), .says("geheim"), .reads("soort", "e-mail"),
                .not(.reads("nummer", "geheim@geheim.geheim")),
            ]),
            "secret e-mail address is spelled out",
            help: "write geheim@geheim.geheim in its place"
        ),
        OSORule(
            "PaO.LL09",
            .support,
            in: "leerling",
            at: "adresbuitenland",
            when: .all([.kind("swv-dossier"), .says("adresgeheim"), .has("adresbuitenland")]),
            "pupil's address abroad is told although it is secret",
            help: "leave it out"
        ),
        OSORule(
            "PaO.LL10",
            .support,
            in: "leerling",
            at: "geboorteplaats",
            when: .all([.kind("swv-dossier"), .has("geboorteplaats")]),
            "place of birth is told",
            help: "leave it out"
        ),
        OSORule(
            "PaO.LL11",
            .support,
            in: "leerling",
            at: "nationaliteit",
            when: .all([.kind("swv-dossier"), .has("nationaliteit")]),
            "nationality is told",
            help: "leave it out"
        ),
        OSORule(
            "PaO.LL12",
            .support,
            in: "leerling",
            when: .all([.kind("swv-dossier"), .not(.all([.lacks("bsn"), .lacks("onderwijsnummer")]))]),
            "BSN or education number is told to a partnership",
            help: "leave it out"
        ),
        OSORule(
            "PaO.VV01",
            .support,
            in: "leerling",
            at: "vanpeuterspeelzaal",
            when: .all([.kind("swv-dossier"), .transfer("VOSWV"), .has("vanpeuterspeelzaal")]),
            "coming from a play group is told in a request from secondary education",
            help: "leave it out"
        ),
        OSORule(
            "PaO.VV02",
            .support,
            in: "leerling",
            at: "naampeuterspeelzaal",
            when: .all([.kind("swv-dossier"), .transfer("VOSWV"), .has("naampeuterspeelzaal")]),
            "name of the play group is told in a request from secondary education",
            help: "leave it out"
        ),
        OSORule(
            "PaO.VV03",
            .support,
            in: "leerling",
            at: "voorschools",
            when: .all([.kind("swv-dossier"), .transfer("VOSWV"), .has("voorschools")]),
            "pre-school education is told in a request from secondary education",
            help: "leave it out"
        ),
        OSORule(
            "PaO.VV04",
            .support,
            in: "leerling",
            at: "vroegschools",
            when: .all([.kind("swv-dossier"), .transfer("VOSWV"), .has("vroegschools")]),
            "early-school education is told in a request from secondary education",
            help: "leave it out"
        ),
        OSORule(
            "PaO.SL01.schoolloopbaan",
            official: ["PaO.SL01"],
            .support,
            in: "leerling",
            at: "schoolloopbaanlijst/schoolloopbaan",
            when: .all([.kind("swv-dossier"), .lacks("schoolloopbaanlijst/schoolloopbaan")]),
            "pupil has no school career",
            help: "add at least one year"
        ),
        OSORule(
            "PaO.EB01",
            .support,
            in: "leerling",
            at: "eindtoets_basisonderwijs",
            when: .all([.kind("swv-dossier"), .transfer("POSWV"), .has("eindtoets_basisonderwijs")]),
            "final test is told in a request from primary education",
            help: "leave it out"
        ),
        OSORule(
            "PaO.OV01",
            .support,
            in: "leerling",
            at: "verzorger",
            when: .all([.kind("swv-dossier"), .says("verzorgersaansprakelijk"), .lacks("verzorger")]),
            "carers are liable, but there is none",
            help: "add at least one"
        ),
        OSORule(
            "PaO.VM01",
            .support,
            in: "leerling",
            at: "bevorderd",
            when: .all([.kind("swv-dossier"), .transfer("POSWV"), .has("bevorderd")]),
            "promotion is told in a request from primary education",
            help: "leave it out"
        ),
        OSORule(
            "PaO.VM02",
            .support,
            in: "leerling",
            at: "examenresultaat",
            when: .all([.kind("swv-dossier"), .transfer("POSWV"), .has("examenresultaat")]),
            "exam result is told in a request from primary education",
            help: "leave it out"
        ),
        OSORule(
            "PaO.VM03",
            .support,
            in: "leerling",
            at: "resultaatvakkenvo",
            when: .all([.kind("swv-dossier"), .transfer("POSWV"), .has("resultaatvakkenvo")]),
            "results of subjects are told in a request from primary education",
            help: "leave it out"
        ),
        OSORule(
            "PaO.VM04",
            .support,
            in: "leerling",
            at: "certificaat",
            when: .all([.kind("swv-dossier"), .transfer("POSWV"), .has("certificaat")]),
            "certificate is told in a request from primary education",
            help: "leave it out"
        ),
        OSORule(
            "PaO.VM05",
            .support,
            in: "leerling",
            at: "competenties",
            when: .all([.kind("swv-dossier"), .transfer("POSWV"), .has("competenties")]),
            "competences are told in a request from primary education",
            help: "leave it out"
        ),
        OSORule(
            "PaO.VM06",
            .support,
            in: "leerling",
            at: "stage",
            when: .all([.kind("swv-dossier"), .transfer("POSWV"), .has("stage")]),
            "internship is told in a request from primary education",
            help: "leave it out"
        ),
        OSORule(
            "PaO.VM07",
            .support,
            in: "leerling",
            at: "overigvombo",
            when: .all([.kind("swv-dossier"), .transfer("POSWV"), .has("overigvombo")]),
            "further data on the next education are told in a request from primary education",
            help: "leave it out"
        ),
        OSORule(
            "PaO.OV03",
            .support,
            in: "verzorger",
            at: "adreslijst/adres",
            when: .all([.kind("swv-dossier"), .says("adresgeheim"), .has("adreslijst/adres")]),
            "address of a carer is told although it is secret",
            help: "leave it out"
        ),
        OSORule(
            "PaO.OV05",
            .support,
            in: "verzorger",
            at: "banknummer",
            when: .all([.kind("swv-dossier"), .has("banknummer")]),
            "bank account of a carer is told to a partnership",
            help: "leave it out"
        ),
        OSORule(
            "PaO.ZB01",
            .support,
            in: "zorg",
            at: "vir",
            when: .all([.kind("swv-dossier"), .has("vir")]),
            "entry in the youth index is told",
            help: "leave it out"
        ),
        OSORule(
            "PaO.ZB02",
            .support,
            in: "zorg",
            at: "zat",
            when: .all([.kind("swv-dossier"), .has("zat")]),
            "entry about the school's care team is told",
            help: "leave it out"
        ),
        OSORule(
            "oso.support.resultaat",
            .support,
            in: "resultaat",
            when: .all([.kind("swv-dossier"), .lacks("toetsscore"), .lacks("referentiescore"), .lacks("document")]),
            "result has no score, no reference score and no document",
            help: "add one of them"
        ),
        OSORule(
            "oso.support.toetsscore",
            .support,
            in: "toetsscore",
            when: .all([
                .kind("swv-dossier"), .lacks("aantalopgaven"), .lacks("aantalgoed"), .lacks("aantalfout"),
                .lacks("aantalgelezen"), .lacks("tijd"), .lacks("vaardigheidsscore"),
            ]),
            "score of a test has no figure",
            help: "add one, or leave the score out"
        ),
        OSORule(
            "oso.support.score",
            .support,
            in: "score",
            when: .all([.kind("swv-dossier"), .lacks("waarde"), .lacks("kwalificatie")]),
            "score has neither a value nor a qualification",
            help: "add one of them"
        ),
    ]
}
