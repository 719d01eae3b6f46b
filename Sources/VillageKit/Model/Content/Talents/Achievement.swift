// Content of the section `talents`: an achievement: a badge, a credential, a certificate.

/// An achievement: a badge, a credential, a certificate.
public struct Achievement: EntryContent {
    /// What it is.
    public var kind: CodedValue<AchievementKind>?
    /// Its name.
    public var name: String?
    /// What it stands for.
    public var description: Text?
    /// Who issued it.
    public var issuer: String?
    /// When.
    public var issuedOn: PartialDate?
    /// Until when it counts.
    public var expiresOn: PartialDate?
    /// What had to be done.
    public var criteria: Text?
    /// The evidence.
    public var evidence: [Attachment] = []
    /// Where it can be verified.
    public var reference: String?

    /// Creates an empty record.
    public init() {}
}

extension Achievement {
    /// The section that the content belongs to.
    public static let section = AccessSection.talents
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.achievements
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("kind", \.kind),
        Field("name", \.name),
        Field("description", \.description),
        Field("issuer", \.issuer),
        Field("issuedOn", \.issuedOn),
        Field("expiresOn", \.expiresOn),
        Field("criteria", \.criteria),
        Field("evidence", list: \.evidence),
        Field("reference", \.reference),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { issuedOn }
}
