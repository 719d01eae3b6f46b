// The code sets of SIF Australia whose meaning other formats need, as specification 3.6.3 lists them.

package import VillageModel

/// The code sets of SIF Australia whose meaning is known here.
package enum SIFAUCodes {
    static let edition = "3.6.3"

    /// `AUCodeSetsSexCodeType`; 3 and 4 have no counterpart here, and are kept as they are.
    package static let sex = CodeTable<Sex>(
        "sif-au.Sex",
        edition: edition,
        [.init("1", .male), .init("2", .female), .init("9", .unknown)]
    )
    /// `AUCodeSetsYearLevelCodeType`; 13 is a further year of secondary school.
    package static let yearLevel = CodeTable<YearGroup>(
        "sif-au.YearLevel",
        edition: edition,
        [
            .init("0", .prePrimary3), .init("P", .prePrimary3, .broader), .init("K", .prePrimary3, .broader),
            .init("K4", .prePrimary2), .init("K3", .prePrimary1), .init("CC", .earlyChildhood),
            .init("PS", .earlyChildhood, .broader), .init("1", .primary1), .init("2", .primary2), .init("3", .primary3),
            .init("4", .primary4), .init("5", .primary5), .init("6", .primary6), .init("7", .secondary1),
            .init("8", .secondary2), .init("9", .secondary3), .init("10", .secondary4), .init("11", .secondary5),
            .init("12", .secondary6), .init("13", .secondary7), .init("UG", .mixedYears),
            .init("UGPri", .mixedYears, .broader), .init("UGSec", .mixedYears, .broader),
            .init("UGJunSec", .mixedYears, .broader), .init("UGSnrSec", .mixedYears, .broader),
            .init("11MINUS", .mixedYears, .broader), .init("12PLUS", .mixedYears, .broader),
        ]
    )
    /// `AUCodeSetsRelationshipToStudentType`; 08 is the pupil.
    package static let relation = CodeTable<RelationKind>(
        "sif-au.RelationshipToStudent",
        edition: edition,
        [
            .init("01", .parent), .init("02", .stepParent), .init("03", .parent, .broader),
            .init("04", .fosterParent), .init("05", .carer, .broader), .init("06", .relative),
            .init("07", .other, .broader), .init("09", .other), .init("10", .sibling), .init("11", .grandparent),
            .init("12", .relative, .broader), .init("13", .relative, .broader), .init("14", .sibling, .broader),
            .init("20", .legalGuardian), .init("30", .other, .broader), .init("31", .other, .broader),
            .init("32", .other, .broader), .init("40", .physician, .narrower), .init("01", .father, .narrower),
            .init("01", .mother, .narrower),
        ]
    )
    /// `AUCodeSetsSchoolEnrollmentTypeType`.
    package static let membership = CodeTable<EnrolmentStatus>(
        "sif-au.SchoolEnrollmentType",
        edition: edition,
        [.init("01", .main), .init("02", .subsidiary), .init("03", .other, .broader)]
    )
    /// `AUCodeSetsExitWithdrawalTypeType`; 1925 and 1924 and what tells of a sanction or an illness stand in no row.
    package static let exit = CodeTable<LeavingReason>(
        "sif-au.ExitWithdrawalType",
        edition: edition,
        [
            .init("3499", .changedSchool, .broader), .init("1907", .changedSchool, .broader),
            .init("1908", .changedSchool, .broader), .init("1909", .changedSchool, .broader),
            .init("1910", .changedSchool, .broader), .init("1911", .changedSchool, .broader),
            .init("1912", .changedSchool, .broader), .init("1913", .changedSchool, .broader),
            .init("1914", .changedSchool, .broader), .init("1915", .changedSchool, .broader),
            .init("1919", .changedSchool, .broader), .init("9998", .changedSchool, .broader),
            .init("1916", .leftCountry), .init("1918", .homeEducation), .init("1921", .stageCompleted, .broader),
            .init("1922", .stageCompleted, .broader), .init("1928", .stageCompleted, .broader),
            .init("3501", .stageCompleted, .broader), .init("3509", .stageCompleted, .broader),
            .init("1930", .furtherEducation, .broader), .init("3500", .furtherEducation), .init("1940", .deceased),
            .init("1931", .unknown), .init("9999", .other),
        ]
    )
    /// The code of leaving that is a sanction, and stays with the school.
    package static let expelled = "1925"
    /// `AUCodeSetsAttendanceCodeType`, as far as a code alone tells whether there was leave.
    package static let attendance = CodeTable<AttendanceMeaning>(
        "sif-au.AttendanceCode",
        edition: edition,
        [
            .init("0", .unknown), .init("100", .present), .init("102", .unauthorised), .init("111", .late),
            .init("600", .approvedActivity), .init("800", .authorised), .init("900", .notRequired),
        ] + others
    )
    /// Codes of attendance that tell a reason, too.
    private static let others: [CodeTable<AttendanceMeaning>.Row] = {
        let reasons: [(AttendanceMeaning, [Int])] = [
            (.late, [113, 116, 118, 120]), (.unauthorised, [300, 501]),
            (.unknown, [101, 112, 114, 117, 119, 500, 999]),
            (.authorised, Array(200...207) + Array(209...214) + Array(801...806)),
            (.approvedActivity, Array(601...627) + [699]), (.notRequired, Array(901...905)),
        ]
        return reasons.flatMap { meaning, codes in
            codes.map { code in CodeTable<AttendanceMeaning>.Row("\(code)", meaning, .broader) }
        }
    }()
    /// Codes of attendance that are sanctions.
    package static let suspended: Set<String> = ["400", "401"]
    /// `AUCodeSetsPersonalisedPlanType`; a plan of another kind is written as `O`.
    package static let plan = CodeTable<PlanKind>(
        "sif-au.PersonalisedPlan",
        edition: edition,
        [
            .init("M", .healthPlan), .init("Ac", .educationPlan), .init("S", .personalisedSupport),
            .init("At", .personalisedPlan, .broader), .init("B", .personalisedPlan, .broader),
            .init("W", .personalisedPlan, .broader), .init("R", .personalisedPlan, .broader), .init("O", .other),
        ]
    )
    /// The flags of the transfer note that are plans.
    package static let flag = CodeTable<PlanKind>(
        "sif-au.SupportNeeds",
        edition: edition,
        [
            .init("NegotiatedCurriculumPlan", .personalisedPlan), .init("AdjustedEducationProgram", .adaptedEducation),
            .init("AcceleratedProgram", .other, .broader), .init("NCCD", .accommodationPlan),
        ]
    )
    /// `AUCodeSetsWellbeingEventCategoryClassType`.
    package static let event = CodeTable<SignalKind>(
        "sif-au.WellbeingEventCategoryClass",
        edition: edition,
        [.init("O", .other)]
    )
    /// `AUCodeSetsWellbeingAlertCategoryType`, those of wellbeing.
    package static let alert = CodeTable<SignalKind>(
        "sif-au.WellbeingAlertCategory",
        edition: edition,
        [.init("O", .other)]
    )
    /// `AUCodeSetsWellbeingResponseCategoryType`, those that are sanctions.
    package static let response = CodeTable<DisciplineMeasure>(
        "sif-au.WellbeingResponseCategory",
        edition: edition,
        [.init("S", .temporaryExclusion, .narrower), .init("D", .detention)]
    )
    /// `AUCodeSetsTelephoneNumberTypeType`.
    package static let telephone = CodeTable<ContactKind>(
        "sif-au.TelephoneNumberType",
        edition: edition,
        [
            .init("0096", .telephone), .init("0350", .telephone, .broader), .init("0359", .telephone, .broader),
            .init("0370", .telephone, .broader), .init("0400", .telephone, .broader),
            .init("0448", .telephone, .broader), .init("0486", .telephone, .broader),
            .init("0777", .telephone, .broader), .init("0779", .telephone, .broader),
            .init("0887", .telephone, .broader), .init("0888", .telephone, .broader),
            .init("0889", .telephone, .broader), .init("0426", .other, .broader), .init("0437", .other, .broader),
            .init("0478", .other, .broader), .init("2364", .other, .broader),
        ]
    )
    /// `AUCodeSetsEmailTypeType`.
    package static let email = CodeTable<ContactKind>(
        "sif-au.EmailType",
        edition: edition,
        [
            .init("01", .email), .init("02", .email, .broader), .init("03", .email, .broader),
            .init("04", .email, .broader), .init("05", .email, .broader), .init("06", .email, .broader),
            .init("07", .email, .broader),
        ]
    )
    /// `AUCodeSetsAddressRoleType`; type and role of an address are kept together.
    package static let address = CodeTable<AddressKind>(
        "sif-au.AddressRole",
        edition: edition,
        [
            .init("012B", .home), .init("1073", .home, .broader), .init("012A", .home, .broader),
            .init("012C", .home, .broader), .init("9999", .other), .init("013A", .other, .broader),
            .init("1074", .other, .broader), .init("1075", .other, .broader), .init("2382", .other, .broader),
        ]
    )
    /// `AUCodeSetsLanguageTypeType`.
    package static let language = CodeTable<LanguageUse>(
        "sif-au.LanguageType",
        edition: edition,
        [
            .init("4", .home), .init("1", .home, .broader), .init("2", .home, .broader), .init("3", .motherTongue),
            .init("6", .contact, .narrower),
        ]
    )

    /// Where codes stand, by the last two names of their path, and which are in the lists of 3.6.3.
    package static let places: [String: Set<String>] = {
        func codes<Meaning>(_ table: CodeTable<Meaning>, _ others: [String] = []) -> Set<String> {
            Set(table.rows.map(\.code) + others)
        }
        let exits = ["1917", "1923", "1924", "1926", "1927", "1941", "3502", "3503", "3504", "3505", expelled]
        let plans = codes(plan, ["L"])
        return [
            "Demographics/Sex": codes(sex, ["3", "4"]), "Demographics/Gender": codes(sex, ["3", "4"]),
            "StudentDataTransferNote/Gender": codes(sex, ["3", "4"]), "YearLevel/Code": codes(yearLevel),
            "TestLevel/Code": codes(yearLevel), "Relationship/Code": codes(relation, ["00", "08", "99"]),
            "StudentSchoolEnrollment/MembershipType": codes(membership), "ExitType/Code": codes(exit, exits),
            "AttendanceCode/Code": codes(attendance, ["208", "700", "701", "702"]).union(suspended),
            "PersonalisedPlan/PersonalisedPlanCategory": plans,
            "WellbeingEvent/WellbeingEventCategoryClass": ["P", "N", "D", "O"],
            "WellbeingResponse/WellbeingResponseCategory": ["S", "D", "A", "P", "M", "O"],
            "WellbeingAlert/WellbeingAlertCategory": ["M", "L", "D", "E", "S", "P", "O"],
            "Language/LanguageType": codes(language, ["5", "9"]),
        ]
    }()

    /// All of them, for those who look for a code.
    package static let listings = [
        sex.listing, yearLevel.listing, relation.listing, membership.listing, exit.listing, attendance.listing,
        plan.listing, flag.listing, event.listing, alert.listing, response.listing, telephone.listing, email.listing,
        address.listing, language.listing,
    ]
}
