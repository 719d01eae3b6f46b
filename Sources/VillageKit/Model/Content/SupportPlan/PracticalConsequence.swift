// Content of the section `support_plan`: what follows in class from something reserved, without saying what.

/// What follows in class from something reserved, without saying what.
public struct PracticalConsequence: EntryContent {
    /// What follows.
    public var consequence: Text?
    /// Until when.
    public var until: PartialDate?
    /// Whom to ask.
    public var whomToCall: String?
    /// The entry that it follows from; left out of every view in which that entry is not.
    public var because: EntryID?

    /// Creates an empty record.
    public init() {}
}

extension PracticalConsequence {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.practicalConsequences
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("consequence", \.consequence),
        Field("until", \.until),
        Field("whomToCall", \.whomToCall),
        Field("because", \.because),
    ]
}
