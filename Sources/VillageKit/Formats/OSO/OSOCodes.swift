// The codes of OSO whose meaning other formats need, with their lists at Edustandaard.

package import VillageModel

/// The codes of OSO whose meaning is known here.
package enum OSOCodes {
    static let edition = "2019.1"

    /// List 14; 1 is female here, which many other formats say of 2.
    package static let sex = CodeTable<Sex>(
        "oso.14",
        edition: edition,
        [.init("0", .unknown), .init("1", .female), .init("2", .male)]
    )
    /// List 19.
    package static let address = CodeTable<AddressKind>(
        "oso.19",
        edition: edition,
        [
            .init("bezoek", .visiting), .init("bezoek", .home, .narrower), .init("post", .postal),
            .init("gba", .registered),
        ]
    )
    /// List 4.
    package static let contact = CodeTable<ContactKind>(
        "oso.4",
        edition: edition,
        [.init("telefoon", .telephone), .init("e-mail", .email)]
    )
    /// List 5.
    package static let use = CodeTable<ContactUse>(
        "oso.5",
        edition: edition,
        [.init("werk", .work), .init("prive", .personal), .init("overig", .other)]
    )
    /// List 41; codes from 4 on were never explained in public.
    package static let relation = CodeTable<RelationKind>(
        "oso.41",
        edition: edition,
        [.init("1", .father), .init("2", .mother), .init("3", .legalGuardian)]
    )
    /// The elements that hold a plan or decision.
    package static let plan = CodeTable<PlanKind>(
        "oso.plan",
        edition: edition,
        [
            .init("handelingsplan", .actionPlan), .init("opp", .developmentPerspective),
            .init("tlv", .admissionDecision), .init("arrangement_pao", .arrangement),
            .init("arrangement_cluster12", .arrangement, .narrower), .init("lwoo", .learningPathSupport),
            .init("rvc", .referralDecision), .init("upw", .exitProfile), .init("lgf", .other),
            .init("verblijf_opdc", .other), .init("begeleiding", .other), .init("sbo", .other), .init("pgb", .other),
            .init("ambulant", .other), .init("specialebegeleiding", .other),
        ]
    )

    /// A plan of the kind that an element holds.
    static func plan(_ element: String) -> CodedValue<PlanKind> {
        CodedValue(system: plan.name, edition: edition, code: element, meaning: plan.row(of: element)?.meaning)
    }
}
