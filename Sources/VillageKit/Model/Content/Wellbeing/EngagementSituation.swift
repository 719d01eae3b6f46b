// Content of the section `wellbeing`: how far the student has moved away from school, and why; never a score.

/// How far the student has moved away from school, and why; never a score.
public struct EngagementSituation: EntryContent {
    /// How far.
    public var state: EngagementState?
    /// Since when.
    public var since: PartialDate?
    /// What weighs and what protects.
    public var factors: [EngagementFactor] = []
    /// What should be understood.
    public var description: Text?

    /// Creates an empty record.
    public init() {}
}

extension EngagementSituation {
    /// The section that the content belongs to.
    public static let section = AccessSection.wellbeing
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.engagementSituations
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("state", \.state),
        Field("since", \.since),
        Field("factors", each: \.factors),
        Field("description", \.description),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { since }
}
