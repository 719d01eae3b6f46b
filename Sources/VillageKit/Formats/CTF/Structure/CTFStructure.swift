// The structure of files, as far as implementations agree on it; no official schema was found.

/// The structure of files of a version.
package enum CTFStructure {
    /// The structure of a whole file.
    package static func file(_ version: CTFVersion) -> TreeStructure { structure(version, root: "CTfile") }

    /// The structure of a file without its pupils.
    package static func header(_ version: CTFVersion) -> TreeStructure {
        structure(version, root: "CTfile", pupils: "")
    }

    /// The structure of a pupil alone.
    package static func pupil(_ version: CTFVersion) -> TreeStructure { structure(version, root: "Pupil") }

    /// What is wrong with the tables; nothing.
    package static func faults(_ version: CTFVersion) -> [String] {
        var grammar = TreeGrammar(table(version, pupils: pupils), types: types)
        _ = grammar.structure(format: CTFFormat.id, version: version.label, root: "CTfile")
        return grammar.faults
    }

    private static func structure(_ version: CTFVersion, root: String, pupils: String = pupils) -> TreeStructure {
        var grammar = TreeGrammar(table(version, pupils: pupils), types: types)
        return grammar.structure(format: CTFFormat.id, version: version.label, root: root)
    }

    private static let pupils = "CTFpupilData"

    /// The number of a local authority.
    package static let authority = LeafType.either([
        .form("999"),
        .words([CTFSchoolNumber.unknownAuthority, CTFSchoolNumber.unmaintainedAuthority]),
    ])
    /// The number of a school within its authority.
    package static let school = LeafType.either([
        .form("9999"),
        .words([
            CTFSchoolNumber.authorityItself, CTFSchoolNumber.unknownSchool, CTFSchoolNumber.unmaintainedSchool,
        ]),
    ])
    private static let types: [String: LeafType] = [
        "lea": authority, "estab": school, "urn": .form("999999"), "year": .form("9999"),
        "version": .either([.form("99.9"), .form("9.9")]), "qualifier": .words(["full", "partial"]),
        "title": .words(["Common Transfer File"]), "count": .integer(0...10_000), "rank": .integer(1...99),
    ]

    /// The table of a version; codes are words here, since one that is not known is given back as well.
    private static func table(_ version: CTFVersion, pupils: String) -> String {
        let sex = version.sexNames.map { "\($0):word" }.joined(separator: " | ")
        let urn = version.hasURN ? "URN:urn?" : ""
        let service = version.hasNeedDates ? "ServiceChild:word?" : ""
        let needDates = version.hasNeedDates ? "NeedStartDate:date? NeedEndDate:date?" : ""
        return """
            CTfile = Header \(pupils)
            Header = DocumentName:title CTFversion:version DateTime:dateTime DocumentQualifier:qualifier?
              DataQualifier:word? DataDescriptor:word? SupplierID:word? SourceSchool DestSchool SuppInfo*
            SourceSchool = LEA:lea Estab:estab \(urn) SchoolName:word AcademicYear:year
            DestSchool = LEA:lea Estab:estab \(urn)
            SuppInfo = ...
            CTFpupilData = Pupil+
            Pupil = UPN:word? UniqueLearnerNumber:word? UCI:word? Surname:word Forename:word DOB:date (\(sex))
              BasicDetails? FSMhistory? NAWdetails? LookedAfter? SENhistory? Address? Phones? Email:word? Contacts?
              Attendance? StageAssessments? SchoolHistory? SuppInfo*
            BasicDetails = FormerUPN:word? PreferredSurname:word? PreferredForename:word? FormerSurname:word?
              FormerForename:word? MiddleNames:word? NCyearActual:word? Ethnicity:word? EthnicitySource:word?
              Languages? \(service) MedicalFlag:boolean? Disabilities? EnrolStatus:word?
            Languages = Type+
            Type = LanguageType:word Language:word
            Disabilities = Disability:word+
            FSMhistory = FSMreviewDate:date? FSMinstance*
            FSMinstance = FSMstartDate:date FSMendDate:date? UKcountry:word?
            # Their order was found once only.
            NAWdetails = (SpeakWelsh:word? & HomeWelsh:word? & NationalIdentity:word? & WelshSource:word?
              & EALAcquisition:word? & LanguageSource:word? & SENCurriculumandTeachingMethods:word?
              & SENGroupingandSupport:word? & SENSpecialisedResources:word? & SENAdviceandAssessment:word?) ...
            LookedAfter = InCare:boolean CareAuthority:word?
            SENhistory = SEN+ SENneeds?
            SEN = StartDate:date SENprovision:word
            SENneeds = SENneed+
            # Implementations differ in the order of the last two; rank first is a guess.
            SENneed = \(needDates) (SENtypeRank:rank & SENtype:word)
            Address = (AddressAsPupil:boolean | ((BS7666Address | AddressLines) County:word? PostCode:word? Zip:word?
              Country:word? Easting:word? Northing:word?))
            BS7666Address = SAON:word? PAON:word Street:word Locality:word? Town:word? AdministrativeArea:word?
              PostTown:word? UniquePropertyReferenceNumber:word?
            AddressLines = AddressLine1:word AddressLine2:word? AddressLine3:word? AddressLine4:word?
              AddressLine5:word?
            Phones = Phone+
            Phone = TelephoneType:word? PhoneNo:word
            Contacts = Contact+
            Contact = Order:rank? Title:word? Surname:word Forename:word? MiddleNames:word? (\(sex))? Relationship:word
              Responsibility:boolean? Address? Phones? Email:word?
            Attendance = YearData+
            YearData = Year:year LEA:lea? Estab:estab? SchoolName:word? SessionsPossible:count
              SessionsAuthorised:count SessionsAttended:count SessionsUnauthorised:count AttendSessions?
            AttendSessions = AttendanceStartDate:date? AttendanceMarks:word?
            StageAssessments = KeyStage+
            KeyStage = Stage:word StageAssessment+
            StageAssessment = Locale:word? Year:year Subject:word Method:word Component:word ResultStatus:word?
              ResultQualifier:word Result:word ResultDate:date?
            SchoolHistory = School+
            School = LEA:lea Estab:estab \(urn) SchoolName:word EntryDate:date? LeavingDate:date? LeavingReason:word?
              LastSchool:boolean?
            """
    }
}
