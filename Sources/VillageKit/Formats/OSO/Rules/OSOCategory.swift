// The categories that a sender switches, and the elements of each.

/// A category of an OSO dossier.
package struct OSOCategory: Sendable, Hashable {
    /// The name of its switch without the prefix `cat_`.
    package let name: String
    /// The official numbers of the rule that asks for its elements.
    let official: [String]
    /// The elements that it governs, seen from the outermost one.
    package let elements: [String]
    /// The same as the official rules about forbidden and closed categories spell them.
    let spelled: [String]

    private init(_ name: String, _ official: [String], _ elements: [String], spelled: [String]? = nil) {
        self.name = name
        self.official = official
        self.elements = elements
        self.spelled = spelled ?? elements
    }

    private init(_ name: String, _ official: [String], ofPupil elements: [String]) {
        self.init(name, official, elements.map { "huidigeschool/leerling/\($0)" })
    }

    /// The categories that rules speak of; those of the school and of the pupil have none.
    package static let all: [OSOCategory] = [
        .init("metadata", ["OS.cat01"], ["metadata", "overdrachtsoort"]),
        .init("ouderinzage", ["OS.cat02"], ["inzage"]),
        .init(
            "oudersverzorgers",
            ["OS.cat03", "OS.cat04", "OS.cat05"],
            ofPupil: ["verzorgersaansprakelijk", "verzorger", "aansprakelijkeinstelling"]
        ),
        .init(
            "vve",
            ["OS.cat06"],
            ofPupil: ["vanpeuterspeelzaal", "naampeuterspeelzaal", "voorschools", "vroegschools"]
        ),
        .init("schoolloopbaan", ["OS.cat07"], ofPupil: ["schoolloopbaanlijst"]),
        .init("overstapadvies", ["OS.cat08"], ofPupil: ["overstapadvies"]),
        .init(
            "onderwijsondersteuning",
            ["OS.cat09"],
            support.map { "\(supportPath)/\($0)" },
            // The official rules leave the last letter of the first name away, so they never meet it.
            spelled: (["toelichting_onderwijsbehoefte"] + support.dropFirst()).map { "\(supportPath)/\($0)" }
        ),
        .init("verzuim", ["OS.cat10"], ofPupil: ["verzuim"]),
        .init("eindtoetsbo", ["OS.cat11"], ofPupil: ["eindtoets_basisonderwijs"]),
        .init("toetsresultaten", ["OS.cat120"], ofPupil: ["toetslijst"]),
        .init("handelingsplannen", ["OS.cat13"], ofPupil: ["onderwijsondersteuning/handelingsplan"]),
        .init("cijferlijsten", ["OS.cat14"], ofPupil: ["cijferlijstlijst"]),
        .init(
            "vombo",
            ["OS.cat15"],
            ofPupil: [
                "bevorderd", "examenresultaat", "resultaatvakkenvo", "certificaat", "competenties", "stage",
                "overigvombo",
            ]
        ),
        .init("bijlagedocs", ["OS.cat16"], ofPupil: ["overigdocumentlijst"]),
    ]

    private static let supportPath = "huidigeschool/leerling/onderwijsondersteuning"
    private static let support = [
        "toelichting_onderwijsbehoeften", "diagnose", "medicijngebruik", "opp", "tlv", "arrangement_cluster12",
        "arrangement_pao", "lwoo", "rvc",
    ]
}
