// The structure of the objects that are written, as specification 3.6.3 describes them; others take whatever comes.

import VillageModel

/// The structure of the objects of SIF Australia.
package enum SIFAUStructure {
    /// The objects of one pupil in the frame, with an object of the pupil that has to be there or need not.
    package static let objects = structure(frame("StudentPersonal"))
    /// The same where the source is given back, or a filter takes away.
    package static let lenient = structure(frame("StudentDataTransferNote? StudentPersonal?"))
    /// The transfer note in the frame.
    package static let note = structure("SIF = StudentDataTransferNote\n")

    /// The structure of a file whose outermost element is an object or a list of objects; `nil` where none is known.
    package static func file(_ root: String) -> TreeStructure? { files[root] }

    /// What is wrong with the table.
    package static let faults: [String] = {
        var grammar = TreeGrammar("\(frame("StudentDataTransferNote? StudentPersonal?"))\(table)", types: types)
        _ = grammar.structure(format: SIFAUFormat.id, version: SIFAUFormat.version, root: SIFAUFormat.frame)
        return grammar.faults
    }()

    private static let files: [String: TreeStructure] = {
        var files: [String: TreeStructure] = [:]
        for object in SIFAUFormat.mapped {
            let list = SIFAUFormat.list(of: object)
            var grammar = TreeGrammar("\(list) = \(object)*\n\(table)", types: types)
            for root in [object, list] {
                files[root] = grammar.structure(
                    format: SIFAUFormat.id,
                    version: SIFAUFormat.version,
                    namespace: SIFAUFormat.namespace,
                    root: root
                )
            }
        }
        return files
    }()

    private static func structure(_ frame: String) -> TreeStructure {
        var grammar = TreeGrammar("\(frame)\(table)", types: types)
        return grammar.structure(format: SIFAUFormat.id, version: SIFAUFormat.version, root: SIFAUFormat.frame)
    }

    private static func frame(_ first: String) -> String {
        let mapped = SIFAUFormat.mapped.dropFirst(2).map { "\($0)*" }
        let kept = SIFAUFormat.kept.map { "\($0):Any*" }
        return "SIF = \(first) \((mapped + kept).joined(separator: " "))\n"
    }

    private static let types: [String: LeafType] = [
        "guid": LeafType(complaint: "text is no RefId", cure: "write hexadecimal digits in five groups") {
            SIFAURef.isRef($0)
        },
        "yn": .words(["Y", "N", "U", "X"]),
        "yesNo": .words(["Y", "N", "U"]),
        "year": LeafType(complaint: "text is not a year", cure: "write four digits") { LeafType.matches("9999", $0) },
        "count": .integer(0...4_294_967_295),
        "sex": .words(["1", "2", "3", "4", "9"]),
        "level": .words(SIFAUCodes.yearLevel.rows.map(\.code)),
        "code4": .form("9999"),
        "severity": .words(["Low", "Moderate", "High", "Severe", "Unknown"]),
        "timeFrame": .words(["C", "F", "H"]),
        "membership": .words(["01", "02", "03"]),
        "status": .words(["01", "02", "99", "NA"]),
        "plan": .words(SIFAUCodes.plan.rows.map(\.code) + ["L"]),
        "class": .words(["P", "N", "D", "O"]),
        "response": .words(["S", "D", "A", "P", "M", "O"]),
        "alert": .words(["M", "L", "D", "E", "S", "P", "O"]),
        "adjustment": .words(["QDTP", "Supplementary", "Substantial", "Extensive", "None"]),
        "disability": .words(["Physical", "Cognitive", "Sensory", "Social-Emotional", "None"]),
        "sector": .words(["Gov", "NG"]),
        "parent": .words(["StudentPersonal", "StaffPersonal", "StudentContactPersonal"]),
    ]

    private static let table = """
        Any @RefId:guid = ...
        StudentDataTransferNote @RefId:guid! = RequestID:word? Name:LegalName Gender:sex? BirthDate:date
            PlaceOfBirth:word? StateOfBirth:word? CountryOfBirth:code4 AustralianCitizenship:boolean? ArrivalSchool?
            DepartureSchool? PreviousSchoolList? NAPLANScoreList? NCCDList? FollowupRequest:boolean?
            ChildSubjectToOrders:boolean? Attendance:boolean? Healthcare:boolean? InterestTalents:word?
            DisciplinaryAbsences:boolean? IndividualBehaviourManagementPlan:boolean? SupportNeeds?
            NationalUniqueStudentIdentifier:word? YearLevel IndigenousStatus:word? LBOTE:boolean? VisaStatus:Rest?
            OtherNames? EducationalAssessmentList? StudentGradeList? LatestReportAvailable:boolean?
            AdditionalNotes:word? Consent:boolean? STDNAttachmentList? LocalCodeList:Rest? SIF_Metadata:Rest?
            SIF_ExtendedElements:Rest?
        Rest = ...
        Ref @SIF_RefObject:text : text
        LegalName @Type:word! = Title:text? FamilyName:word? GivenName:word? MiddleName:text? FamilyNameFirst:text?
            PreferredFamilyName:text? PreferredFamilyNameFirst:text? PreferredGivenName:text? Suffix:text? FullName:text?
        OtherNames = Name:LegalName+
        YearLevel = Code:level
        ArrivalSchool = ACARAId:word? Name:word? City:word?
        DepartureSchool = ACARAId:word? Name:word City:word State:word? Sector:sector? System:code4?
            StartedAtSchoolDate:date? ExitDate:date? SchoolContactList
        SchoolContactList = SchoolContact+
        SchoolContact = PublishInDirectory:yn? ContactInfo
        ContactInfo = Name:LegalName PositionTitle:text? Role:text? RegistrationDetails:text? Qualifications:text?
            Address? EmailList? PhoneNumberList?
        PreviousSchoolList = PreviousSchool+
        PreviousSchool = ACARAId:word? Name:word City:word State:word? Sector:sector? System:code4? ExitReason:text?
        NAPLANScoreList = NAPLANScore+
        NAPLANScore = Domain:word ParticipationCode:word? DomainScore? TestLevel:YearLevel? TestYear:year?
        DomainScore = RawScore:decimal? ScaledScoreValue:decimal? ScaledScoreLogitValue:decimal?
            ScaledScoreStandardError:decimal? ScaledScoreLogitStandardError:decimal? StudentDomainBand:integer?
            StudentProficiency:word? PlausibleScaledValueList:Rest?
        NCCDList = NCCD+
        NCCD = LevelOfAdjustment:adjustment CategoryOfDisability:disability? DisabilityCategoryConsideredList?
            DateOfAssessment:date?
        DisabilityCategoryConsideredList = DisabilityCategoryConsidered:disability+
        SupportNeeds = NegotiatedCurriculumPlan:yn? AdjustedEducationProgram:yn? CareerGuidanceFileHeld:yn?
            SchoolCounsellorFileHeld:yn? OtherLearningSupport:yn? OtherLearningSupportText:word? AcceleratedProgram:yn?
            YoungCarersRole:yn?
        EducationalAssessmentList = EducationalAssessment+
        EducationalAssessment = Name:word Content:text?
        StudentGradeList = StudentGrade+
        StudentGrade = Subject:text? LearningArea Grade
        LearningArea = ACStrand:word SubjectArea:Rest?
        Grade = Percentage:decimal? Numeric:decimal? Letter:word? ProgressLevel:word? Narrative:text? MarkInfoRefId:text?
        STDNAttachmentList = STDNAttachment+
        STDNAttachment = FileName:word Field:text? Description:text?

        StudentPersonal @RefId:guid! = AlertMessages? MedicalAlertMessages? LocalId:word StateProvinceId:word?
            NationalUniqueStudentIdentifier:word? ElectronicIdList:Rest? OtherIdList:Rest? PersonInfo
            ProjectedGraduationYear:text? OnTimeGraduationYear:text? GraduationDate:text? MostRecent?
            AcceptableUsePolicy:yn? GiftedTalented:yn? EconomicDisadvantage:yn? ESL:yn? ESLDateAssessed:date?
            YoungCarersRole:yn? Disability:yn? CategoryOfDisability:word? IntegrationAide:yn? EducationSupport:yn?
            HomeSchooledStudent:yn? IndependentStudent:yn? Sensitive:yn? OfflineDelivery:yn? ESLSupport:yn?
            PrePrimaryEducation:text? PrePrimaryEducationHours:text? FirstAUSchoolEnrollment:date?
            LocalCodeList:Rest? SIF_Metadata:Rest? SIF_ExtendedElements:Rest?
        MostRecent = SchoolLocalId:text? HomeroomLocalId:text? YearLevel? FTE:text? Parent1Language:text?
            Parent2Language:text? Parent1EmploymentType:text? Parent2EmploymentType:text?
            Parent1SchoolEducationLevel:text? Parent2SchoolEducationLevel:text? Parent1NonSchoolEducation:text?
            Parent2NonSchoolEducation:text? LocalCampusId:text? SchoolACARAId:text? TestLevel:YearLevel? Homegroup:text?
            ClassCode:text? MembershipType:text? FFPOS:text? ReportingSchoolId:text? OtherEnrollmentSchoolACARAId:text?
            OtherSchoolName:text? DisabilityLevelOfAdjustment:text? DisabilityCategory:text? CensusAge:text?
            DistanceEducationStudent:yn? BoardingStatus:text?
        AlertMessages = AlertMessage+
        AlertMessage @Type:word! : text
        MedicalAlertMessages = MedicalAlertMessage+
        MedicalAlertMessage @Severity:severity! : text
        PersonInfo = Name:LegalName OtherNames? Demographics? AddressList? PhoneNumberList? EmailList?
            HouseholdContactInfoList:Rest?
        Demographics = IndigenousStatus:word? Gender:sex? Sex:sex? BirthDate:date? DateOfDeath:date? Deceased:yn?
            BirthDateVerification:word? PlaceOfBirth:text? StateOfBirth:text? CountryOfBirth:code4?
            CountriesOfCitizenship? CountriesOfResidency:Rest? CountryArrivalDate:date?
            AustralianCitizenshipStatus:word? EnglishProficiency:Rest? LanguageList? DwellingArrangement:Rest?
            Religion:Rest? ReligiousEventList:Rest? ReligiousRegion:text? PermanentResident:word? VisaSubClass:text?
            VisaStatisticalCode:text? VisaNumber:text? VisaGrantDate:text? VisaExpiryDate:text? VisaConditions:text?
            VisaStudyEntitlement:text? VisaSubClassList:Rest? Passport:Rest? LBOTE:yn? InterpreterRequired:yn?
            ImmunisationCertificateStatus:text? CulturalBackground:text? MaritalStatus:text? MedicareNumber:text?
            MedicarePositionNumber:text? MedicareCardHolder:text? PrivateHealthInsurance:Rest?
        CountriesOfCitizenship = CountryOfCitizenship:code4+
        LanguageList = Language+
        Language = Code:code4 OtherCodeList:Rest? LanguageType:word? Dialect:text?
        AddressList = Address+
        Address @Type:word! @Role:word! = EffectiveFromDate:date? EffectiveToDate:date? Street City:word
            StateProvince:word? Country:code4? PostalCode:word GridLocation:Rest? MapReference:Rest? RadioContact:text?
            Community:text? LocalId:text? AddressGlobalUID:text? StatisticalAreas:Rest?
        Street = Line1:text? Line2:text? Line3:text? Complex:text? StreetNumber:text? StreetPrefix:text?
            StreetName:text? StreetType:text? StreetSuffix:text? ApartmentType:text? ApartmentNumberPrefix:text?
            ApartmentNumber:text? ApartmentNumberSuffix:text?
        PhoneNumberList = PhoneNumber+
        PhoneNumber @Type:code4! = Number:word Extension:text? ListedStatus:yn? Preference:text?
        EmailList = Email+
        Email @Type:word! : word

        StudentContactPersonal @RefId:guid! = LocalId:word? OtherIdList:Rest? PersonInfo EmploymentType:text?
            SchoolEducationalLevel:text? NonSchoolEducation:text? Employment:text? Workplace:text?
            WorkingWithChildrenCheck:Rest? LocalCodeList:Rest? SIF_Metadata:Rest? SIF_ExtendedElements:Rest?
        StudentContactRelationship @StudentContactRelationshipRefId:guid! = StudentPersonalRefId:guid
            StudentContactPersonalRefId:guid Relationship ParentRelationshipStatus:text? HouseholdList:Rest?
            ContactFlags? MainlySpeaksEnglishAtHome:yn? ContactSequence:count? ContactSequenceSource:word?
            ContactMethod:word? FeePercentage:Rest? SchoolInfoRefId:guid? LocalCodeList:Rest? SIF_Metadata:Rest?
            SIF_ExtendedElements:Rest?
        Relationship = Code:word OtherCodeList:Rest?
        ContactFlags = ParentLegalGuardian:yn? PickupRights:yn? LivesWith:yn? AccessToRecords:yn?
            ReceivesAssessmentReport:yn? EmergencyContact:yn? HasCustody:yn? DisciplinaryContact:yn?
            AttendanceContact:yn? PrimaryCareProvider:yn? FeesBilling:yn? FeesAccess:yn? FamilyMail:yn?
            InterventionOrder:yn?
        StudentSchoolEnrollment @RefId:guid! = StudentPersonalRefId:guid SchoolInfoRefId:guid
            MembershipType:membership LocalId:word? TimeFrame:timeFrame SchoolYear:year IntendedEntryDate:date?
            EntryDate:date EntryType:Rest? YearLevel? Homeroom:Ref? Advisor:Ref? Counselor:Ref? Homegroup:text?
            ACARASchoolId:text? ClassCode:text? TestLevel:YearLevel? ReportingSchool:yn? House:text?
            IndividualLearningPlan:yn? Calendar:Ref? ExitDate:date? ExitStatus:Rest? ExitType? FTE:text?
            FTPTStatus:text? FFPOS:text? CatchmentStatus:Rest? RecordClosureReason:text? PromotionInfo:Rest?
            PreviousSchool:text? PreviousSchoolName:text? DestinationSchool:text? DestinationSchoolName:text?
            StudentSubjectChoiceList:Rest? StartedAtSchoolDate:date? StudentGroupList:Rest?
            PublishingPermissionList:Rest? DisabilityLevelOfAdjustment:text? DisabilityCategory:text? CensusAge:text?
            DistanceEducationStudent:yn? BoardingStatus:text? InternationalStudent:yn? TravelDetails:Rest?
            LocalCodeList:Rest? SIF_Metadata:Rest? SIF_ExtendedElements:Rest?
        ExitType = Code:word OtherCodeList:Rest?
        PersonalisedPlan @RefId:guid! = LocalId:word? StudentPersonalRefId:guid SchoolInfoRefId:guid
            PersonalisedPlanCategory:plan PersonalisedPlanStartDate:date PersonalisedPlanEndDate:date?
            PersonalisedPlanReviewDate:date? PersonalisedPlanNotes:text? DocumentList:Rest? AssociatedAttachment:text?
            LocalCodeList:Rest? SIF_Metadata:Rest? SIF_ExtendedElements:Rest?
        WellbeingEvent @RefId:guid! = StudentPersonalRefId:guid? GroupIndicator:boolean? SchoolInfoRefId:guid
            EventId:word? WellbeingEventNotes:text? WellbeingEventCategoryClass:class WellbeingEventCategoryList:Rest?
            ReportingStaffRefId:text? WellbeingEventLocationDetails:Rest? WellbeingEventCreationTimeStamp:dateTime?
            WellbeingEventDate:date WellbeingEventTime:text? WellbeingEventDescription:text?
            WellbeingEventTimePeriod:word ConfidentialFlag:yn? PersonInvolvementList:Rest? FollowUpActionList:Rest?
            Status:word? DocumentList:Rest? LocalCodeList:Rest? SIF_Metadata:Rest? SIF_ExtendedElements:Rest?
        WellbeingResponse @RefId:guid! = LocalId:word? StudentPersonalRefId:guid SchoolInfoRefId:guid Date:date
            WellbeingResponseStartDate:date WellbeingResponseEndDate:date? WellbeingResponseCategory:response?
            WellbeingResponseNotes:text? PersonInvolvementList:Rest? Suspension:Rest? Detention:Rest? PlanRequired:Rest?
            Award? OtherResponse:Rest? DocumentList:Rest? LocalCodeList:Rest? SIF_Metadata:Rest?
            SIF_ExtendedElements:Rest?
        Award = AwardDate:date? AwardType:text? AwardDescription:text? AwardNotes:text? Status:word?
        WellbeingAlert @RefId:guid! = LocalId:word? StudentPersonalRefId:guid SchoolInfoRefId:guid Date:date
            WellbeingAlertStartDate:date? WellbeingAlertEndDate:date? WellbeingAlertCategory:alert?
            WellbeingAlertDescription:text? EnrolmentRestricted:yn? AlertAudience:text? AlertSeverity:text?
            AlertKeyContact:text? LocalCodeList:Rest? SIF_Metadata:Rest? SIF_ExtendedElements:Rest?
        WellbeingCharacteristic @RefId:guid! = LocalId:word? StudentPersonalRefId:guid SchoolInfoRefId:guid?
            WellbeingCharacteristicClassification:word? WellbeingCharacteristicStartDate:date?
            WellbeingCharacteristicEndDate:date? WellbeingCharacteristicReviewDate:date?
            WellbeingCharacteristicNotes:text? WellbeingCharacteristicCategory:text?
            WellbeingCharacteristicSubCategory:text? LocalCharacteristicCode:text? CharacteristicSeverity:text?
            SymptomList:Rest? DailyManagement:text? EmergencyManagement:text? PreferredHospital:text?
            EmergencyResponsePlan:text? Trigger:text? ConfidentialFlag:yn? Alert:yn? MedicationList? DocumentList:Rest?
            LocalCodeList:Rest? SIF_Metadata:Rest? SIF_ExtendedElements:Rest?
        MedicationList = Medication*
        Medication = MedicationName:text? Dosage:text? Frequency:text? AdministrationInformation:text? Method:text?
        StudentAttendanceSummary @StudentAttendanceSummaryRefId:guid! = StudentPersonalRefId:guid SchoolInfoRefId:guid
            SchoolYear:year StartDate:date EndDate:date StartDay:count? EndDay:count? FTE:text? DaysAttended:decimal
            ExcusedAbsences:decimal UnexcusedAbsences:decimal DaysTardy:decimal? DaysInMembership:decimal
            LocalCodeList:Rest? SIF_Metadata:Rest? SIF_ExtendedElements:Rest?
        StudentDailyAttendance @RefId:guid! = StudentPersonalRefId:guid SchoolInfoRefId:guid Date:date SchoolYear:year
            DayValue:word? AttendanceCode AttendanceStatus:status TimeIn:text? TimeOut:text? AbsenceValue:decimal?
            AttendanceNote:text? LocalCodeList:Rest? SIF_Metadata:Rest? SIF_ExtendedElements:Rest?
        AttendanceCode = Code:word OtherCodeList:Rest?
        StudentAttendanceTimeList @RefId:guid! = StudentPersonalRefId:guid SchoolInfoRefId:guid Date:date
            SchoolYear:year AttendanceTimes? PeriodAttendances:Rest? LocalCodeList:Rest? SIF_Metadata:Rest?
            SIF_ExtendedElements:Rest?
        AttendanceTimes = AttendanceTime+
        AttendanceTime = AttendanceType:text? AttendanceCode AttendanceStatus:status StartTime:word EndTime:word
            DurationValue:decimal? TimeTableSubjectRefId:text? AttendanceNote:text?
        PersonPrivacyObligationDocument @RefId:guid! = ParentRefId:guid ParentObjectTypeName:parent SchoolYear:year
            StartDate:date? EndDate:date? SettingLocationList:Rest? ContactForRequestsRefId:guid
            ContactForRequestsObjectTypeName:parent ConsentToSharingOfData PermissionToParticipateList:Rest
            ApplicableLawList:Rest? LocalCodeList:Rest? SIF_Metadata:Rest? SIF_ExtendedElements:Rest?
        ConsentToSharingOfData = DataDomainObligationList? NeverShareWithList:Rest?
        DataDomainObligationList = DataDomainObligation*
        DataDomainObligation = DataDomain:word DomainComments:word ShareWithList? DoNotShareWithList?
        ShareWithList = ShareWith*
        ShareWith = ShareWithParty:word ShareWithRefId:guid? ShareWithObjectTypeName:word? ShareWithLocalId:text?
            ShareWithName:word? ShareWithRelationship:word? ShareWithPurpose:word ShareWithRole:word
            ShareWithComments:text? PermissionToOnShare:yesNo ShareWithURL:text?
        DoNotShareWithList = DoNotShareWith*
        DoNotShareWith = DoNotShareWithParty:word DoNotShareWithRefId:guid? DoNotShareWithObjectTypeName:word?
            DoNotShareWithLocalId:text? DoNotShareWithName:word? DoNotShareWithRelationship:word?
            DoNotShareWithPurpose:word DoNotShareWithRole:word DoNotShareWithComments:text? DoNotShareWithURL:text?
        """
}
