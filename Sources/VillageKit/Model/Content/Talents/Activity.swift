// Content of the section `talents`: learning outside lessons, or a placement.

/// Learning outside lessons, or a placement.
public struct Activity: EntryContent {
    /// What it is.
    public var name: String?
    /// Who offers it.
    public var provider: String?
    /// What is known about the provider.
    public var providerDescription = OrganisationDescription()
    /// What it is about.
    public var theme: String?
    /// The kind of placement.
    public var kind: String?
    /// The profession or function in it.
    public var function: String?
    /// The hours.
    public var hours: DecimalNumber?
    /// The first day.
    public var from: PartialDate?
    /// The last day.
    public var to: PartialDate?
    /// What was learnt.
    public var learned: Text?
    /// How it was judged.
    public var assessment: String?

    /// Creates an empty record.
    public init() {}
}

extension Activity {
    /// The section that the content belongs to.
    public static let section = AccessSection.talents
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.activities
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("name", \.name),
        Field("provider", \.provider),
        Field("providerDescription", group: \.providerDescription),
        Field("theme", \.theme),
        Field("kind", \.kind),
        Field("function", \.function),
        Field("hours", \.hours),
        Field("from", \.from),
        Field("to", \.to),
        Field("learned", \.learned),
        Field("assessment", \.assessment),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }
}
