// Support in the words of 2017.1 and 2018.1: more than 2019.1 can carry.

package import VillageModel

extension OSOMapping {
    private static let care = "huidigeschool/leerling/zorg"

    package static let oldDiagnoses = TreeEntryMapping<HealthRecord>(
        "\(care)/diagnose",
        [.group(\.diagnosis, diagnosis)],
        refusal: unfounded,
        writes: false
    )

    package static let oldMedication = TreeEntryMapping<HealthAlert>(
        care,
        [.implied(\.kind, code: CodedValue(.medication)), .init("medicijngebruik", \.isPresent, .boolean.trimming)],
        leaf: "medicijngebruik",
        writes: false
    )

    package static let internalCoach = TreeEntryMapping<CareTeamMember>(
        care,
        [
            .implied(\.kind, .formal),
            .implied(\.role, "intern begeleider"),
            .init("naamib", \.name.family, .string),
        ],
        leaf: "naamib",
        writes: false
    )

    package static let oldPlans: [TreeEntryMapping<FormalPlan>] = [
        read("tlv", admissionRows),
        read("arrangement_cluster12", element: "arrangement", clusterArrangementRows),
        read("opp", perspectiveRows),
        read("rvc", referralRows),
        read("lwoo", learningPathRows),
        TreeEntryMapping(
            "huidigeschool/leerling/handelingsplanlijst/handelingsplan",
            [.implied(\.kind, code: OSOCodes.plan("handelingsplan"))] + actionPlanRows,
            writes: false
        ),
        read(
            "lgf",
            [
                .init("lgfdatum", \.from, .osoDay),
                .init("codelgfonderwijssoort", \.category, .list(3)),
                .init("lgfcvinummer", \.reference, .string),
                .init("lgfindicatierec", \.indication, .list(38)),
                .init("lgfeinddatum", \.to, .osoDay),
                .init("lgfbrincode", \.organisation, .brin),
            ]
        ),
        read(
            "verblijf_opdc",
            [
                .init("opdc_ingangdatum", \.from, .osoDay),
                .init("opdc_einddatum", \.to, .osoDay),
                .init("opdc_brin", \.organisation, .brin),
                .init("opdc_vestigingscode", \.organisationSite, .string),
            ]
        ),
        read(
            "upw",
            [
                .init("upwingangdatum", \.from, .osoDay),
                .init("upwuitstroomprofiel", \.title, .string),
                .init("upwvoelementcode", \.programme, .coded("duo.element")),
                .init("upwleerjaar", \.yearGroup, .code(OSOCodes.yearGroup)),
            ]
        ),
        read(
            "begeleiding",
            [
                .init("soortbegeleiding", \.title, .string),
                .init("begeleidingvoortzetten", \.isContinued, .boolean.trimming),
            ]
        ),
        loose(
            "sbo",
            [
                .init("sbobeschikkingsdatum", \.from, .osoDay),
                .init("wsnsnummer", \.organisation, .partnership),
            ]
        ),
        loose("pgb", [.init("pgbdatum", \.from, .osoDay), .init("pgbomvang", \.amount, .osoNumber)]),
        loose("specialebegeleiding", [.init("specialebegeleiding", \.isPresent, .boolean.trimming)]),
        loose(
            "ambulant",
            [
                .init("ambulantstartdatum", \.from, .osoDay),
                .init("ambulantbrincode", \.organisation, .brin),
                .init("ambulantvestigingscode", \.organisationSite, .string),
                .init("begeleidingsplanrec", \.isPresent, .boolean.trimming),
            ]
        ),
    ]

    private static func read(
        _ kind: String,
        element: String? = nil,
        _ rows: [ElementRow<FormalPlan>]
    ) -> TreeEntryMapping<FormalPlan> {
        TreeEntryMapping(
            "\(care)/\(element ?? kind)",
            [.implied(\.kind, code: OSOCodes.plan(kind))] + rows,
            writes: false
        )
    }

    /// A plan whose leaves stand in no element of their own.
    private static func loose(_ kind: String, _ rows: [ElementRow<FormalPlan>]) -> TreeEntryMapping<FormalPlan> {
        TreeEntryMapping(care, [.implied(\.kind, code: OSOCodes.plan(kind))] + rows, leaf: kind, writes: false)
    }

    package static let difficulties = TreeEntryMapping<LearningObservation>(
        "\(care)/onderwijsbelemmering",
        [.ownText(\.difficulty, .text)],
        writes: false
    )

    package static let strengths = TreeEntryMapping<Talent>(
        "\(care)/sterkpunt",
        [.implied(\.isFromPartner, true), .ownText(\.talent, .text)],
        writes: false
    )

    package static let extraHelp = TreeEntryMapping<LearningObservation>(
        "\(care)/extrahulpingroep78",
        [
            .init("domein", \.domain, .coded("oso.domein")),
            .init("toelichtinghulp", \.advice, .text),
            .init("voortzetten", \.isToContinue, .boolean.trimming),
        ],
        writes: false
    )

    /// What is known of a treating person besides work is not imported.
    package static let physicians = TreeEntryMapping<ExternalCareRecord>(
        "\(care)/artslijst/arts",
        [.init("soort", \.service, .string)] + serviceContactRows,
        writes: false
    )

    package static let services = TreeEntryMapping<ExternalCareRecord>(
        "\(care)/contactoverigeinstanties/instelling",
        [.group(\.description, institution)],
        writes: false
    )

    package static let serviceContact = TreeEntryMapping<ExternalCareRecord>(
        "\(care)/contactoverigeinstanties/contactpersoon",
        serviceContactRows,
        writes: false
    )

    private static let serviceContactRows: [ElementRow<ExternalCareRecord>] = [
        .group(\.contactName, name),
        .group(\.description, Array(institution.dropFirst())),
    ]

    package static let wellbeing = TreeEntryMapping<WellbeingSignal>(
        "huidigeschool/leerling/sefunctioneren",
        [
            .implied(\.kind, code: CodedValue(.socialEmotional)),
            .documents(\.documents),
            .init("toelichtingsef", \.description, .text),
        ],
        writes: false
    )
}
