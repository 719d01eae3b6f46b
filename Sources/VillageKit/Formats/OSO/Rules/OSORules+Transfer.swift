// Rules of dossiers from school to school, and of those inside one institution.

extension OSORules {
    static let transfer: [OSORule] = [
        OSORule(
            "OVa.MD01",
            official: ["OVa.MD01", "OVb.MD01"],
            .transfer,
            in: "dossier/metadata",
            at: "deeldossier",
            when: .not(.hasAdministration),
            "dossier has no part from the school's administration",
            help: "add the part LAS"
        ),
        OSORule(
            "OVa.MD02",
            official: ["OVa.MD02", "OVb.MD02"],
            .transfer,
            in: "dossier/metadata",
            at: "validatieversie",
            when: .not(.reads("validatieversie", "2019.1.1")),
            "version of the validation is not 2019.1.1",
            help: "write 2019.1.1"
        ),
        OSORule(
            "OVa.OS03",
            official: ["OVa.OS03", "OVb.OS01"],
            .transfer,
            in: "dossier/metadata",
            when: .all([.not(.kind("overstapdossier")), .not(.kind("overdrachtbinnenbrin"))]),
            "kind of transmission is none of those between schools",
            help: "write overstapdossier or overdrachtbinnenbrin"
        ),
        OSORule(
            "OVa.MD03",
            .transfer,
            in: "dossier/metadata",
            at: "categorie_uitlevering",
            when: .all([.kind("overstapdossier"), .lacks("categorie_uitlevering")]),
            "states of the categories are missing",
            help: "add all sixteen of them"
        ),
        OSORule(
            "OVa.OS01",
            .transfer,
            in: "dossier/metadata",
            at: "overstap",
            when: .all([.kind("overstapdossier"), .lacks("overstap")]),
            "kind of transfer is missing",
            help: "write POPO, POVO or VOVO"
        ),
        OSORule(
            "OVa.OS02",
            .transfer,
            in: "dossier/metadata",
            at: "overstap",
            when: .all([
                .kind("overstapdossier"), .not(.transfer("POPO")), .not(.transfer("POVO")), .not(.transfer("VOVO")),
            ]),
            "kind of transfer is none of those between schools",
            help: "write POPO, POVO or VOVO"
        ),
        OSORule(
            "OVb.MD03",
            .transfer,
            in: "dossier/metadata",
            at: "categorie_uitlevering",
            when: .all([.kind("overdrachtbinnenbrin"), .lacks("categorie_uitlevering")]),
            "states of the categories are missing",
            help: "add all sixteen of them"
        ),
        OSORule(
            "OVa.IZ01",
            .transfer,
            in: "dossier",
            at: "inzage",
            when: .all([.kind("overstapdossier"), .not(.documentHas(["inzage"]))]),
            "nothing is said about the inspection by the parents",
            help: "let them inspect the dossier, and state it"
        ),
        OSORule(
            "OVa.IZ02",
            .transfer,
            in: "dossier/inzage",
            at: "inzage",
            when: .all([.kind("overstapdossier"), .denies("inzage")]),
            "parents have not inspected the dossier",
            help: "let them inspect the dossier before it goes"
        ),
        OSORule(
            "OVa.IZ03",
            .transfer,
            in: "dossier/inzage",
            at: "inzagedatum",
            when: .all([.kind("overstapdossier"), .says("inzage"), .lacks("inzagedatum")]),
            "day of the inspection is missing",
            help: "state the day"
        ),
        OSORule(
            "OVa.IZ04",
            .transfer,
            in: "dossier/inzage",
            at: "akkoord",
            when: .all([.kind("overstapdossier"), .says("inzage"), .lacks("akkoord")]),
            "nothing is said about whether the parents agree with the content",
            help: "write Ja, Nee or Onbekend"
        ),
        OSORule(
            "OVa.IZ05",
            .transfer,
            in: "dossier/inzage",
            at: "toestemming",
            when: .all([.kind("overstapdossier"), .transfer("VOVO"), .lacks("toestemming")]),
            "nothing is said about consent, which this transfer asks for",
            help: "write Ja, Nee or Onbekend"
        ),
        OSORule(
            "OVa.SL01.adres",
            official: ["OVa.SL01"],
            .transfer,
            in: "huidigeschool",
            at: "adreslijst/adres",
            when: .all([.kind("overstapdossier"), .lacks("adreslijst/adres")]),
            "school has no address",
            help: "add one"
        ),
        OSORule(
            "OVa.SL02",
            .transfer,
            in: "huidigeschool",
            at: "communicatielijst/communicatie",
            when: .all([.kind("overstapdossier"), .lacks("communicatielijst/communicatie")]),
            "school has no telephone number and no e-mail address",
            help: "add one"
        ),
        OSORule(
            "OVa.LL01",
            .transfer,
            in: "leerling",
            at: "voornaam",
            when: .all([.kind("overstapdossier"), .lacks("voornaam")]),
            "pupil has no given name",
            help: "add one"
        ),
        OSORule(
            "OVa.LL02",
            .transfer,
            in: "leerling",
            at: "geboortedatum",
            when: .all([.kind("overstapdossier"), .lacks("geboortedatum")]),
            "pupil has no date of birth",
            help: "add it"
        ),
        OSORule(
            "OVa.LL03",
            .transfer,
            in: "leerling",
            at: "geboortemaand",
            when: .all([.kind("overstapdossier"), .has("geboortemaand")]),
            "pupil has a month of birth in place of a date",
            help: "write the date"
        ),
        OSORule(
            "OVa.LL04",
            .transfer,
            in: "leerling",
            at: "adresgeheim",
            when: .all([.kind("overstapdossier"), .lacks("adresgeheim")]),
            "nothing is said about whether the pupil's address is secret",
            help: "write true or false"
        ),
        OSORule(
            "OVa.LL05",
            .transfer,
            in: "leerling",
            at: "adreslijst/adres",
            when: .all([
                .kind("overstapdossier"), .lacks("adreslijst/adres"), .lacks("adresbuitenland"), .denies("adresgeheim"),
            ]),
            "pupil has no address, and none that is secret",
            help: "add an address, or mark it as secret"
        ),
        OSORule(
            "OVa.LL06",
            .transfer,
            in: "leerling",
            at: "adreslijst/adres",
            when: .all([.kind("overstapdossier"), .says("adresgeheim"), .has("adreslijst/adres")]),
            "pupil's address is told although it is secret",
            help: "leave it out"
        ),
        OSORule(
            "OVa.LL07",
            .transfer,
            in: "leerling",
            at: "postcode4adres",
            when: .all([.kind("overstapdossier"), .has("postcode4adres")]),
            "pupil has an anonymous postcode",
            help: "leave it out"
        ),
        OSORule(
            "OVa.LL08.telefoon",
            official: ["OVa.LL08", "OVa.OV04"],
            .transfer,
            in: "communicatie",
            at: "nummer",
            when: .all([
                .kind("overstapdossier"), .says("geheim"), .reads("soort", "telefoon"),
                .not(.reads("nummer", "9999999999")),
            ]),
            "secret telephone number is spelled out",
            help: "write 9999999999 in its place"
        ),
        OSORule(
            "OVa.LL08.e-mail",
            official: ["OVa.LL08", "OVa.OV04"],
            .transfer,
            in: "communicatie",
            at: "nummer",
            when: .all([
                .kind("overstapdossier"), .says("geheim"), .reads("soort", "e-mail"),
                .not(.reads("nummer", "geheim@geheim.geheim")),
            ]),
            "secret e-mail address is spelled out",
            help: "write geheim@geheim.geheim in its place"
        ),
        OSORule(
            "OVa.LL09",
            .transfer,
            in: "leerling",
            at: "adresbuitenland",
            when: .all([.kind("overstapdossier"), .says("adresgeheim"), .has("adresbuitenland")]),
            "pupil's address abroad is told although it is secret",
            help: "leave it out"
        ),
        OSORule(
            "OVa.LL10",
            .transfer,
            in: "leerling",
            at: "geboorteplaats",
            when: .all([.kind("overstapdossier"), .has("geboorteplaats")]),
            "place of birth is told",
            help: "leave it out"
        ),
        OSORule(
            "OVa.LL11",
            .transfer,
            in: "leerling",
            at: "nationaliteit",
            when: .all([.kind("overstapdossier"), .has("nationaliteit")]),
            "nationality is told",
            help: "leave it out"
        ),
        OSORule(
            "OVa.LL12",
            .transfer,
            in: "leerling",
            at: "bsn",
            when: .all([.kind("overstapdossier"), .lacks("bsn"), .lacks("onderwijsnummer")]),
            "pupil has neither a BSN nor an education number",
            help: "add one of them"
        ),
        OSORule(
            "OVa.LL13",
            .transfer,
            in: "leerling",
            at: "leerlingid",
            when: .all([.kind("overstapdossier"), .transfer("POVO"), .lacks("leerlingid")]),
            "pupil has no number in the school's administration",
            help: "add it"
        ),
        OSORule(
            "OVa.LL14",
            .transfer,
            in: "leerling",
            at: "datuminschrijving",
            when: .all([.kind("overstapdossier"), .lacks("datuminschrijving")]),
            "day of enrolment is missing",
            help: "add it"
        ),
        OSORule(
            "OVa.LL15",
            .transfer,
            in: "leerling",
            at: "verzorgersaansprakelijk",
            when: .all([.kind("overstapdossier"), .lacks("verzorgersaansprakelijk")]),
            "nothing is said about whether the carers are liable",
            help: "write true or false"
        ),
        OSORule(
            "OVa.AI01",
            .transfer,
            in: "leerling",
            at: "aansprakelijkeinstelling",
            when: .all([
                .kind("overstapdossier"), .transfer("POPO"), .denies("verzorgersaansprakelijk"),
                .lacks("aansprakelijkeinstelling"),
            ]),
            "neither the carers nor an institution are liable",
            help: "add the institution that is liable"
        ),
        OSORule(
            "oso.transfer.povo.aansprakelijkeinstelling",
            .transfer,
            in: "leerling",
            at: "aansprakelijkeinstelling",
            when: .all([
                .kind("overstapdossier"), .transfer("POVO"), .denies("verzorgersaansprakelijk"),
                .lacks("aansprakelijkeinstelling"),
            ]),
            "neither the carers nor an institution are liable",
            help: "add the institution that is liable"
        ),
        OSORule(
            "OVa.VV01",
            .transfer,
            in: "leerling",
            at: "voorschools",
            when: .all([.kind("overstapdossier"), .not(.transfer("POPO")), .has("voorschools")]),
            "pre-school education is told outside of primary school",
            help: "leave it out"
        ),
        OSORule(
            "OVa.VV02",
            .transfer,
            in: "leerling",
            at: "vroegschools",
            when: .all([.kind("overstapdossier"), .not(.transfer("POPO")), .has("vroegschools")]),
            "early-school education is told outside of primary school",
            help: "leave it out"
        ),
        OSORule(
            "OVa.SL01.schoolloopbaan",
            official: ["OVa.SL01"],
            .transfer,
            in: "leerling",
            at: "schoolloopbaanlijst/schoolloopbaan",
            when: .all([.kind("overstapdossier"), .lacks("schoolloopbaanlijst/schoolloopbaan")]),
            "pupil has no school career",
            help: "add at least one year"
        ),
        OSORule(
            "OVa.OA01",
            .transfer,
            in: "leerling",
            at: "overstapadvies",
            when: .all([.kind("overstapdossier"), .lacks("overstapadvies")]),
            "advice on the transfer is missing",
            help: "add it"
        ),
        OSORule(
            "OVa.OV01",
            official: ["OVa.OV01", "OVa.TR01"],
            .transfer,
            in: "leerling",
            at: "verzorger",
            when: .all([.kind("overstapdossier"), .says("verzorgersaansprakelijk"), .lacks("verzorger")]),
            "carers are liable, but there is none",
            help: "add at least one"
        ),
        OSORule(
            "OVb.LL01",
            .transfer,
            in: "leerling",
            at: "geboortemaand",
            when: .all([.kind("overdrachtbinnenbrin"), .has("geboortemaand")]),
            "pupil has a month of birth in place of a date",
            help: "write the date"
        ),
        OSORule(
            "OVb.LL02",
            .transfer,
            in: "leerling",
            at: "adreslijst/adres",
            when: .all([.kind("overdrachtbinnenbrin"), .says("adresgeheim"), .has("adreslijst/adres")]),
            "pupil's address is told although it is secret",
            help: "leave it out"
        ),
        OSORule(
            "OVb.LL03",
            .transfer,
            in: "leerling",
            at: "postcode4adres",
            when: .all([.kind("overdrachtbinnenbrin"), .has("postcode4adres")]),
            "pupil has an anonymous postcode",
            help: "leave it out"
        ),
        OSORule(
            "OVb.LL04.telefoon",
            official: ["OVb.LL04", "OVb.OV02"],
            .transfer,
            in: "communicatie",
            at: "nummer",
            when: .all([
                .kind("overdrachtbinnenbrin"), .says("geheim"), .reads("soort", "telefoon"),
                .not(.reads("nummer", "9999999999")),
            ]),
            "secret telephone number is spelled out",
            help: "write 9999999999 in its place"
        ),
        OSORule(
            "OVb.LL04.e-mail",
            official: ["OVb.LL04", "OVb.OV02"],
            .transfer,
            in: "communicatie",
            at: "nummer",
            when: .all([
                .kind("overdrachtbinnenbrin"), .says("geheim"), .reads("soort", "e-mail"),
                .not(.reads("nummer", "geheim@geheim.geheim")),
            ]),
            "secret e-mail address is spelled out",
            help: "write geheim@geheim.geheim in its place"
        ),
        OSORule(
            "OVb.LL05",
            .transfer,
            in: "leerling",
            at: "adresbuitenland",
            when: .all([.kind("overdrachtbinnenbrin"), .says("adresgeheim"), .has("adresbuitenland")]),
            "pupil's address abroad is told although it is secret",
            help: "leave it out"
        ),
        OSORule(
            "oso.inside.geboorteplaats",
            .transfer,
            in: "leerling",
            at: "geboorteplaats",
            when: .all([.kind("overdrachtbinnenbrin"), .has("geboorteplaats")]),
            "place of birth is told",
            help: "leave it out"
        ),
        OSORule(
            "oso.inside.nationaliteit",
            .transfer,
            in: "leerling",
            at: "nationaliteit",
            when: .all([.kind("overdrachtbinnenbrin"), .has("nationaliteit")]),
            "nationality is told",
            help: "leave it out"
        ),
        OSORule(
            "OVa.OV03",
            .transfer,
            in: "verzorger",
            at: "adreslijst/adres",
            when: .all([.kind("overstapdossier"), .says("adresgeheim"), .has("adreslijst/adres")]),
            "address of a carer is told although it is secret",
            help: "leave it out"
        ),
        OSORule(
            "OVb.OV01",
            .transfer,
            in: "verzorger",
            at: "adreslijst/adres",
            when: .all([.kind("overdrachtbinnenbrin"), .says("adresgeheim"), .has("adreslijst/adres")]),
            "address of a carer is told although it is secret",
            help: "leave it out"
        ),
        OSORule(
            "OVa.OA02",
            .transfer,
            in: "overstapadvies",
            at: "advies",
            when: .all([.kind("overstapdossier"), .transfer("POVO"), .not(.school("SO")), .lacks("advies")]),
            "advice on secondary education is missing",
            help: "add it; only schools for special education may leave it out"
        ),
        OSORule(
            "OVa.OA03",
            .transfer,
            in: "overstapadvies",
            at: "contactnodig",
            when: .all([.kind("overstapdossier"), .lacks("contactnodig")]),
            "nothing is said about whether the schools should talk",
            help: "write true or false"
        ),
        OSORule(
            "OVa.OA04",
            .transfer,
            in: "overstapadvies",
            at: "contactpersoon",
            when: .all([.kind("overstapdossier"), .says("contactnodig"), .lacks("contactpersoon")]),
            "schools should talk, but nobody is named",
            help: "name a person"
        ),
        OSORule(
            "OVa.OA05",
            .transfer,
            in: "overstapadvies",
            at: "contacttelefoon",
            when: .all([.kind("overstapdossier"), .says("contactnodig"), .lacks("contacttelefoon")]),
            "schools should talk, but there is no telephone number",
            help: "add a number"
        ),
        OSORule(
            "OVa.EB01",
            official: ["OVa.EB01", "OVa.EB02"],
            .transfer,
            in: "eindtoets_basisonderwijs",
            at: "eindtoetsresultaat",
            when: .all([.kind("overstapdossier"), .says("deelgenomen"), .lacks("eindtoetsresultaat")]),
            "pupil took the final test, but there is no result",
            help: "add the result"
        ),
        OSORule(
            "OVa.EB03",
            .transfer,
            in: "eindtoets_basisonderwijs",
            at: "eindtoetsresultaat/toetssoort",
            when: .all([.kind("overstapdossier"), .denies("deelgenomen"), .lacks("eindtoetsresultaat/toetssoort")]),
            "pupil did not take the final test, and its kind is missing",
            help: "add the kind of the test"
        ),
        OSORule(
            "oso.transfer.ontheffing.toetssoort",
            .transfer,
            in: "eindtoets_basisonderwijs",
            at: "eindtoetsresultaat/toetssoort",
            when: .all([
                .kind("overstapdossier"), .says("wettelijke_ontheffing"), .lacks("eindtoetsresultaat/toetssoort"),
            ]),
            "pupil is exempt from the final test, and its kind is missing",
            help: "add the kind of the test"
        ),
        OSORule(
            "OVa.EB04",
            .transfer,
            in: "eindtoets_basisonderwijs",
            at: "eindtoetsresultaat/toets_advies",
            when: .all([.kind("overstapdossier"), .says("deelgenomen"), .lacks("eindtoetsresultaat/toets_advies")]),
            "pupil took the final test, but its advice is missing",
            help: "add the advice"
        ),
        OSORule(
            "oso.transfer.povo.toets",
            .transfer,
            in: "toets",
            at: "afname/afnamedatum",
            when: .all([.transfer("POVO"), .isTooOld("afname/afnamedatum")]),
            "test is older than this and the last two school years",
            help: "leave it out"
        ),
        OSORule(
            "oso.transfer.resultaat",
            .transfer,
            in: "resultaat",
            when: .all([.kind("overstapdossier"), .lacks("toetsscore"), .lacks("referentiescore"), .lacks("document")]),
            "result has no score, no reference score and no document",
            help: "add one of them"
        ),
        OSORule(
            "oso.transfer.toetsscore",
            .transfer,
            in: "toetsscore",
            when: .all([
                .kind("overstapdossier"), .lacks("aantalopgaven"), .lacks("aantalgoed"), .lacks("aantalfout"),
                .lacks("aantalgelezen"), .lacks("tijd"), .lacks("vaardigheidsscore"),
            ]),
            "score of a test has no figure",
            help: "add one, or leave the score out"
        ),
        OSORule(
            "oso.transfer.score",
            .transfer,
            in: "score",
            when: .all([.kind("overstapdossier"), .lacks("waarde"), .lacks("kwalificatie")]),
            "score has neither a value nor a qualification",
            help: "add one of them"
        ),
    ]
}
