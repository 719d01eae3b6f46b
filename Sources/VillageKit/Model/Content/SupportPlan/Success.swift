// Content of the section `support_plan`: a success, small ones too.

/// A success, small ones too.
public struct Success: EntryContent {
    /// What went well.
    public var description: Text?
    /// When.
    public var on: PartialDate?
    /// Who saw it.
    public var seenBy: String?

    /// Creates an empty record.
    public init() {}
}

extension Success {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.successes
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("description", \.description),
        Field("on", \.on),
        Field("seenBy", \.seenBy),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { on }
}
