// Content of the section `wellbeing`: a signal of ill-being.

/// A signal of ill-being.
public struct WellbeingSignal: EntryContent {
    /// What it is about.
    public var kind: CodedValue<SignalKind>?
    /// What was seen or heard.
    public var description: Text?
    /// Since when.
    public var since: PartialDate?
    /// What was done.
    public var done: Text?
    /// Documents about it.
    public var documents: [Attachment] = []

    /// Creates an empty record.
    public init() {}
}

extension WellbeingSignal {
    /// The section that the content belongs to.
    public static let section = AccessSection.wellbeing
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.wellbeingSignals
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("kind", \.kind),
        Field("description", \.description),
        Field("since", \.since),
        Field("done", \.done),
        Field("documents", list: \.documents),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { since }
}
