// The codes of the Common Basic Data Set that a CTF uses and whose meaning other formats need.

package import VillageModel

/// The codes whose meaning is known here.
package enum CTFCodes {
    /// The edition: values of the Common Basic Data Set as transcribed by others in May 2026.
    package static let edition = "2026-05"

    /// Sex of pupils and contacts.
    package static let sex = CodeTable<Sex>("ctf.Sex", edition: edition, [.init("F", .female), .init("M", .male)])
    /// The year of the national curriculum; `N1` and `N2` are unverified.
    package static let yearGroup = CodeTable<YearGroup>(
        "ctf.NCyear",
        edition: edition,
        [
            .init("E1", .earlyChildhood, .broader), .init("E2", .earlyChildhood, .broader),
            .init("N1", .prePrimary1), .init("N2", .prePrimary2), .init("R", .prePrimary3),
            .init("1", .primary1), .init("2", .primary2), .init("3", .primary3), .init("4", .primary4),
            .init("5", .primary5), .init("6", .primary6), .init("7", .secondary1), .init("8", .secondary2),
            .init("9", .secondary3), .init("10", .secondary4), .init("11", .secondary5), .init("12", .secondary6),
            .init("13", .secondary7), .init("14", .other, .broader), .init("M", .mixedYears),
            .init("X", .other, .broader),
        ]
    )
    /// How a pupil is registered.
    package static let enrolment = CodeTable<EnrolmentStatus>(
        "ctf.EnrolStatus",
        edition: edition,
        [
            .init("C", .main), .init("M", .main, .broader), .init("S", .subsidiary), .init("F", .other, .broader),
            .init("O", .other, .broader), .init("G", .guest), .init("P", .previous),
        ]
    )
    /// What a contact is to the pupil; what has no code of its own is written as a wider one.
    package static let relation = CodeTable<RelationKind>(
        "ctf.Relationship",
        edition: edition,
        [
            .init("PAF", .father), .init("PAM", .mother), .init("STF", .stepParent, .broader),
            .init("STM", .stepParent, .broader), .init("FOF", .fosterParent, .broader),
            .init("FOM", .fosterParent, .broader), .init("CAR", .carer), .init("DOC", .physician),
            .init("FAM", .relative), .init("REL", .relative, .broader), .init("OTH", .other),
            .init("CHM", .carer, .broader), .init("HTC", .other, .broader), .init("TCH", .other, .broader),
            .init("RLG", .other, .broader), .init("SWR", .other, .broader),
            .init("CAR", .legalGuardian, .narrower), .init("FAM", .grandparent, .narrower),
            .init("FAM", .sibling, .narrower), .init("OTH", .parent, .narrower),
        ]
    )
    /// What special educational provision a pupil has; `N` says that there is none and has no meaning as a plan.
    package static let provision = CodeTable<PlanKind>(
        "ctf.SENprovision",
        edition: edition,
        [
            .init("K", .senSupport), .init("E", .ehcPlan), .init("A", .senSupport, .broader),
            .init("P", .senSupport, .broader), .init("Q", .senSupport, .broader), .init("S", .other, .broader),
        ]
    )
    /// The code of a provision that says that there is none.
    package static let noProvision = "N"
    /// The types of need.
    package static let need = CodeTable<NeedType>(
        "ctf.SENtype",
        edition: edition,
        [
            .init("SPLD", .learningGeneral, .broader), .init("MLD", .learningGeneral, .broader),
            .init("SLD", .learningGeneral, .broader), .init("PMLD", .learningGeneral, .broader),
            .init("SEMH", .socialEmotional, .broader), .init("SLCN", .language), .init("HI", .hearing),
            .init("VI", .vision), .init("MSI", .other, .broader), .init("PD", .motor), .init("ASD", .autism),
            .init("DS", .other, .broader), .init("OTH", .other), .init("NSA", .other, .broader),
        ]
    )
    /// Where a telephone number is used.
    package static let telephone = CodeTable<ContactUse>(
        "ctf.TelephoneType",
        edition: edition,
        [
            .init("W", .work), .init("H", .personal, .broader), .init("A", .personal, .broader),
            .init("M", .personal, .broader), .init("F", .other, .broader), .init("D", .other, .broader),
        ]
    )
    /// How a language is used; of the other codes no label was found.
    package static let languageUse = CodeTable<LanguageUse>(
        "ctf.LanguageType",
        edition: edition,
        [.init("F", .motherTongue)]
    )
    /// Why a pupil left; codes were found without labels, so that none has a meaning.
    ///
    /// The codes themselves are unverified.
    package static let leaving = CodeTable<LeavingReason>("ctf.LeavingReason", edition: edition, [])
    /// The marks of attendance of 2024 and, where they differ in nothing but being gone, of before.
    package static let attendance = CodeTable<AttendanceMeaning>(
        "ctf.AttendanceCode",
        edition: edition,
        [
            .init("/", .present), .init("\\", .present), .init("L", .late), .init("B", .approvedActivity),
            .init("K", .approvedActivity, .broader), .init("P", .approvedActivity, .broader),
            .init("V", .approvedActivity, .broader), .init("W", .approvedActivity, .broader),
            .init("J", .approvedActivity, .broader), .init("C", .authorised, .narrower),
            .init("D", .authorised, .broader), .init("H", .authorised, .broader), .init("I", .authorised, .broader),
            .init("M", .authorised, .broader), .init("Q", .authorised, .broader), .init("S", .authorised, .broader),
            .init("O", .unauthorised), .init("G", .unauthorised, .broader), .init("N", .unauthorised, .broader),
            .init("U", .unauthorised, .broader), .init("#", .notRequired), .init("X", .notRequired, .broader),
            .init("Y", .notRequired, .broader), .init("Z", .notRequired, .broader),
        ]
    )

    /// All of them, for those who look for a code.
    package static let listings = [
        sex.listing, yearGroup.listing, enrolment.listing, relation.listing, provision.listing, need.listing,
        telephone.listing, languageUse.listing, attendance.listing,
    ]

    /// The relation whose code depends on the sex of the person; `nil` for all others.
    package static func relation(_ meaning: RelationKind, _ sex: Sex?) -> CodeTable<RelationKind>.Row? {
        let codes: (male: String, female: String, unknown: String)? =
            switch meaning {
            case .parent: ("PAF", "PAM", "OTH")
            case .stepParent: ("STF", "STM", "OTH")
            case .fosterParent: ("FOF", "FOM", "CAR")
            default: nil
            }
        guard let codes else { return relation.row(for: meaning).flatMap { $0.fit == .broader ? nil : $0 } }
        switch sex {
        case .male: return .init(codes.male, meaning)
        case .female: return .init(codes.female, meaning)
        default: return .init(codes.unknown, meaning, .narrower)
        }
    }

    /// Contacts who are there by their work, and hold no parental responsibility whatever the file says.
    package static let professionals: Set<String> = ["CHM", "DOC", "HTC", "RLG", "SWR", "TCH"]
    /// Relations that tell of protection: whoever reads them closes them.
    package static let telling: Set<String> = ["FOF", "FOM", "SWR"]

    /// What a method of assessment is; other methods are not known.
    ///
    /// That tests have national norms is unverified.
    package static func kind(ofMethod method: String?) -> AssessmentKind? {
        switch method {
        case "TA": .teacherAssessment
        case "TT": .standardised
        default: nil
        }
    }
}
