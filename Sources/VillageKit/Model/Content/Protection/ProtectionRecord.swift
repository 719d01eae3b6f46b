// Content of the section `protection`: danger and safeguarding.

/// Danger and safeguarding.
public struct ProtectionRecord: EntryContent {
    /// What it is.
    public var kind: CodedValue<ProtectionKind>?
    /// What is recorded.
    public var text: Text?
    /// The authority concerned.
    public var authority: String?
    /// Its number.
    public var reference: String?
    /// From when.
    public var from: PartialDate?
    /// Until when.
    public var to: PartialDate?
    /// Documents.
    public var documents: [Attachment] = []

    /// Creates an empty record.
    public init() {}
}

extension ProtectionRecord {
    /// The section that the content belongs to.
    public static let section = AccessSection.protection
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.protectionRecords
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("kind", \.kind),
        Field("text", \.text),
        Field("authority", \.authority),
        Field("reference", \.reference),
        Field("from", \.from),
        Field("to", \.to),
        Field("documents", list: \.documents),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { from }
}
