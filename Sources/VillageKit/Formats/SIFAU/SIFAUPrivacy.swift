// The official privacy filters: what each takes away from the objects that are written.

/// A level of privacy: each takes away what the ones before take, and more.
package enum SIFAUPrivacy: String, Sendable, CaseIterable {
    /// Without what is rated extreme.
    case low
    /// Without what is rated high, too.
    case medium
    /// Without what is rated medium, too.
    case high
    /// Without anything that is rated at all.
    case extreme

    /// The paths that are taken away: the ends of names with strokes between them, attributes with an `@`.
    ///
    /// The filters of 2019 know no plans, no wellbeing and no transfer note; these go by the ratings of 3.6.3.
    package var paths: [String] {
        let all = Self.allCases
        guard let place = all.firstIndex(of: self) else { return [] }
        return all[...place].flatMap { Self.own[$0] ?? [] }
    }

    private static let own: [Self: [String]] = [
        .low: [
            "StudentPersonal/AlertMessages/AlertMessage", "StudentPersonal/MedicalAlertMessages/MedicalAlertMessage",
            "StudentPersonal/StateProvinceId", "StudentDailyAttendance/AttendanceCode",
            "StudentDailyAttendance/AttendanceNote", "SIF/StudentParticipation",
            "StudentPeriodAttendance/AttendanceCode", "StudentPeriodAttendance/AttendanceComment",
            "StudentContactRelationship/ContactFlags/InterventionOrder", "AttendanceTime/AttendanceCode",
            "AttendanceTime/AttendanceNote",
        ],
        .medium: [
            "StudentContactRelationship/ContactFlags", "StudentPersonal/GiftedTalented",
            "StudentPersonal/EconomicDisadvantage", "StudentPersonal/ESL", "StudentPersonal/YoungCarersRole",
            "StudentPersonal/Disability", "StudentPersonal/IntegrationAide", "StudentPersonal/PrePrimaryEducation",
            "StudentPersonal/CategoryOfDisability", "StudentPersonal/NationalUniqueStudentIdentifier",
            "StudentSchoolEnrollment/ExitStatus", "StudentSchoolEnrollment/ExitType",
            "StudentSchoolEnrollment/RecordClosureReason", "Demographics/BirthDate", "Demographics/Religion",
            "Demographics/ReligiousEventList", "Demographics/ReligiousRegion", "Demographics/VisaSubClass",
            "Demographics/VisaStatisticalCode", "Demographics/ImmunisationCertificateStatus",
            "Demographics/CulturalBackground", "PersonInfo/AddressList", "PersonInfo/PhoneNumberList",
            "SIF/StudentDataTransferNote", "SIF/PersonalisedPlan", "SIF/WellbeingEvent", "SIF/WellbeingResponse",
            "SIF/WellbeingAlert", "SIF/WellbeingCharacteristic", "SIF/WellbeingAppeal", "SIF/WellbeingPersonLink",
            "SIF/PersonPrivacyObligationDocument", "SIF/StudentGrade", "SIF/StudentScoreJudgementAgainstStandard",
        ],
        .high: [
            "StudentContactPersonal/LocalId", "StudentContactPersonal/OtherIdList",
            "StudentContactPersonal/EmploymentType", "StudentContactPersonal/SchoolEducationalLevel",
            "StudentContactPersonal/NonSchoolEducation", "SIF/StudentContactRelationship",
            "StudentDailyAttendance/StudentPersonalRefId", "StudentPersonal/@RefId", "StudentPersonal/LocalId",
            "StudentPersonal/ElectronicIdList", "StudentPersonal/OtherIdList", "StudentPersonal/MostRecent",
            "StudentSchoolEnrollment/IndividualLearningPlan", "StudentSchoolEnrollment/PromotionInfo",
            "PersonInfo/Name", "PersonInfo/OtherNames", "Demographics/IndigenousStatus", "Demographics/Sex",
            "Demographics/Gender", "Demographics/PlaceOfBirth", "Demographics/StateOfBirth",
            "Demographics/CountryOfBirth", "Demographics/CountriesOfCitizenship", "Demographics/CountryArrivalDate",
            "Demographics/AustralianCitizenshipStatus", "Demographics/EnglishProficiency",
            "Demographics/LanguageList", "Demographics/DwellingArrangement", "Demographics/PermanentResident",
            "Demographics/VisaExpiryDate", "Demographics/MaritalStatus", "PersonInfo/EmailList",
        ],
        .extreme: [
            "SIF/StudentActivityParticipation", "SIF/StudentAttendanceSummary", "SIF/StudentAttendanceTimeList",
            "SIF/StudentDailyAttendance", "SIF/StudentPeriodAttendance", "SIF/StudentSchoolEnrollment",
            "SIF/StudentSectionEnrollment", "SIF/StudentPersonal", "SIF/StudentContactPersonal",
        ],
    ]
}
