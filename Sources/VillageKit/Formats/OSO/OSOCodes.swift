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
    /// List 13.
    package static let yearGroup = CodeTable<YearGroup>(
        "oso.13",
        edition: edition,
        [
            .init("P", .earlyChildhood), .init("0", .prePrimary1), .init("1", .prePrimary2), .init("2", .prePrimary3),
            .init("3", .primary1), .init("4", .primary2), .init("5", .primary3), .init("6", .primary4),
            .init("7", .primary5), .init("8", .primary6), .init("11", .secondary1), .init("12", .secondary2),
            .init("13", .secondary3), .init("14", .secondary4), .init("15", .secondary5), .init("16", .secondary6),
            .init("S", .specialPrimary),
        ]
    )
    /// All of them, for those who look for a code.
    package static let listings = [
        sex.listing, address.listing, contact.listing, use.listing, relation.listing, yearGroup.listing, plan.listing,
    ]
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
