// What only secondary schools write: examinations, subjects, certificates, skills and placements.

package import VillageModel

extension OSOMapping {
    private static let pupil = "huidigeschool/leerling"

    package static let examination = TreeEntryMapping<Certificate>(
        "\(pupil)/examenresultaat",
        [
            .init("soortdiploma", \.name, .string),
            .init("examenjaar", \.year, .osoNumber),
            .init("datumuitslag", \.on, .osoDay),
            .init("examenuitslag", \.result, .list(35)),
        ]
    )

    package static let subjects = TreeEntryMapping<SubjectReport>(
        "\(pupil)/resultaatvakkenvo",
        [
            .init("vakcode", \.subject, .coded("duo.vak")),
            .init("vakleergebied", \.name, .string),
            .init("afgerond", \.isCompleted, .boolean.trimming),
            .init("datumafgerond", \.completedOn, .osoDay),
            .init("examenvak", \.isExamSubject, .boolean.trimming),
            .init("beoordelingexamenvak", \.judgement, .list(36)),
            .init("exameneindcijfer", \.finalMark, .string),
            .init("cijferce", \.centralMark, .osoDecimal),
            .init("eindcijferse", \.schoolFinalMark, .osoDecimal),
            .init("cijferse", list: \.schoolMarks, .osoDecimal),
            .init("rapportcijfer", \.reportMark, .osoDecimal),
            .inside(
                "werkstuk",
                [
                    .init("werkstuktitel", \.projectTitle, .string),
                    .init("werkstukbeoordeling", \.projectJudgement, .string),
                ]
            ),
        ]
    )

    package static let certificates = TreeEntryMapping<Achievement>(
        "\(pupil)/certificaat",
        [.implied(\.kind, code: CodedValue(.certificate)), .ownText(\.name, .string)],
        where: { $0.kind?.meaning == .certificate && $0.name != nil }
    )

    package static let skills = TreeEntryMapping<Talent>(
        "\(pupil)/competenties",
        [
            .init("competentiereferentie", \.reference, .string),
            .init("competentiecategorie", \.category, .coded("oso.competentiecategorie")),
            .init("competentiebeschrijving", \.talent, .text),
            .init("competentiestatus", \.mastery, .string),
        ],
        where: { $0.isFromPartner != true }
    )

    package static let placements = TreeEntryMapping<Activity>(
        "\(pupil)/stage",
        [
            .init("begindatum", \.from, .osoDay),
            .init("einddatum", \.to, .osoDay),
            .init("soortstage", \.kind, .string),
            .init("functierol", \.function, .string),
            .inside("instelling", [.group(\.providerDescription, institution)]),
            .init("beoordeling", \.assessment, .string),
        ],
        where: { $0.kind != nil }
    )
}
