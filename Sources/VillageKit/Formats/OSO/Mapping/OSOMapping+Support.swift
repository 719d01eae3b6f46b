// Support at school: needs, diagnoses, plans and decisions; the words of 2019.1.

import VillageCodecs
package import VillageModel

extension OSOMapping {
    private static let support = "huidigeschool/leerling/onderwijsondersteuning"

    /// Documents about needs; the writer places them, since 2019.1 takes only one.
    package static let needs = TreeEntryMapping<SupportNeed>(
        "\(support)/toelichting_onderwijsbehoeften",
        [.documents(\.documents)],
        writes: false
    )

    static let diagnosis: [ElementRow<Diagnosis>] = [
        .init("code", list: \.codes, .list(23)),
        .init("naam", \.name, .string),
        .init("datum", \.on, .osoDay),
        .init("doorwie", \.author, .string),
        .init("instantie", \.institution, .string),
    ]

    package static let diagnoses = TreeEntryMapping<HealthRecord>(
        "\(support)/diagnose",
        [.group(\.diagnosis, diagnosis), .documents(\.documents)],
        refusal: unfounded,
        where: { $0.diagnosis.codes.contains { $0.system == "oso.23" } }
    )

    /// A diagnosis counts only with author and date (F10).
    static func unfounded(_ element: XMLTree.Element, _ reading: ElementReading) -> String? {
        let hasAuthor = !reading.leaves("doorwie", in: element).isEmpty
        let hasDate = reading.leaves("datum", in: element).first.flatMap { OSODate($0.text) } != nil
        return hasAuthor && hasDate ? nil : "F10"
    }

    package static let medication = TreeEntryMapping<HealthAlert>(
        support,
        [.implied(\.kind, code: CodedValue(.medication)), .init("medicijngebruik", \.isPresent, .boolean.trimming)],
        leaf: "medicijngebruik",
        where: { $0.kind?.meaning == .medication && $0.isPresent != nil }
    )

    static let actionPlanRows: [ElementRow<FormalPlan>] = [
        .init("startdatum", \.from, .osoDay),
        .init("einddatum", \.to, .osoDay),
        .init("isgerichtop", \.domain, .string),
        .documents(\.documents),
    ]
    static let perspectiveRows: [ElementRow<FormalPlan>] = [
        .init("opp_ingangdatum", \.from, .osoDay),
        .init("opp_einddatum", \.to, .osoDay),
        .documents(\.documents),
    ]
    static let admissionRows: [ElementRow<FormalPlan>] = [
        .init("tlvingangdatum", \.from, .osoDay),
        .init("tlvswvnummer", \.organisation, .partnership),
        .init("tlvcategorie", \.category, .list(31)),
        .init("tlvbeschikkingsnummer", \.reference, .string),
        .init("tlveinddatum", \.to, .osoDay),
        .documents(\.documents),
    ]
    static let clusterArrangementRows: [ElementRow<FormalPlan>] = [
        .init("arrangement_datum", \.from, .osoDay),
        .init("arrangement_brin", \.organisation, .brin),
        .init("arrangement_vestigingscode", \.organisationSite, .string),
    ]
    static let arrangementRows: [ElementRow<FormalPlan>] = [
        .init("arrangement_datum", \.from, .osoDay),
        .init("arrangement_kenmerk", \.characteristic, .string),
        .init("arrangement_beschikkingsnr", \.reference, .string),
        .init("arrangement_einddatum", \.to, .osoDay),
    ]
    static let learningPathRows: [ElementRow<FormalPlan>] = [
        .init("lwoo_ingangdatum", \.from, .osoDay),
        .init("lwoo_swvnummer", \.organisation, .partnership),
        .init("lwoo_beschikkingsnummer", \.reference, .string),
        .init("lwoo_einddatum", \.to, .osoDay),
        .documents(\.documents),
    ]
    static let referralRows: [ElementRow<FormalPlan>] = [
        .init("centraleproblematiek", \.problem, .text),
        .init("maatregelen", \.measures, .text),
        .inside(
            "signaleringlwoopro",
            [
                .init("deelgenomenaanonderzoek", \.tookPartInStudy, .boolean.trimming),
                .init("leerachterstand", \.hasLearningDelay, .boolean.trimming),
                .init("lagescoreeindtoets", \.hasLowFinalScore, .boolean.trimming),
            ]
        ),
        .init("rvcdatum", \.from, .osoDay),
        .init("rvcindicatie", \.indication, .list(17)),
        .documents(\.documents),
    ]

    package static let plans: [TreeEntryMapping<FormalPlan>] = [
        plan("handelingsplan", in: support, actionPlanRows),
        plan("opp", in: support, perspectiveRows),
        plan("tlv", in: support, admissionRows),
        plan("arrangement_cluster12", in: support, clusterArrangementRows),
        plan("arrangement_pao", in: support, arrangementRows),
        plan("lwoo", in: support, learningPathRows),
        plan("rvc", in: support, referralRows),
    ]

    /// A plan whose kind is told by its element.
    static func plan(
        _ kind: String,
        in path: String,
        element: String? = nil,
        _ rows: [ElementRow<FormalPlan>]
    ) -> TreeEntryMapping<FormalPlan> {
        TreeEntryMapping(
            "\(path)/\(element ?? kind)",
            [.implied(\.kind, code: OSOCodes.plan(kind))] + rows,
            where: { TextCodec.code(OSOCodes.plan).print($0.kind ?? CodedValue(.other)) == kind }
        )
    }

    package static let documents = TreeEntryMapping<SupportDocument>(
        "huidigeschool/leerling/overigdocumentlijst/document",
        [.ownDocument(\.document)],
        label: .restricted,
        where: { $0.document != nil }
    )
}
