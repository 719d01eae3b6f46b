// Attendance, tests, the final test of primary school, and reports.

package import VillageModel

extension OSOMapping {
    private static let pupil = "huidigeschool/leerling"

    package static let attendance = TreeEntryMapping<AttendanceSummary>(
        "\(pupil)/verzuim",
        [
            .tally(
                .halfDay,
                authorised: "dagdelengeoorloofd",
                unauthorised: "dagdelenongeoorloofd",
                \.tallies
            ),
            .tally(.hour, authorised: "urengeoorloofd", unauthorised: "urenongeoorloofd", \.tallies),
            .init("meerdan25percent", \.isOverQuarter, .boolean.trimming),
            .init("frequentie", \.unauthorisedOccasions, .osoNumber),
            .init("contactleerplicht", \.isAuthorityContacted, .boolean.trimming),
            .init("rmcmelding", \.isReported, .boolean.trimming),
            .inside("documentLijst", [.documents(\.documents)]),
        ]
    )

    package static let finalTest = TreeEntryMapping<AssessmentResult>(
        "\(pupil)/eindtoets_basisonderwijs",
        [
            .implied(\.kind, .finalTest),
            .inside(
                "eindtoetsresultaat",
                [
                    .init("toetssoort", \.test, .list(42)),
                    .init("toetsniveau", \.level, .list(43)),
                    .init("toetsomschrijving", \.name, .string),
                    .init("datum_afname", \.on, .osoDay),
                    .init("wettelijke_ontheffing", \.exemption, .list(44)),
                    .init("standaardscore", \.standardScore, .osoNumber),
                    .init("toets_advies", \.testAdvice, .text),
                    .inside("onderdelen", [.each("onderdeel", \.parts, finalTestPart)]),
                ]
            ),
            .init("deelgenomen", \.hasTakenPart, .boolean.trimming),
            .documents(\.documents),
        ],
        where: { $0.kind == .finalTest }
    )

    static let finalTestPart: [ElementRow<AssessmentPart>] = [
        .init("onderdeelcode", \.code, .list(46)),
        .init("onderdeelomschrijving", \.name, .string),
        .init("ond_referentieniveau", \.level, .list(45)),
        .inside("domeinen", [.each("domein", \.domains, finalTestDomain)]),
    ]

    static let finalTestDomain: [ElementRow<AssessmentDomain>] = [
        .init("domeincode", \.code, .list(47)),
        .init("domeinomschrijving", \.name, .string),
        .init("dom_referentieniveau", \.level, .list(45)),
    ]

    /// Only tests with national norms have a place among the tests.
    package static let tests = TreeEntryMapping<AssessmentResult>(
        "\(pupil)/toetslijst/toets",
        [
            .implied(\.kind, .standardised),
            .inside(
                "toetsidentificatie",
                [
                    .init("eldtoetscode", \.test, .coded("oso.toets")),
                    .init("leergebied", \.area, .string),
                    .init("toetsnaam", \.name, .string),
                    .init("toetsversie", \.version, .string),
                ]
            ),
            .inside(
                "afname",
                [
                    .init("afnamedatum", \.on, .osoDay),
                    .init("jaargroep", \.yearGroup, .code(OSOCodes.yearGroup)),
                    .init("dl", \.monthsOfSchooling, .osoNumber),
                    .inside(
                        "afgenomendoor",
                        [
                            .init("naammedewerker", \.takenBy, .string),
                            .init("functie", \.takenByFunction, .string),
                            .inside("werktbijinstelling", workplace),
                        ]
                    ),
                ]
            ),
            .inside(
                "resultaat",
                [
                    .inside("toetsscore", [.group(\.score, score)]),
                    .each("referentiescore", \.references, reference),
                    .documents(\.documents),
                ]
            ),
            .each("toetsonderdeel", \.parts, testPart),
            .init("opmerking", \.remark, .text),
        ],
        where: { $0.kind == .standardised }
    )

    private static let workplace: [ElementRow<AssessmentResult>] = [
        .inside(
            "instelling",
            [.implied(\.takenAtIsSchool, false), .group(\.takenAt, institution)],
            where: { $0.takenAtIsSchool != true }
        ),
        .inside(
            "school",
            [.implied(\.takenAtIsSchool, true), .group(\.takenAt, school)],
            where: { $0.takenAtIsSchool == true }
        ),
    ]

    static let score: [ElementRow<RawScore>] = [
        .init("aantalopgaven", \.itemCount, .osoNumber),
        .init("aantalgoed", \.rightCount, .osoNumber),
        .init("aantalfout", \.wrongCount, .osoNumber),
        .init("aantalgelezen", \.readCount, .osoNumber),
        .init("tijd", \.seconds, .osoDecimal),
        .init("vaardigheidsscore", \.ability, .osoDecimal),
        .init("codevaardigheidsschaal", \.abilityScale, .coded("oso.vaardigheidsschaal")),
        .inside(
            "betrouwbaarheidsinterval",
            [.init("bivlaag", \.confidenceLow, .osoDecimal), .init("bivhoog", \.confidenceHigh, .osoDecimal)]
        ),
    ]

    static let reference: [ElementRow<ReferenceScore>] = [
        .init("codereferentiescore", \.kind, .list(11)),
        .init("codevergelijkingsgroep", \.group, .list(22)),
        .init("waarde", \.value, .string),
        .init("kwalificatie", \.qualification, .string),
    ]

    static let testPart: [ElementRow<AssessmentPart>] = [
        .init("eldonderdeelcode", \.code, .coded("oso.toetsonderdeel")),
        .init("onderdeelnaam", \.name, .string),
        .inside(
            "resultaat",
            [
                .inside("toetsscore", [.group(\.score, score)]),
                .each("referentiescore", \.references, reference),
                .document(\.document),
            ]
        ),
    ]

    package static let reports = TreeEntryMapping<PeriodReport>(
        "\(pupil)/cijferlijstlijst/cijferlijst",
        [
            .reportBlocks("cijferlijstTypelijst", \.blocks),
            .init("afnamedatum", \.on, .osoDay),
            .init("jaargroep", \.yearGroup, .code(OSOCodes.yearGroup)),
            .init("periode", \.period, .string),
        ]
    )

    static let mark: [ElementRow<Mark>] = [
        .init("waarde", \.value, .string),
        .init("kwalificatie", \.qualification, .string),
    ]

    static let reportLine: [ElementRow<ReportLine>] = [
        .init("naam", \.name, .string),
        .inside("score", [.group(\.mark, mark)]),
        .init("afnamedatum", \.on, .osoDay),
        .init("jaargroep", \.yearGroup, .code(OSOCodes.yearGroup)),
        .init("periode", \.period, .string),
    ]
}
