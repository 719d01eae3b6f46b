// The codes of SIECLE whose meaning other formats need. Most lists travel with the data, in the export of code lists.

package import VillageModel

/// The codes of SIECLE whose meaning is known here.
package enum SIECLECodes {
    /// The edition of the lists that the specification and public parsers agree on.
    static let edition = "2018"

    /// Sex of the pupil: 1 is male here, which other formats say of 2.
    package static let sex = CodeTable<Sex>(
        "siecle.sexe",
        edition: edition,
        [.init("1", .male), .init("2", .female)]
    )
    /// Title of a person in the import file: it says less than a register does.
    package static let title = CodeTable<Sex>(
        "siecle.civilite",
        edition: edition,
        [.init("1", .male, .narrower), .init("2", .female, .narrower)]
    )
    /// Title of a person in the exports.
    package static let shortTitle = CodeTable<Sex>(
        "siecle.lc-civilite",
        edition: edition,
        [.init("M.", .male, .narrower), .init("MME", .female, .narrower)]
    )
    /// Kinship from 2018 on, two digits.
    ///
    /// The other link comes first for whatever has no code that says the same: a code
    /// of child welfare is only ever given back.
    package static let kinship = CodeTable<RelationKind>(
        "siecle.parente",
        edition: edition,
        [
            .init("10", .mother), .init("20", .father), .init("37", .sibling), .init("50", .legalGuardian),
            .init("39", .relative), .init("90", .other), .init("90", .stepParent, .narrower),
            .init("90", .fosterParent, .narrower), .init("90", .carer, .narrower), .init("90", .physician, .narrower),
            .init("90", .institution, .narrower), .init("38", .grandparent, .narrower), .init("41", .other, .broader),
            .init("42", .fosterParent, .broader), .init("51", .institution, .broader), .init("70", .other, .broader),
        ]
    )
    /// The list of kinship before 2018, one digit, is another one; what its codes mean was found nowhere.
    package static let oldKinship = "siecle.parente-1"
    /// Kinship that tells of child welfare: a service, and a foster carer employed by it.
    package static let protective: Set<String> = ["42", "51"]
    /// Kinship of an adult pupil who is responsible for himself.
    package static let oneself = "70"

    /// Reasons for leaving that the knowledge base names; the rest is read from the list that travels with the data.
    package static let reason = CodeTable<LeavingReason>(
        "siecle.motif-sortie",
        edition: edition,
        [.init("10", .changedSchool, .broader), .init("43", .deceased), .init("99", .unknown)]
    )
    /// How a pupil belongs to a school: pupil or apprentice.
    ///
    /// Both belong to it; only a code that was read is written.
    package static let status = CodeTable<EnrolmentStatus>(
        "siecle.statut",
        edition: edition,
        [.init("ST", .main, .broader), .init("AP", .main, .broader)]
    )
    /// The leaves that hold a number or address of a person.
    package static let contact = CodeTable<ContactKind>(
        "siecle.contact",
        edition: edition,
        [
            .init("TEL_PERSONNEL", .telephone), .init("TEL_PROFESSIONNEL", .telephone, .broader),
            .init("TEL_PORTABLE", .telephone, .broader), .init("EMAIL", .email), .init("MEL", .email),
        ]
    )
    /// The year group in the first three digits of a programme of eleven; 200 and 201 were seen in no file.
    package static let yearGroup = CodeTable<YearGroup>(
        "siecle.mef-3",
        edition: edition,
        [
            .init("100", .secondary1), .init("101", .secondary2), .init("102", .secondary3), .init("103", .secondary4),
            .init("200", .secondary5), .init("201", .secondary6), .init("202", .secondary7),
        ]
    )
    /// All of them, for those who look for a code.
    package static let listings = [
        sex.listing, title.listing, shortTitle.listing, kinship.listing, reason.listing, status.listing,
        contact.listing, yearGroup.listing,
    ]

    /// Lists whose codes are kept and given back: of countries, programmes, kinds of school.
    package static let country = "siecle.pays"
    package static let programme = "siecle.mef"
    package static let kindOfSchool = "siecle.nature"
    package static let shortName = "siecle.sigle"

    /// The year group of a programme; `nil` for a code of another length or of a branch that is not known.
    package static func yearGroup(of programme: String) -> CodedValue<YearGroup>? {
        guard programme.utf8.count == 11, let row = yearGroup.row(of: String(programme.prefix(3))) else { return nil }
        return CodedValue(system: yearGroup.name, edition: edition, code: row.code, meaning: row.meaning)
    }

    /// Whether the label of a reason for leaving tells of a sanction.
    package static func isSanction(_ label: String) -> Bool {
        let word = label.uppercased()
        return ["EXCLU", "DISCIPLIN", "RENVOI", "RADI", "SANCTION"].contains { word.contains($0) }
    }

    /// Whether the label of a kinship tells of child welfare.
    package static func isProtective(_ label: String) -> Bool {
        let word = label.uppercased()
        return ["AIDE SOCIALE", "ASS. FAMIL", "ASSISTANT FAMIL", "ASSISTANTE FAMIL", "ACCUEIL"]
            .contains(where: word.contains)
    }
}
