// The code lists of OSO: Edustandaard, "OSO codelijsten", as the official validator of 2019.1 checks them.

/// The code lists of OSO by their numbers.
package enum OSOCodeLists {
    /// All lists, in the order of their numbers.
    package static let all: [OSOCodeList] = [
        list2,
        list4,
        list5,
        list6,
        list7,
        list8,
        list9,
        list10,
        list11,
        list13,
        list14,
        list15,
        list16,
        list17,
        list18,
        list19,
        list21,
        list22,
        list23,
        list29,
        list31,
        list33,
        list35,
        list36,
        list37,
        list41,
        list42,
        list43,
        list44,
        list45,
        list46,
        list47,
        list48,
    ]

    /// Finds a list.
    ///
    /// - Parameter number: Its number at Edustandaard.
    /// - Returns: The list, or `nil` when there is none of this number.
    package static func list(_ number: Int) -> OSOCodeList? { byNumber[number] }

    private static let byNumber = Dictionary(uniqueKeysWithValues: all.map { ($0.number, $0) })

    static let list2 = OSOCodeList(
        2,
        "VO advice (school, parents, pupil, revised)",
        [
            .init("01"),
            .init("10", unverified: "practical education (PrO)"),
            .init("20", unverified: "VMBO basic"),
            .init("21"),
            .init("22"),
            .init("23"),
            .init("30", unverified: "VMBO kader"),
            .init("31"),
            .init("32"),
            .init("33"),
            .init("34"),
            .init("35"),
            .init("40", unverified: "VMBO mixed (GL)"),
            .init("41"),
            .init("42", unverified: "VMBO theoretical (TL)"),
            .init("43"),
            .init("44"),
            .init("50", unverified: "HAVO"),
            .init("51"),
            .init("52"),
            .init("60", unverified: "VWO"),
            .init("61"),
            .init("70"),
            .init("80"),
        ]
    )

    static let list4 = OSOCodeList(
        4,
        "communication kind",
        [
            .init("e-mail", "e-mail"),
            .init("telefoon", "telephone"),
        ]
    )

    static let list5 = OSOCodeList(
        5,
        "communication use",
        [
            .init("werk", "work"),
            .init("prive", "private"),
            .init("overig", "other"),
        ]
    )

    static let list6 = OSOCodeList(
        6,
        "pre-school referrer",
        [
            .init("1"),
            .init("2"),
            .init("3"),
            .init("4"),
            .init("5"),
            .init("6"),
            .init("7"),
            .init("8"),
            .init("9"),
        ]
    )

    static let list7 = OSOCodeList(
        7,
        "pre-school history",
        [
            .init("1"),
            .init("2"),
            .init("3"),
            .init("4"),
            .init("5"),
        ]
    )

    static let list8 = OSOCodeList(
        8,
        "pre-school participation",
        [
            .init("1"),
            .init("2"),
            .init("3"),
            .init("4"),
            .init("5"),
        ]
    )

    static let list9 = OSOCodeList(
        9,
        "VVE programme",
        [
            .init("1"),
            .init("2"),
            .init("3"),
            .init("4"),
            .init("5"),
            .init("6"),
            .init("7"),
            .init("8"),
            .init("9"),
            .init("10"),
            .init("11"),
            .init("12"),
            .init("13"),
            .init("14"),
            .init("15"),
        ]
    )

    static let list10 = OSOCodeList(
        10,
        "NNCA (non-Dutch cultural background)",
        [
            .init("0", "not applicable"),
            .init("1", "Dutch"),
            .init("2", "not Dutch"),
        ]
    )

    static let list11 = OSOCodeList(
        11,
        "reference score kind",
        [
            .init("AE"),
            .init("CAE"),
            .init("IV"),
            .init("CIV"),
            .init("FN"),
            .init("ON"),
            .init("DLE"),
            .init("Percentiel"),
            .init("Percentage"),
            .init("T-score"),
            .init("Stanine"),
            .init("DQ"),
            .init("IQ"),
            .init("ERK"),
            .init("C-score"),
            .init("Norm"),
            .init("RNTRM"),
            .init("ZML"),
            .init("LGH"),
            .init("AVI"),
            .init("NAZ"),
            .init("LM"),
            .init("Standaardscore"),
            .init("LA"),
        ]
    )

    static let list13 = OSOCodeList(
        13,
        "year group",
        [
            .init("0", "primary group 0"),
            .init("1", "primary group 1"),
            .init("2", "primary group 2"),
            .init("3", "primary group 3"),
            .init("4", "primary group 4"),
            .init("5", "primary group 5"),
            .init("6", "primary group 6"),
            .init("7", "primary group 7"),
            .init("8", "primary group 8"),
            .init("11", "secondary year 1"),
            .init("12", "secondary year 2"),
            .init("13", "secondary year 3"),
            .init("14", "secondary year 4"),
            .init("15", "secondary year 5"),
            .init("16", "secondary year 6"),
            .init("S", "special (SBO/SO/VSO)"),
            .init("P", "toddler group"),
        ]
    )

    static let list14 = OSOCodeList(
        14,
        "sex",
        [
            .init("0", "unknown"),
            .init("1", "female"),
            .init("2", "male"),
        ]
    )

    static let list15 = OSOCodeList(
        15,
        "pupil weight",
        [
            .init("0.00"),
            .init("0.30"),
            .init("1.20"),
        ]
    )

    static let list16 = OSOCodeList(
        16,
        "kind of transfer",
        [
            .init("VSPO", "pre-school to primary"),
            .init("VSWEC", "pre-school to special"),
            .init("POPO", "primary to primary"),
            .init("POWEC", "primary to special"),
            .init("POVO", "primary to secondary"),
            .init("VOVO", "secondary to secondary"),
            .init("VOMBO", "secondary to vocational"),
            .init("VOHBO", "secondary to higher professional"),
            .init("VOWO", "secondary to university"),
            .init("WECWEC", "special to special"),
            .init("WECVO", "special to secondary"),
            .init("WECMBO", "special to vocational"),
            .init("POSWV", "primary to partnership (support request)"),
            .init("VOSWV", "secondary to partnership (support request)"),
            .init("WECHBO", "special to higher professional"),
            .init("WECWO", "special to university"),
            .init("OVERIG", "other"),
        ]
    )

    static let list17 = OSOCodeList(
        17,
        "RVC indication",
        [
            .init("LWOO", "learning support in vocational secondary"),
            .init("PRO", "practical education"),
        ]
    )

    static let list18 = OSOCodeList(
        18,
        "house number marking",
        [
            .init("TO", unverified: "opposite (tegenover)"),
            .init("BY", unverified: "near (bij)"),
        ]
    )

    static let list19 = OSOCodeList(
        19,
        "address kind",
        [
            .init("bezoek", "visiting"),
            .init("post", "postal"),
            .init("gba", "registered (municipal register)"),
        ]
    )

    static let list21 = OSOCodeList(
        21,
        "advice profile",
        [
            .init("basis", "basic"),
            .init("plus", "plus"),
            .init("bespreek", "to be discussed"),
            .init("disharmonisch", "disharmonic"),
            .init("ondersteuning", "support"),
        ]
    )

    static let list22 = OSOCodeList(
        22,
        "comparison group",
        [
            .init("BB+"),
            .init("BB"),
            .init("KB"),
            .init("GT"),
            .init("HAVO"),
            .init("VWO"),
            .init("Landelijk"),
        ]
    )

    static let list23 = OSOCodeList(
        23,
        "diagnosis",
        [
            .init("F79.VB", "intellectual disability (verstandelijke beperking)"),
            .init("F79.ZB", "low ability (zwakbegaafd)"),
            .init("HB", "highly gifted (hoogbegaafd)"),
            .init("F80", "language development disorder (TOS)"),
            .init("F81.0", unverified: "specific reading disorder"),
            .init("F81.1", unverified: "specific spelling disorder"),
            .init("F81.2", unverified: "specific disorder of arithmetical skills"),
            .init("F81.9", "learning disorder (leerstoornis)"),
            .init("F82", unverified: "developmental disorder of motor function"),
            .init("F84", unverified: "pervasive developmental disorders"),
            .init("F84.0", unverified: "childhood autism"),
            .init("F84.2", unverified: "Rett syndrome"),
            .init("F84.5", unverified: "Asperger syndrome"),
            .init("F84.nld", unverified: "non-verbal learning disorder"),
            .init("F84.mcdd", unverified: "multiple complex developmental disorder"),
            .init("F90", unverified: "hyperkinetic disorders"),
            .init("F90.0", unverified: "disturbance of activity and attention"),
            .init("F90.0+", "ADHD/ADD with medication"),
            .init("F90.0-", unverified: "same, without medication (by analogy with F90.0+)"),
            .init("F91", unverified: "conduct disorders"),
            .init("F91.3", unverified: "oppositional defiant disorder"),
            .init("F95", unverified: "tic disorders"),
            .init("F95.2", unverified: "Tourette syndrome"),
            .init("F41.0", unverified: "panic disorder"),
            .init("F43.1", unverified: "post-traumatic stress disorder"),
            .init("F43.2", "adjustment disorders (aanpassingsstoornissen)"),
            .init("F50", unverified: "eating disorders"),
            .init("F92.0", unverified: "depressive conduct disorder"),
            .init("F93.1", unverified: "phobic anxiety disorder of childhood"),
            .init("F94", unverified: "disorders of social functioning"),
            .init("Fspd"),
            .init("G40", unverified: "epilepsy"),
            .init("H54.0", unverified: "blindness"),
            .init("H54.2", "partially sighted"),
            .init("H91.9.d", unverified: "deaf"),
            .init("H91.9.s", "hard of hearing"),
            .init("Z62", unverified: "problems related to upbringing"),
        ]
    )

    static let list29 = OSOCodeList(
        29,
        "kind of transmission",
        [
            .init("overstapdossier", "transfer to another school"),
            .init("overdrachtbinnenbrin", "transfer inside one institution (BRIN)"),
            .init("swv-dossier", "support request to the regional partnership"),
        ]
    )

    static let list31 = OSOCodeList(
        31,
        "TLV funding category",
        [
            .init("H", "high"),
            .init("M", "middle"),
            .init("L", "low"),
            .init("Nvt", "not applicable"),
        ]
    )

    static let list33 = OSOCodeList(
        33,
        "dossier part",
        [
            .init("LAS", "administration part"),
            .init("LVS", "pupil-monitoring part"),
            .init("LASLVS", "both"),
            .init("TIB", "third kind; meaning not seen (unverified)"),
        ]
    )

    static let list35 = OSOCodeList(
        35,
        "exam outcome",
        [
            .init("geslaagd", "passed"),
            .init("afgewezen", "failed"),
            .init("herexamen", "re-examination"),
        ]
    )

    static let list36 = OSOCodeList(
        36,
        "exam subject judgement",
        [
            .init("voldoende", "sufficient"),
            .init("onvoldoende", "insufficient"),
        ]
    )

    static let list37 = OSOCodeList(
        37,
        "yes/no/unknown",
        [
            .init("Ja", "yes"),
            .init("Nee", "no"),
            .init("Onbekend", "unknown"),
        ]
    )

    static let list41 = OSOCodeList(
        41,
        "relation to child",
        [
            .init("1", "father"),
            .init("2", "mother"),
            .init("3", "guardian (voogd)"),
            .init("4"),
            .init("5"),
            .init("6"),
            .init("7"),
            .init("8"),
            .init("9"),
        ]
    )

    static let list42 = OSOCodeList(
        42,
        "final test kind",
        [
            .init("0011", "Centrale eindtoets (CET)"),
            .init("0012"),
            .init("0013"),
            .init("0014"),
            .init("0016"),
        ]
    )

    static let list43 = OSOCodeList(
        43,
        "final test level",
        [
            .init("G")
        ]
    )

    static let list44 = OSOCodeList(
        44,
        "legal exemption",
        [
            .init("J", "yes"),
            .init("N", "no"),
        ]
    )

    static let list45 = OSOCodeList(
        45,
        "reference level",
        [
            .init("01"),
            .init("02"),
            .init("03"),
            .init("04"),
        ]
    )

    static let list46 = OSOCodeList(
        46,
        "final test part",
        [
            .init("8000", "Dutch language"),
            .init("8001", "arithmetic"),
        ]
    )

    static let list47 = OSOCodeList(
        47,
        "final test domain",
        [
            .init("8050", "Dutch - reading"),
            .init("8051", "Dutch - language care"),
        ]
    )

    static let list48 = OSOCodeList(
        48,
        "delivery category",
        [
            .init("VERPLICHT", "obligatory"),
            .init("OPTIONEEL", "optional"),
            .init("VERBODEN", "forbidden"),
            .init("OPT-UIT", "withheld by the school"),
        ]
    )
}
