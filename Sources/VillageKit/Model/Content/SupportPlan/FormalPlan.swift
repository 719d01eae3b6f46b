// Content of the section `support_plan`: a plan or decision with a legal or formal standing.

/// A plan or decision with a legal or formal standing.
public struct FormalPlan: EntryContent {
    /// What kind of plan.
    public var kind: CodedValue<PlanKind>?
    /// Its title, or the domain it is for.
    public var title: String?
    /// The domain or subject.
    public var domain: String?
    /// The first day.
    public var from: PartialDate?
    /// The last day.
    public var to: PartialDate?
    /// Where it stands.
    public var status: CodedValue<PlanStatus>?
    /// The number of the decision.
    public var reference: String?
    /// The organisation that decides or carries it out.
    public var organisation: OrganisationID?
    /// The code of the site.
    public var organisationSite: String?
    /// The name of that organisation.
    public var organisationName: String?
    /// The category of funding or support.
    public var category: CodedValue<Uncoded>?
    /// What marks it.
    public var characteristic: String?
    /// The problem it starts from.
    public var problem: Text?
    /// The measures taken and what came of them.
    public var measures: Text?
    /// Whether the pupil took part in a study for it.
    public var tookPartInStudy: Bool?
    /// Whether there is a delay in two domains.
    public var hasLearningDelay: Bool?
    /// Whether the score of the final test is low.
    public var hasLowFinalScore: Bool?
    /// What was indicated.
    public var indication: CodedValue<Uncoded>?
    /// The programme it leads to.
    public var programme: CodedValue<Uncoded>?
    /// The year group it is for.
    public var yearGroup: CodedValue<YearGroup>?
    /// An amount of money, in the currency of the country.
    public var amount: Int?
    /// Who carries it out.
    public var staff: String?
    /// Whether it should go on.
    public var isContinued: Bool?
    /// Whether the source says that there is one.
    public var isPresent: Bool?
    /// What should be known.
    public var remark: Text?
    /// The plan itself.
    public var documents: [Attachment] = []

    /// Creates an empty record.
    public init() {}
}

extension FormalPlan {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.formalPlans
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("kind", \.kind),
        Field("title", \.title),
        Field("domain", \.domain),
        Field("from", \.from),
        Field("to", \.to),
        Field("status", \.status),
        Field("reference", \.reference),
        Field("organisation", \.organisation),
        Field("organisationSite", \.organisationSite),
        Field("organisationName", \.organisationName),
        Field("category", \.category),
        Field("characteristic", \.characteristic),
        Field("problem", \.problem),
        Field("measures", \.measures),
        Field("tookPartInStudy", \.tookPartInStudy),
        Field("hasLearningDelay", \.hasLearningDelay),
        Field("hasLowFinalScore", \.hasLowFinalScore),
        Field("indication", \.indication),
        Field("programme", \.programme),
        Field("yearGroup", \.yearGroup),
        Field("amount", \.amount),
        Field("staff", \.staff),
        Field("isContinued", \.isContinued),
        Field("isPresent", \.isPresent),
        Field("remark", \.remark),
        Field("documents", list: \.documents),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }
}
