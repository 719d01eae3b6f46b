// Content of the section `schooling`: a stay at a school, or a year of it.

/// A stay at a school, or a year of it.
public struct Enrolment: EntryContent {
    /// Whether it is the present one.
    public var isCurrent: Bool?
    /// The school.
    public var school = OrganisationDescription()
    /// The school year, as `2026-2027`.
    public var schoolYear: String?
    /// The year group.
    public var yearGroup: CodedValue<YearGroup>?
    /// The code of the class or group.
    public var groupCode: String?
    /// The name of the class or group.
    public var groupName: String?
    /// The level, as the country names it.
    public var level: CodedValue<Uncoded>?
    /// The level of ISCED 2011.
    public var iscedLevel: String?
    /// The programme.
    public var programme: CodedValue<Uncoded>?
    /// The programme in words.
    public var programmeName: String?
    /// How the pupil belongs to the school.
    public var status: CodedValue<EnrolmentStatus>?
    /// The first day.
    public var from: PartialDate?
    /// The last day.
    public var to: PartialDate?
    /// Why the pupil left.
    public var exitReason: CodedValue<LeavingReason>?
    /// Since when the pupil is in education in the country.
    public var inEducationSince: PartialDate?
    /// Since when in the present kind of education.
    public var currentEducationSince: PartialDate?
    /// The school the pupil was placed back to.
    public var returnedTo: OrganisationID?
    /// Whether the pupil comes from a playgroup.
    public var fromPlaygroup: Bool?
    /// The name of the playgroup.
    public var playgroupName: String?
    /// Programmes before or at the beginning of school.
    public var earlyProgrammes: [EarlyProgramme] = []
    /// The programme the pupil was last promoted to.
    public var promotedTo: CodedValue<Uncoded>?
    /// The year the pupil was last promoted to.
    public var promotedToYear: CodedValue<Uncoded>?
    /// What comes after this school.
    public var next = NextEducation()
    /// Whether the parents are liable towards the school.
    public var parentsAreLiable: Bool?

    /// Creates an empty record.
    public init() {}
}

extension Enrolment {
    /// The section that the content belongs to.
    public static let section = AccessSection.schooling
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.enrolments
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("isCurrent", \.isCurrent),
        Field("school", group: \.school),
        Field("schoolYear", \.schoolYear),
        Field("yearGroup", \.yearGroup),
        Field("groupCode", \.groupCode),
        Field("groupName", \.groupName),
        Field("level", \.level),
        Field("iscedLevel", \.iscedLevel),
        Field("programme", \.programme),
        Field("programmeName", \.programmeName),
        Field("status", \.status),
        Field("from", \.from),
        Field("to", \.to),
        Field("exitReason", \.exitReason),
        Field("inEducationSince", \.inEducationSince),
        Field("currentEducationSince", \.currentEducationSince),
        Field("returnedTo", \.returnedTo),
        Field("fromPlaygroup", \.fromPlaygroup),
        Field("playgroupName", \.playgroupName),
        Field("earlyProgrammes", each: \.earlyProgrammes),
        Field("promotedTo", \.promotedTo),
        Field("promotedToYear", \.promotedToYear),
        Field("next", group: \.next),
        Field("parentsAreLiable", \.parentsAreLiable),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }
}
