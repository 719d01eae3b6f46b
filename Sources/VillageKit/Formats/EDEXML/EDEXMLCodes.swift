// The code lists of EDEXML 2.1, types.vast and types.variabel of 17 February 2017, and the tables of the manual.

package import VillageModel

/// The code lists of EDEXML.
package enum EDEXMLCodes {
    static let edition = "2.1"

    /// The list `geslacht`.
    ///
    /// It follows ISO 5218: 1 is male here, which OSO says of 2. The manual calls 9 missing, ISO not applicable.
    package static let sex = CodeTable<Sex>(
        "edexml.geslacht",
        edition: edition,
        [
            .init("0", .unknown), .init("1", .male), .init("2", .female), .init("9", .unknown, .narrower),
            .init("9", .notApplicable, .narrower),
        ]
    )

    /// `jaargroep`: years of the Netherlands, which Flanders writes as well (its first year of primary is 3).
    package static let yearGroup = CodeTable<YearGroup>(
        "edexml.jaargroep",
        edition: edition,
        [
            .init("B", .earlyChildhood, .broader), .init("D", .earlyChildhood, .broader),
            .init("0", .prePrimary1), .init("1", .prePrimary2), .init("2", .prePrimary3),
            .init("3", .primary1), .init("4", .primary2), .init("5", .primary3), .init("6", .primary4),
            .init("7", .primary5), .init("8", .primary6),
            .init("11", .secondary1), .init("12", .secondary2), .init("13", .secondary3), .init("14", .secondary4),
            .init("15", .secondary5), .init("16", .secondary6),
            .init("S", .specialPrimary), .init("V", .specialSecondary), .init("C", .mixedYears),
            .init("N", .other, .broader), .init("H", .other, .broader),
        ]
    )
    /// The code of a pupil who has left.
    package static let historic = "H"
    /// The code of a group whose pupils each have their own year, also where the year is not known (manual).
    package static let mixed = "C"

    /// `rol`; the manual forbids to give access by it.
    package static let role = CodeTable<EDEXMLStaffRole>(
        "edexml.rol",
        edition: edition,
        [
            .init("ADJ", .deputyHead), .init("ADM", .clerk), .init("CON", .caretaker), .init("DIR", .head),
            .init("ICT", .technologyCoordinator), .init("IB", .supportCoordinator), .init("KLA", .classAssistant),
            .init("LRK", .teacher), .init("LOS", .teacherSupport), .init("LOC", .siteHead), .init("OWA", .assistant),
            .init("OUD", .parent), .init("RT", .remedialTeacher), .init("SMW", .socialWorker),
            .init("STA", .trainee), .init("TAL", .testLeader), .init("VAK", .subjectTeacher),
        ]
    )

    /// All of them, for those who look for a code.
    package static let listings = [sex.listing, yearGroup.listing, role.listing]

    /// `land`: a country, whose codes are those of ISO 3166-1 of the time of the schema, and `?`.
    package static let countryList = "edexml.land"

    /// A country.
    package static func country(_ code: String) -> CodedValue<Uncoded> {
        CodedValue(system: countryList, edition: edition, code: code, meaning: nil)
    }

    /// `gewicht_nieuw`, with a comma; OSO writes a point.
    package static let weights = ["?", "0", "0,3", "1,2"]
    /// `gewicht`, with a point.
    package static let oldWeights = ["?", "0.00", "0.25", "0.40", "0.70", "0.90"]
    /// `etniciteit`.
    package static let origins = ["9", "0", "1"]
}
