// Content of the section `support_plan`: a document whose subject is not known.

/// A document whose subject is not known.
public struct SupportDocument: EntryContent {
    /// What it is.
    public var kind: DocumentKind?
    /// The document.
    public var document: Attachment?
    /// Its date.
    public var on: PartialDate?

    /// Creates an empty record.
    public init() {}
}

extension SupportDocument {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.supportDocuments
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("kind", \.kind),
        Field("document", \.document),
        Field("on", \.on),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { on }
}
