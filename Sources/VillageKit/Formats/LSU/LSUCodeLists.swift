// The code lists of LSU whose meaning no other format needs: ministry list 2.10, the schemas, the domains of 1D.

/// The code lists of LSU whose meaning no other format needs.
package enum LSUCodeLists {
    /// The educational paths.
    package static let path = LSUCodeList(
        "lsu.parcours",
        [
            ("PAR_AVN", "Parcours avenir"), ("PAR_CIT", "Parcours citoyen"), ("PAR_ART", "Parcours artistique"),
            ("PAR_SAN", "Parcours santé"),
        ]
    )
    /// The domains of the common base.
    package static let base = LSUCodeList(
        "lsu.socle",
        [
            ("CPD_FRA", "Langue française"), ("CPD_ETR", "Langues étrangères et régionales"),
            ("CPD_SCI", "Langages mathématiques, scientifiques et informatiques"),
            ("CPD_ART", "Langages des arts et du corps"), ("MET_APP", "Méthodes et outils pour apprendre"),
            ("FRM_CIT", "Formation de la personne et du citoyen"), ("SYS_NAT", "Systèmes naturels et techniques"),
            ("REP_MND", "Représentations du monde"),
        ]
    )
    /// The levels of the common base; 0 is an exemption and no level.
    package static let baseLevel = LSUCodeList(
        "lsu.positionnement-socle",
        [
            ("0", "Dispensé"), ("1", "Maîtrise insuffisante"), ("2", "Maîtrise fragile"),
            ("3", "Maîtrise satisfaisante"), ("4", "Très bonne maîtrise"),
        ]
    )
    /// The four positions in a subject; the schema names no words for them.
    package static let position = LSUCodeList(
        "lsu.positionnement",
        [("1", nil), ("2", nil), ("3", nil), ("4", nil)]
    )
    /// The digital skills; the schema names no words for them.
    package static let digital = LSUCodeList(
        "lsu.competence-numerique",
        [
            "INF_MEN", "INF_GER", "INF_TRA", "COM_INT", "COM_PAR", "COM_COL", "COM_SIN", "CRE_TEX", "CRE_MUL",
            "CRE_ADA", "CRE_PRO", "PRO_SEC", "PRO_DON", "PRO_SAN", "ENV_RES", "ENV_EVO",
        ]
        .map { ("CN_\($0)", nil) }
    )
    /// The levels of digital skills.
    package static let digitalLevel = LSUCodeList("lsu.niveau-numerique", [("1", nil), ("2", nil), ("3", nil)])
    /// How a subject was chosen; L, R, X and D have no public words (unverified).
    package static let election = LSUCodeList(
        "lsu.modalite-election",
        [
            ("S", "Tronc commun"), ("O", "Option"), ("F", "Facultatif"), ("L", nil), ("R", nil), ("X", nil),
            ("D", nil),
        ]
    )
    /// The subjects: codes of the national list, which the file itself names.
    package static let subject = LSUCodeList("lsu.discipline", [])
    /// Complementary subjects at the end of a cycle.
    package static let complement = LSUCodeList(
        "lsu.enseignement-complement",
        [
            ("AUC", "Aucun"), ("LCA", "Langues de l'Antiquité"), ("LCE", "Langues européennes"),
            ("LCR", "Langues régionales"), ("CHK", "Chant choral"), ("PRO", "Découverte professionnelle"),
            ("LSF", "Langue des signes"), ("LVE", "Langue vivante"),
        ]
    )
    /// Regional languages at the end of a cycle.
    package static let regional = LSUCodeList(
        "lsu.langue-culture-regionale",
        [
            ("AUC", "Aucun"), ("BAQ", "Basque"), ("BRE", "Breton"), ("CAT", "Catalan"), ("COS", "Corse"),
            ("CPF", "Créole"), ("FUD", "Futunien"), ("GAL", "Gallo"), ("GSW", "Alsace"), ("MEL", "Mélanésien"),
            ("MOL", "Moselle"), ("OCI", "Occitan"), ("TAH", "Tahitien"), ("WLS", "Wallisien"),
        ]
    )
    /// The domains of the first degree, as a producer lists them: a code of seven characters may be another one.
    package static let domain = LSUCodeList(
        "lsu.code-domaine",
        [
            ("FRA-RAC", "Français"), ("FRA-LGO", "Français : oral"), ("FRA-LEC", "Français : lecture"),
            ("FRA-ECR", "Français : écriture"), ("FRA-ETL", "Français : étude de la langue"),
            ("MAT-RAC", "Mathématiques"), ("MAT-NBC", "Mathématiques : nombres et calcul"),
            ("MAT-GDM", "Mathématiques : grandeurs et mesures"), ("MAT-GEO", "Mathématiques : géométrie"),
            ("EPS-RAC", "Éducation physique"), ("ART-RAC", "Arts"), ("ART-PLA", "Arts plastiques"),
            ("ART-MUS", "Éducation musicale"), ("ART-HAR", "Histoire des arts"),
            ("QLM-RAC", "Questionner le monde"), ("QLM-VMO", "Vivant, matière, objets"),
            ("QLM-ETP", "Espace et temps"), ("STC-RAC", "Sciences et technologie"),
            ("HIG-RAC", "Histoire et géographie"), ("EMC-RAC", "Enseignement moral et civique"),
            ("LGV-RAC", "Langue vivante"),
        ]
    )
    /// Parts of a report that are no subject.
    package static let part = LSUCodeList(
        "lsu.bilan",
        [("socle", "Socle commun"), ("competences-numeriques", "Compétences numériques")]
    )
    /// What stands in the columns of a subject.
    package static let column = LSUCodeList(
        "lsu.acquis",
        [
            ("moyenne-eleve", "Moyenne de l'élève"), ("moyenne-structure", "Moyenne du groupe"),
            ("positionnement", "Positionnement"),
        ]
    )

    /// All of them.
    static let all = [
        path, base, baseLevel, position, digital, digitalLevel, election, complement, regional, domain, part, column,
    ]
}
