// Schools, years at school, programmes before school, and the advice for the next one.

package import VillageModel

extension OSOMapping {
    package static let currentSchool = TreeEntryMapping<Enrolment>(
        "huidigeschool",
        [
            .implied(\.isCurrent, true),
            .group(\.school, school),
            .inside(
                "leerling",
                [
                    .init("onderwijssinds", \.inEducationSince, .osoDay),
                    .init("startdatumhuidigonderwijs", \.currentEducationSince, .osoDay),
                    .init("datuminschrijving", \.from, .osoDay),
                    .init("datumuitschrijving", \.to, .osoDay),
                    .init("teruggeplaatstnaarbrin", \.returnedTo, .brin),
                    .init("verzorgersaansprakelijk", \.parentsAreLiable, .boolean.trimming),
                    .init("vanpeuterspeelzaal", \.fromPlaygroup, .boolean.trimming),
                    .init("naampeuterspeelzaal", \.playgroupName, .string),
                    .each("voorschools", \.earlyProgrammes, beforeSchool, where: { $0.isBeforeSchool == true }),
                    .each("vroegschools", \.earlyProgrammes, earlySchool, where: { $0.isBeforeSchool != true }),
                    .inside(
                        "bevorderd",
                        [
                            .init("elementcode", \.promotedTo, .coded("duo.element")),
                            .init("leerjaar", \.promotedToYear, .list(13)),
                        ]
                    ),
                    .inside("overigvombo", [.group(\.next, next)]),
                ]
            ),
        ],
        isShared: true,
        where: { $0.isCurrent == true }
    )

    static let beforeSchool: [ElementRow<EarlyProgramme>] = [
        .implied(\.isBeforeSchool, true),
        .init("codevoorschoolsehistorie", \.history, .list(7)),
        .init("codevoorschoolsprogramma", \.programme, .list(9)),
        .init("voorschoolsemaanden", \.months, .osoNumber),
        .init("codevoorschoolsetoeleider", \.referrer, .list(6)),
        .init("codevoorschoolsedeelname", \.participation, .list(8)),
        .init("voorschoolseaanwezigheid", \.halfDaysPerWeek, .osoNumber),
    ]

    static let earlySchool: [ElementRow<EarlyProgramme>] = [
        .implied(\.isBeforeSchool, false),
        .init("codevroegschoolsprogramma", \.programme, .list(9)),
        .init("vroegschoolsdatumingang", \.from, .osoDay),
        .init("vroegschoolseinddatum", \.to, .osoDay),
    ]

    static let next: [ElementRow<NextEducation>] = [
        .init("keuzevervolgopleiding", \.choice, .string),
        .init("beroepskeuzetest", \.hasCareerTest, .boolean.trimming),
        .init("portfolio", \.hasPortfolio, .boolean.trimming),
        .init("pop", \.hasDevelopmentPlan, .boolean.trimming),
        .init("motivatiebrief", \.hasMotivationLetter, .boolean.trimming),
        .init("lobdossier", \.hasCareerDossier, .boolean.trimming),
    ]

    package static let schoolYear = TreeEntryMapping<Enrolment>(
        "huidigeschool/leerling/schoolloopbaanlijst/schoolloopbaan",
        [
            .implied(\.isCurrent, false),
            .init("schooljaar", \.schoolYear, .string),
            .init("groepscode", \.groupCode, .string),
            .init("groepsnaam", \.groupName, .string),
            .init("jaargroep", \.yearGroup, .code(OSOCodes.yearGroup)),
            .init("begindatum", \.from, .osoDay),
            .init("einddatum", \.to, .osoDay),
            .init("brincode", \.school.organisation, .brin),
            .init("vestigingscode", \.school.site, .string),
            .init("schoolsoort", \.school.kind, .coded("oso.schoolsoort")),
            .init("schooltype", \.school.type, .coded("oso.schooltype")),
            .init("voelementcode", \.programme, .coded("duo.element")),
            .init("voelementomschrijving", \.programmeName, .string),
            .init("schoolsoortomschrijving", \.school.kindDescription, .string),
        ],
        where: { $0.isCurrent != true && ($0.school.organisation?.scheme ?? "brin") == "brin" }
    )

    private static let advicePath = "huidigeschool/leerling/overstapadvies"

    package static let advice = TreeEntryMapping<Orientation>(
        advicePath,
        [
            .init("advies", \.advice, .list(2)),
            .init("herzienadvies", \.revisedAdvice, .list(2)),
            .init("motivatie_herzienadvies", \.revisionReason, .text),
            .init("profiel", \.profile, .list(21)),
            .written("argumentatie", \.motivation, .text),
            .init("contactnodig", \.isContactNeeded, .boolean.trimming),
            .init("contactpersoon", \.contactName, .string),
            .init("contacttelefoon", \.contactTelephone, .string),
            .init("contactemail", \.contactEmail, .string),
        ],
        isShared: true
    )

    /// What the advice rests on is about learning, and is decided there.
    package static let adviceReason = TreeEntryMapping<LearningObservation>(
        advicePath,
        [.init("argumentatie", \.adviceReason, .text)],
        leaf: "argumentatie",
        where: { $0.adviceReason != nil }
    )

    package static let pointsOfAttention = TreeEntryMapping<TransitionSupport>(
        advicePath,
        [.init("aandachtspunten", \.whatHelps, .text)],
        leaf: "aandachtspunten",
        where: { $0.whatHelps != nil }
    )

    package static let wishOfFamily = wish("wensouders", of: .guardian)
    package static let wishOfStudent = wish("wensleerling", of: .student)

    private static func wish(_ leaf: String, of speaker: SpeakerKind) -> TreeEntryMapping<Viewpoint> {
        TreeEntryMapping(
            advicePath,
            [
                .implied(\.speakerKind, speaker),
                .implied(\.subject, .orientation),
                .implied(\.stance, .wish),
                .init(leaf, \.wish, .list(2)),
            ],
            leaf: leaf,
            where: { $0.subject == .orientation && $0.speakerKind == speaker && $0.wish != nil }
        )
    }
}
