// The codes of LSU whose meaning other formats need: ministry list 2.10, and the schemas.

package import VillageModel

/// A list of the codes of plans.
package typealias CodeTableOfPlans = CodeTable<PlanKind>

/// The codes of LSU.
package enum LSUCodes {
    static let edition = "2.10"

    private static let plans: [CodeTableOfPlans.Row] = [
        .init("PAP", .personalisedSupport), .init("PPS", .disabilitySchooling), .init("PPRE", .successProgramme),
        .init("PAI", .healthPlan), .init("ULIS", .inclusionUnit), .init("UPE2A", .newcomerUnit),
    ]
    /// The modalities of support of the second degree; a contract for success (CTR) has no meaning of its own here.
    package static let plan2D = CodeTable<PlanKind>(
        "lsu.modalite-accompagnement",
        edition: edition,
        plans + [.init("SEGPA", .adaptedEducation), .init("CTR", .other, .broader)]
    )
    /// The modalities of support of the first degree.
    package static let plan1D = CodeTable<PlanKind>(
        "lsu.modalite-accompagnement-1d",
        edition: "1.0",
        plans + [.init("RASED", .specialistHelp)]
    )
    /// The forms of address of adults; they stand for what a register records, and say less.
    package static let civility = CodeTable<Sex>(
        "lsu.civilite",
        edition: edition,
        [.init("M", .male, .narrower), .init("MME", .female, .narrower)]
    )
    /// Words for what a person is to the pupil: LSU takes any text, these are those of the national register.
    package static let kinship = CodeTable<RelationKind>(
        "lsu.lien-parente",
        edition: edition,
        [
            .init("MERE", .mother), .init("PERE", .father), .init("TUTEUR", .legalGuardian), .init("MÈRE", .mother),
            .init("PÈRE", .father), .init("Mère", .mother), .init("Père", .father), .init("mère", .mother),
            .init("père", .father), .init("Tuteur", .legalGuardian), .init("PARENT", .parent),
            .init("GRAND-PARENT", .grandparent), .init("BEAU-PARENT", .stepParent),
            .init("ASSISTANT FAMILIAL", .fosterParent), .init("FRATRIE", .sibling),
            .init("AUTRE MEMBRE DE LA FAMILLE", .relative), .init("AUTRE LIEN", .other),
        ]
    )
    /// Words for what a person is to the pupil that tell that a youth service has the child in its care (F09).
    package static func tellsOfYouthCare(_ kinship: String) -> Bool {
        let words = kinship.uppercased().split { !$0.isLetter }
        let isService = words.contains("AIDE") && words.contains("SOCIALE") && words.contains("ENFANCE")
        return words.contains("ASE") || isService || words.contains("PJJ")
    }

    /// All of them, for those who look for a code.
    package static let listings =
        [plan2D.listing, plan1D.listing, civility.listing, kinship.listing] + LSUCodeLists.all.map(\.listing)
}
